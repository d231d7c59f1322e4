// Titled notes: a telephone's notes as a table, a title ("Sampleville 2bhk rent") beside a text of several lines. The title says
// what a home is and where, the lines what it costs; wishes, bills and cards are no homes. What two lines say differently is left out.
import { headingsOf } from '../header-row.ts';
import { headingOf, wordScore } from '../heading.ts';
import { filledIn, type Shape } from './shape.ts';
import { FIELDS, homesInNote } from './titled-note.ts';

const LEAST = 3;
const LEAST_HOMES = 2;
const MOSTLY = 0.5;
const LONGEST_TITLE = 60;
const OF_A_LIST = ['price', 'bhk', 'configuration', 'area', 'locality', 'project'] as const;

export const titledNotes: Shape = (rows) => {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  if (cells.some((cell) => OF_A_LIST.some((field) => wordScore(headingOf(cell), field) >= 0.9)))
    return undefined;
  const body = rows.slice(at + 1).filter((row) => filledIn(row.cells) > 1);
  if (body.length < LEAST) return undefined;
  const width = Math.max(...body.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, n) => body.map((row) => row.cells[n] ?? ''));
  const text = columns.findIndex(
    (filled) => filled.filter((cell) => cell.includes('\n')).length >= body.length * MOSTLY,
  );
  const title = columns.findIndex(
    (filled, n) =>
      n !== text &&
      filled.every((cell) => cell.length <= LONGEST_TITLE && !cell.includes('\n')) &&
      filled.filter((cell) => /\p{L}{3}/u.test(cell)).length >= body.length * MOSTLY,
  );
  if (text < 0 || title < 0) return undefined;
  const homes = body.flatMap(({ line, cells }) =>
    homesInNote(cells[title] ?? '', cells[text] ?? '').map((home) => ({
      line,
      cells: FIELDS.map((field) => home[field] ?? ''),
    })),
  );
  if (homes.length < LEAST_HOMES) return undefined;
  return {
    rows: [{ line: rows[at]?.line ?? 1, cells: [...FIELDS] }, ...homes],
    said: `Each row is read as a note, its "${cells[title]}" and the lines under "${cells[text]}": ${homes.length} homes are told of.`,
  };
};
