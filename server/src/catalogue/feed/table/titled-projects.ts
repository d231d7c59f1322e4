// Titled projects: lines over a table that each tell of one project in its column, "Sample Vana - Hebbal, PRM/KA/…, handover
// Aug 27": its place, its number and when it is ready are of the rows of that project, and of no others.
import type { SheetField } from '../../../languages/sheet.ts';
import { fold } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import { COLUMNS, FIELDS, type Section, sectionOf } from './section.ts';
import { filledIn, type Line } from './shapes/shape.ts';
import { isName } from './title.ts';
import { isTotal } from './total.ts';

const SURE = 0.9;
const LEAST_PROJECTS = 2;

/** The same table with a column for what the lines say; undefined for another. */
export function titledProjects(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const heads = (cell: string, field: SheetField) => cell !== '' && wordScore(headingOf(cell), field) >= SURE;
  // "Status" may be of the building or of the sale, which leaves room for what the line says.
  const columnOf = (field: (typeof FIELDS)[number]) =>
    cells.findIndex((cell) => heads(cell, field) && !(field === 'possession' && heads(cell, 'status')));
  const column = columnOf('project');
  if (column < 0 || columnOf('locality') >= 0) return undefined;
  const named = new Set(rows.slice(at + 1).map((row) => fold(row.cells[column] ?? '')));
  const above = rows.slice(0, at).filter((row) => filledIn(row.cells) === 1);
  const told = (isPlace?: (name: string) => boolean) =>
    new Map(
      above.flatMap((row): [string, Section & { line: number }][] => {
        const said = sectionOf([row], isPlace);
        const project = fold(said.project ?? '');
        return project !== '' && named.has(project) ? [[project, { ...said, line: row.line }]] : [];
      }),
    );
  // Where one names a place that we know, what stands there in the others is one.
  const titles = told().size > 0 ? told(isName) : told();
  if (titles.size < LEAST_PROJECTS) return undefined;
  const used = FIELDS.flatMap((field, n) =>
    field !== 'project' && columnOf(field) < 0 && [...titles.values()].some((one) => one[field])
      ? [{ field, name: COLUMNS[n] as string }]
      : [],
  );
  const lines = new Set([...titles.values()].map(({ line }) => line));
  let project = '';
  return {
    rows: rows.flatMap((row, n): Line[] => {
      if (lines.has(row.line)) return [];
      if (n < at || (n > at && (filledIn(row.cells) < 2 || isTotal(row.cells)))) return [row];
      const width = Math.max(cells.length, row.cells.length);
      const whole = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
      if (n === at) return [{ ...row, cells: [...whole, ...used.map(({ name }) => name)] }];
      // Named once, over the rows of it.
      project = whole[column] || project;
      whole[column] = project;
      const title = titles.get(fold(project));
      return [{ ...row, cells: [...whole, ...used.map(({ field }) => title?.[field] ?? '')] }];
    }),
    said: `Each project has the place and number that a line above the table says of it: ${[
      ...titles.values(),
    ]
      .map(({ project: name, locality }) => `${name}, ${locality}`)
      .join(' · ')}.`,
  };
}
