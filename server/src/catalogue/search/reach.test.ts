import { expect, test } from 'vitest';
import type { Listing } from '../listing.ts';
import { costs, reachOf } from './reach.ts';

const home = (price?: number, amenities?: string[]) => ({ price, amenities }) as Listing;

test('homes that are alike are one group; nearly as many numbers as homes are kept as numbers', () => {
  const few = reachOf([home(1), home(2), home(1), home()], '2026-11', {
    filter: 'x',
    of: ({ price }) => price,
  });
  expect(few.kind).toBe('groups');
  const many = Array.from({ length: 70_000 }, (_, n) => home(n === 5 ? undefined : n));
  const numbers = reachOf(many, '2026-11', { filter: 'x', of: ({ price }) => price });
  expect(numbers.kind).toBe('numbers');
  for (const reach of [few, numbers]) {
    const cost = costs(reach, (value) => (value === undefined ? undefined : (value as number) * 2));
    expect(cost(1)).toBe(reach === few ? 4 : 2);
    expect(cost(reach === few ? 3 : 5)).toBe(Number.POSITIVE_INFINITY);
  }
});

test('lists are alike by their words', () => {
  const reach = reachOf([home(1, ['gym', 'pool']), home(1, ['gym', 'pool']), home(1)], '2026-11', {
    filter: 'amenities',
    of: ({ amenities }) => amenities,
  });
  expect(reach.kind === 'groups' && [...reach.group]).toEqual([0, 0, 1]);
});
