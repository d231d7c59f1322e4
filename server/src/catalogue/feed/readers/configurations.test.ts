// Kinds of home in one cell, with whatever stands between them and within them.
import { expect, test } from 'vitest';
import { readConfigurations } from './configurations.ts';

const two = [
  { label: '2 BHK', bhk: 2, area: '1246', price: '91 l' },
  { label: '3 BHK', bhk: 3, area: '1544', price: '1.46 cr' },
];
test.each([
  '2 BHK - 1246 - 91 L / 3 BHK - 1544 - 1.46 Cr',
  '2 BHK | 1246 | 91 L; 3 BHK | 1544 | 1.46 Cr',
  '2 BHK | 1246 | 91 L\n3 BHK | 1544 | 1.46 Cr',
  '2 BHK, 1246, 91 L | 3 BHK, 1544, 1.46 Cr',
])('%j', (cell) => {
  expect(readConfigurations(cell)).toEqual(two);
});

test.each([
  ['2, 3 & 4 BHK', [2, 3, 4]],
  ['2/3 BHK', [2, 3]],
  ['2BHK, 3BHK', [2, 3]],
  ['3,5 BHK', [3.5]],
])('%s is of %j, without size or price', (cell, bhk) => {
  expect(readConfigurations(cell)?.map((kind) => kind.bhk)).toEqual(bhk);
});
