// Files that are broken, huge or made to hurt: refused in plain words, never a crash, never a long wait.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/runs.ts';
import { CatalogueError } from './catalogue-error.ts';
import { textsOf } from './content.ts';
import { loadHomes } from './load.ts';
import { SHEETS } from './table/sheets.test-support.ts';
import { type Cell, workbook, zip } from './workbook.test-support.ts';

const load = (text: string) => loadHomes({ source: 'feed', text, now: 0 });

/** Whatever it is, it is read or refused as a catalogue. */
function outcome(text: string): string {
  try {
    return `${load(text).listings.length} homes`;
  } catch (error) {
    if (error instanceof CatalogueError) return error.fault;
    throw error;
  }
}

const rows = (day: number): Cell[][] => [
  ['Project', 'Location', 'BHK', 'Price (Lakhs)', 'Possession'],
  ['Tunga Court', 'Hebbal', '2 BHK', 84.5, { day }],
  ['Tunga Court', 'Hebbal', '3 BHK', 112, { day }],
];

describe('an Excel file', () => {
  test.each([
    ['1900', 46_752, false],
    ['1904', 46_752 - 1462, true],
  ])('is read, its dates by the calendar of %s', async (_, day, is1904) => {
    const [tab] = (
      await textsOf([
        { source: 'homes.xlsx', bytes: zip(workbook([{ name: 'Homes', rows: rows(day) }], is1904)) },
      ])
    ).texts;
    expect(load(tab?.text ?? '').listings).toMatchObject([
      { project: 'Tunga Court', locality: 'Hebbal', bhk: 2, price: 8_450_000, possession_date: '2027-12' },
      { bhk: 3, price: 11_200_000, possession_date: '2027-12' },
    ]);
  });

  test('that unpacks to more than 100 MB is refused before it is unpacked', async () => {
    const bomb = zip(workbook([{ name: 'Homes', rows: rows(46_752) }]), {
      'xl/worksheets/sheet1.xml': 3_000_000_000,
    });
    await expect(textsOf([{ source: 'homes.xlsx', bytes: bomb }])).rejects.toThrow('unpacks to');
  });

  test('that is cut short, or of an older kind, is refused in plain words', async () => {
    const whole = zip(workbook([{ name: 'Homes', rows: rows(46_752) }]));
    for (const share of [0.1, 0.5, 0.9])
      await expect(
        textsOf([{ source: 'homes.xlsx', bytes: whole.subarray(0, whole.length * share) }]),
      ).rejects.toThrow(CatalogueError);
    await expect(
      textsOf([{ source: 'homes.xls', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) }]),
    ).rejects.toThrow('save it as .xlsx');
  });
});

test.each([
  ['<!doctype html><html><body>Sign in', 'Anyone with the link'],
  ['\n <HTML><head>', 'Anyone with the link'],
  [','.repeat(1_000_000), 'a table'],
  [','.repeat(100_000_000), 'over 1,000,000 characters'],
  [`price,locality,bhk\n${`${','.repeat(99)}\n`.repeat(100_000)}`, 'no row can be served'],
  [`${'x,'.repeat(20_000)}y\n${'1,'.repeat(20_000)}2`, 'has the columns'],
  ['"'.repeat(200_001), 'table'],
])('%#: a login page, a desert of commas, quotes without end are refused', (text, said) => {
  expect(() => load(text)).toThrow(said);
});

test('whatever is cut out of a sheet, it is read or refused', () => {
  const texts = SHEETS.map(({ rows: cells }) => cells.map((row) => row.join(',')).join('\n'));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.string({ maxLength: 20 }),
      (text, share, noise) => {
        const at = Math.floor(text.length * share);
        expect(outcome(text.slice(0, at) + noise)).toMatch(/homes|empty|malformed|bad_columns/);
        expect(outcome(text.slice(at) + noise)).toMatch(/homes|empty|malformed|bad_columns/);
      },
    ),
    { numRuns: runs(20) },
  );
});

test('whatever stands in a cell, no price or area is told that is not in it', () => {
  const digits = (text: string) => text.replace(/\D/g, '');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,-/ LlCcrakhBHKsqft₹*+()'), maxLength: 14 }),
      (cell) => {
        const text = `locality\tbhk\tprice\nHebbal\t2\t${cell.replaceAll('"', '')}\nHebbal\t3\t84.5 L`;
        const price = load(text).listings.find(({ bhk }) => bhk === 2)?.price;
        if (price !== undefined) expect(digits(cell)).not.toBe('');
      },
    ),
    { numRuns: runs(60) },
  );
});
