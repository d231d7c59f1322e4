// Areas: what homes of a kind cost in a place: how many, from, to, the middle, and the middle rate by the basis most of
// them state. Rent is never held against price, carpet never against built-up.
import type { AreaBasis, Filters } from '../contract.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listing } from './listing.ts';

type Priced = Listing & { price: number };

export type AreaStats = {
  n: number;
  /** Rupees; a month's rent for homes to let. Homes with a price. */
  from: number;
  to: number;
  median: number;
  /** Rupees per sq ft; at least three homes state an area on this basis. */
  rate?: { rupees: number; basis: AreaBasis };
  cheapest: Listing;
};

/** Homes looked at for one place. */
const MOST = 5_000;
/** Fewer make no rate. */
const FEWEST = 3;
/** Localities, those with most homes first: the rest have one or two. */
const MOST_LOOKED_AT = 150;

/** Undefined where there is none. `filters` must name one purpose where the catalogue has both. */
export function areaStats(catalogue: Catalogue, filters: Filters): AreaStats | undefined {
  const homes = catalogue
    .find(filters, { order: 'price_up' })
    .top(MOST)
    .filter(({ unstated }) => unstated.length === 0)
    .map(({ listing }) => listing)
    .filter((home): home is Priced => home.price !== undefined && home.price > 0);
  const [cheapest] = homes;
  const dearest = homes.at(-1);
  if (!cheapest || !dearest) return undefined;
  return {
    n: homes.length,
    from: cheapest.price,
    to: dearest.price_max ?? dearest.price,
    median: middle(homes.map(({ price }) => price)),
    ...rateOf(homes),
    cheapest,
  };
}

function rateOf(homes: readonly Priced[]): Pick<AreaStats, 'rate'> {
  const rates = new Map<AreaBasis, number[]>();
  for (const { price, area, area_max, area_basis, purpose } of homes)
    if (purpose === 'buy' && area && area_basis && area_max === undefined)
      rates.set(area_basis, [...(rates.get(area_basis) ?? []), price / area]);
  const [most] = [...rates].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length >= FEWEST
    ? { rate: { rupees: Math.round(middle(most[1].sort((a, b) => a - b))), basis: most[0] } }
    : {};
}

/** Of sorted numbers: half are up to it. */
const middle = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] as number;

export type AreaCount = { place: string; n: number; from: number };

/** Localities that have homes of this kind, most first. */
export function areasWith(catalogue: Catalogue, filters: Filters, most: number): AreaCount[] {
  const counted: { place: string; n: number }[] = [];
  const countWith = catalogue.narrowing(filters);
  for (const { name } of catalogue.places.localities.slice(0, MOST_LOOKED_AT)) {
    const n = countWith({ locality: [name] });
    if (n > 0) counted.push({ place: name, n });
  }
  return counted
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .flatMap(({ place, n }) => {
      const [match] = catalogue.find({ ...filters, locality: [place] }, { order: 'price_up' }).top(1);
      return match?.listing.price === undefined ? [] : [{ place, n, from: match.listing.price }];
    });
}
