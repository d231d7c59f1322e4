// The sheets of a workbook by their names: the XML of each, and cells of it that are merged downwards.
import { XMLParser } from 'fast-xml-parser';
import { textOfPart, type ZipPart } from './zip.ts';

const LISTS = new Set(['sheet', 'Relationship']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => LISTS.has(name),
});
type Attributes = Record<string, string>;

/** By a tab's name its XML; empty where the file has no such part. */
export function sheetParts(bytes: Uint8Array, parts: readonly ZipPart[]): ReadonlyMap<string, string> {
  const text = (name: string) =>
    textOfPart(
      bytes,
      parts.find((part) => part.name === name),
    ) ?? '';
  const related = parser.parse(text('xl/_rels/workbook.xml.rels'))?.Relationships?.Relationship ?? [];
  const targets = new Map(
    (related as Attributes[]).map(({ Id, Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  const sheets = (parser.parse(text('xl/workbook.xml'))?.workbook?.sheets?.sheet ?? []) as Attributes[];
  return new Map(sheets.map((sheet) => [String(sheet.name), text(targets.get(sheet['r:id']) ?? '')]));
}

/** The rows with what a cell merged downwards says in each row that it stands beside. */
export function mergedDown(rows: string[][], sheet: string): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const [, column = '', from, last, to] of sheet.matchAll(MERGED)) {
    const [first, end] = [Number(from) - 1, Number(to) - 1];
    if (column !== last || end <= first || end - first > MOST_ROWS) continue;
    const at = columnOf(column);
    const said = filled[first]?.[at] ?? '';
    for (let row = first + 1; row <= end; row++) {
      const cells = filled[row];
      if (cells && cells[at] === '' && cells.some(Boolean)) cells[at] = said;
    }
  }
  return filled;
}
const MERGED = /<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
/** A longer one is a frame. */
const MOST_ROWS = 1000;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
