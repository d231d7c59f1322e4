// A conversation that is read again shows its homes as they are today, by the numbers that they were shown with.
import { expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';
import { catalogueOf, home, MONDAY } from '../turn/testing-homes.ts';
import { homesAgain } from './homes-again.ts';

const homes = [1, 2, 3, 4, 5, 6].map((n) =>
  home({ id: `h-${n}`, price: 7_000_000 + n * 100_000, locality: 'Whitefield' }),
);

test('each home that was shown has a card, with today’s price, and its number', () => {
  const { say, session } = talk({ catalogue: catalogueOf(homes) });
  const first = say('2bhk in whitefield').reply.cards;
  const more = say('more').reply.cards;
  expect(first.length + more.length).toBe(6);
  const cheaper = homes.map((listing) => ({ ...listing, price: (listing.price ?? 0) - 500_000 }));
  const again = homesAgain({ catalogue: () => catalogueOf(cheaper), now: () => MONDAY })(session());
  const numbers = new Map(again.map(({ id, number }) => [id, number]));
  for (const { id, number, price } of [...first, ...more]) {
    expect(numbers.get(id)).toBe(number);
    expect(again.find((card) => card.id === id)?.price).toBe((price ?? 0) - 500_000);
  }
});

test('a home that is no longer listed has none', () => {
  const { say, session } = talk({ catalogue: catalogueOf(homes) });
  const shown = say('2bhk in whitefield').reply.cards.map(({ id }) => id);
  const left = homes.filter(({ id }) => id !== shown[0]);
  const again = homesAgain({ catalogue: () => catalogueOf(left), now: () => MONDAY })(session());
  expect(again.map(({ id }) => id).sort()).toEqual(shown.slice(1).sort());
});
