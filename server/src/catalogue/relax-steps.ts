// Relaxation steps: how far a home is from one filter, and what the filter must become for the home to meet it.
import type { FilterName, Filters } from '../contract.ts';
import { distance } from '../places/distance.ts';
import { foldName, type PlaceList } from '../places/list.ts';
import type { Listing } from './listing.ts';
import { lastMonth, readyMonth } from './search/match.ts';

export type RelaxContext = {
  places: Pick<PlaceList, 'byName'>;
  /** "2026-11". */
  month: string;
  /** Kilometres from the wanted localities to another, reckoned once. */
  ways: Map<string, number | undefined>;
};

/** `V` is what the filter holds. */
export type Step<V> = {
  /** What is asked of the visitor: 0.1 is a tenth more money, 2 km. Undefined: this home cannot be reached so. */
  cost(home: Listing, from: V, context: RelaxContext): number | undefined;
  /** The filter that the home meets; undefined: it is dropped. */
  to?(home: Listing, from: V, context: RelaxContext): V | undefined;
  /** Every home costs the same, or homes come in order of cost: the first will do. */
  first?: true;
};

/** Beyond this nobody would call it what was asked for: twice the budget, a move of 20 km. */
export const FARTHEST = 1;

const share = (from: number, to: number) => Math.abs(to - from) / Math.max(from, 1);
const dropped = (cost: number) => ({ cost: () => cost, first: true }) as const;

/** A number taken to what the home has; `cost` of the whole way. */
function numeric(
  pick: (home: Listing) => number | undefined,
  cost: (from: number, to: number) => number,
  first?: true,
): Step<number> {
  return {
    cost: (home, from) => {
      const to = pick(home);
      return to === undefined ? undefined : cost(from, to);
    },
    to: pick,
    first,
  };
}
const each = (cost: number) => (from: number, to: number) => Math.abs(from - to) * cost;

/** A filter that is not here never gives way: who wants to buy is not shown homes to let, nor another city. */
export const STEPS: { [F in FilterName]?: Step<NonNullable<Filters[F]>> } = {
  // Homes stand in order of price, so the first that is too dear is the least too dear.
  budget_max: numeric((home) => home.price, share, true),
  budget_min: numeric((home) => home.price_max ?? home.price, share),
  area_min: numeric((home) => home.area_max ?? home.area, share),
  area_max: numeric((home) => home.area, share),
  bhk: {
    cost: (home, from) =>
      home.bhk === undefined
        ? undefined
        : Math.min(...from.map((wanted) => Math.abs(wanted - (home.bhk ?? 0)))) * 0.3,
    to: (home, from) => [...from, home.bhk ?? 0].sort((a, b) => a - b),
  },
  bhk_min: numeric((home) => home.bhk, each(0.3)),
  locality: {
    cost: (home, from, context) => {
      const km = wayTo(home.locality, from, context);
      return km === undefined ? 0.9 : km / 20;
    },
    to: (home, from, context) =>
      wayTo(home.locality, from, context) === undefined ? undefined : [...from, home.locality],
  },
  exclude_locality: dropped(0.8),
  near: dropped(0.5),
  zone: dropped(0.6),
  type: dropped(0.5),
  possession: dropped(0.5),
  possession_by: {
    cost: (home, from, { month }) => {
      const ready = readyMonth(home, month);
      return ready === undefined ? undefined : (ready - lastMonth(from)) / 36;
    },
    to: (home) => home.possession_date,
  },
  amenities: {
    cost: (home, from) => from.filter((word) => !home.amenities?.includes(word)).length * 0.2,
    to: (home, from) => {
      const kept = from.filter((word) => home.amenities?.includes(word));
      return kept.length > 0 ? kept : undefined;
    },
  },
  furnishing: dropped(0.3),
  facing: dropped(0.3),
  floor_min: numeric((home) => home.floor, each(0.05)),
  floor_max: numeric((home) => home.floor, each(0.05)),
  bathrooms_min: numeric((home) => home.bathrooms, each(0.2)),
  parking: numeric((home) => home.parking, each(0.2)),
  developer: dropped(0.5),
  project: dropped(0.5),
};

/** Kilometres from the nearest of the wanted localities; undefined where coordinates are missing. */
export function wayTo(
  locality: string,
  from: readonly string[],
  { places, ways }: RelaxContext,
): number | undefined {
  if (ways.has(locality)) return ways.get(locality);
  const there = places.byName.get(foldName(locality))?.place ?? {};
  const all = from.flatMap((name) => distance(places.byName.get(foldName(name))?.place ?? {}, there) ?? []);
  const km = all.length > 0 ? Math.min(...all) : undefined;
  ways.set(locality, km);
  return km;
}
