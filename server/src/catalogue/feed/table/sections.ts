// Sections: parts of a sheet that each repeat the headings under a line of their own, "Sample Vihar, Ajmer Road - RERA RAJ/…":
// the project, the place and the number of the rows below it, and of no others.
import { fold } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import { COLUMNS, FIELDS, type Section, sectionOf } from './section.ts';
import { filledIn, type Line } from './shapes/shape.ts';

/** More than that stands over a table, and not over a part of it. */
const MOST_TITLES = 2;

/** The same table with a column for what the sections say; undefined for a sheet without any. */
export function sections(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const heads = (field: (typeof FIELDS)[number]) =>
    cells.some((cell) => cell !== '' && wordScore(headingOf(cell), field) >= 0.9);
  if (heads('locality') || heads('project')) return undefined;
  const isHeadings = ({ cells: row }: Line) =>
    filledIn(row) > 1 && row.every((cell, n) => cell === '' || fold(cell) === fold(cells[n] ?? ''));
  const begins = rows.flatMap((row, n) => (n === at || (n > at && isHeadings(row)) ? [n] : []));
  if (begins.length < 2) return undefined;
  const titles = new Map(begins.map((n) => [n, titlesAbove(rows, n)] as const));
  const placed = [...titles.values()].map((lines) => sectionOf(lines.map((n) => rows[n] as Line)));
  if (placed.filter(({ project, locality }) => project && locality).length < 2) return undefined;
  const dropped = new Set([...titles.values()].flat());
  const used = FIELDS.flatMap((field, n) =>
    placed.some((one) => one[field]) && !heads(field) ? [{ field, column: COLUMNS[n] as string }] : [],
  );
  let section: Section = {};
  return {
    rows: rows.flatMap((row, n): Line[] => {
      if (dropped.has(n)) return [];
      const width = Math.max(cells.length, row.cells.length);
      const whole = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
      const begun = begins.indexOf(n);
      if (begun >= 0) {
        section = placed[begun] ?? {};
        return [{ ...row, cells: [...whole, ...used.map(({ column }) => column)] }];
      }
      if (n < at) return [row];
      if (filledIn(row.cells) === 1) {
        // A line of its own behind a blank one begins another part: what stood over the last is not of it.
        if (row.line > (rows[n - 1]?.line ?? 0) + 1) section = sectionOf([row]);
        return [row];
      }
      return [{ ...row, cells: [...whole, ...used.map(({ field }) => section[field] ?? '')] }];
    }),
    said: `Each part of the table is of the project and place over it: ${placed
      .flatMap(({ project, locality }) => (project && locality ? `${project}, ${locality}` : []))
      .join(' · ')}.`,
  };
}

/** Lines of one cell right above, without a blank one between. */
function titlesAbove(rows: readonly Line[], head: number): number[] {
  const found: number[] = [];
  for (let n = head - 1; n >= 0 && found.length < MOST_TITLES; n--) {
    const row = rows[n] as Line;
    if (filledIn(row.cells) !== 1 || row.line !== (rows[n + 1] as Line).line - 1) break;
    found.unshift(n);
  }
  return found;
}
