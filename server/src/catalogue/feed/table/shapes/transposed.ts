// On its side: the headings stand in the first column, and each further column is a home ("Project | Sai Vista | Om Residency").
import type { SheetField } from '../../../../languages/sheet.ts';
import { SHEET_FIELDS } from '../../../../languages/sheets.ts';
import { isBlank } from '../../readers/text.ts';
import { numbersBelow } from '../free-line.ts';
import { headingOf, wordScore } from '../heading.ts';
import { columnLetters, filledIn, type Line, type Shape } from './shape.ts';

/** A list of homes is longer. */
const MOST_ROWS = 80;
const LEAST_HEADINGS = 4;
const MOSTLY = 0.6;
const NAMED = 0.45;
/** Of one home alone every line has its heading. */
const NEARLY_ALL = 0.9;
const SURE = 0.9;

export const transposed: Shape = (rows) => {
  if (rows.length > MOST_ROWS) return undefined;
  const first = rows.findIndex(({ cells }) => filledIn(cells) > 1);
  const body = rows.slice(Math.max(first, 0)).filter(({ cells }) => filledIn(cells) > 1);
  // The first column, or one behind a margin.
  const at = body.some(({ cells }) => fieldOf(cells[0] ?? '')) ? 0 : 1;
  const names = body.map(({ cells }) => cells[at] ?? '');
  const fields = names.flatMap((name) => fieldOf(name) ?? []);
  // "Ask" and "Rent" are both of the price.
  const once = fields.filter((field) => field !== 'price');
  if (fields.length < LEAST_HEADINGS || new Set(once).size < once.length) return undefined;
  const wide = Math.max(...body.map(({ cells }) => cells.length)) - at - 1;
  // Headings once more, before the next home, are none.
  const isHeadings = (column: number) =>
    body.filter(({ cells }) => cells[at] && cells[column] === cells[at]).length > fields.length / 2;
  const homes = Array.from({ length: wide }, (_, n) => at + 1 + n).filter(
    (column) => body.some(({ cells }) => !isBlank(cells[column])) && !isHeadings(column),
  );
  // An empty corner over what names each home.
  const [corner] = body;
  const beside = homes.map((column) => corner?.cells[column] ?? '');
  const isNamed =
    homes.length > 1 && names[0] === '' && new Set(beside).size === homes.length && !beside.includes('');
  const least = isNamed ? NAMED : homes.length > 1 ? MOSTLY : NEARLY_ALL;
  if (fields.length < body.length * least) return undefined;
  // Headings that stand across in one row make a list.
  const across = Math.max(
    ...body.map(({ cells }) => new Set(cells.flatMap((cell) => fieldOf(cell) ?? [])).size),
  );
  if (across >= fields.length || across > LEAST_HEADINGS) return undefined;
  return {
    rows: [
      ...rows.slice(0, Math.max(first, 0)),
      ...numbersBelow(rows.slice(Math.max(first, 0))),
      {
        line: body[0]?.line ?? 1,
        cells: names.map((name, n) => name || (n === 0 && isNamed ? nameOf(beside) : '-')),
      },
      ...homes.map(
        (column): Line => ({
          line: column + 1,
          at: `column ${columnLetters(column + 1)}`,
          cells: body.map(({ cells }) => cells[column] ?? ''),
        }),
      ),
    ],
    said: `The headings stand in the first column: each of the ${homes.length} further columns is read as a home.`,
  };
};

/** "Villa 3" is a number of a home; "Sai Vista" a name. */
const nameOf = (names: readonly string[]) => (names.every((name) => /\d/.test(name)) ? 'Unit No' : 'Name');

function fieldOf(cell: string): SheetField | undefined {
  if (cell === '' || cell.length > 60) return undefined;
  const heading = headingOf(cell);
  return SHEET_FIELDS.find((field) => wordScore(heading, field) >= SURE);
}
