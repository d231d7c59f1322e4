// One column for several fields: read apart where heading and cells agree, and only there.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('"Beds / Baths" over "3 / 4" is one home of three bedrooms, not two kinds', () => {
  const rows = [
    'Ref,Place,Beds / Baths,Price',
    'a,Moira,3 / 4,84.5 L',
    'b,Moira,2 / 2,72 L',
    'c,Moira,4,1.2 Cr',
  ];
  const { listings, report } = load(
    ...rows,
    'd,Moira,5 / 5,2 Cr',
    ...'efghijkl'.split('').map((id) => `${id},Moira,1 / 1,40 L`),
  );
  expect(listings[0]).toMatchObject({ bhk: 3, bathrooms: 4 });
  expect(listings[0]).not.toHaveProperty('configurations');
  expect(listings[2]).not.toHaveProperty('bhk');
  expect(report.guess?.map.columns['Beds / Baths']).toEqual([
    { field: 'bhk', part: 1 },
    { field: 'bathrooms', part: 2 },
  ]);
});

test('a heading of two names for one thing is one field', () => {
  const { listings } = load('Ref,Locality / Landmark,BHK,Price', 'a,Hebbal,2,84.5 L', 'b,Hennur,3,1.2 Cr');
  expect(listings).toMatchObject([{ locality: 'Hebbal' }, { locality: 'Hennur' }]);
});
