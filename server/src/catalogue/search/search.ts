// Search: filters → the homes that meet them all, and those that break none but do not state one.
import type { FilterName, Filters } from '../../contract.ts';
import { foldName, type PlaceList } from '../../places/list.ts';
import type { Catalogue, Found, Match, Order } from '../catalogue.ts';
import type { Listing } from '../listing.ts';
import { type Bits, eachPosition, has, keep, sizeOf, sizeOfAll, sizeWithin, type Words } from './bitset.ts';
import { activeFilters, type Condition, type conditionReader } from './conditions.ts';
import type { Facets } from './facets.ts';
import type { Matches } from './match.ts';
import { best, type Ranked } from './rank.ts';

export type Searchable = Ranked & {
  places: PlaceList;
  condition: ReturnType<typeof conditionReader>;
  matches: Matches;
};
type Point = { lat: number; lng: number };
type FindOptions = { order?: Order };

export function find(filters: Filters, source: Searchable, { order }: FindOptions = {}): Found {
  const { conditions, neverStated } = conditionsOf(filters, source);
  const met = meeting(conditions, source.facets);
  const open = leavingOpen(conditions, source.facets);
  const ranking = { from: landmarkOf(filters, source.places), order, budget: filters.budget_max };
  const homes = (at: readonly number[], unstated: (at: number) => FilterName[]): Match[] =>
    at.map((position) => ({ listing: source.listings[position] as Listing, unstated: unstated(position) }));
  return {
    total: countAll(conditions, source.facets),
    unstated_total: () => countOpen(open, met, source.facets),
    never_stated: neverStated,
    top(limit, skip) {
      const full = homes(best(met, source, limit, { ...ranking, skip }), () => []);
      if (full.length === limit) return full;
      const taken = source.facets.owners
        ? new Set([...(skip ?? []), ...full.map(({ listing }) => listing.id)])
        : skip;
      const others = best(open, source, limit - full.length, { ...ranking, skip: taken });
      return [
        ...full,
        ...homes(others, (at) =>
          conditions.filter(({ stated }) => stated && !has(stated, at)).map(({ filter }) => filter),
        ),
      ];
    },
  };
}

/** How many homes meet every filter. */
export function count(filters: Filters, source: Searchable): number {
  return countAll(conditionsOf(filters, source).conditions, source.facets);
}

function countAll(conditions: readonly Condition[], facets: Facets): number {
  if (facets.owners) return countListings(meeting(conditions, facets), facets);
  return conditions.length === 0 ? facets.n : sizeOfAll(conditions.map(({ yes }) => yes));
}

/** How many listings are in a set, a project once however many of its kinds are. */
export function countListings(set: Words, { owners, all }: Facets): number {
  return owners ? ownersIn(set, owners, all.length).size : sizeOf(set, all.length);
}

function ownersIn(set: Words, owners: Uint32Array, length: number): Set<number> {
  const found = new Set<number>();
  eachPosition(set, length, (at) => found.add(owners[at] ?? 0).size > 0);
  return found;
}

/** A project of which one kind meets everything is not left open by another. */
function countOpen(open: Words, met: Words, { owners, all }: Facets): number {
  if (!owners) return sizeOf(open, all.length);
  const whole = ownersIn(met, owners, all.length);
  return [...ownersIn(open, owners, all.length)].filter((owner) => !whole.has(owner)).length;
}

const setsOf = (filters: Filters, source: Searchable): Bits[] =>
  conditionsOf(filters, source).conditions.map(({ yes }) => yes);

/** Counts further wishes among the homes that meet every filter, which are looked up once. */
export function narrowing(filters: Filters, source: Searchable): ReturnType<Catalogue['narrowing']> {
  if (source.facets.owners) {
    const { conditions } = conditionsOf(filters, source);
    return (wishes) => countAll([...conditions, ...conditionsOf(wishes, source).conditions], source.facets);
  }
  const met = keep([source.facets.all, ...setsOf(filters, source)]);
  return (wishes) => sizeWithin(met, setsOf(wishes, source));
}

/** What dropping each filter, or each value of a list, would find. */
export function withoutEach(filters: Filters, source: Searchable): ReturnType<Catalogue['withoutEach']> {
  const { conditions } = conditionsOf(filters, source);
  const others = (filter: FilterName) => conditions.filter((one) => one.filter !== filter);
  return activeFilters(filters).flatMap((filter) => {
    const { [filter]: values, ...rest } = filters;
    // Without a basis every area is measured anew.
    const isLookedAt = Object.values(source.matches).some(({ match }) => match.beside.includes(filter));
    const without = () => (isLookedAt ? count(rest, source) : countAll(others(filter), source.facets));
    if (!Array.isArray(values)) return [{ filter, total: without() }];
    if (values.length === 1) return [{ filter, value: values[0], total: without() }];
    return values.map((value) => {
      const fewer: Filters = { [filter]: values.filter((other) => other !== value) };
      const narrowed = conditionsOf(fewer, source).conditions;
      return { filter, value, total: countAll([...others(filter), ...narrowed], source.facets) };
    });
  });
}

/** The conditions that tell homes apart, and the filters that no home of this catalogue says anything about. */
export function conditionsOf(filters: Filters, source: Searchable, options?: { remember: boolean }) {
  const conditions: Condition[] = [];
  const neverStated: FilterName[] = [];
  for (const filter of activeFilters(filters)) {
    const found = source.condition(filter, filters, options);
    if (found.silent) neverStated.push(filter);
    conditions.push(found);
  }
  return { conditions, neverStated };
}

/** Homes that meet every condition. */
export function meeting(conditions: readonly Condition[], { all }: Facets): Words {
  const sets = conditions.map(({ yes }) => yes);
  const [first = all, ...others] = sets;
  return (i) => {
    let common = first[i] ?? 0;
    for (let k = 0; k < others.length && common !== 0; k++) common &= others[k]?.[i] ?? 0;
    return common | 0;
  };
}

/** Homes that break no condition and do not meet them all: something is not stated. */
function leavingOpen(conditions: readonly Condition[], { all }: Facets): Words {
  return (i) => {
    let unbroken = all[i] ?? 0;
    let met = unbroken;
    for (let k = 0; k < conditions.length && unbroken !== 0; k++) {
      const { yes, stated } = conditions[k] as Condition;
      const bits = yes[i] ?? 0;
      met &= bits;
      unbroken &= stated ? bits | ~(stated[i] ?? 0) : bits;
    }
    return unbroken & ~met;
  };
}

/** "near Manyata" puts the nearest first. */
function landmarkOf({ near }: Filters, places: PlaceList): Point | undefined {
  if (!near) return undefined;
  const place = places.byName.get(foldName(near[0] ?? ''))?.place;
  return place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };
}
