// Described homes: one column that says what a home is and where, "2 BHK flat, Baner, Sample Court 302, 3rd fl", in a sheet
// that has no column for the place. Which of its names is the building is seen in the whole column: doors stand behind it.
import { cellWords } from '../../../languages/sheets.ts';
import { readFacing, readType } from '../readers/closed.ts';
import { readFloor } from '../readers/floor.ts';
import { isKnownLocality } from '../readers/place.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf, fold, whole } from '../readers/text.ts';
import { headingsOf } from './header-row.ts';
import { headingOf, wordScore } from './heading.ts';
import type { Line } from './shapes/shape.ts';
import { isTotal } from './total.ts';

const MOSTLY = 0.7;
const LEAST = 3;
const PLACES = ['locality', 'address'] as const;
const ADDED = ['BHK', 'Type', 'Locality', 'Project', 'Unit No', 'Floor'];
const BESIDE = new RegExp(`^${whole(anyOf(cellWords('beside')))}`, 'u');
const FLOOR = /\s*\b(\d{1,2}(?:st|nd|rd|th)|ground|g)\s*(?:floor|flr|fl)\b\.?/i;
/** "302", "B-605" behind a name. */
const DOOR = /\s+(?:no\.?\s*)?(\p{L}{0,2}[-\s]?\d{1,4}\p{L}?)$/iu;

type Told = { rooms: string; type: string; floor: string; names: string[] };

/** The same table with a column for each, and what is said of it; undefined for another. */
export function described(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const headings = cells.map(headingOf);
  if (headings.some((heading) => PLACES.some((field) => wordScore(heading, field) >= 0.9))) return undefined;
  const body = rows
    .slice(at + 1)
    .filter((row) => row.cells.filter(Boolean).length > 1 && !isTotal(row.cells));
  const column = cells.findIndex((_, n) => {
    const filled = body.flatMap((row) => row.cells[n] || []);
    const told = filled.filter((cell) => toldIn(cell));
    return told.length >= LEAST && told.length >= filled.length * MOSTLY;
  });
  if (column < 0) return undefined;
  const all = body.flatMap((row) => toldIn(row.cells[column] ?? '') ?? []);
  const building = buildingIn(all.map(({ names }) => names).filter(({ length }) => length === 2));
  if (building === undefined) return undefined;
  const first = body.find((row) => toldIn(row.cells[column] ?? ''))?.cells[column];
  return {
    rows: rows.map((row, n) => {
      if (n < at) return row;
      const width = Math.max(cells.length, row.cells.length);
      const whole = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
      if (n === at) return { ...row, cells: [...whole, ...ADDED] };
      const told = row.cells.filter(Boolean).length > 1 ? toldIn(whole[column] ?? '') : undefined;
      if (!told) return row;
      const [one = '', other = ''] = told.names;
      const [place, name] =
        told.names.length === 1 ? [one, ''] : building === 0 ? [other, one] : [one, other];
      const [door, number = ''] = name.match(DOOR) ?? [''];
      const project = name.slice(0, name.length - door.length);
      if (project) whole[column] = '';
      return { ...row, cells: [...whole, told.rooms, told.type, place, project, number, told.floor] };
    }),
    said: `"${cells[column]}" says what a home is and where: ${first}.`,
  };
}

/** What it is, and one or two names; undefined for another text. */
function toldIn(cell: string): Told | undefined {
  const parts = cell
    .split(/\s*[,;\n]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const told: Told = { rooms: '', type: '', floor: '', names: [] };
  for (const part of parts) {
    const floor = part.match(FLOOR)?.[1];
    if (floor && !told.floor) told.floor = floor;
    const text = part.replace(FLOOR, ' ').trim();
    const said = fold(text);
    if (text === '' || BESIDE.test(said) || readFacing(said)) continue;
    if (!told.rooms && !told.type && /\p{L}/u.test(text) && readRooms(text)) told.rooms = text;
    else if (!told.rooms && !told.type && readType(text)) told.type = text;
    else if (!told.floor && readFloor(text) !== undefined) told.floor = text;
    else told.names.push(text);
  }
  const [one, , another] = told.names;
  const isNames = told.names.every(
    (name) => /\p{L}{2}/u.test(name) && name.length <= 40 && name.split(' ').length <= 4,
  );
  return (told.rooms || told.type) && one && another === undefined && isNames ? told : undefined;
}

/** Which of two names is the building's. */
function buildingIn(pairs: readonly (readonly string[])[]): 0 | 1 | undefined {
  if (pairs.length === 0) return 1;
  const weight = (at: 0 | 1) =>
    pairs.filter((names) => DOOR.test(names[at] ?? '') && !isKnownLocality(names[at] ?? '')).length -
    pairs.filter((names) => isKnownLocality(names[at] ?? '')).length;
  const [first, second] = [weight(0), weight(1)];
  return first === second ? undefined : first > second ? 0 : 1;
}
