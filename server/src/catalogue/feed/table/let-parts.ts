// Parts to let: under a line of its own, "FOR CO. LEASE", "--- किराये पर ---", the sums of a list of prices are rents of a month.
import { cellWords } from '../../../languages/sheets.ts';
import { readMoney } from '../readers/money.ts';
import { anyOf, fold, whole as wholeWord } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import { filledIn, type Line } from './shapes/shape.ts';

const named = (kind: 'rent' | 'sale') =>
  new RegExp(wholeWord(anyOf(cellWords(kind).filter((word) => /[\p{L}\p{M}]{4}/u.test(word)))), 'u');
const [RENT, SALE] = [named('rent'), named('sale')];
const LONGEST = 80;
const LEAST_RENT = 1000;
const PURPOSE = 'Purpose';

/** The same list with a column for it; undefined for a list without such a line. */
export function letParts(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const heads = (field: 'price' | 'purpose') =>
    cells.findIndex((cell) => cell !== '' && wordScore(headingOf(cell), field) >= 0.9);
  const price = heads('price');
  if (price < 0 || heads('purpose') >= 0) return undefined;
  const lines = rows.flatMap((row, n) => {
    const says = n > at + 1 ? partOf(row.cells) : undefined;
    return says ? [{ n, says }] : [];
  });
  const first = lines.find(({ says }) => says === 'rent');
  if (!first || first.n === rows.length - 1) return undefined;
  // Under "Rent" every row is to let, whatever line it stands under.
  const all = headingOf(cells[price] ?? '').words.some((word) => RENT.test(word));
  let part: 'rent' | 'sale' | undefined;
  return {
    rows: rows.map((row, n): Line => {
      if (n < at) return row;
      const width = Math.max(cells.length, row.cells.length);
      const whole = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
      if (n === at) return all ? row : { ...row, cells: [...whole, PURPOSE] };
      const said = lines.find((line) => line.n === n)?.says;
      // What the line says of a column is no cell of it.
      if (said) return { ...row, cells: [row.cells.find(Boolean) ?? ''] };
      part = lines.findLast((line) => line.n < n)?.says;
      if (filledIn(row.cells) < 2 || !part) return row;
      const sum = whole[price] ?? '';
      const told = part === 'rent' && isRent(sum) ? whole.with(price, `${sum} per month`) : whole;
      return { ...row, cells: all ? told : [...told, part] };
    }),
    said: `What stands under "${rows[first.n]?.cells.find(Boolean)}" is taken as to let.`,
  };
}

/** A line that names one of the two, and perhaps what a column is from here on. */
function partOf(cells: readonly string[]): 'rent' | 'sale' | undefined {
  const [line = '', column, another] = cells.filter(Boolean);
  if (another !== undefined || cells[0] !== line || line.length > LONGEST) return undefined;
  if (/\d/.test(line) || (column !== undefined && /\d/.test(column))) return undefined;
  const said = fold(line);
  return RENT.test(said) === SALE.test(said) ? undefined : RENT.test(said) ? 'rent' : 'sale';
}

const isRent = (cell: string): boolean => {
  const money = readMoney(cell);
  return money?.kind === 'amount' && !money.unit && !money.per_month && money.from >= LEAST_RENT;
};
