import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('letters that their heading explains', () => {
  const homes = load(
    'Place;BHK;S/R;Amount;Built up (sqft)',
    'Kaloor;2;R;24,000/-;980',
    'Aluva;3;S;92 L;1490',
    'Aluva;3;R;31,000/-;1490',
  );
  expect(homes.map(({ purpose, price }) => [purpose, price])).toEqual([
    ['rent', 24_000],
    ['buy', 9_200_000],
    ['rent', 31_000],
  ]);
});

test('a column of rents beside one of prices: what has a rent alone is to let', () => {
  const rows = [
    'Place;BHK;Asking (Cr);Rent;Built up (sqft)',
    'Kaloor;2;;24000;980',
    'Aluva;3;1.15;;1490',
    'Aluva;4;1.95;60000;2490',
  ];
  const homes = load(...rows);
  expect(homes.map(({ purpose, price }) => [purpose, price])).toEqual([
    ['rent', 24_000],
    ['buy', 11_500_000],
    ['buy', 19_500_000],
  ]);
});

test('a rent under the price', () => {
  expect(load('Place;BHK;Price', 'Kaloor;2;Rent 18,500', 'Aluva;3;92 L')).toMatchObject([
    { purpose: 'rent', price: 18_500 },
    { purpose: 'buy', price: 9_200_000 },
  ]);
});
