// A value beside another: what will do as well is let in, what is wished instead replaces, what is given up goes.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const after = (...said: string[]) => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  for (const one of said) guest.say(one);
  return guest;
};
const filters = (before: string, said: string) => after(before).say(said).session.current_filters;

describe('what will do as well', () => {
  test.each([
    'a 3 bhk is also fine',
    '3bhk is ok too',
    '3bhk would do as well',
    '3bhk bhi chalega',
    '3bhk भी चलेगा',
    '3bhk koodaa sari',
    '3bhk ಕೂಡ ಓಕೆ',
  ])('stands beside what stood: %s', (said) => {
    expect(filters('2bhk in whitefield', said)).toEqual({ bhk: [2, 3], locality: ['Whitefield'] });
  });

  test.each([
    'a villa is also fine',
    'villa bhi chalega',
    'under construction is also ok',
    'semi furnished bhi chalega',
  ])('shuts nothing out where nothing of its kind was asked for: %s', (said) => {
    const guest = after('2bhk in whitefield');
    const { session, reply } = guest.say(said);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
    expect(reply.cards.length).toBeGreaterThan(0);
  });

  test.each([
    ['2bhk in whitefield to buy', 'rent is also fine', { bhk: [2], locality: ['Whitefield'] }],
    ['2bhk in whitefield, ready', 'under construction bhi chalega', { bhk: [2], locality: ['Whitefield'] }],
    [
      '2bhk in whitefield, furnished',
      'semi furnished is also ok',
      { bhk: [2], locality: ['Whitefield'], exclude: ['furnishing:unfurnished'] },
    ],
  ])('%s, %s', (before, said, expected) => {
    expect(filters(before, said)).toEqual(expected);
  });
});

describe('what is wished instead', () => {
  test.each([
    'no 2bhk please, only 3bhk',
    'no 2bhk pls only 3 bhk',
    '2bhk nahi sirf 3bhk',
    '2bhk alla 3bhk maatra',
    'bas 3bhk',
    'only 3bhk',
  ])('replaces: %s', (said) => {
    expect(filters('2 or 3 bhk in whitefield', said)).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
  });

  test('a room of its own is no studio', () => {
    expect(filters('studio in whitefield to buy', 'forget whitefield, any 1bhk up to 60 lakh')).toEqual({
      bhk: [1],
      purpose: 'buy',
      budget_max: 6_000_000,
    });
  });

  test('“go back to” a place is of the place alone', () => {
    expect(filters('2bhk in whitefield', 'may i go back to hebbal, but a 1 bhk is also fine')).toEqual({
      bhk: [2, 1],
      locality: ['Hebbal'],
    });
  });
});
