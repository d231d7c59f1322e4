// A rate for each band of floors, and what is paid in the end beside what is agreed on.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) });

test('rates for bands of floors make a range of prices, and one that is left alone a price', () => {
  const { listings, report } = load(
    'SAMPLE MERIDIAN, Sector 62, Noida;;;;;;',
    'Unit type;Super area;Units left;BSP;;;Rem',
    ';sq ft;;2nd-6th flr;7th-12th;13th-22nd;',
    '2BHK+2T;1100;6;9000;8900;8800;',
    '3BHK+3T;1500;0;9000;8900;8800;',
    '4BHK+4T;2600;2;-;-;9650;only upper floors left',
    '5BHK;4000;1;On request;;;22nd flr',
    'Low-rise floors 3 / 4 BHK;2000 / 2700;3 / 1;10000;10000;10000;flat rate',
  );
  expect(listings).toMatchObject([
    { bhk: 2, price: 9_680_000, price_max: 9_900_000, area_basis: 'super_built_up' },
    { bhk: 4, price: 25_090_000 },
    { bhk: 5, area: 4000 },
    { bhk: 3, area: 2000, price: 20_000_000 },
    { bhk: 4, area: 2700, price: 27_000_000 },
  ]);
  expect(listings[1]?.price_max).toBeUndefined();
  expect(listings[2]?.price).toBeUndefined();
  expect(report.guess?.said).toContain(
    '"BSP" is a rate for each band of floors (2nd-6th flr · 7th-12th · 13th-22nd): a price is told from the lowest to the highest.',
  );
});

test.each([
  ['Agmt Value', 'All Incl. (SD+Regn+GST)', 7_400_000],
  ['Agreement Value', 'Total incl. stamp duty', 7_400_000],
  ['Basic cost', 'Total (before GST)', 8_100_000],
])('of "%s" and "%s" the price is %d', (one, two, price) => {
  const { listings } = load(
    `Unit,Place,BHK,${one},${two}`,
    'A-1,Hebbal,2,7400000,8100000',
    'A-2,Hebbal,3,9400000,10300000',
  );
  expect(listings[0]).toMatchObject({ price });
});

test('the number of a state that writes a letter before it is told whole', () => {
  const { listings } = load(
    'SAMPLE EDGE - Kakkanad, Kochi',
    'K-RERA/PRJ/ERN/142/2024   Handover Aug 2027',
    'Unit;Floor;BHK;Carpet;Price',
    '2A;2;2;826;78 L',
    '5B;5;3;1160;1.08 Cr',
  );
  expect(listings).toMatchObject([
    { rera_id: 'K-RERA/PRJ/ERN/142/2024' },
    { rera_id: 'K-RERA/PRJ/ERN/142/2024' },
  ]);
});
