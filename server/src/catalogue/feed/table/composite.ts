// Composite offers: rooms, size and price in one cell, "3BHK/1540/1.12Cr", and perhaps two homes in it, each with its floor
// in another cell: as a column for each and a row for each home.
import { readArea } from '../readers/area.ts';
import { readType } from '../readers/closed.ts';
import { readMoney } from '../readers/money.ts';
import { readRooms } from '../readers/rooms.ts';
import { headingsOf } from './header-row.ts';
import type { Line } from './shapes/shape.ts';

const MOSTLY = 0.7;
const LEAST = 2;
const SMALLEST = 100;
const SEVERAL = /\s*[;\n&]\s*/;
const SLOTS = /\s*(?:[/|@]|,(?!\d\d))\s*|\s+[-–—]\s+/;

type Offer = { rooms: string; type: string; area: string; price: string };

export function composite(rows: readonly Line[]): { rows: Line[]; said: string } | undefined {
  const { at, cells } = headingsOf(rows.map((row) => row.cells));
  const body = rows.slice(at + 1).filter((row) => row.cells.filter(Boolean).length > 1);
  const column = cells.findIndex((_, n) => {
    const filled = body.flatMap((row) => row.cells[n] || []);
    const read = filled.filter((cell) => offersIn(cell));
    return read.length >= LEAST && read.length >= filled.length * MOSTLY;
  });
  if (column < 0) return undefined;
  const name = cells[column] ?? '';
  return {
    rows: rows.flatMap((row, n): Line[] => {
      if (n < at) return [row];
      const whole = Array.from(
        { length: Math.max(cells.length, row.cells.length) },
        (_, i) => row.cells[i] ?? '',
      );
      if (n === at) return [{ ...row, cells: [...whole, 'BHK', 'Type', 'Area', 'Price'] }];
      const offers = offersIn(whole[column] ?? '');
      if (!offers) return [row];
      return offers.map(({ rooms, type, area, price }, one) => ({
        ...row,
        cells: [
          ...whole.map((cell, i) => (i === column ? '' : partOf(cell, one, offers.length))),
          rooms,
          type,
          area,
          price,
        ],
      }));
    }),
    said: `"${name}" is read as rooms, area and price: ${body.find((row) => row.cells[column])?.cells[column]}.`,
  };
}

/** Of "12th ; 16th" beside two homes, each its own. */
function partOf(cell: string, at: number, of: number): string {
  const parts = cell.split(SEVERAL);
  return of > 1 && parts.length === of ? (parts[at] ?? '') : cell;
}

export function offersIn(cell: string): Offer[] | undefined {
  const offers = cell.split(SEVERAL).filter(Boolean).map(offerIn);
  return offers.length > 0 && offers.every((one) => one !== undefined) ? (offers as Offer[]) : undefined;
}

/** Exactly what it is, how large, and what it costs. */
function offerIn(text: string): Offer | undefined {
  const [what, size, sum, another] = text.split(SLOTS);
  if (!what || !size || !sum || another !== undefined) return undefined;
  const rooms = /\p{L}/u.test(what) && readRooms(what) ? what : '';
  const type = rooms ? '' : readType(what) ? what : '';
  if (!rooms && !type) return undefined;
  const money = readMoney(sum);
  if (money?.kind !== 'on_request' && !(money?.kind === 'amount' && (money.unit || money.from >= 1000)))
    return undefined;
  return (readArea(size)?.from ?? 0) >= SMALLEST ? { rooms, type, area: size, price: sum } : undefined;
}
