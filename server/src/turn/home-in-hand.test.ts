// The home in hand: what is asked, offered or held against it is answered of it, and looks for no other.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, floor: number, price: number, more: object = {}) =>
  home({
    id,
    name: `Sample Towers, ${id}`,
    project: `Sample Towers ${id}`,
    locality: 'Hebbal',
    bhk: 3,
    price,
    area: 1000 + floor,
    possession: 'ready',
    floor,
    total_floors: 20,
    url: `/homes/${id}/`,
    ...more,
  });
const catalogue = catalogueOf([
  flat('low', 4, 8_100_000),
  flat('mid', 11, 9_300_000),
  flat('high', 17, 9_900_000),
  flat('let', 6, 28_000, { purpose: 'rent', deposit: 170_000, bhk: 2 }),
]);
const shown = (said = '3 bhk in Hebbal to buy') => {
  const visitor = talk({ catalogue });
  visitor.say(said);
  return visitor;
};

describe('the home in hand', () => {
  test.each([
    'which one is on the lower floor, and the lift?',
    'kaunsa low floor par hai?',
    'ಯಾವುದು ಕೆಳಗಿನ ಮಹಡಿಯಲ್ಲಿದೆ?',
    'कौन सा निचली मंज़िल पर है?',
  ])('which of them stands lower is chosen, not searched: %s', (said) => {
    const { session } = shown().say(said);
    expect(session.memory.focus).toEqual(['low']);
    expect(session.current_filters).not.toHaveProperty('floor_max');
  });

  test.each([
    ['tell me about 2', 'which floor'],
    ['दूसरा वाला बताओ', 'कौन सी मंज़िल'],
    ['ಎರಡನೇ ಮನೆ ಬಗ್ಗೆ ಹೇಳಿ', 'ಆ ಮನೆ ಯಾವ ಮಹಡಿಯಲ್ಲಿದೆ'],
  ])('“which floor” is asked of the one spoken of: %s – %s', (opens, asks) => {
    const visitor = shown();
    const [id] = visitor.say(opens).session.memory.focus;
    const { reply, session } = visitor.say(asks);
    expect(session.memory.focus).toEqual([id]);
    expect(reply.cards.length).toBeLessThan(2);
    expect(reply.text).toMatch(/4|11|17/);
  });

  test('a home is told by its floor, whatever its number', () => {
    const told = shown().say('how much for the 17th floor one?');
    expect(told.reply.text).toMatch(/99/);
    expect(told.reply.text).not.toMatch(/17\/20/);
    const offered = shown().say('will they take 85 lakh for the 11th floor one');
    expect(offered.reply.text).toMatch(/Towers, mid/);
    expect(offered.session.current_filters).not.toHaveProperty('floor_min');
    expect(offered.session.current_filters).not.toHaveProperty('budget_max');
    expect(offered.reply.text).toMatch(/85/);
  });

  test('why one costs what it does is asked of it', () => {
    const { reply, session } = shown().say('Why is the Hebbal one costing 93 lakh? too much no?');
    expect(session.current_filters).not.toHaveProperty('budget_max');
    expect(reply.text).toMatch(/reason|price/i);
    expect(reply.cards.length).toBeLessThan(2);
  });

  test('a figure that is its deposit is held against the deposit, and “same house” is that home', () => {
    const visitor = shown('2 bhk in Hebbal to rent');
    visitor.say('deposit?');
    const dear = visitor.say('1.7 is too much can they do 1 lakh');
    expect(dear.reply.text).toMatch(/1\.7 L/);
    expect(dear.session.current_filters).not.toHaveProperty('budget_max');
    const same = visitor.say('no no same house. only deposit less');
    expect(same.session.current_filters).not.toHaveProperty('type');
    expect(same.session.memory.focus).toEqual(['let']);
    const other = shown('2 bhk in Hebbal to rent');
    other.say('deposit?');
    expect(other.say('ok but only deposit less').reply.text).toMatch(/negotiation/i);
  });
});
