import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

/** With homes of several prices on the screen. */
const guest = (...lines: string[]) => {
  const visitor = talk();
  for (const line of ['2bhk in whitefield, up to 90 lakh', ...lines]) visitor.say(line);
  return visitor;
};

describe('a price that is refused is no budget, and the budget stays', () => {
  test.each([
    '72L one no way',
    'not the 72 lakh one',
    'no 72 lakh ones please',
    '72 lakh wala nahi',
    '72 lakh ka ghar nahi chahiye',
    '72 लाख वाला नहीं',
    '72L du beda',
    '72 ಲಕ್ಷದ ಮನೆ ಬೇಡ',
  ])('%s', (line) => {
    const visitor = guest();
    const { reply } = visitor.say(line);
    expect(reply.home).toBeUndefined();
    expect(visitor.session().current_filters).toEqual(guest().session().current_filters);
  });

  test('what is wished beside it is wished, and not refused with it', () => {
    const visitor = guest();
    visitor.say('72L no way, ok maybe 3 bhk then');
    expect(visitor.session().current_filters).toMatchObject({ bhk: [3], budget_max: 9_000_000 });
  });

  test.each(['72 lakh nahi, 80 lakh', '72 lakh wala nahi, 80 lakh tak', 'not 72, 80 lakh'])(
    'another amount beside it is the budget: %s',
    (line) => {
      const visitor = guest();
      visitor.say(line);
      expect(visitor.session().current_filters).toMatchObject({ budget_max: 8_000_000 });
    },
  );
});

test.each(['I want to buy, not rent', 'kiraye par nahi, kharidna hai', 'ಬಾಡಿಗೆಗೆ ಅಲ್ಲ, ಖರೀದಿಗೆ'])(
  'a budget that can be a price stays where a home is to be bought: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield, up to 90 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ purpose: 'buy', budget_max: 9_000_000 });
  },
);

test('a month’s rent is no price', () => {
  const visitor = talk();
  visitor.say('2bhk for rent, up to 30,000');
  visitor.say('no, I want to buy');
  expect(visitor.session().current_filters.budget_max).toBeUndefined();
});
