// Placed names: one column that names the project and where it is, "Lotus Court, Wakad", and below that perhaps its RERA
// number, in a sheet that has no column for the place.
import type { SHEET_FIELDS } from '../../../languages/sheets.ts';
import { cityNamed } from '../../../places/cities.ts';
import { readType } from '../readers/closed.ts';
import { readMonth } from '../readers/month.ts';
import { readRooms } from '../readers/rooms.ts';
import { readText } from '../readers/text.ts';
import { reraNumbersIn } from './free-line.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';
import { isTotal } from './total.ts';

const MOSTLY = 0.7;
const NAMES = ['project', 'name'] as const;
const PLACES = ['locality', 'address'] as const;
const BETWEEN = /\s*[,\n@]\s*|\s+[-–—|]\s+|\s*[–—]\s*/;

type Parts = { name: string; place: string; city: string; rera: string };

/** The same table with a column for each, and what is said of it; undefined for another. */
export function placedNames(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const heads = (fields: readonly (typeof SHEET_FIELDS)[number][]) => (name: string) =>
    name !== '' && fields.some((field) => wordScore(headingOf(name), field) >= 0.9);
  if (cells.some(heads(PLACES))) return undefined;
  const column = cells.findIndex(heads(NAMES));
  if (column < 0) return undefined;
  const body = rows
    .slice(at + 1)
    .filter((row) => row.cells.filter(Boolean).length > 1 && !isTotal(row.cells));
  const filled = body.map((row) => row.cells[column] ?? '').filter(Boolean);
  const placed = filled.filter((cell) => partsOf(cell));
  if (placed.length === 0 || placed.length < filled.length * MOSTLY) return undefined;
  const added = ['Locality', 'City', 'RERA No'];
  return {
    rows: rows.map((row, n) => {
      if (n < at) return row;
      const width = Math.max(cells.length, row.cells.length);
      const whole = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
      if (n === at) return { ...row, cells: [...whole, ...added] };
      const parts = row.cells.filter(Boolean).length > 1 ? partsOf(whole[column] ?? '') : undefined;
      if (!parts) return row;
      whole[column] = parts.name;
      return { ...row, cells: [...whole, parts.place, parts.city, parts.rera] };
    }),
    said: `"${cells[column]}" names a project and its place: ${placed[0]?.replace(/\n/g, ', ')}.`,
  };
}

function partsOf(cell: string): Parts | undefined {
  const text = cell
    .split('\n')
    .map((line) => readText(line))
    .join('\n')
    .replace(/\([^()]*\)/g, ' ');
  const rera = reraNumbersIn([[text]])[0]?.id ?? '';
  const parts = text
    .replace(rera, ' ')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
  const city = parts.length > 1 ? (cityNamed(parts.at(-1) ?? '')?.name ?? '') : '';
  const names = city && parts.length > 2 ? parts.slice(0, -1) : parts;
  const [name, place, another] = names;
  if (!name || !place || another !== undefined || !isPlace(place) || !/[\p{L}\p{M}]{3}/u.test(name))
    return undefined;
  return { name, place, city, rera };
}

const isPlace = (part: string): boolean =>
  /[\p{L}\p{M}]{3}/u.test(part) &&
  part.length <= 40 &&
  readRooms(part) === undefined &&
  readType(part) === undefined &&
  readMonth(part) === undefined &&
  !/^(?:tower|twr|wing|block|phase|flat|unit|plot|villa|floor)\b/i.test(part);
