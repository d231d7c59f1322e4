// One column that says what a home is and where.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('the place of a row is told, and not the city of the title', () => {
  const homes = load(
    'Sample Estates - Indore - diary;;;',
    'Date;Property;Size;Demand',
    '03.09.26;2½ BHK flat, Scheme 78, Sample Maple 302, 3rd fl;1180 SBA;52 L',
    '19.09.26;2 BHK, Nipania, Sample Lotus B-605, 6th fl;1050 SBA;41 L',
    '02.10.26;Office, Scheme 54, Sample Plaza 12;640 carpet;42 L',
    '15.10.26;Row house 3 BHK, Bicholi Mardana;1600 built;85 L',
    '16.10.26;do - next door;same;88 L',
  );
  expect(homes).toMatchObject([
    { locality: 'Scheme 78', project: 'Sample Maple', bhk: 2.5, floor: 3, city: 'Indore' },
    { locality: 'Nipania', project: 'Sample Lotus', bhk: 2, floor: 6 },
    { locality: 'Scheme 54', project: 'Sample Plaza', type: 'commercial' },
    { locality: 'Bicholi Mardana', bhk: 3, price: 8_500_000 },
    { locality: 'Bicholi Mardana', bhk: 3, price: 8_800_000 },
  ]);
});

test('the building may stand before the place', () => {
  const homes = load(
    'Details,Carpet,Quote',
    '"3 BHK, Sample Arc 1101, Baner, nr high street",1010,1.2 Cr',
    '"2 BHK, Sample Court 7, Aundh",720,84 L',
    '"2 BHK, Sample Court 9, Aundh",720,85 L',
  );
  expect(homes).toMatchObject([
    { locality: 'Baner', project: 'Sample Arc' },
    { locality: 'Aundh', project: 'Sample Court' },
    { locality: 'Aundh', project: 'Sample Court' },
  ]);
});
