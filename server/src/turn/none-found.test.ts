// A wish that nothing meets: the nearest are shown with what they do not meet, and the offer is taken by a yes.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { ids, talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const { search } = LANGUAGES.en.replies;
const FAR_OFF = '6bhk apartment in Koramangala to buy under 5 lakh';

describe('where nothing comes close', () => {
  test('the nearest are shown, and what they do not meet is said', () => {
    const { reply } = talk().say(FAR_OFF);
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(reply.text).toContain(search.nearest());
    expect(reply.text).toContain('6 BHK');
  });

  test.each(['yes show those', 'haan dikhao', 'what is the closest you have then', 'ಹೌದು ತೋರಿಸಿ'])(
    '“%s” takes them',
    (said) => {
      const ada = talk();
      ada.say(FAR_OFF);
      const { session, reply } = ada.say(said);
      expect(session.current_filters.bhk).toBeUndefined();
      expect(session.current_filters.budget_max).toBeUndefined();
      expect(reply.cards.length).toBeGreaterThan(0);
    },
  );
});

test('a villa that is not there gives way to a house, not to whatever there is', () => {
  const house = home({ id: 'own-house', type: 'house', locality: 'Whitefield', price: 9_000_000 });
  const { reply } = talk({ catalogue: catalogueOf([...HOMES, house]) }).say('villa in Whitefield');
  expect(reply.text).toMatch(/1 for houses/);
  expect(ids({ reply })[0]).toBe('own-house');
});

test('a near home says on its card by how much it is dearer, and what a square foot of it costs', () => {
  const { reply } = talk().say('2bhk in whitefield under 50 lakh');
  const dear = reply.cards.find(({ id }) => id === 'lake-a');
  expect(dear).toMatchObject({
    price_text: '₹55 L',
    rate_text: '₹5,612/sq ft',
    over_text: '₹5 L over your budget',
  });
  for (const { price = 0, over_text } of reply.cards) expect(over_text !== undefined).toBe(price > 5_000_000);
});
