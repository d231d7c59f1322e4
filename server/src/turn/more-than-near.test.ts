// "Show more", where nothing fits and only what lies near was shown: never the same homes again.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, locality: string, lakh: number) =>
  home({ id, name: `${id} House`, locality, bhk: 2, price: lakh * 100_000 });
const catalogue = catalogueOf([
  flat('Oak', 'Hebbal', 85),
  flat('Ash', 'Whitefield', 60),
  flat('Elm', 'Whitefield', 62),
  flat('Yew', 'Jayanagar', 61),
]);

test.each(['show more', 'any others?', 'show more, up to 70 lakh', 'ಬೇರೆ ತೋರಿಸಿ'])('%s', (line) => {
  const visitor = talk({ catalogue });
  const { cards: near } = visitor.say('2bhk in hebbal up to 70 lakh').reply;
  expect(near.length).toBeGreaterThan(0);
  const { reply, session } = visitor.say(line);
  expect(reply.cards.length).toBeGreaterThan(0);
  for (const { id } of reply.cards) expect(near.map((one) => one.id)).not.toContain(id);
  expect(session.current_filters).toMatchObject({ locality: ['Hebbal'] });
});

test('a wish that is said again is answered as it was', () => {
  const visitor = talk({ catalogue });
  const { cards } = visitor.say('2bhk in hebbal up to 70 lakh').reply;
  expect(visitor.say('2bhk in hebbal up to 70 lakh').reply.cards.map(({ id }) => id)).toEqual(
    cards.map(({ id }) => id),
  );
});
