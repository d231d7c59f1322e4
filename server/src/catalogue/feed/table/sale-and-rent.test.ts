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

test('a home for sale or to let is an offer of each, with its own sum', () => {
  const homes = load(
    'Place,Bldg,BR,Sft,R/S,Amt,Adv',
    'Kakkanad,Sample Heights 7,2,1150,R,24k,1L',
    'Kakkanad,Sample Heights 9,3,1620,R or S,38k / 98L,2L',
    'Kakkanad,Sample Heights 8,3,1480,S,86L,',
    'Kakkanad,Sample Heights 3,3,1480,R or S,86L,',
  );
  expect(homes.map(({ purpose, price, deposit }) => [purpose, price, deposit])).toEqual([
    ['rent', 24_000, 100_000],
    ['buy', 9_800_000, undefined],
    ['rent', 38_000, 200_000],
    ['buy', 8_600_000, undefined],
  ]);
});

test('"or rent" behind a price', () => {
  const homes = load(
    'Ref,Place,BHK,Demand',
    'a,Baner,2,84 L or rent 28k pm',
    'b,Baner,2,"rent 9k, dep 2 m"',
    'c,Baner,3,1.1 Cr',
  );
  expect(homes.map(({ purpose, price }) => [purpose, price])).toEqual([
    ['buy', 8_400_000],
    ['rent', 28_000],
    ['rent', 9_000],
    ['buy', 11_000_000],
  ]);
});

test('an export says by its status and behind its price for what a home is offered', () => {
  const homes = load(
    'id,title,property_status,price,price_postfix,area,city_area',
    '1,Sample A,for-rent,23000,/month,950,Baner',
    '2,Sample B,for-sale,4690000,onwards,610,Baner',
    '3,Sample C,for-sale,7690000,,710,Baner',
  );
  expect(homes.map(({ purpose, price, price_onwards }) => [purpose, price, price_onwards])).toEqual([
    ['rent', 23_000, undefined],
    ['buy', 4_690_000, true],
    ['buy', 7_690_000, undefined],
  ]);
});
