// Search: filters → the homes that meet them all, and those that break none but do not state one.
import type { FilterName, Filters } from '../contract.ts';
import {
  allBits,
  and,
  andNot,
  andUnless,
  type Bits,
  has,
  isEmpty,
  noBits,
  positions,
  size,
} from './bitset.ts';
import type { Found, Match } from './catalogue.ts';
import { type Condition, condition } from './conditions.ts';
import { distance } from './distance.ts';
import type { Facets } from './facets.ts';
import type { Listing } from './listing.ts';
import { activeFilters } from './match.ts';
import { foldName, type PlaceList } from './place-list.ts';

export type Searchable = { listings: readonly Listing[]; facets: Facets; places: PlaceList };
type Point = { lat: number; lng: number };

export function find(filters: Filters, source: Searchable, near?: Point): Found {
  const { conditions, neverStated } = conditionsOf(filters, source);
  const met = meetAll(conditions, source.facets.n);
  const open = breakNone(conditions, source.facets.n);
  andNot(open, met);
  const from = near ?? landmarkOf(filters, source.places);
  const match = (at: number): Match => ({
    listing: source.listings[at] as Listing,
    unstated: conditions.filter(({ stated }) => stated && !has(stated, at)).map(({ filter }) => filter),
  });
  return {
    total: size(met),
    unstated_total: size(open),
    never_stated: neverStated,
    top(limit, skip) {
      const best = take(met, source, limit, { from, skip });
      return [...best, ...take(open, source, limit - best.length, { from, skip })].map(match);
    },
  };
}

/** How many homes meet every filter. */
export function count(filters: Filters, source: Searchable): number {
  return size(meetAll(conditionsOf(filters, source).conditions, source.facets.n));
}

/** The conditions that tell homes apart, and the filters that no home of this catalogue says anything about. */
export function conditionsOf(filters: Filters, source: Searchable) {
  const conditions: Condition[] = [];
  const neverStated: FilterName[] = [];
  for (const filter of activeFilters(filters)) {
    const found = condition(filter, filters, source);
    if (found.stated && isEmpty(found.stated)) neverStated.push(filter);
    else conditions.push(found);
  }
  return { conditions, neverStated };
}

/** Homes that meet every condition; a fresh set. */
export function meetAll(conditions: readonly Condition[], n: number): Bits {
  const met = conditions[0]?.yes.slice() ?? allBits(n);
  for (const { yes } of conditions.slice(1)) and(met, yes);
  return met;
}

function breakNone(conditions: readonly Condition[], n: number): Bits {
  const open = allBits(n);
  for (const { yes, stated } of conditions) {
    if (stated) andUnless(open, yes, stated);
    else and(open, yes);
  }
  return open;
}

/** "near Manyata" puts the nearest first. */
function landmarkOf({ near }: Filters, places: PlaceList): Point | undefined {
  const place = places.byName.get(foldName(near?.[0] ?? ''))?.place;
  return place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };
}

/**
 * The best of a set. By distance where there is a point to be near to; else those that have most to show first
 * (picture, page, RERA number, name), the cheaper before the dearer.
 */
function take(
  set: Bits,
  { listings, facets }: Searchable,
  limit: number,
  { from, skip }: { from?: Point; skip?: ReadonlySet<string> },
): number[] {
  const taken: number[] = [];
  if (limit <= 0) return taken;
  for (const at of from ? byDistance(set, facets, from) : byQuality(set, facets)) {
    if (skip?.has(listings[at]?.id ?? '')) continue;
    taken.push(at);
    if (taken.length === limit) break;
  }
  return taken;
}

function* byQuality(set: Bits, { quality, n }: Facets): Generator<number> {
  const part = noBits(n);
  for (const same of quality) {
    part.set(set);
    and(part, same);
    yield* positions(part);
  }
}

function* byDistance(set: Bits, { spots, n }: Facets, from: Point): Generator<number> {
  const ranked = Array.from(spots.at, (at, k) => ({
    at,
    km: distance(from, { lat: spots.lat[k], lng: spots.lng[k] }) ?? 0,
  })).sort((a, b) => a.km - b.km);
  for (const { at } of ranked) for (const position of at) if (has(set, position)) yield position;
  const unplaced = noBits(n);
  unplaced.set(set);
  andNot(unplaced, spots.placed);
  yield* positions(unplaced);
}
