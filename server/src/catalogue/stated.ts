// What a listing states that no one field of it holds: rooms of land, where it stands, when it can be moved into.
import { foldName, type PlaceList } from '../places/list.ts';
import type { Listing } from './listing.ts';

/** Kinds that have no bedrooms. */
export const ROOMLESS: ReadonlySet<string> = new Set(['plot', 'commercial']);

type Kind = Pick<Listing, 'type' | 'bhk' | 'area_basis' | 'configurations' | 'units'>;

/**
 * What the other fields tell of a home whose type is not stated: what is sold by its plot and has no bedrooms is land,
 * what has bedrooms is a building. A project of several kinds is neither.
 */
export function evidentType(home: Kind): 'plot' | 'building' | undefined {
  if (home.type !== undefined || home.configurations || home.units) return undefined;
  if (home.bhk !== undefined) return 'building';
  return home.area_basis === 'plot' ? 'plot' : undefined;
}

/** Land and shops have no rooms, which is not the same as not saying how many. */
export const roomsOf = (home: Kind): number | undefined =>
  home.bhk ?? (ROOMLESS.has(home.type ?? evidentType(home) ?? '') ? 0 : undefined);

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
