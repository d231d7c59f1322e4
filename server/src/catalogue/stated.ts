// What a listing states that no one field of it holds: rooms of land, where it stands, when it can be moved into.
import { foldName, type PlaceList } from '../places/list.ts';
import type { Listing } from './listing.ts';

/** Land and shops have no rooms, which is not the same as not saying how many. */
export const roomsOf = ({ bhk, type }: Pick<Listing, 'bhk' | 'type'>): number | undefined =>
  bhk ?? (type === 'plot' || type === 'commercial' ? 0 : undefined);

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
