// Building: listings → the catalogue that the conversation asks.
import type { FilterName, Filters } from '../contract.ts';
import { FIELDS } from '../filters/index.ts';
import { distance } from '../places/distance.ts';
import { openPlaces } from '../places/find.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { GAZETTEERS } from '../places/gazetteers/index.ts';
import { listPlaces } from '../places/list.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listing } from './listing.ts';
import { nameIndex } from './names.ts';
import { kindsOf, offeredOf } from './offered.ts';
import { relax } from './relax.ts';
import { activeFilters, conditionReader } from './search/conditions.ts';
import { positionOver } from './search/facets.ts';
import { answer } from './search/match.ts';
import { type Prepared, type PrepareOptions, prepare } from './search/prepare.ts';
import { spotOrder } from './search/rank.ts';
import {
  conditionsOf,
  count,
  find,
  meeting,
  narrowing,
  type Searchable,
  withoutEach,
} from './search/search.ts';
import { pointOf } from './stated.ts';

export type CatalogueFacts = {
  /** ISO date of the facts; the newest `updated` without it. */
  date?: string;
  sample?: boolean;
  version?: string;
  gazetteers?: readonly Gazetteer[];
};

/** Homes → catalogue, in one go. */
export function buildCatalogue(
  homes: readonly Listing[],
  { now = Date.now(), date = newest(homes) ?? isoDay(now), ...facts }: CatalogueFacts & PrepareOptions = {},
): Catalogue {
  return assemble(prepare(homes, { now, gazetteers: facts.gazetteers }), { date, ...facts });
}

/** Prepared homes → catalogue. */
export function assemble(
  { listings, facets, vocabulary, month }: Prepared,
  {
    gazetteers = GAZETTEERS,
    date = newest(listings) ?? `${month}-01`,
    sample = listings.length > 0 && listings.every((home) => home.sample),
    version = date,
  }: CatalogueFacts,
): Catalogue {
  const places = listPlaces(listings, gazetteers);
  const source: Searchable = {
    listings: offeredOf(listings),
    facets,
    places,
    spotsFrom: spotOrder(facets),
    condition: conditionReader({ facets, places }, FIELDS),
    matches: FIELDS,
  };
  const names = nameIndex(listings);
  const context = { places, month };
  const answers = (listing: Listing, filters: Filters): ReturnType<Catalogue['explain']> => {
    const met: FilterName[] = [];
    const broken: FilterName[] = [];
    const unstated: FilterName[] = [];
    for (const filter of activeFilters(filters)) {
      const said = answer(listing, filter, filters, context, FIELDS);
      (said === 'yes' ? met : said === 'no' ? broken : unstated).push(filter);
    }
    return { met, broken, unstated };
  };
  return {
    listings,
    ...names,
    places: openPlaces(places),
    ...vocabulary,
    sample,
    date,
    version,
    find: (filters, options) => find(filters, source, options),
    count: (filters) => count(filters, source),
    narrowing: (filters) => narrowing(filters, source),
    relax: (filters) => relax(filters, source, month, FIELDS),
    withoutEach: (filters) => withoutEach(filters, source),
    nearestByPrice: (filters, limit) => nearestByPrice(filters, limit, source),
    explain(listing, filters) {
      // Of a project, the kind of home that meets most.
      const [best = { met: [], broken: [], unstated: [] }] = kindsOf(listing)
        .map((kind) => answers(kind, filters))
        .sort((a, b) => a.broken.length - b.broken.length || b.met.length - a.met.length);
      return best;
    },
    wayTo(home, name) {
      const way = places.closest(name, pointOf(home, places));
      return way && { ...way, ...(home.lat === undefined && { from: home.locality }) };
    },
    distance,
  };
}

/** Outwards from the price that was asked, among homes that keep purpose, city and type; with no price, the cheapest. */
function nearestByPrice(filters: Filters, limit: number, source: Searchable): Listing[] {
  const { purpose, city, type, budget_max, budget_min } = filters;
  const { conditions } = conditionsOf({ purpose, city, type }, source);
  const among = meeting(conditions, source.facets);
  const { prices } = source.facets;
  const price = budget_max ?? budget_min ?? 0;
  const found: Listing[] = [];
  let above = positionOver(prices, price);
  let below = above - 1;
  const seek = (at: number, step: 1 | -1) => {
    let next = at;
    while (next >= 0 && next < prices.length && ((among(next >>> 5) >>> (next & 31)) & 1) === 0) next += step;
    return next;
  };
  while (found.length < limit) {
    above = seek(above, 1);
    below = seek(below, -1);
    const up = (prices[above] ?? Number.POSITIVE_INFINITY) - price;
    const down = price - (prices[below] ?? Number.NEGATIVE_INFINITY);
    const next = source.listings[down <= up ? below-- : above++];
    if (!next) break;
    if (!source.facets.owners || !found.some(({ id }) => id === next.id)) found.push(next);
  }
  return found;
}

function newest(homes: readonly Listing[]): string | undefined {
  return homes.reduce<string | undefined>(
    (latest, { updated }) =>
      updated !== undefined && (latest === undefined || updated > latest) ? updated : latest,
    undefined,
  );
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
