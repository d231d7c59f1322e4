// Several flats of one building in a row.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (...rows: string[]) =>
  loadHomes({ source: 'sheet', text: rows.join('\n'), now: Date.UTC(2026, 10, 15) }).listings;

test('“do. (4B & 6B)” is two flats of the building above, each on its floor and at the price that the remark names', () => {
  const homes = load(
    'Area;Bldg;BHK/Sft/Price;Flr;Remarks',
    'Velachery;Sample Heights;3BHK/1420/98L;5 of 7;2 Cpk',
    ';do.  (4B & 6B, both avl.);2BHK/1065/74–76L;4 / 6;4B is 74, 6B is 76',
    ';do. (7A & 7C);2BHK/1100/80L;7;',
    'Adyar;Sample Court (2A & 3A);2BHK/900/60–65L;2 / 3;ask which',
  );
  expect(homes).toMatchObject([
    { name: 'Sample Heights', bhk: 3 },
    { name: 'Sample Heights, 4B', floor: 4, price: 7_400_000, area: 1065 },
    { name: 'Sample Heights, 6B', floor: 6, price: 7_600_000, locality: 'Velachery' },
    { name: 'Sample Heights, 7A', price: 8_000_000, floor: 7 },
    { name: 'Sample Heights, 7C', price: 8_000_000, floor: 7 },
    { name: 'Sample Court (2A & 3A)', price: 6_000_000, price_max: 6_500_000 },
  ]);
});
