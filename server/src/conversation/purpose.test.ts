import { expect, test } from 'vitest';
import { bhk, ids, inPlace, talk, upTo } from '../turn/testing.ts';
import { catalogueOf, HOMES, RENTED } from '../turn/testing-homes.ts';
import { purposeOf } from './purpose.ts';

const both = catalogueOf([...HOMES, RENTED]);

test('a budget says whether it is a price or a rent, where both are on offer', () => {
  expect(purposeOf({ budget_max: 9_000_000 }, both)).toBe('buy');
  expect(purposeOf({ budget_max: 30_000 }, both)).toBe('rent');
  expect(purposeOf({ budget_min: 500_000 }, both)).toBeUndefined();
  expect(purposeOf({ purpose: 'rent', budget_max: 9_000_000 }, both)).toBe('buy');
  expect(purposeOf({ purpose: 'rent', budget_max: 90_000 }, both)).toBeUndefined();
  expect(purposeOf({ purpose: 'buy', budget_max: 30_000 }, both)).toBeUndefined();
  expect(purposeOf({ bhk: [2] }, both)).toBeUndefined();
  expect(purposeOf({ budget_max: 9_000_000 }, catalogueOf())).toBeUndefined();
});

test('what was inferred is a filter like any other, shown and removable', () => {
  const visitor = talk({ catalogue: both });
  const { reply, chips } = visitor.mean({
    intents: ['search'],
    changes: [inPlace('Whitefield'), upTo(6_000_000)],
  });
  expect(reply.text).toBe('1 home found: homes in Whitefield, to buy, up to ₹60 L.');
  expect(chips.map(({ filter }) => filter)).toEqual(['purpose', 'locality', 'budget_max']);
});

test('with nothing said, both are counted and those that there are more of come first', () => {
  const visitor = talk({ catalogue: both });
  const { reply } = visitor.mean({ intents: ['search'], changes: [bhk(2), inPlace('Whitefield')] });
  expect(reply.text).toBe('7 homes found: 2 BHK in Whitefield. 6 to buy, 1 to rent.');
  expect(ids({ reply })).toEqual(['lake-a', 'lake-b', 'palm', 'orchid']);
  expect(ids(visitor.mean({ intents: ['more_results'] }))).toEqual(['cedar', 'maple', 'rented']);
});
