// Letters that a line under the table explains.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test.each([
  'A - Available   B - Booked   H - Hold   R - Registered (agreement done)   A* - Available',
  'A = Available B = Booked R = Sold H = Hold A* = Available',
  'A avl / B bkd / R regd / H hold (bank) / A* bkg cancelled 9/11, avl again',
  'A avl; B blocked; R sold; H hold; A* available',
])('strokes part letters with their words: %s', (line) => {
  const homes = load(
    'Flat|Type|SBA|Locality|Price|St',
    '101|2BHK|1100|Hebbal|61 L|A',
    '102|2BHK|1100|Hebbal|62 L|B',
    '103|2BHK|1100|Hebbal|63 L|R',
    '104|2BHK|1100|Hebbal|64 L|H',
    '105|2BHK|1100|Hebbal|65 L|A*',
    '106|2BHK|1100|Hebbal|66 L|A',
    `${line}|||||`,
  );
  expect(homes.map(({ price }) => price)).toEqual([6_100_000, 6_500_000, 6_600_000]);
});
