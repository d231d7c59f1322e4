// Titles: what a line above a table names for sure, and what only may be a name.
import { expect, test } from 'vitest';
import { titled } from './title.ts';

test.each<[string[], ReturnType<typeof titled>]>([
  [
    ['SAMPLE LOTUS GREENS, SECTOR 79, GURUGRAM - AVAILABILITY AS ON 25 NOV 2026'],
    { project: 'SAMPLE LOTUS GREENS', locality: 'SECTOR 79', city: 'Gurugram' },
  ],
  [
    ['SAMPLE ORCHID HEIGHTS - PHASE II', 'Survey No. 48, Wakad, Pune', 'COST SHEET w.e.f. 01.11.2026'],
    { project: 'SAMPLE ORCHID HEIGHTS', locality: 'Wakad', city: 'Pune' },
  ],
  [['Sample Enclave @ Shadnagar'], { project: 'Sample Enclave', locality: 'Shadnagar' }],
  [['SAMPLE GRANDE VILLAS @ KOLLUR'], { project: 'SAMPLE GRANDE VILLAS', locality: 'KOLLUR' }],
  [
    ['SAMPLE VILLAS - MOKILA, HYDERABAD'],
    { project: 'SAMPLE VILLAS', locality: 'MOKILA', city: 'Hyderabad' },
  ],
  [['SAMPLE HOMES LTD - MOKILA, HYDERABAD'], { locality: 'MOKILA', city: 'Hyderabad' }],
  [['VILLAS'], {}],
  [['Pune stock Nov 26'], { city: 'Pune' }],
  [['AVAILABLE FLATS IN NOVEMBER'], {}],
  [['Sample Enclave, Hebbal'], { project: 'Sample Enclave', locality: 'Hebbal' }],
  [['Sample Greens, Pune'], { project: 'Sample Greens', city: 'Pune' }],
  [
    ['SAMPLE BUILDERS - "SAMPLE AURA", Hadapsar, Pune'],
    { project: 'SAMPLE AURA', locality: 'Hadapsar', city: 'Pune' },
  ],
  [
    ['“Sample Nest” Kompally, Hyderabad - Sample Constructions'],
    { project: 'Sample Nest', locality: 'Kompally', city: 'Hyderabad' },
  ],
  // Who made the sheet, and what it is, are neither.
  [['SAMPLE DEVELOPERS PVT LTD', 'PRICE LIST', 'As on 01/11/2026'], {}],
  [['Sample Realty - Resale inventory', 'call 98xxx'], {}],
  [['Sample Green Meadows (DTCP approved) - Shadnagar'], { project: 'Sample Green Meadows' }],
  [
    ['SAMPLE ENCLAVE', 'Bogadi, Mysuru   |   Promoters: Sample Developers   |   PRM/KA/RERA/1/2'],
    { project: 'SAMPLE ENCLAVE', locality: 'Bogadi', city: 'Mysuru' },
  ],
  // A name begins with a capital.
  [['PHASE II - development in progress, completion Aug 2027'], {}],
])('%j', (lines, says) => {
  expect(titled(lines.map((line) => [line, '', '']))).toEqual(says);
});

test('a name in one cell and its place in the next', () => {
  expect(titled([['Sample Trade Square', 'Baner, Pune', '', 'Poss:', '2027-03-31']])).toEqual({
    project: 'Sample Trade Square',
    locality: 'Baner',
    city: 'Pune',
  });
});

test('the city beside what the sheet is', () => {
  expect(titled([['Sample & Sons - Kochi', '', 'list as on 18 Nov 2026']])).toMatchObject({ city: 'Kochi' });
});
