// The header row: which of the first rows heads the others, and what its columns are called.
import { SHEET_FIELDS } from '../../../languages/sheets.ts';
import { isAreaUnit } from '../readers/area.ts';
import { isMoneyUnit } from '../readers/money.ts';
import { fold } from '../readers/text.ts';
import { headingOf, wordScore } from './heading.ts';

/** Columns that are looked at: no sheet of homes has more, and a broken file may have millions. */
export const MOST_COLUMNS = 400;
const HEADER_WITHIN = 20;

/** The row of the first twenty with most headings in it. Numbers are no headings. */
function headerRow(rows: readonly (readonly string[])[]): number {
  let best = { at: 0, score: 0 };
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const cells = row.slice(0, MOST_COLUMNS);
    const known = cells.filter((cell) => cell !== '' && isHeading(cell)).length;
    const numbers = cells.filter((cell) => /^[₹\s\d.,%-]+$/.test(cell) && /\d/.test(cell)).length;
    if (known - numbers > best.score) best = { at, score: known - numbers };
  }
  return best.at;
}

/** What heads the rows below: the row, and over each column the group that stands above it, "Area (sq.ft)" over "Carpet". */
export type Headings = { at: number; cells: string[]; groups: string[] };

export function headingsOf(rows: readonly (readonly string[])[]): Headings {
  const at = headerRow(rows);
  const [above = [], row = [], below = []] = [rows[at - 1], rows[at], rows[at + 1]];
  if (isUnits(below, row)) return { at: at + 1, cells: withUnits(row, below), groups: [] };
  if (isSecond(row, below)) return { at: at + 1, ...merged(row, below) };
  return { at, cells: [...row], groups: isGroups(above, row) ? carried(above) : [] };
}

/** "Carpet" over "sft" is "Carpet (sft)". */
const withUnits = (upper: readonly string[], lower: readonly string[]): string[] =>
  upper.map((cell, at) => (lower[at] ? `${cell} (${lower[at].replace(/^\((.*)\)$/, '$1')})` : cell));

/** Two rows as one: a cell of the lower is its name, else the upper's. */
export function merged(
  upper: readonly string[],
  lower: readonly string[],
): { cells: string[]; groups: string[] } {
  const width = Math.max(upper.length, lower.length);
  const cells = Array.from({ length: width }, (_, at) => lower[at] || upper[at] || '');
  const groups = carried(Array.from({ length: width }, (_, at) => upper[at] ?? ''));
  return { cells, groups: groups.map((group, at) => (lower[at] ? group : '')) };
}

/** Headings without an own cell in the row above: "Carpet", "Saleable" under a wide "Area". */
function isSecond(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  const groups = carried(upper);
  return (
    filled.length > 1 &&
    filled.every(({ cell }) => isWords(cell)) &&
    filled.some(({ at }) => !upper[at]) &&
    filled.filter(({ cell, at }) => isHeading(cell) || isHeading(`${groups[at]} ${cell}`)).length * 2 >=
      filled.length
  );
}

/** "sft", "in Cr" under headings: what is measured and paid in. */
function isUnits(lower: readonly string[], upper: readonly string[]): boolean {
  const filled = lower.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  return filled.length > 0 && filled.every(({ cell, at }) => Boolean(upper[at]) && isUnit(cell));
}
const isUnit = (cell: string): boolean => {
  const said = fold(cell).replace(/^[\s(]*(?:in|rs\.?|₹)?\s+|^\(|\)$/g, '');
  return said !== '' && !/\d/.test(said) && (isAreaUnit(said) || isPaidIn(said) || isRate(said.split('/')));
};
const isPaidIn = (said: string): boolean => isMoneyUnit(said) || /^(?:rs|inr|₹)\.?$/.test(said);
/** "Rs/sft/m". */
const isRate = ([money = '', area = '', month, another]: readonly string[]): boolean =>
  isPaidIn(money.trim()) &&
  isAreaUnit(area.trim()) &&
  another === undefined &&
  /^\s*(?:\p{L}{1,8}\.?)?$/u.test(month ?? '');

/** Each stands over more than one heading. A line at the beginning alone is a title. */
function isGroups(above: readonly string[], row: readonly string[]): boolean {
  const filled = above.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  return (
    filled.some(({ at }) => at > 0) &&
    filled.every(({ cell, at }) => isWords(cell) && Boolean(row[at])) &&
    filled.some(({ at }) => !above[at + 1] && Boolean(row[at + 1]))
  );
}

const isWords = (cell: string) => cell.length <= 40 && /\p{L}/u.test(cell) && !/\d{2}/.test(cell);

function carried(cells: readonly string[]): string[] {
  let last = '';
  return cells.map((cell) => {
    if (cell !== '') last = cell;
    return last;
  });
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

/** The first row that has every column of the map, or two that have them together. */
export function headingsFor(
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): { at: number; headers: string[] } {
  const wanted = columns.map(fold);
  const heads = (cells: readonly string[]) => {
    const here = new Set(cells.map(fold));
    return wanted.every((column) => here.has(column));
  };
  const first = rows.slice(0, 50);
  const at = first.findIndex(heads);
  const pairs =
    at >= 0
      ? []
      : [withUnits, (upper: readonly string[], lower: readonly string[]) => merged(upper, lower).cells];
  for (const together of pairs) {
    const pair = first.findIndex((cells, n) => heads(together(cells, rows[n + 1] ?? [])));
    if (pair >= 0)
      return { at: pair + 1, headers: together(rows[pair] ?? [], rows[pair + 1] ?? []).map(tidy) };
  }
  return { at: Math.max(at, 0), headers: (rows[Math.max(at, 0)] ?? []).map(tidy) };
}

const tidy = (cell: string) => cell.replace(/\s+/g, ' ').trim();
