// Bands of floors: one rate for each, "1st-5th flr", "6th-12th" under "BSP", as the range that they make. A band that is
// sold out has no rate in the row.
import { cellWords } from '../../../languages/sheets.ts';
import { readMoney } from '../readers/money.ts';
import { anyOf, fold } from '../readers/text.ts';
import { headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';

const ORDINAL = '(?:\\d{1,3}(?:st|nd|rd|th)?|g|gf)';
const FLOOR = anyOf(cellWords('floor_word'));
/** "1st-5th flr", "6th-12th", "13 to 22", "14th & above". */
const BAND = new RegExp(
  `^(?:(?:${FLOOR})\\.?\\s*)?${ORDINAL}\\s*(?:(?:-|${anyOf(cellWords('to'))})\\s*${ORDINAL}|\\+|(?:${anyOf(cellWords('onwards'))}))(?:\\s*(?:${FLOOR})\\.?)?$`,
  'u',
);
const SURE = 0.9;

/** The same list with one rate a row; undefined for another. */
export function bands(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const at = rows.slice(0, 20).findIndex((row, n) => bandsUnder(row, rows[n + 1]) !== undefined);
  const found = bandsUnder(rows[at], rows[at + 1]);
  if (!found) return undefined;
  const { first, last } = found;
  const [upper, lower] = [rows[at] as Line, rows[at + 1] as Line];
  const within = (n: number) => n > first && n <= last;
  const without = (cells: readonly string[]) => cells.filter((_, n) => !within(n));
  const heading = upper.cells.map((cell, n) =>
    n >= first && n <= last ? cell : lower.cells[n] ? `${cell} (${lower.cells[n]})`.trim() : cell,
  );
  return {
    rows: [
      ...rows.slice(0, at),
      { ...lower, cells: without(heading) },
      ...rows.slice(at + 2).map((row) => ({
        ...row,
        cells: without(row.cells.with(first, rateOf(row.cells.slice(first, last + 1)))),
      })),
    ],
    said: `"${upper.cells[first]}" is a rate for each band of floors (${lower.cells.slice(first, last + 1).join(' · ')}): a price is told from the lowest to the highest.`,
  };
}

/** A heading of rates over two bands or more, its own columns empty in the row of headings. */
function bandsUnder(
  upper: Line | undefined,
  lower: Line | undefined,
): { first: number; last: number } | undefined {
  if (!upper || !lower) return undefined;
  const isBand = (n: number) => BAND.test(fold(lower.cells[n] ?? ''));
  const first = lower.cells.findIndex((_, n) => isBand(n));
  if (first < 0 || !upper.cells[first] || wordScore(headingOf(upper.cells[first]), 'rate') < SURE)
    return undefined;
  let last = first;
  while (isBand(last + 1) && !upper.cells[last + 1]) last++;
  return last > first ? { first, last } : undefined;
}

/** "8800-9000"; what says no rate is left as it stands. */
function rateOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => /[\p{L}\d]/u.test(cell));
  const rates = filled.flatMap((cell) => {
    const money = readMoney(cell);
    return money?.kind === 'amount' || money?.kind === 'rate' ? [money.from] : [];
  });
  if (rates.length === 0 || rates.length < filled.length) return filled[0] ?? '';
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  return `${least === most ? least : `${least}-${most}`} / sqft`;
}
