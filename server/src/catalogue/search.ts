// Search: filters → the homes that meet them all, and those that break none but do not state one.
import type { FilterName, Filters } from '../contract.ts';
import { allBits, and, andNot, andUnless, type Bits, has, isEmpty, size, sizeOfAll } from './bitset.ts';
import type { Catalogue, Found, Match, Order } from './catalogue.ts';
import type { Condition, conditionReader } from './conditions.ts';
import type { Facets } from './facets.ts';
import type { Listing } from './listing.ts';
import { activeFilters } from './match.ts';
import { foldName, type PlaceList } from './place-list.ts';
import { best } from './rank.ts';

export type Searchable = {
  listings: readonly Listing[];
  facets: Facets;
  places: PlaceList;
  condition: ReturnType<typeof conditionReader>;
};
type Point = { lat: number; lng: number };
type FindOptions = { near?: Point; order?: Order };

export function find(filters: Filters, source: Searchable, { near, order }: FindOptions = {}): Found {
  const { conditions, neverStated } = conditionsOf(filters, source);
  const met = meetAll(conditions, source.facets.n);
  const from = near ?? landmarkOf(filters, source.places);
  // Most turns show full matches alone and never ask for the others.
  let others: Bits | undefined;
  const open = () => {
    others ??= breakNone(conditions, met, source.facets.n);
    return others;
  };
  const match = (at: number): Match => ({
    listing: source.listings[at] as Listing,
    unstated: conditions.filter(({ stated }) => stated && !has(stated, at)).map(({ filter }) => filter),
  });
  return {
    total: size(met),
    get unstated_total() {
      return size(open());
    },
    never_stated: neverStated,
    top(limit, skip) {
      const homes = best(met, source, limit, { from, skip, order });
      if (homes.length < limit)
        homes.push(...best(open(), source, limit - homes.length, { from, skip, order }));
      return homes.map(match);
    },
  };
}

/** How many homes meet every filter. */
export function count(filters: Filters, source: Searchable): number {
  return countAll(conditionsOf(filters, source).conditions, source);
}

export function countAll(conditions: readonly Condition[], { facets }: Searchable): number {
  return sizeOfAll(
    conditions.map(({ yes }) => yes),
    facets.n,
  );
}

/** What dropping each filter, or each value of a list, would find. */
export function withoutEach(filters: Filters, source: Searchable): ReturnType<Catalogue['withoutEach']> {
  const { conditions } = conditionsOf(filters, source);
  const others = (filter: FilterName) => conditions.filter((one) => one.filter !== filter);
  return activeFilters(filters).flatMap((filter) => {
    const { [filter]: values, ...rest } = filters;
    // Without a basis every area is measured anew.
    const without = () => (filter === 'area_basis' ? count(rest, source) : countAll(others(filter), source));
    if (!Array.isArray(values)) return [{ filter, total: without() }];
    if (values.length === 1) return [{ filter, value: values[0], total: without() }];
    return values.map((value) => {
      const fewer: Filters = { [filter]: values.filter((other) => other !== value) };
      const narrowed = conditionsOf(fewer, source).conditions;
      return { filter, value, total: countAll([...others(filter), ...narrowed], source) };
    });
  });
}

/** The conditions that tell homes apart, and the filters that no home of this catalogue says anything about. */
export function conditionsOf(filters: Filters, source: Searchable) {
  const conditions: Condition[] = [];
  const neverStated: FilterName[] = [];
  for (const filter of activeFilters(filters)) {
    const found = source.condition(filter, filters);
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

/** Homes that break no condition and do not meet them all: something is not stated. */
function breakNone(conditions: readonly Condition[], met: Bits, n: number): Bits {
  const open = allBits(n);
  for (const { yes, stated } of conditions) {
    if (stated) andUnless(open, yes, stated);
    else and(open, yes);
  }
  andNot(open, met);
  return open;
}

/** "near Manyata" puts the nearest first. */
function landmarkOf({ near }: Filters, places: PlaceList): Point | undefined {
  const place = places.byName.get(foldName(near?.[0] ?? ''))?.place;
  return place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };
}
