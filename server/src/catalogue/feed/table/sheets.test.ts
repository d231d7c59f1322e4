// Sheets as owners keep them: every shape, in every encoding and with every delimiter, gives the same homes.
import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { loadHomes } from '../load.ts';
import { SHEETS, type Sheet } from './sheets.test-support.ts';

const NOW = Date.UTC(2026, 10, 15);

const text = ({ rows }: Sheet, delimiter: string) =>
  rows
    .map((cells) =>
      cells
        .map((cell) =>
          new RegExp(`[${delimiter}"\n]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    )
    .join('\r\n');

const bytes = {
  'UTF-8': (said: string) => Buffer.from(said, 'utf8'),
  'UTF-8 with its mark': (said: string) => Buffer.from(`\ufeff${said}`, 'utf8'),
  'UTF-16': (said: string) => Buffer.from(`\ufeff${said}`, 'utf16le'),
  'UTF-16 big-endian': (said: string) => Buffer.from(`\ufeff${said}`, 'utf16le').swap16(),
};
const load = (sheet: Buffer) => loadHomes({ source: 'sheet', text: decode(sheet).text, now: NOW });

describe.each(SHEETS)('$name', (sheet) => {
  const read = load(bytes['UTF-8'](text(sheet, ',')));

  test('gives its homes, and no more', () => {
    expect(read.listings).toMatchObject(sheet.homes);
  });

  test('asks at most three questions', () => {
    expect(read.report.guess?.questions.length).toBeLessThanOrEqual(3);
  });

  test.each([',', ';', '\t', '|'])('gives the same homes with %j between, in every encoding', (delimiter) => {
    for (const [encoding, write] of Object.entries(bytes)) {
      const { listings } = load(write(text(sheet, delimiter)));
      expect(listings, encoding).toEqual(read.listings);
    }
    const said = `sep=${delimiter}\r\n${text(sheet, delimiter)}`;
    expect(load(bytes['UTF-8'](said)).listings, 'sep=').toEqual(read.listings);
  });

  test('gives the same homes through the map that the guess is printed as', () => {
    const columns = { source: 'map.json', text: JSON.stringify(read.report.guess?.map) };
    const { listings } = loadHomes({ source: 'sheet', text: text(sheet, ','), columns, now: NOW });
    const merged = sheet.rows.some((row) => row[0] === '' && row.filter(Boolean).length > 2);
    // A map is what the owner declares: merged cells are not filled in.
    if (!merged)
      expect(listings.map(({ id: _, ...home }) => home)).toEqual(
        read.listings.map(({ id: _, ...home }) => home),
      );
  });
});

test('Windows-1252 is read as what it is', () => {
  const sheet = Buffer.from('name,price,locality\nCaf\xe9 Court \x96 Phase 2,8450000,Hebbal\n', 'latin1');
  expect(load(sheet).listings[0]).toMatchObject({ name: 'Café Court – Phase 2' });
});

test('letters that were lost before us cost the field, and are said', () => {
  const { listings, report } = load(Buffer.from('name,price,locality\nCaf\ufffd Court,8450000,Hebbal\n'));
  expect(listings[0]).not.toHaveProperty('name');
  expect(report.warnings).toMatchObject([{ field: 'name', row: 1 }]);
});
