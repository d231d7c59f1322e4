// Areas: what the homes of a place ask, for sale and to rent apart: count, range, middle, and the middle per square foot.
import type { AreaBasis, Filters } from '../contract.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listing } from './listing.ts';

/** Rupees; a month's where the filters say rent. Rates are whole rupees per sq ft of one basis. */
export type AreaFigures = {
  n: number;
  low: number;
  median: number;
  high: number;
  rate?: { median: number; n: number; basis: AreaBasis | undefined };
};

/** Of the homes that meet the filters, which name a purpose: a rent is never held against a price. Undefined: there are none. */
export function areaFigures(
  filters: Filters & { purpose: 'buy' | 'rent' },
  catalogue: Catalogue,
): AreaFigures | undefined {
  const homes = homesOf(filters, catalogue);
  const prices = homes.map(({ price }) => price).sort((a, b) => a - b);
  const [low] = prices;
  if (low === undefined) return undefined;
  const rate = filters.purpose === 'buy' ? commonRate(homes) : undefined;
  return {
    n: prices.length,
    low,
    median: median(prices),
    high: prices.at(-1) ?? low,
    ...(rate && { rate }),
  };
}

type Priced = Listing & { price: number };

/** Those whose price is on request tell nothing of prices. */
function homesOf(filters: Filters, catalogue: Catalogue): Priced[] {
  const found = catalogue.find(filters);
  return found
    .top(found.total)
    .map(({ listing }) => listing)
    .filter((home): home is Priced => home.price !== undefined);
}

/** On the basis that most of them state. */
function commonRate(homes: readonly Priced[]): AreaFigures['rate'] {
  const by = new Map<AreaBasis | undefined, number[]>();
  for (const { price, price_max, area, area_max, area_basis } of homes) {
    if (!area || price_max !== undefined || area_max !== undefined) continue;
    const rates = by.get(area_basis) ?? [];
    rates.push(price / area);
    by.set(area_basis, rates);
  }
  const [most] = [...by].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return undefined;
  const [basis, rates] = most;
  return { basis, n: rates.length, median: Math.round(median(rates.sort((a, b) => a - b))) };
}

/** Of sorted numbers; of an even count the lower of the two in the middle, so that it is a price somebody asks. */
export const median = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

/** Rupees, as in `AreaFigures`. */
export type AreaOffer = { name: string; n: number; low: number; median: number };

/** Localities with homes that meet the filters, most homes first. */
export function areasWith(filters: Filters, catalogue: Catalogue): AreaOffer[] {
  const by = new Map<string, number[]>();
  for (const { locality, price } of homesOf(filters, catalogue)) {
    const known = by.get(locality);
    if (known) known.push(price);
    else by.set(locality, [price]);
  }
  return [...by]
    .map(([name, prices]) => {
      prices.sort((a, b) => a - b);
      return { name, n: prices.length, low: prices[0] ?? 0, median: median(prices) };
    })
    .sort((a, b) => b.n - a.n || a.low - b.low);
}

/** The same by number of rooms, the smallest first. */
export function sizesOf(
  filters: Filters & { purpose: 'buy' | 'rent' },
  catalogue: Catalogue,
): { bhk: number; n: number; median: number }[] {
  const by = new Map<number, number[]>();
  for (const { bhk, price } of homesOf(filters, catalogue))
    if (bhk !== undefined) by.set(bhk, [...(by.get(bhk) ?? []), price]);
  return [...by]
    .map(([bhk, prices]) => ({
      bhk,
      n: prices.length,
      median: median(prices.sort((a, b) => a - b)),
    }))
    .sort((a, b) => a.bhk - b.bhk);
}

/** Rupees; per cent a year before any cost. */
export type AreaYield = { name: string; bhk: number; rent: number; price: number; rate: number };

/** Localities where homes of one size are both for sale and to rent, the highest gross yield first, each once. */
export function yieldsOf({ purpose: _p, ...filters }: Filters, catalogue: Catalogue): AreaYield[] {
  const middles = (purpose: 'buy' | 'rent') => {
    const by = new Map<string, { name: string; bhk: number; prices: number[] }>();
    for (const { locality: name, bhk, price } of homesOf({ ...filters, purpose }, catalogue)) {
      if (bhk === undefined) continue;
      const key = `${name}\n${bhk}`;
      const known = by.get(key) ?? { name, bhk, prices: [] };
      known.prices.push(price);
      by.set(key, known);
    }
    return by;
  };
  const [rents, sales] = [middles('rent'), middles('buy')];
  const found: AreaYield[] = [];
  for (const [key, { name, bhk, prices }] of rents) {
    const sale = sales.get(key);
    if (!sale) continue;
    const rent = median(prices.sort((a, b) => a - b));
    const price = median(sale.prices.sort((a, b) => a - b));
    found.push({ name, bhk, rent, price, rate: grossYield(rent, price) });
  }
  found.sort((a, b) => b.rate - a.rate);
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}

/** A year's rent over the price, per cent, before any cost. */
export const grossYield = (rentAMonth: number, price: number): number => (rentAMonth * 12 * 100) / price;
