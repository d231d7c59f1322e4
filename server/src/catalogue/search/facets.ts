// Facets: everything a search asks of a catalogue, as bit sets over its homes in order of price.
// Plain data throughout: built once for a catalogue, never changed.

import { foldName, type PlaceList } from '../../places/list.ts';
import { type Listing, placesOf } from '../listing.ts';
import { add, allBits, type Bits, noBits, type Posting, posting } from './bitset.ts';
import { pointOf, readyMonth, roomsOf } from './match.ts';
import { type RangeIndex, rangeIndex } from './range-index.ts';

/** The homes that state a field, and those that share each value of it. */
export type ValueFacet = { stated: Bits; values: Map<string, Posting> };

/** Homes at one spot, for distances; spots are as fine as the coordinates. */
export type Spots = { lat: Float64Array; lng: Float64Array; at: Uint32Array[]; placed: Bits };

export type Facets = {
  n: number;
  all: Bits;
  /** Lower end of the price, ascending: a budget is a range of positions. */
  prices: Float64Array;
  /** Homes with a range of prices, cheapest first, with its upper end. */
  ranged: { at: Uint32Array; most: Float64Array };
  purpose: ValueFacet;
  bhk: ValueFacet;
  type: ValueFacet;
  city: ValueFacet;
  zone: ValueFacet;
  locality: ValueFacet;
  area_basis: ValueFacet;
  possession: ValueFacet;
  amenities: ValueFacet;
  furnishing: ValueFacet;
  facing: ValueFacet;
  developer: ValueFacet;
  project: ValueFacet;
  rooms: RangeIndex;
  bathrooms: RangeIndex;
  parking: RangeIndex;
  floor: RangeIndex;
  /** Months from the year 0, 0 for ready; past dates are not stated. */
  ready: RangeIndex;
  areaFrom: RangeIndex;
  areaTo: RangeIndex;
  spots: Spots;
  /** Homes by how much a card can show of them (picture, page, RERA, name), the fullest first. */
  quality: Bits[];
};

/** `listings` ascend by price. `month`: "2026-11", which possession dates are past. */
export function buildFacets(listings: readonly Listing[], places: PlaceList, month: string): Facets {
  const n = listings.length;
  const values = (pick: (listing: Listing) => string | readonly string[] | undefined) =>
    valueFacet(listings, pick);
  const numbers = (pick: (listing: Listing) => number | undefined) =>
    rangeIndex(Float64Array.from(listings, (listing) => pick(listing) ?? Number.NaN));
  const ranged = listings.flatMap(({ price_max }, at) => (price_max === undefined ? [] : [at]));
  const areaFrom = numbers((listing) => listing.area);
  const areaRanges = listings.some((listing) => listing.area_max !== undefined);
  return {
    n,
    all: allBits(n),
    prices: Float64Array.from(listings, (listing) => listing.price),
    ranged: {
      at: Uint32Array.from(ranged),
      most: Float64Array.from(ranged, (at) => listings[at]?.price_max ?? 0),
    },
    purpose: values((listing) => listing.purpose),
    bhk: values((listing) => roomsOf(listing)?.toString()),
    type: values((listing) => listing.type),
    city: values((listing) => listing.city),
    zone: values((listing) => listing.zone),
    locality: values((listing) => placesOf(listing).map(foldName)),
    area_basis: values((listing) => listing.area_basis),
    possession: values((listing) => listing.possession),
    amenities: values((listing) => listing.amenities),
    furnishing: values((listing) => listing.furnishing),
    facing: values((listing) => listing.facing),
    developer: values((listing) => listing.developer),
    project: values((listing) => listing.project),
    rooms: numbers(roomsOf),
    bathrooms: numbers((listing) => listing.bathrooms),
    parking: numbers((listing) => listing.parking),
    floor: numbers((listing) => listing.floor),
    ready: numbers((listing) => readyMonth(listing, month)),
    areaFrom,
    areaTo: areaRanges ? numbers((listing) => listing.area_max ?? listing.area) : areaFrom,
    spots: findSpots(listings, places),
    quality: byQuality(listings),
  };
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

function byQuality(listings: readonly Listing[]): Bits[] {
  const classes = Array.from({ length: 5 }, () => noBits(listings.length));
  for (const [at, { images, url, rera_id, name }] of listings.entries()) {
    const shown = [images, url, rera_id, name].filter((field) => field !== undefined).length;
    add(classes[4 - shown] as Bits, at);
  }
  return classes.filter((bits) => bits.some((word) => word !== 0));
}
