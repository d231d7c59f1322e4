import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;
const HEAD = 'Unit,BHK,Carpet (sq.ft),Price,Status';

test('parts with their own number and date, whose headings stand again', () => {
  const homes = load(
    '"SAMPLE MEADOWS, Baner, Pune",,,,',
    'RERA: Wing C P52100011111 / Wing D P52100022222,,,,',
    '"WING C - completed, ready possession",,,,',
    HEAD,
    'C-1,2,742,84.5 L,',
    'Total Wing C,,742,,',
    'WING D - handover Mar 2028,,,,',
    HEAD,
    'D-1,3,942,1.1 Cr,',
  );
  expect(homes).toMatchObject([
    { rera_id: 'P52100011111', possession: 'ready' },
    { rera_id: 'P52100022222', possession_date: '2028-03' },
  ]);
  expect(homes).toHaveLength(2);
});

test('a number that stands under the table is of every row', () => {
  const homes = load(
    '"SAMPLE MEADOWS, Baner, Pune",,,,',
    HEAD,
    'C-1,2,742,84.5 L,',
    'C-2,2,742,85.5 L,',
    'RERA PRM/KA/RERA/1251/446/PR/120226/001234. Call the site office,,,,',
  );
  expect(homes).toMatchObject([
    { rera_id: 'PRM/KA/RERA/1251/446/PR/120226/001234' },
    { rera_id: 'PRM/KA/RERA/1251/446/PR/120226/001234' },
  ]);
});

test('numbers of parts that no part names are told of none', () => {
  const homes = load(
    'RERA: P52100011111 and P52100022222,,,,',
    '"Baner, Pune",,,,',
    HEAD,
    'C-1,2,742,84.5 L,',
  );
  expect(homes[0]).not.toHaveProperty('rera_id');
});
