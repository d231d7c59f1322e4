// Homes that a reply named in its words are spoken of, though no card of them was shown; so are as many of a place as were told.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const rent = (id: string, name: string, price: number, description?: string) =>
  home({ id, name, locality: 'Hebbal', price, purpose: 'rent', bhk: 2, ...(description && { description }) });
const catalogue = catalogueOf([
  ...HOMES,
  rent('tara', 'Tara Nivas', 20_000, 'Bachelors are welcome here.'),
  rent('usha', 'Usha Nivas', 26_000, 'For a family, no bachelors.'),
  rent('chaya', 'Chaya Nivas', 30_000),
]);

describe('named in words alone', () => {
  test.each([
    ['are bachelors allowed?', 'which of them is cheaper?', /Tara/],
    ['bachelors allowed hai kya?', 'dono ka kiraya kitna hai?', /20,000.*26,000/],
    ['ಬ್ಯಾಚುಲರ್ಸ್‌ಗೆ ಬಾಡಿಗೆಗೆ ಕೊಡ್ತಾರಾ?', 'ಎರಡರ ಬಾಡಿಗೆ ಎಷ್ಟು?', /20,000.*26,000/],
  ])('after “%s”, “%s” is asked of them', (before, said, told) => {
    const visitor = talk({ catalogue });
    const first = visitor.say(before).reply;
    expect(first.text).toMatch(/Tara Nivas.*Usha Nivas/);
    expect(first.cards).toEqual([]);
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual({});
  });
});

test('what was shown stays in talk, whatever is named beside it', () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk to rent in Hebbal');
  const { focus } = visitor.session().memory;
  visitor.say('are bachelors allowed?');
  expect(visitor.session().memory.seen).toHaveLength(3);
  expect(focus).toEqual([]);
});
