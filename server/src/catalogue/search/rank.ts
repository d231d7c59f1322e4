// Ranking: the order in which the homes of a set are shown.

import { distance } from '../../places/distance.ts';
import type { Order } from '../catalogue.ts';
import type { Listing } from '../listing.ts';
import { lastMonth } from '../stated.ts';
import { downFrom, eachPosition, upTo, type Words } from './bitset.ts';
import { type Facets, positionOver } from './facets.ts';

type Point = { lat: number; lng: number };
export type Ranking = {
  from?: Point | undefined;
  order?: Order | undefined;
  /** Rupees, the most that is to be paid. */
  budget?: number | undefined;
  skip?: ReadonlySet<string> | undefined;
};
export type Ranked = {
  listings: readonly Listing[];
  facets: Facets;
  /** Numbers of the facets' spots, the nearest to a point first. */
  spotsFrom(point: Point): Uint32Array;
};

/**
 * The best of a set, in the order asked for. Without one, by distance where there is a point to be near to; else those
 * that have most to show first (picture, page, RERA number, name, no due date gone by), the cheaper before the dearer. With a budget those
 * near to it come before the rest: who has 80 lakh did not ask for a home of 30.
 */
export function best(
  set: Words,
  homes: Ranked,
  limit: number,
  { from, skip, order, budget }: Ranking,
): number[] {
  const taken: number[] = [];
  if (limit <= 0) return taken;
  const once = homes.facets.owners ? new Set<string>() : undefined;
  const spread = order ? undefined : spreadOver(limit);
  const use = (at: number) => {
    const home = homes.listings[at] as Listing;
    if (skip?.has(home.id) || once?.has(home.id)) return true;
    once?.add(home.id);
    if (spread && !spread.admits(home, at)) return !spread.full();
    taken.push(at);
    return taken.length < limit;
  };
  const filled = () => (spread ? [...taken, ...spread.left].slice(0, limit) : taken);
  if (order) byOrder(set, homes, order, use);
  else if (from) byDistance(set, homes, from, use);
  else if (budget !== undefined) byBudget(set, homes.facets, budget, use);
  else byQuality(set, homes.facets, use);
  return filled();
}

/** Homes of one project that may stand among the first ones shown. */
const OF_ONE_PROJECT = 2;
/** Homes looked at beyond those shown, to find another project. */
const LOOK_FURTHER = 200;

/** Keeps one project from filling a page: its third home waits until other projects have been looked for. */
function spreadOver(limit: number) {
  const counts = new Map<string, number>();
  const left: number[] = [];
  return {
    left,
    full: () => left.length >= limit + LOOK_FURTHER,
    admits({ project }: Listing, at: number): boolean {
      if (project === undefined) return true;
      const n = (counts.get(project) ?? 0) + 1;
      counts.set(project, n);
      if (n > OF_ONE_PROJECT) left.push(at);
      return n <= OF_ONE_PROJECT;
    },
  };
}

/** Takes a home; false when there are enough. */
type Use = (at: number) => boolean;

/** Homes stand in order of price; other orders are sorted, and what is not stated comes last. */
function byOrder(set: Words, { listings, facets }: Ranked, order: Order, use: Use): boolean {
  const { n, all, prices } = facets;
  const priced = positionOver(prices, Number.MAX_VALUE);
  if (order === 'price_up') return eachPosition(set, all.length, use);
  if (order === 'price_down') return downFrom(set, priced, use) && upTo(set, priced, n, use);
  const homes: number[] = [];
  eachPosition(set, all.length, (at) => homes.push(at) > 0);
  if (order === 'possession_up') return sortBy(homes, (at) => readyBy(listings[at] as Listing)).every(use);
  const turn = order === 'area_up' ? 1 : -1;
  // Areas are compared on one basis only: the commonest of the set comes first, each basis by itself.
  const bases = new Map<string, number>();
  for (const at of homes) {
    const basis = listings[at]?.area_basis ?? '';
    bases.set(basis, (bases.get(basis) ?? 0) + 1);
  }
  return [...bases]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([basis]) =>
      sortBy(
        homes.filter((at) => (listings[at]?.area_basis ?? '') === basis),
        (at) => (listings[at]?.area ?? Number.NaN) * turn,
      ),
    )
    .every(use);
}

const readyBy = ({ possession, possession_date }: Listing): number => {
  if (possession === 'ready') return 0;
  return possession === undefined || possession_date === undefined ? Number.NaN : lastMonth(possession_date);
};

/** Ascending; NaN, not stated, last. Equal ones keep their order, which is by price. */
function sortBy(homes: readonly number[], value: (at: number) => number): number[] {
  const keys = homes.map((at) => {
    const key = value(at);
    return { at, key: Number.isNaN(key) ? Number.POSITIVE_INFINITY : key };
  });
  return keys.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ at }) => at);
}

function byQuality(set: Words, { quality, all }: Facets, use: Use): boolean {
  return quality.every((same) => eachPosition((i) => set(i) & (same[i] ?? 0), all.length, use));
}

/** From this share of the budget a home is near to it. */
export const NEAR_BUDGET = 0.85;

/** From 85 % of the budget upwards, then what is cheaper, the dearest of it first, then what is dearer or unpriced. */
function byBudget(set: Words, { prices, quality, n }: Facets, budget: number, use: Use): boolean {
  const from = positionOver(prices, budget * NEAR_BUDGET);
  const to = positionOver(prices, budget);
  const each = (walk: (words: Words) => boolean) =>
    quality.every((same) => walk((i) => set(i) & (same[i] ?? 0)));
  return (
    each((words) => upTo(words, from, to, use)) &&
    each((words) => downFrom(words, from, use)) &&
    each((words) => upTo(words, to, n, use))
  );
}

function byDistance(set: Words, { facets, spotsFrom }: Ranked, from: Point, use: Use): boolean {
  const { spots, all } = facets;
  const isIn = (at: number) => ((set(at >>> 5) >>> (at & 31)) & 1) === 1;
  for (const spot of spotsFrom(from))
    for (const at of spots.at[spot] ?? []) if (isIn(at) && !use(at)) return false;
  return eachPosition((i) => set(i) & ~(spots.placed[i] ?? 0), all.length, use);
}

/** Most spots that are remembered in order, of all points together. */
const MOST_SPOTS = 1_000_000;

/** Visitors ask for homes near the same few landmarks: the spots of a catalogue are put in order once for each. */
export function spotOrder({ spots }: Facets): Ranked['spotsFrom'] {
  const n = spots.at.length;
  const known = new Map<string, Uint32Array>();
  return (from) => {
    const key = `${from.lat},${from.lng}`;
    const found = known.get(key);
    if (found) return found;
    const km = Float64Array.from(spots.lat, (lat, k) => distance(from, { lat, lng: spots.lng[k] }) ?? 0);
    const order = Uint32Array.from({ length: n }, (_, k) => k).sort(
      (a, b) => (km[a] as number) - (km[b] as number),
    );
    if ((known.size + 1) * n > MOST_SPOTS) known.clear();
    known.set(key, order);
    return order;
  };
}
