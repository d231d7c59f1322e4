// Blocks of floors × columns whose cells say all of a home.
import { expect, test } from 'vitest';
import { loadHomes } from '../../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('blocks of different width, each under its own heads', () => {
  const homes = load(
    'SAMPLE FOUNDATIONS - SAMPLE AMRUT - Vadavalli - Coimbatore,,,',
    'BLOCK A,,,',
    'Floor,01 (East),02 (North),03 (West)',
    '2nd,2BHK/1125/68.5L,3BHK/1540/1.02Cr,SOLD',
    '1st,Bkd 4/11,LO,2BHK/1090/64L',
    'GF,Car park,Gym,',
    '',
    'BLOCK B,,,',
    'Floor,01 (East),02 (West),',
    '2nd,4BHK/2180/price on request,SOLD,',
    '1st,3BHK/1610/1.05Cr,3BHK/1595/1.04Cr,',
    '',
    '"Area in sft SBA. Price incl. 1 CP, excl. GST",,,',
  );
  expect(homes).toMatchObject([
    { bhk: 2, area: 1125, area_basis: 'super_built_up', price: 6_850_000, floor: 2, facing: 'east' },
    { bhk: 3, area: 1540, price: 10_200_000, floor: 2, facing: 'north' },
    { bhk: 2, area: 1090, price: 6_400_000, floor: 1, facing: 'west' },
    { bhk: 4, area: 2180, floor: 2 },
    { bhk: 3, area: 1610, floor: 1 },
    { bhk: 3, area: 1595, floor: 1, facing: 'west' },
  ]);
  expect(homes[0]?.name).toMatch(/A 201/);
  expect(homes[3]?.price).toBeUndefined();
});

test('one block without facings, parted by strokes', () => {
  const homes = load(
    '"Sample Nest, Kompally, Hyderabad"|||',
    'Level|Flat 1|Flat 2|Flat 3',
    '3|3 BHK @ 1500 sft @ 92 L|Hold|2 BHK @ 1100 sft @ 70 L',
    '2|Sold|2 BHK @ 1110 sft @ 71 L|Club',
  );
  expect(homes).toMatchObject([
    { bhk: 3, price: 9_200_000, floor: 3, locality: 'Kompally' },
    { bhk: 2, price: 7_000_000, floor: 3 },
    { bhk: 2, price: 7_100_000, floor: 2 },
  ]);
  expect(homes).toHaveLength(3);
});
