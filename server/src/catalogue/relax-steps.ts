// Relaxation steps: how far a home is from one wish, and what the wish must become for the home to meet it.
import type { FilterName, Filters } from '../contract.ts';
import { foldName, type PlaceList } from '../places/list.ts';
import type { Listing } from './listing.ts';
import type { Reached } from './search/reach.ts';

export type RelaxContext = {
  places: Pick<PlaceList, 'byName' | 'closest'>;
  /** "2026-11". */
  month: string;
  /** Kilometres from the wanted localities to another, reckoned once. */
  ways: Map<string, number | undefined>;
};

/** `V` is what the filter holds. */
export type Step<V> = {
  /** What of a home the cost depends on, and on nothing else: homes alike in it are reckoned once. */
  of(home: Listing, month: string): Reached;
  /** What is asked of the visitor: 0.1 is a tenth more money, 2 km. Undefined: this home cannot be reached so. */
  cost(reached: never, from: V, context: RelaxContext): number | undefined;
  /** The filter that the home meets; undefined: it is dropped. */
  to(home: Listing, from: V, context: RelaxContext): V | undefined;
  /** The filter that it gives way to, where that is not asked for already: near a landmark becomes in a locality. */
  instead?: FilterName;
  /** Every home costs the same, or homes come in order of cost: the first will do. */
  first: boolean;
};

/** How each filter gives way; `never`: who wants to buy is not shown homes to let. */
export type Steps = { [F in FilterName]: { relax: Step<NonNullable<Filters[F]>> | 'never' } };

/** Beyond this nobody would call it what was asked for: twice the budget, a move of 20 km. */
export const FARTHEST = 1;

/** Given up whole, which costs the same whatever the home is. */
export const dropped = (cost: number): Step<never> => ({
  of: () => 0,
  cost: () => cost,
  to: () => undefined,
  first: true,
});

/** A number taken to what the home has; `cost` of the whole way. */
export function numeric(
  pick: (home: Listing) => number | undefined,
  cost: (from: number, to: number) => number,
  first = false,
): Step<number> {
  return {
    of: pick,
    cost: (to: number | undefined, from) => (to === undefined ? undefined : cost(from, to)),
    to: pick,
    first,
  };
}

/** The cost of the way as a part of what was asked: a tenth more money is 0.1. */
export const share = (from: number, to: number) => Math.abs(to - from) / Math.max(from, 1);

/** The same for every one more or fewer. */
export const each = (cost: number) => (from: number, to: number) => Math.abs(from - to) * cost;

/** Two kilometres are as much as a tenth more money; however far it is, it is told before another wish goes. */
export const costOfWay = (km: number): number => Math.min(km / 20, 0.8 + km / 1000);

/** Kilometres from the nearest of the wanted places; undefined where coordinates are missing. */
export function wayTo(
  locality: string,
  from: readonly string[],
  { places, ways }: RelaxContext,
): number | undefined {
  const key = [...from, locality].join('\n');
  if (ways.has(key)) return ways.get(key);
  const there = places.byName.get(foldName(locality))?.place ?? {};
  const all = from.flatMap((name) => places.closest(name, there)?.km ?? []);
  const km = all.length > 0 ? Math.min(...all) : undefined;
  ways.set(key, km);
  return km;
}
