// Shown figures: "3.45 crore is mad", "plot 71": a number that stands on a card says most likely that.
import type { Listing } from '../catalogue/listing.ts';
import type { AmountRole } from './amount-role.ts';
import type { Context } from './draft.ts';
import { scaleAt } from './money.ts';
import { isFigure, SCALES } from './points.ts';
import { meaningOf, means, type Reading, spanFrom } from './reading.ts';

/** How many times as likely the number at this token is what a home shown has it as: its price, its size, its unit. */
export function shownAs(reading: Reading, at: number, { homes, one }: HomesShown): Weights {
  const weights: Weights = new Map(writtenAs(reading, at, homes).map((role) => [role, ON_CARD]));
  if (one && weights.size === 0 && isUnder(reading, at, one.price ?? 0)) weights.set('offer', UNDER_PRICE);
  return weights;
}
type Weights = Map<AmountRole, number>;
const ON_CARD = 6;
/** A little less than the one home spoken of asks. */
const UNDER_PRICE = 4;
const LEAST_OFFERED = 0.8;

function isUnder(reading: Reading, at: number, price: number): boolean {
  const { value = 0 } = reading.tokens[at] ?? {};
  const power = scaleAt(reading, at + 1, value)?.power;
  // "50 tak kuch milega" bounds.
  const behind = reading.at[at + (power === undefined ? 1 : 2)];
  if (means(behind, 'limit', 'max_after') || means(reading.at[at - 1], 'limit', 'max')) return false;
  const meant = power === undefined ? SCALES.map((scale) => value * scale) : [value * 10 ** power];
  return meant.some((amount) => amount < price && amount >= price * LEAST_OFFERED);
}

function writtenAs(reading: Reading, at: number, homes: readonly Listing[]): AmountRole[] {
  const { value } = reading.tokens[at] ?? {};
  if (value === undefined || value < LEAST) return [];
  const next = reading.tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
  const power = scaleAt(reading, at + 1, value)?.power;
  const sized = meaningOf(next, 'area_unit') !== undefined;
  const is = (as: 'price' | 'area' | 'unit', said: number) =>
    homes.some((home) => isFigure(home, { as, value: said }));
  if (power !== undefined) return is('price', value * 10 ** power) ? ['price'] : [];
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

/** The homes that a number may be said back of, and the one spoken of. */
type HomesShown = { homes: readonly Listing[]; one: Listing | undefined };

export function homesShown({ session, catalogue, page }: Context): HomesShown {
  const { focus, seen = [], lists = [] } = session.memory;
  const ids = new Set([
    ...focus,
    ...(lists.at(-1)?.ids ?? []),
    ...seen,
    ...(page === undefined ? [] : [page]),
  ]);
  const homes = [...ids].slice(0, MOST).flatMap((id) => catalogue.byId(id) ?? []);
  const spoken = focus.length === 0 && page !== undefined ? [page] : focus;
  const [only, other] = spoken;
  return { homes, one: only === undefined || other !== undefined ? undefined : catalogue.byId(only) };
}
const MOST = 40;
