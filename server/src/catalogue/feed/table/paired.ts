// Paired cells: "Shops / offices" beside "210–640 / 380–1,150", "Plots" beside "1,350 & 1,800": what has no rooms to tell its
// kinds apart is a row for each size. And a heading that says how every number under it begins: "RERA (PR/GJ/…/...)".
import { cellWords } from '../../../languages/sheets.ts';
import { readArea } from '../readers/area.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { BASES, headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';

const BETWEEN = /\s*[/&;|]\s*/;
const SMALLEST = 100;
const AREAS = ['area', ...BASES] as const;
/** "(PR/GJ/VADODARA/...)". */
const PREFIX = /\(\s*((?:[\p{L}\d]+\/){1,6})\s*(?:\.{2,}|…)\s*\)/u;

/** Of "3 / 4 BHK" the first is "3 BHK". */
function inRooms(parts: readonly string[], at: number): string {
  const part = parts[at] ?? '';
  const rooms = parts.at(-1)?.match(ROOMS)?.[1];
  return rooms && /\d$/.test(part) ? `${part} ${rooms}` : part;
}
const ROOMS = new RegExp(`^\\d(?:\\.5)?\\s*(${anyOf(cellWords('bhk'))})$`, 'iu');

export function paired(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const prefixes = cells.map((cell) => cell.match(PREFIX)?.[1]);
  const size = cells.findIndex(
    (cell) => cell !== '' && AREAS.some((field) => wordScore(headingOf(cell), field) >= 0.75),
  );
  let said = '';
  const made = rows.flatMap((row, n): Line[] => {
    if (n <= at) return [row];
    const whole = row.cells.map((cell, i) =>
      prefixes[i] && /\d/.test(cell) && !cell.includes('/') ? `${prefixes[i]}${cell}` : cell,
    );
    const sizes = (whole[size] ?? '').split(BETWEEN);
    const areSizes = sizes.length > 1 && sizes.every((one) => (readArea(one)?.from ?? 0) >= SMALLEST);
    const roomed = row.cells.some((cell) => /\p{L}/u.test(cell) && readRooms(cell) !== undefined);
    if (!areSizes || roomed)
      return whole.some((cell, i) => cell !== row.cells[i]) ? [{ ...row, cells: whole }] : [row];
    said ||= `"${whole[size]}" is read as a home of each size.`;
    const basis = sizes.at(-1)?.match(/\(\p{L}+\)/u)?.[0] ?? '';
    return sizes.map((one, part) => ({
      ...row,
      cells: whole.map((cell, i) => {
        if (i === size) return basis && !one.includes(basis) ? `${one} ${basis}` : one;
        const parts = i === prefixes.findIndex(Boolean) ? [] : cell.split(BETWEEN);
        return parts.length === sizes.length && !/^\P{L}*\p{L}{0,3}\P{L}*\/\s*(?:sq|sft)/u.test(cell)
          ? inRooms(parts, part)
          : cell;
      }),
    }));
  });
  return made.length !== rows.length || made.some((row, n) => row !== rows[n])
    ? { rows: made, said }
    : undefined;
}
