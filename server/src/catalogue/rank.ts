// Ranking: the order in which the homes of a set are shown.
import { positionsOf, type Words } from './bitset.ts';
import type { Order } from './catalogue.ts';
import { distance } from './distance.ts';
import type { Facets } from './facets.ts';
import type { Listing } from './listing.ts';
import { lastMonth } from './match.ts';

export type Ranking = { from?: { lat: number; lng: number }; order?: Order; skip?: ReadonlySet<string> };

/**
 * The best of a set, in the order asked for. Without one, by distance where there is a point to be near to; else those
 * that have most to show first (picture, page, RERA number, name), the cheaper before the dearer.
 */
export function best(
  set: Words,
  { listings, facets }: { listings: readonly Listing[]; facets: Facets },
  limit: number,
  { from, skip, order }: Ranking,
): number[] {
  const taken: number[] = [];
  if (limit <= 0) return taken;
  for (const at of ranked(set, listings, facets, { from, order })) {
    if (skip?.has(listings[at]?.id ?? '')) continue;
    taken.push(at);
    if (taken.length === limit) break;
  }
  return taken;
}

function ranked(
  set: Words,
  listings: readonly Listing[],
  facets: Facets,
  { from, order }: Ranking,
): Iterable<number> {
  if (order) return byOrder(positionsOf(set, facets.all.length), listings, order);
  return from ? byDistance(set, facets, from) : byQuality(set, facets);
}

/** Homes stand in order of price; other orders are sorted, and what is not stated comes last. */
function byOrder(set: Iterable<number>, listings: readonly Listing[], order: Order): Iterable<number> {
  if (order === 'price_up') return set;
  if (order === 'price_down') return [...set].reverse();
  const homes = [...set];
  if (order === 'possession_up') return sortBy(homes, (at) => readyBy(listings[at] as Listing));
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
    );
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

function* byQuality(set: Words, { quality, all }: Facets): Generator<number> {
  for (const same of quality) yield* positionsOf((i) => set(i) & (same[i] ?? 0), all.length);
}

function* byDistance(
  set: Words,
  { spots, all }: Facets,
  from: { lat: number; lng: number },
): Generator<number> {
  const near = Array.from(spots.at, (at, k) => ({
    at,
    km: distance(from, { lat: spots.lat[k], lng: spots.lng[k] }) ?? 0,
  })).sort((a, b) => a.km - b.km);
  for (const { at } of near)
    for (const position of at) if ((set(position >>> 5) >>> (position & 31)) & 1) yield position;
  yield* positionsOf((i) => set(i) & ~(spots.placed[i] ?? 0), all.length);
}
