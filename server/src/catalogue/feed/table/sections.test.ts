// Parts of a table, each under the name of its project.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('a line with a project and its place is of the rows below it', () => {
  const homes = load(
    'Unit,Type,Carpet,Price,Status',
    'SAMPLE COURT - BANER PUNE,,,,',
    '101,2 BHK,742,84 L,A',
    '102,2 BHK,742,85 L,B',
    '"Sample Arc, Wakad, Pune",,,,',
    '201,3 BHK,1012,1.1 Cr,A',
    '202,3 BHK,1012,1.12 Cr,S',
    'A: available  B: booked  S: sold,,,,',
  );
  expect(homes).toMatchObject([
    { project: 'SAMPLE COURT', city: 'Pune', price: 8_400_000 },
    { project: 'Sample Arc', locality: 'Wakad', city: 'Pune', price: 11_000_000 },
  ]);
  expect(homes[0]?.locality).toMatch(/^Baner$/i);
  expect(homes).toHaveLength(2);
});

test('"Sold out" in place of how many are left', () => {
  const homes = load(
    'Project,Locality,BHK,Price,Units Available',
    'Sample Zen,Baner,3,1.2 Cr,4',
    'Sample Ray,Baner,2,84 L,Sold out',
  );
  expect(homes).toMatchObject([{ project: 'Sample Zen' }]);
  expect(homes).toHaveLength(1);
});
