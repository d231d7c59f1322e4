// Matching: what one listing says to one filter. Yes, no, or not stated; silence is never taken for either.
// The plain form of the rule: explain() answers from it, and the indexed search is tested against it.
import type { FilterName, Filters } from '../../contract.ts';
import { foldName, NEAR_KM, type PlaceList } from '../../places/list.ts';
import { type Listing, placesOf } from '../listing.ts';

export type Answer = 'yes' | 'no' | 'unstated';

/** What a filter needs to know beside the listing. */
export type MatchContext = {
  places: Pick<PlaceList, 'covers' | 'byName' | 'closest'>;
  /** "2026-11": possession before it is past, and says nothing about today. */
  month: string;
};

type Rule<F extends FilterName> = (
  listing: Listing,
  wanted: NonNullable<Filters[F]>,
  context: MatchContext,
  filters: Filters,
) => Answer;

const decide = (stated: boolean, met: boolean): Answer => (stated ? (met ? 'yes' : 'no') : 'unstated');
const same = (a: string | undefined, b: string): Answer =>
  decide(a !== undefined, a !== undefined && (a === b || foldName(a) === foldName(b)));
const atLeast = (value: number | undefined, least: number): Answer =>
  decide(value !== undefined, value !== undefined && value >= least);
const atMost = (value: number | undefined, most: number): Answer =>
  decide(value !== undefined, value !== undefined && value <= most);

const RULES: { [F in FilterName]: Rule<F> } = {
  purpose: (listing, wanted) => decide(true, listing.purpose === wanted),
  bhk: (listing, wanted) => decide(roomsOf(listing) !== undefined, wanted.includes(roomsOf(listing) ?? -1)),
  bhk_min: (listing, wanted) => atLeast(roomsOf(listing), wanted),
  type: (listing, wanted) =>
    decide(listing.type !== undefined, listing.type !== undefined && wanted.includes(listing.type)),
  city: (listing, wanted) => same(listing.city, wanted),
  zone: (listing, wanted) => same(listing.zone, wanted),
  locality: (listing, wanted, { places }) => decide(true, isIn(listing, wanted, places)),
  exclude_locality: (listing, wanted, { places }) => decide(true, !isIn(listing, wanted, places)),
  near: (listing, wanted, { places }) => {
    const here = pointOf(listing, places);
    const answers = wanted.map((name) => {
      const km = places.closest(name, here)?.km;
      return km === undefined ? 'unstated' : decide(true, km <= NEAR_KM);
    });
    return answers.includes('yes') ? 'yes' : answers.includes('unstated') ? 'unstated' : 'no';
  },
  budget_min: (listing, wanted) => atLeast(listing.price_max ?? listing.price, wanted),
  budget_max: (listing, wanted) => atMost(listing.price, wanted),
  area_min: (listing, wanted, _, filters) =>
    onBasis(listing, filters) ? atLeast(listing.area_max ?? listing.area, wanted) : 'unstated',
  area_max: (listing, wanted, _, filters) =>
    onBasis(listing, filters) ? atMost(listing.area, wanted) : 'unstated',
  // A home states its area on one basis; that says nothing of what it would be on another.
  area_basis: (listing, wanted) => decide(listing.area_basis === wanted, true),
  possession: (listing, wanted) => decide(listing.possession !== undefined, listing.possession === wanted),
  possession_by: (listing, wanted, { month }) => atMost(readyMonth(listing, month), lastMonth(wanted)),
  amenities: (listing, wanted) =>
    decide(
      listing.amenities !== undefined,
      wanted.every((word) => listing.amenities?.includes(word)),
    ),
  furnishing: (listing, wanted) => same(listing.furnishing, wanted),
  facing: (listing, wanted) => same(listing.facing, wanted),
  floor_min: (listing, wanted) => atLeast(listing.floor, wanted),
  floor_max: (listing, wanted) => atMost(listing.floor, wanted),
  bathrooms_min: (listing, wanted) => atLeast(listing.bathrooms, wanted),
  parking: (listing, wanted) => atLeast(listing.parking, wanted),
  developer: (listing, wanted) => same(listing.developer, wanted),
  project: (listing, wanted) => same(listing.project, wanted),
};

const RANK: Record<string, number | undefined> = Object.fromEntries(
  Object.keys(RULES).map((filter, rank) => [filter, rank]),
);

/** The filters of `filters` that ask for something, in the order of the contract. */
export function activeFilters(filters: Filters): FilterName[] {
  const active: FilterName[] = [];
  const ranks: number[] = [];
  for (const name in filters) {
    const rank = RANK[name];
    if (rank === undefined || filters[name as FilterName] === undefined) continue;
    let at = active.length;
    for (; at > 0 && (ranks[at - 1] as number) > rank; at--) {
      ranks[at] = ranks[at - 1] as number;
      active[at] = active[at - 1] as FilterName;
    }
    ranks[at] = rank;
    active[at] = name as FilterName;
  }
  return active;
}

export function answer(
  listing: Listing,
  filter: FilterName,
  filters: Filters,
  context: MatchContext,
): Answer {
  const wanted = filters[filter];
  if (wanted === undefined) return 'yes';
  const rule = RULES[filter] as (
    listing: Listing,
    wanted: unknown,
    context: MatchContext,
    filters: Filters,
  ) => Answer;
  return rule(listing, wanted, context, filters);
}

function isIn(listing: Listing, names: readonly string[], places: MatchContext['places']): boolean {
  return names.some((name) =>
    places.covers(name).some((covered) => placesOf(listing).some((own) => same(own, covered) === 'yes')),
  );
}

/** Land and shops have no rooms, which is not the same as not saying how many. */
export const roomsOf = ({ bhk, type }: Listing): number | undefined =>
  bhk ?? (type === 'plot' || type === 'commercial' ? 0 : undefined);

const onBasis = (listing: Listing, { area_basis }: Filters): boolean =>
  area_basis === undefined || listing.area_basis === area_basis;

/** The home's own coordinates, else those of its locality. */
export function pointOf(listing: Listing, places: Pick<PlaceList, 'byName'>): { lat?: number; lng?: number } {
  return listing.lat === undefined ? (places.byName.get(foldName(listing.locality))?.place ?? {}) : listing;
}

/** "2028" is ready by its end: December. Months counted from the year 0. */
export function lastMonth(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12) - 1;
}

/** When it can be moved into: 0 is now. Undefined for a date that is past without the home being said ready. */
export function readyMonth(listing: Listing, month: string): number | undefined {
  if (listing.possession === 'ready') return 0;
  if (listing.possession_date === undefined) return undefined;
  const due = lastMonth(listing.possession_date);
  return due < lastMonth(month) ? undefined : due;
}
