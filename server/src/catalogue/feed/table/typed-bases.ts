// Bases by type: "Flat / shop = super built-up, bungalow = plot" over a table, as a column that says it of each row.
import { readBasis, readType, typeOf } from '../readers/closed.ts';
import { readRooms } from '../readers/rooms.ts';
import { headingsOf } from './header-row.ts';
import { BASES, headingOf, wordScore } from './heading.ts';
import { filledIn, type Line } from './shapes/shape.ts';

type Basis = NonNullable<ReturnType<typeof readBasis>>;
type Type = NonNullable<ReturnType<typeof readType>>;
const HEADING = 'Area Basis';
const CLAUSES = /[.,;।()|]/u;

export function typedBases(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const told = new Map(
    rows
      .slice(0, at)
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => cell.split(CLAUSES))
      .flatMap(saysOf),
  );
  const heads = cells.some((cell) =>
    (['area_basis', ...BASES] as const).some(
      (field) => cell !== '' && wordScore(headingOf(cell), field) >= 0.9,
    ),
  );
  if (told.size === 0 || new Set(told.values()).size < 2 || heads) return undefined;
  return {
    rows: rows.map((row, n) => {
      if (n < at) return row;
      if (n > at && filledIn(row.cells) < 2) return row;
      const whole = Array.from(
        { length: Math.max(cells.length, row.cells.length) },
        (_, i) => row.cells[i] ?? '',
      );
      return { ...row, cells: [...whole, n === at ? HEADING : (told.get(typeIn(row.cells) as Type) ?? '')] };
    }),
    said: `The basis of a size is by type, as the line over the table says: ${[...told].map(([type, basis]) => `${type.replaceAll('_', ' ')} ${basis.replaceAll('_', ' ')}`).join(', ')}.`,
  };
}

/** "Flat / shop = super built-up". */
function saysOf(clause: string): (readonly [Type, Basis])[] {
  const [types = '', words = '', another] = clause.split(/\s*=\s*/);
  const basis = another === undefined ? readBasis(words.trim()) : undefined;
  const each = types.split('/').map((type) => readType(type.trim()));
  return basis && each.every((type) => type !== undefined)
    ? each.map((type) => [type as Type, basis] as const)
    : [];
}

/** Of the first cell that names one: "Shop", "4 BHK bungalow (corner)". */
const typeIn = (cells: readonly string[]): Type | undefined =>
  cells.flatMap((cell) => {
    const bare = cell.replace(/\([^()]*\)/g, ' ').trim();
    const rooms = /\p{L}/u.test(bare) ? readRooms(bare)?.rest : undefined;
    return (rooms ? readType(rooms) : bare.length <= 30 ? typeOf(bare) : undefined) ?? [];
  })[0];
