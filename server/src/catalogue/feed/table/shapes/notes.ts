// Notes: a home a line, in words ("2bhk kothrud 1050 sft 95L semi furnished"), without columns. What stands above the first
// of them is a title.

import { SHEET_FIELDS } from '../../../../languages/sheets.ts';
import { readFacts } from '../../readers/facts.ts';
import { saysGone } from '../../readers/offer.ts';
import { headingOf, wordScore } from '../heading.ts';
import type { Line, Shape } from './shape.ts';

const MOSTLY = 0.6;
const SAMPLE = 200;
const HEADINGS = 3;
/** Under which the lines stand, once they are a table. */
const HEADING = 'Details';

export const notes: Shape = (rows) => {
  const lines = rows.map((row): Line => ({ ...row, cells: [row.cells.filter(Boolean).join(', ')] }));
  const sample = lines.slice(0, SAMPLE);
  const isNote = ({ cells: [text = ''] }: Line) =>
    readFacts(text) !== undefined || saysGone(text.slice(0, 12));
  const first = sample.findIndex(isNote);
  const body = sample.slice(first);
  if (first < 0 || body.filter(isNote).length < body.length * MOSTLY) return undefined;
  // Columns of their own make a list, whatever a line of it says together.
  if (rows.slice(0, first + 1).some(({ cells }) => headings(cells) >= HEADINGS)) return undefined;
  const cut = rows.slice(first, SAMPLE);
  // A table has no line of one cell among the others.
  const isRagged = cut.some(({ cells }) => cells.length === 1);
  if (!isRagged && cut.some(({ cells }) => cells.length > 1 && !isRunning(cells))) return undefined;
  const above = rows.slice(0, first).filter(({ cells }) => headings(cells) < 1);
  return {
    rows: [...above, { line: rows[first]?.line ?? 1, cells: [HEADING] }, ...lines.slice(first)],
    said: 'Each line is read as a home told in words.',
  };
};

const headings = (cells: readonly string[]): number =>
  cells.filter((cell) => {
    const heading = headingOf(cell);
    return cell.length <= 40 && SHEET_FIELDS.some((field) => wordScore(heading, field) >= 0.95);
  }).length;

/** One text that a comma of its own cut. */
const isRunning = (cells: readonly string[]) =>
  cells.some((cell) => (cell.match(/\p{L}+/gu) ?? []).length > 2);
