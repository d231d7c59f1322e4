// Reach: what of each home decides how far it is from a wish, so that a cost is reckoned once for all homes that are alike.
import type { Listing } from '../listing.ts';

/** What of a home decides; lists by their words. */
export type Reached = string | number | readonly string[] | undefined;

/** Where a filter's step takes it from. */
export type ReachOf = { filter: string; of(home: Listing, month: string): Reached };

/** One value a group and the group of each home; or, where nearly each home has its own number, the numbers (NaN: none). */
export type Reach =
  | { kind: 'groups'; values: Reached[]; group: Uint16Array | Uint32Array }
  | { kind: 'numbers'; values: Float64Array };

/** Groups beyond this are not worth keeping apart from the homes. */
const MOST_GROUPS = 65_536;

/** `month`: "2026-11". */
export function reachOf(listings: readonly Listing[], month: string, { of }: ReachOf): Reach {
  const numbers = new Map<Reached, number>();
  const values: Reached[] = [];
  const group = new Uint32Array(listings.length);
  for (const [at, home] of listings.entries()) {
    const value = of(home, month);
    const key = typeof value === 'object' ? value.join('\n') : value;
    let n = numbers.get(key);
    if (n === undefined) {
      n = values.push(value) - 1;
      numbers.set(key, n);
    }
    group[at] = n;
  }
  if (values.length <= MOST_GROUPS) return { kind: 'groups', values, group: Uint16Array.from(group) };
  if (values.some((value) => typeof value !== 'number' && value !== undefined))
    return { kind: 'groups', values, group };
  return {
    kind: 'numbers',
    values: Float64Array.from(group, (n) => (values[n] as number | undefined) ?? Number.NaN),
  };
}

/** What each home costs by its position; infinite where it cannot be reached. */
export function costs(reach: Reach, cost: (reached: Reached) => number | undefined): (at: number) => number {
  const { values } = reach;
  if (reach.kind === 'numbers')
    return (at) => {
      const value = values[at] as number;
      return (Number.isNaN(value) ? cost(undefined) : cost(value)) ?? Number.POSITIVE_INFINITY;
    };
  const { group } = reach;
  // Reckoned when first met: NaN until then.
  const known = new Float64Array(values.length).fill(Number.NaN);
  return (at) => {
    const n = group[at] as number;
    const found = known[n] as number;
    if (!Number.isNaN(found)) return found;
    const reckoned = cost(values[n]) ?? Number.POSITIVE_INFINITY;
    known[n] = reckoned;
    return reckoned;
  };
}
