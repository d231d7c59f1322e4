// Flats of one row: "Sample Heights (4B & 6B)", as a row for each: its floor from "4 / 6", its price from "4B is 74, 6B is 76".
// Where a range of prices is not told apart the row stays one.
import { cellWords } from '../../../languages/sheets.ts';
import { readMoney } from '../readers/money.ts';
import { anyOf } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import { filledIn, type Line } from './shapes/shape.ts';

const AND = new RegExp(`\\s*(?:[&,/]|(?<=\\s)(?:${anyOf(cellWords('and'))})(?=\\s))\\s*`, 'iu');
/** "4B", "A-402". */
const FLAT = /^(?:\p{Lu}{1,2}-?\d{1,4}|\d{1,4}\p{Lu})$/u;
const BRACKET = /\s*\(([^()]*)\)\s*$/u;
const SURE = 0.9;

export function flats(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const heads = (fields: readonly ('price' | 'unit_no' | 'name' | 'project')[]) =>
    cells.findIndex(
      (cell) => cell !== '' && fields.some((field) => wordScore(headingOf(cell), field) >= SURE),
    );
  const [name, price] = [heads(['name', 'project']), heads(['price'])];
  if (name < 0 || heads(['unit_no']) >= 0) return undefined;
  // The name of a home has its number in it; that of a project has not.
  const isNamed = wordScore(headingOf(cells[name] ?? ''), 'name') >= SURE;
  let first: string | undefined;
  const made = rows.flatMap((row, n): Line[] => {
    if (n < at || filledIn(row.cells) < 2) return [row];
    const whole = Array.from(
      { length: Math.max(cells.length, row.cells.length) },
      (_, i) => row.cells[i] ?? '',
    );
    if (n === at) return [{ ...row, cells: isNamed ? whole : [...whole, 'Unit No'] }];
    const units = flatsIn(whole[name] ?? '');
    const sums = units && pricesOf(units, whole[price] ?? '', whole);
    if (!units || !sums) return [row];
    first ??= whole[name];
    return units.map((unit, one) => ({
      ...row,
      cells: [
        ...whole.map((cell, i) => {
          if (i === name) return `${cell.replace(BRACKET, '')}${isNamed ? `, ${unit}` : ''}`;
          if (i === price) return sums[one] ?? '';
          const parts = cell.split(/\s*[/&]\s*/);
          return parts.length === units.length && parts.every((part) => /^\w{1,6}$/.test(part))
            ? (parts[one] ?? '')
            : cell;
        }),
        ...(isNamed ? [] : [unit]),
      ],
    }));
  });
  return first === undefined
    ? undefined
    : { rows: made, said: `"${first}" is read as a home for each flat it names.` };
}

/** Two flats or more in the bracket behind a name; words may follow them. */
function flatsIn(cell: string): string[] | undefined {
  const parts = cell.match(BRACKET)?.[1]?.split(AND) ?? [];
  const end = parts.findIndex((part) => !FLAT.test(part));
  const units = end < 0 ? parts : parts.slice(0, end);
  return units.length > 1 ? units : undefined;
}

/** The price of each: one for all, or the end of the range that is named beside the flat. */
function pricesOf(units: readonly string[], cell: string, row: readonly string[]): string[] | undefined {
  const money = readMoney(cell);
  if (money?.kind !== 'amount' || money.to === undefined) return units.map(() => cell);
  const scale = cell.match(/[\p{L}\s]+$/u)?.[0] ?? '';
  const found = units.map((unit) => {
    const said = new RegExp(`(?<![\\p{L}\\d])${unit}\\s*(?:is|at|for|=|:|@|-)\\s*(\\d+(?:\\.\\d+)?)`, 'iu');
    const sum = row.flatMap((text) => text.match(said)?.[1] ?? [])[0];
    return sum === undefined ? undefined : `${sum}${scale}`;
  });
  const isWithin = (sum: string | undefined) => {
    const read = sum === undefined ? undefined : readMoney(sum);
    return read?.kind === 'amount' && read.from >= money.from && read.from <= (money.to ?? read.from);
  };
  return found.every(isWithin) ? (found as string[]) : undefined;
}
