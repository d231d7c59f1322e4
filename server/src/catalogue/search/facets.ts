// Facets: everything a search asks of a catalogue, as bit sets over its homes in order of price.
// Plain data throughout: built once for a catalogue, never changed.

import { foldName, type PlaceList } from '../../places/list.ts';
import type { Listing } from '../listing.ts';
import { pointOf, readyMonth } from '../stated.ts';
import { add, allBits, type Bits, firstBits, noBits, type Posting, posting } from './bitset.ts';
import type { Stated, StatedNumber, StatedWords } from './match.ts';
import { type RangeIndex, rangeIndex } from './range-index.ts';
import { type Reach, type ReachOf, reachOf } from './reach.ts';

/** The homes that state a field, and those that share each value of it. */
export type ValueFacet = { stated: Bits; values: Map<string, Posting> };

/** Homes at one spot, for distances; spots are as fine as the coordinates. */
export type Spots = { lat: Float64Array; lng: Float64Array; at: Uint32Array[]; placed: Bits };

export type Facets = {
  n: number;
  all: Bits;
  /** Which listing each is of, where a listing has several kinds; absent where each is its own. */
  owners?: Uint32Array;
  /** Those that state a price: all but the last positions. */
  priced: Bits;
  /** Lower end of the price, ascending: a budget is a range of positions. Infinite where none is stated. */
  prices: Float64Array;
  /** Homes with a range of prices, cheapest first, with its upper end. */
  ranged: { at: Uint32Array; most: Float64Array };
  /** What the homes state, by the names that the filters' rules have for it. */
  words: Record<string, ValueFacet>;
  numbers: Record<string, RangeIndex>;
  spots: Spots;
  /** What decides how far each home is from a wish, by filter. */
  reach: Record<string, Reach>;
  /** Homes by how much a card can show of them (picture, page, RERA, name, no due date gone by), the fullest first. */
  quality: Bits[];
};

/**
 * `listings` ascend by price. `month`: "2026-11", which possession dates are past. `stated`: all that is looked at;
 * `reached`: what decides how far a home is from a wish.
 */
export function buildFacets(
  listings: readonly Listing[],
  places: PlaceList,
  month: string,
  stated: readonly Stated[],
  reached: readonly ReachOf[],
): Facets {
  const n = listings.length;
  const ranged = listings.flatMap(({ price_max }, at) => (price_max === undefined ? [] : [at]));
  const words = stated.filter((each): each is StatedWords => each.kind === 'words');
  const numbers = stated.filter((each): each is StatedNumber => each.kind === 'number');
  return {
    n,
    all: allBits(n),
    ...ownersOf(listings),
    priced: firstBits(n, listings.filter(({ price }) => price !== undefined).length),
    prices: Float64Array.from(listings, ({ price }) => price ?? Number.POSITIVE_INFINITY),
    ranged: {
      at: Uint32Array.from(ranged),
      most: Float64Array.from(ranged, (at) => listings[at]?.price_max ?? 0),
    },
    words: Object.fromEntries(words.map(({ name, of }) => [name, valueFacet(listings, of)])),
    numbers: numberIndexes(listings, month, numbers),
    spots: findSpots(listings, places),
    reach: Object.fromEntries(reached.map((each) => [each.filter, reachOf(listings, month, each)])),
    quality: byQuality(listings, month),
  };
}

/** Listings by number in the order in which they are first met. */
function ownersOf(listings: readonly Listing[]): Pick<Facets, 'owners'> {
  const numbers = new Map<string, number>();
  const owners = Uint32Array.from(listings, ({ id }) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  });
  return numbers.size === listings.length ? {} : { owners };
}

/** Numbers that are the same for every home share one index: areas are, where no home has a range of them. */
function numberIndexes(
  listings: readonly Listing[],
  month: string,
  stated: readonly StatedNumber[],
): Facets['numbers'] {
  const built: RangeIndex[] = [];
  const indexOf = ({ of }: StatedNumber): RangeIndex => {
    const values = Float64Array.from(listings, (listing) => of(listing, month) ?? Number.NaN);
    const same = built.find((other) => other.values.every((value, at) => Object.is(value, values[at])));
    if (same) return same;
    const index = rangeIndex(values);
    built.push(index);
    return index;
  };
  return Object.fromEntries(stated.map((each) => [each.name, indexOf(each)]));
}

function valueFacet(
  listings: readonly Listing[],
  pick: (listing: Listing) => string | readonly string[] | undefined,
): ValueFacet {
  const members = new Map<string, number[]>();
  const stated = noBits(listings.length);
  const enter = (value: string, at: number) => {
    const list = members.get(value);
    if (!list) members.set(value, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  for (const [at, listing] of listings.entries()) {
    const value = pick(listing);
    if (value === undefined) continue;
    add(stated, at);
    if (typeof value === 'string') enter(foldName(value), at);
    else for (const one of value) enter(one, at);
  }
  const values = new Map([...members].map(([value, at]) => [value, posting(at, listings.length)]));
  return { stated, values };
}

function findSpots(listings: readonly Listing[], places: PlaceList): Spots {
  const spots = new Map<string, { lat: number; lng: number; at: number[] }>();
  const placed = noBits(listings.length);
  for (const [at, listing] of listings.entries()) {
    const { lat, lng } = pointOf(listing, places);
    if (lat === undefined || lng === undefined) continue;
    add(placed, at);
    const key = `${lat},${lng}`;
    const spot = spots.get(key);
    if (spot) spot.at.push(at);
    else spots.set(key, { lat, lng, at: [at] });
  }
  const list = [...spots.values()];
  return {
    lat: Float64Array.from(list, ({ lat }) => lat),
    lng: Float64Array.from(list, ({ lng }) => lng),
    at: list.map(({ at }) => Uint32Array.from(at)),
    placed,
  };
}

function byQuality(listings: readonly Listing[], month: string): Bits[] {
  const classes = Array.from({ length: 6 }, () => noBits(listings.length));
  for (const [at, listing] of listings.entries()) {
    const { images, url, rera_id, name, possession_date } = listing;
    const shown = [images, url, rera_id, name].filter((field) => field !== undefined).length;
    const known = possession_date === undefined || readyMonth(listing, month) !== undefined;
    add(classes[5 - shown - Number(known)] as Bits, at);
  }
  return classes.filter((bits) => bits.some((word) => word !== 0));
}

/** First position whose price is over `most`. */
export function positionOver(prices: Float64Array, most: number): number {
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prices[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
