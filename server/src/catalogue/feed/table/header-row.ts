// The header row: which of the first rows heads the others, and what its columns are called.
import { SHEET_FIELDS } from '../../../languages/sheets.ts';
import { headingOf, wordScore } from './heading.ts';

/** Columns that are looked at: no sheet of homes has more, and a broken file may have millions. */
export const MOST_COLUMNS = 400;
const HEADER_WITHIN = 20;

/** The row of the first twenty with most headings in it. Numbers are no headings. */
export function headerRow(rows: readonly (readonly string[])[]): number {
  let best = { at: 0, score: 0 };
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const cells = row.slice(0, MOST_COLUMNS);
    const known = cells.filter((cell) => cell !== '' && isHeading(cell)).length;
    const numbers = cells.filter((cell) => /^[₹\s\d.,%-]+$/.test(cell) && /\d/.test(cell)).length;
    if (known - numbers > best.score) best = { at, score: known - numbers };
  }
  return best.at;
}

const headingCache = new Map<string, boolean>();
function isHeading(cell: string): boolean {
  if (cell.length > 60) return false;
  const known = headingCache.get(cell);
  if (known !== undefined) return known;
  const heading = headingOf(cell);
  const is = SHEET_FIELDS.some((field) => wordScore(heading, field) >= 0.6);
  if (headingCache.size < 10_000) headingCache.set(cell, is);
  return is;
}

/** Headings of one name are told apart by number; a column without one by its letter. */
export function unique(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `column ${at + 1}`;
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name} (${n})`;
  });
}
