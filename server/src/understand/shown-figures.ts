// Shown figures: "3.45 crore is mad", "plot 71": a number that stands on a card says most likely that.
import type { Listing } from '../catalogue/listing.ts';
import type { AmountRole } from './amount-role.ts';
import type { Context } from './draft.ts';
import { isFigure, SCALES } from './points.ts';
import { meaningOf, type Reading, spanFrom } from './reading.ts';

/** What the number at this token is of a home shown: its price, its size, its unit. */
export function shownAs(reading: Reading, at: number, homes: readonly Listing[]): AmountRole[] {
  const { value } = reading.tokens[at] ?? {};
  if (value === undefined || value < LEAST) return [];
  const next = reading.tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
  const power = Number(meaningOf(next, 'scale') ?? Number.NaN);
  const sized = meaningOf(next, 'area_unit') !== undefined;
  const is = (as: 'price' | 'area' | 'unit', said: number) =>
    homes.some((home) => isFigure(home, { as, value: said }));
  if (!Number.isNaN(power)) return is('price', value * 10 ** power) ? ['price'] : [];
  const found: AmountRole[] = [];
  if (!sized && SCALES.some((scale) => is('price', value * scale))) found.push('price');
  if (value >= LEAST_AREA && is('area', value)) found.push('area_of');
  if (!sized && Number.isInteger(value) && is('unit', value)) found.push('code');
  return found;
}

/** Smaller ones count bedrooms and hours. */
const LEAST = 1.05;
/** Square feet. */
const LEAST_AREA = 100;

/** The homes that a number may be said back of. */
export function homesShown({ session, catalogue, page }: Context): Listing[] {
  const { focus, seen = [], lists = [] } = session.memory;
  const ids = new Set([
    ...focus,
    ...(lists.at(-1)?.ids ?? []),
    ...seen,
    ...(page === undefined ? [] : [page]),
  ]);
  return [...ids].slice(0, MOST).flatMap((id) => catalogue.byId(id) ?? []);
}
const MOST = 40;
