// What is searched: each home, and of a project with configurations each kind of home in it. A wish is met by one kind
// whole, never by the rooms of one and the price of another.
import type { Listing } from './listing.ts';

/** The listings themselves where none is a project with configurations. Every kind keeps the id of its project. */
export function offeredOf(listings: readonly Listing[]): readonly Listing[] {
  if (!listings.some(({ configurations }) => configurations)) return listings;
  return listings.flatMap(kindsOf).sort(byPrice);
}

/** A listing as the kinds of home it has; one that has no configurations is itself. */
export function kindsOf(listing: Listing): Listing[] {
  if (listing.units) return listing.units.flatMap(kindsOf);
  const { configurations, bhk: _, ...project } = listing;
  if (!configurations) return [listing];
  const priced = configurations.some(({ price }) => price !== undefined);
  const sized = configurations.some(({ area }) => area !== undefined);
  const { price, price_max, price_onwards, price_rate, area, area_max, area_basis, ...shared } = project;
  return configurations.map(({ label, units_left: _u, ...kind }) => ({
    ...shared,
    // What the project states of all its kinds holds for each as the range it is.
    ...(priced ? {} : stated({ price, price_max, price_onwards, price_rate })),
    ...(sized ? {} : stated({ area, area_max, area_basis })),
    ...kind,
    configuration: label,
  }));
}

/** The cheapest first; what has no price last. */
export const byPrice = (a: Listing, b: Listing): number =>
  (a.price ?? Number.MAX_VALUE) - (b.price ?? Number.MAX_VALUE) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function stated<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
