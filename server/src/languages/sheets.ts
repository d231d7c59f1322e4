// The sheet words of every language together: an owner's sheet may have English headings over Kannada cells.
import { LANGUAGES } from './index.ts';
import type { SheetField, SheetWords } from './sheet.ts';

const sheets: readonly SheetWords[] = Object.values(LANGUAGES).flatMap(({ sheet }) => sheet ?? []);

const split = (words: string | undefined) =>
  (words ?? '')
    .replace(/[\u200c\u200d]/g, '')
    .split(',')
    .flatMap((word) => word.trim().replace(/\s+/g, ' ') || []);

/** Every phrase that heads a column of this field. */
export const headersOf = (field: SheetField): string[] =>
  sheets.flatMap(({ headers }) => split(headers[field]));
export const SHEET_FIELDS = [
  ...new Set(sheets.flatMap(({ headers }) => Object.keys(headers) as SheetField[])),
];
export const FILLER: ReadonlySet<string> = new Set(sheets.flatMap(({ filler }) => split(filler)));
export const ALONE: ReadonlySet<string> = new Set(sheets.flatMap(({ alone }) => split(alone)));
/** Short for other words, in headings. */
export const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  sheets.flatMap(({ short }) =>
    Object.entries(short).map(([word, said]) => [word, said.split(' ')] as const),
  ),
);
/** Short for parts of a place, "blk" → "Block". */
export const PLACE_SHORT: ReadonlyMap<string, string> = new Map(
  sheets.flatMap(({ placeShort }) => Object.entries(placeShort ?? {})),
);
/** Parts of a place that are counted: "4th Block". */
export const PLACE_COUNTED: ReadonlySet<string> = new Set(
  sheets.flatMap(({ placeCounted = '' }) => split(placeCounted)),
);
export const VETO: readonly string[] = sheets.flatMap(({ veto }) => split(veto));

/** The words of one kind of cell, the longest first. */
export const cellWords = (kind: keyof SheetWords['cells']): string[] =>
  sheets.flatMap(({ cells }) => split(cells[kind])).sort((a, b) => b.length - a.length);

/** What sheets call one value of a closed list. */
export const termWords = (kind: keyof SheetWords['terms'], value: string): string[] =>
  sheets.flatMap(({ terms }) => split(terms[kind]?.[value]));
