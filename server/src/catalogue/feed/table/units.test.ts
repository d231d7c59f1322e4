// Units and sums that are not what they look like: of a bed, in months, in a unit that nobody told us.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('the rent of a bed is not the rent, and months are no deposit', () => {
  const { listings } = load(
    'Property,Area,BHK,Rent / bed,Full flat rent,Deposit (months)',
    'Sample Stay,Hebbal,2,"12,000","30,000",3',
    'Sample Nest,Hebbal,3,"11,000","42,000",5',
  );
  expect(listings).toMatchObject([{ price: 30_000 }, { price: 42_000 }]);
  expect(listings[0]).not.toHaveProperty('deposit');
});

test('an area in a unit that we do not know is asked about, never taken as square feet', () => {
  const { listings, report } = load(
    'Place,BHK,Price,Plot Area (Sq. Xyz)',
    'Bopal,4,1.1 Cr,192',
    'Bopal,4,1.2 Cr,210',
  );
  expect(listings[0]).not.toHaveProperty('area');
  expect(report.guess?.questions).toEqual([
    expect.stringMatching(/^In what unit is "Plot Area \(Sq. Xyz\)"/),
  ]);
});

test('an area in square vaar is one in square yards', () => {
  const { listings } = load('Place,Plot Area (Sq. Vaar),Price', 'Bopal,192,1.1 Cr', 'Bopal,210,1.2 Cr');
  expect(listings).toMatchObject([{ area: 1728, area_basis: 'plot' }, { area: 1890 }]);
});

test('"Carpet area as per RERA" is the carpet area; "Size (gaj)" says no basis', () => {
  const { listings } = load(
    'Place,BHK,Price,Carpet area as per RERA (sqft)',
    'Kochi,2,84 L,742',
    'Kochi,3,1.1 Cr,1012',
  );
  expect(listings[0]).toMatchObject({ area: 742, area_basis: 'carpet' });
  const gaj = load(
    'Place,Type,Price,Size (gaj)',
    'Raj Nagar,Flat,45 L,100',
    'Raj Nagar,Flat,46 L,110',
  ).listings;
  expect(gaj[0]).toMatchObject({ area: 900 });
  expect(gaj[0]).not.toHaveProperty('area_basis');
});

test('the city that an address names is the home’s', () => {
  const { listings } = load(
    'Location,BHK,Price',
    '"Bopal, Ahmedabad",2,84 L',
    '"Jayanagar, Mysuru",3,1.1 Cr',
  );
  expect(listings).toMatchObject([
    { locality: 'Bopal', city: 'Ahmedabad' },
    { locality: 'Jayanagar', city: 'Mysuru' },
  ]);
});

test('a unit within a name of one word is its unit', () => {
  const { listings } = load('locality,bhk,price,carpetAreaSqm', 'Hebbal,2,84.5 L,69', 'Hebbal,3,1.2 Cr,94');
  expect(listings[0]).toMatchObject({ area: 742.71, area_basis: 'carpet' });
});
