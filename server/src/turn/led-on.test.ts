// Led on: where a place costs far more than can be paid, what the money is enough for is shown; a price that is too much brings cheaper homes at once.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const LAKH = 100_000;
const at = (id: string, locality: string, bhk: number, price: number, more = {}) =>
  home({ id, name: id, locality, bhk, price, purpose: 'buy', ...more });
const catalogue = catalogueOf([
  ...HOMES.filter(({ locality }) => locality !== 'Jayanagar'),
  at('Amba Dear', 'Jayanagar', 4, 600 * LAKH),
  at('Bela Four', 'Kadugodi', 4, 300 * LAKH),
  at('Chitra Three', 'Hebbal', 3, 90 * LAKH),
]);

test.each([
  '4bhk in jayanagar under 1 crore',
  'jayanagar mein 4bhk 1 crore tak',
  'जयनगर में 4 बीएचके 1 करोड़ तक',
  'ಜಯನಗರದಲ್ಲಿ 4 ಬಿಎಚ್‌ಕೆ 1 ಕೋಟಿ ಒಳಗೆ',
  'jayanagar alli 4bhk 1 koti olage',
])('never six times the budget first: %s', (line) => {
  const { reply } = talk({ catalogue }).say(line);
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(reply.cards[0]?.price).toBeLessThanOrEqual(100 * LAKH);
  expect(reply.cards.map(({ name }) => name)).not.toContain('Amba Dear');
});

test.each(['that is too costly', 'bahut mehenga hai', 'ತುಂಬಾ ದುಬಾರಿ', 'bahala dubari'])(
  'cheaper ones are shown at once: %s',
  (line) => {
    const visitor = talk();
    const before = visitor.say('2bhk in whitefield').reply.cards.map(({ price }) => price ?? 0);
    const { reply } = visitor.say(line);
    for (const { price } of reply.cards) expect(price).toBeLessThan(Math.min(...before));
  },
);
