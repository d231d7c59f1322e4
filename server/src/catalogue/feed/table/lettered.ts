// Lettered parts: "A | Sample Vista, Hebbal - completed" over rows 1, 2, 3: the letter only counts the parts, and the line
// is of all rows below it.
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import { COLUMNS, FIELDS, type Section, sectionOf } from './section.ts';
import { filledIn, type Line } from './shapes/shape.ts';
import { isTotal } from './total.ts';

const LETTER = /^(?:\p{Lu}|[IVX]{1,4})[.)]?$/u;
const NUMBER = /^\d{1,4}[.)]?$/;
const SURE = 0.9;

/** The same list with a column for what its parts say; undefined where there are not two of them. */
export function lettered(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells: heads } = headingsOf(rows.map(({ cells }) => cells));
  const parts = new Map(
    rows.flatMap((row, n) => {
      const [letter = '', line = ''] = row.cells.filter(Boolean);
      const isPart = n > at && filledIn(row.cells) === 2 && row.cells[0] === letter && LETTER.test(letter);
      const section = isPart ? sectionOf([{ ...row, cells: [line] }]) : {};
      return section.project && section.locality ? [[row, section] as const] : [];
    }),
  );
  const counted = rows.filter(({ cells }) => filledIn(cells) > 2 && NUMBER.test(cells[0] ?? ''));
  if (parts.size < 2 || counted.length < parts.size) return undefined;
  const isHeaded = (field: (typeof FIELDS)[number]) =>
    heads.some((cell) => cell !== '' && wordScore(headingOf(cell), field) >= SURE);
  const used = FIELDS.flatMap((field, n) =>
    !isHeaded(field) && [...parts.values()].some((part) => part[field])
      ? [{ field, column: COLUMNS[n] as string }]
      : [],
  );
  let section: Section = {};
  return {
    rows: rows.flatMap((row, n): Line[] => {
      const part = parts.get(row);
      if (part) {
        section = part;
        return [];
      }
      if (n < at || filledIn(row.cells) < 2 || isTotal(row.cells)) return [row];
      // What has no number and little else is a note.
      if (n > at && !NUMBER.test(row.cells[0] ?? '') && filledIn(row.cells) * 2 < heads.length)
        return [{ ...row, cells: [row.cells.filter(Boolean).join(' ')] }];
      const whole = Array.from({ length: heads.length }, (_, i) => row.cells[i] ?? '');
      const told = used.map(({ field, column }) => (n === at ? column : (section[field] ?? '')));
      return [{ ...row, cells: [...whole, ...told] }];
    }),
    said: `Each part of the table is of the project and place that its letter stands before: ${[
      ...parts.values(),
    ]
      .map(({ project, locality }) => `${project}, ${locality}`)
      .join(' · ')}.`,
  };
}
