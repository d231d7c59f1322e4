import { expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { searchesIn } from './searches.ts';

const whitefield: Filters = { bhk: [2], locality: ['Whitefield'] };
const villas: Filters = { type: ['villa'], locality: ['Sarjapur Road'] };

test.each<[string, Filters[], Filters[]]>([
  ['a step on the way is no search of its own', [{ bhk: [2] }, whitefield], [whitefield]],
  [
    'nor is a narrower or another amount',
    [whitefield, { ...whitefield, budget_max: 9e6 }, { ...whitefield, budget_max: 8e6 }],
    [{ ...whitefield, budget_max: 8e6 }],
  ],
  ['nor a wider one', [{ ...whitefield, budget_max: 9e6 }, whitefield], [whitefield]],
  [
    'nor a place more',
    [whitefield, { bhk: [2], locality: ['Whitefield', 'Varthur'] }],
    [{ bhk: [2], locality: ['Whitefield', 'Varthur'] }],
  ],
  ['another place is', [whitefield, villas], [whitefield, villas]],
  [
    'another number of rooms is',
    [whitefield, { ...whitefield, bhk: [3] }],
    [whitefield, { ...whitefield, bhk: [3] }],
  ],
  [
    'to rent is another than to buy',
    [
      { ...whitefield, purpose: 'buy' },
      { ...whitefield, purpose: 'rent' },
    ],
    [
      { ...whitefield, purpose: 'buy' },
      { ...whitefield, purpose: 'rent' },
    ],
  ],
  [
    'what has nothing in common is',
    [{ bhk: [2] }, { locality: ['Whitefield'] }],
    [{ bhk: [2] }, { locality: ['Whitefield'] }],
  ],
  ['one that is gone back to is the newest', [whitefield, villas, whitefield], [villas, whitefield]],
  ['nothing searched for is none', [{}, whitefield, {}], [whitefield]],
])('%s', (_, steps, searches) => {
  expect(searchesIn(steps)).toEqual(searches);
});

test('the last five are', () => {
  const steps = [1, 2, 3, 4, 5, 6, 7].map((bhk) => ({ bhk: [bhk] }));
  expect(searchesIn(steps)).toEqual(steps.slice(2));
});
