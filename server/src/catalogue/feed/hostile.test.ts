// Files that are broken, huge or made to hurt: refused in plain words, never a crash, never a long wait.
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/runs.ts';
import { CatalogueError } from './catalogue-error.ts';
import { textOf } from './content.ts';
import { loadHomes } from './load.ts';
import { SHEETS } from './table/sheets.test-support.ts';
import { unpackedSize } from './workbook.ts';

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

/** A zip archive whose parts are stored as they are; `sizes` may lie about what they unpack to. */
function zip(parts: Record<string, string>, sizes: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const head = (signature: number, extra: number) => {
      const header = Buffer.alloc(30 + extra);
      header.writeUInt32LE(signature, 0);
      return header;
    };
    const local = head(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = head(0x02014b50, 16);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(sizes[name] ?? data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    at += local.length + name.length + data.length;
  }
  const middle = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(middle.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, middle, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel keeps it: text in cells, numbers, and a date as its day with a date's format. */
function workbook(rows: (string | number | { day: number })[][], is1904 = false): Record<string, string> {
  const letter = (n: number) => String.fromCharCode(65 + n);
  const cell = (value: string | number | { day: number }, r: string) => {
    if (typeof value === 'string') return `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return typeof value === 'number'
      ? `<c r="${r}"><v>${value}</v></c>`
      : `<c r="${r}" s="1"><v>${value.day}</v></c>`;
  };
  const data = rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((one, c) => cell(one, `${letter(c)}${r + 1}`)).join('')}</row>`,
    )
    .join('');
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Homes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
  };
}

const rows = (day: number): (string | number | { day: number })[][] => [
  ['Project', 'Location', 'BHK', 'Price (Lakhs)', 'Possession'],
  ['Tunga Court', 'Hebbal', '2 BHK', 84.5, { day }],
  ['Tunga Court', 'Hebbal', '3 BHK', 112, { day }],
];

describe('an Excel file', () => {
  test.each([
    ['1900', 46_752, false],
    ['1904', 46_752 - 1462, true],
  ])('is read, its dates by the calendar of %s', async (_, day, is1904) => {
    const text = await textOf('homes.xlsx', zip(workbook(rows(day), is1904)));
    expect(load(text).listings).toMatchObject([
      { project: 'Tunga Court', locality: 'Hebbal', bhk: 2, price: 8_450_000, possession_date: '2027-12' },
      { bhk: 3, price: 11_200_000, possession_date: '2027-12' },
    ]);
  });

  test('that unpacks to more than 100 MB is refused before it is unpacked', async () => {
    const bomb = zip(workbook(rows(46_752)), { 'xl/worksheets/sheet1.xml': 3_000_000_000 });
    expect(unpackedSize(bomb)).toBeGreaterThan(3_000_000_000);
    await expect(textOf('homes.xlsx', bomb)).rejects.toThrow('unpacks to');
  });

  test('that is cut short, or of an older kind, is refused in plain words', async () => {
    const whole = zip(workbook(rows(46_752)));
    for (const share of [0.1, 0.5, 0.9])
      await expect(textOf('homes.xlsx', whole.subarray(0, whole.length * share))).rejects.toThrow(
        CatalogueError,
      );
    await expect(textOf('homes.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toThrow(
      'save it as .xlsx',
    );
  });
});

test.each([
  ['<!doctype html><html><body>Sign in', 'Anyone with the link'],
  ['\n <HTML><head>', 'Anyone with the link'],
  [','.repeat(1_000_000), 'a table'],
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
