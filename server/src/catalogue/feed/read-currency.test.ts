// Money that is not rupees is never told as rupees, wherever a feed says so; the home is left out and the report has why.
import { expect, test } from 'vitest';
import { loadHomes } from './load.ts';

const load = (text: string) => loadHomes({ source: 'feed', text, now: Date.UTC(2026, 10, 15) });
const sheet = (...rows: string[]) => load(rows.join('\n'));
const json = (...homes: object[]) => load(JSON.stringify(homes));

/** One home in rupees beside it, so that something is served. */
const RUPEES = { id: 'inr', locality: 'Hebbal', bhk: 2, price: '84.5 L' };

test.each([
  ['its own column', 'Ref,Place,BHK,Ask,Currency', 'a,Hebbal,2,450000,USD', 'inr,Hebbal,2,8450000,INR'],
  ['a code few know', 'Ref,Place,BHK,Ask,Currency Code', 'a,Hebbal,2,450000,PLN', 'inr,Hebbal,2,8450000,Rs.'],
  ['a sign alone', 'Ref,Place,BHK,Ask,Currency', 'a,Hebbal,2,450000,$', 'inr,Hebbal,2,8450000,₹'],
  ['a sign in a cell', 'Ref,Place,BHK,Asking', 'a,Hebbal,2,"$450,000"', 'inr,Hebbal,2,84.5 L'],
  ['a word in a cell', 'Ref,Place,BHK,Asking', 'a,Hebbal,2,AED 1650000', 'inr,Hebbal,2,84.5 L'],
  [
    'the upper end',
    'Ref,Place,BHK,Min price,Max price',
    'a,Hebbal,2,450000,£520000',
    'inr,Hebbal,2,8450000,',
  ],
  [
    'a kind of home',
    'Ref,Place,Configuration',
    'a,Hebbal,2 BHK - 1180 sqft - $450000; 3 BHK - 1500 sqft - $520000',
    'inr,Hebbal,2 BHK - 1180 sqft - 84.5 L',
  ],
  ['the country alone', 'Ref,Place,BHK,Ask,Country', 'a,Hebbal,2,450000,US', 'inr,Hebbal,2,8450000,India'],
])('money of another country, said by %s, leaves the home out', (_, head, foreign, rupees) => {
  const { listings, report } = sheet(head, foreign, rupees);
  expect(listings.map(({ id, price }) => [id, price])).toEqual([['inr', 8_450_000]]);
  expect(report.left_out).toMatchObject([{ row: 1, reason: expect.stringContaining('in rupees') }]);
});

test.each(['Price (USD)', 'Price in $', 'Asking AED', 'EUR price', 'listPriceUsd'])(
  '"%s" over bare numbers says it of every row',
  (heading) => {
    expect(() => sheet(`Ref,Place,BHK,${heading}`, 'a,Hebbal,2,4500000', 'b,Hebbal,3,6500000')).toThrow(
      /2 of 2 rows say "price is not in rupees" \(row 1: 4500000, /,
    );
  },
);

test.each([
  ['Price (USD)', 'Price (INR)'],
  ['Price in $', 'Price in ₹'],
  ['Price AED', 'Cost'],
])('of "%s" and "%s" the second is the price', (foreign, rupees) => {
  const { listings } = sheet(`Ref,Place,BHK,${foreign},${rupees}`, 'a,Hebbal,2,450000,38000000');
  expect(listings).toMatchObject([{ id: 'a', price: 38_000_000 }]);
});

test.each([
  { price: 450_000, currency: 'USD' },
  { price: 450_000, priceCurrency: 'AED' },
  {
    configurations: [
      { bhk: 2, price: '$450,000' },
      { bhk: 3, price: '$650,000' },
    ],
  },
  { currency: 'GBP', configurations: [{ bhk: 2, price: 450_000 }] },
  { price: 450_000, country: 'United States' },
])('a home of our own format: %j', (home) => {
  const { listings } = json({ id: 'x', locality: 'Hebbal', ...home }, RUPEES);
  expect(listings.map(({ id }) => id)).toEqual(['inr']);
});

test('an account abroad may list in rupees, and a currency of no home costs nothing', () => {
  const { listings } = json(
    { ...RUPEES, country: 'UAE' },
    { id: 'b', locality: 'Hebbal', bhk: 2, price: 8_450_000, country: 'UAE', currency: 'INR' },
    { id: 'c', locality: 'Hebbal', bhk: 2, currency: 'USD' },
  );
  expect(listings.map(({ id, price }) => [id, price])).toEqual([
    ['inr', 8_450_000],
    ['b', 8_450_000],
    ['c', undefined],
  ]);
});

test('a RESO feed of another country is refused with its first price', () => {
  const home = {
    ListingKey: 'r-1',
    ListPrice: 450_000,
    Currency: 'USD',
    BedroomsTotal: 2,
    UnparsedAddress: '12 Oak Street, Austin, TX 78701',
    City: 'Austin',
    Country: 'US',
  };
  expect(() => load(JSON.stringify({ value: [home, { ...home, ListingKey: 'r-2' }] }))).toThrow(
    '(row 1: 450000, USD)',
  );
});

test('of a whole address that no gazetteer knows the areas are the locality, not the door', () => {
  const { listings } = sheet(
    'Ref,Address,City,BHK,Price',
    'a,"Flat 4, Tower B, Baner Road, Wakad, Pune 411057",Pune,2,85 L',
    'b,"12 Oak Street, Unit 4, Pune 411057",Pune,2,85 L',
  );
  expect(listings).toMatchObject([{ locality: 'Baner Road, Wakad' }, { locality: 'Pune' }]);
});
