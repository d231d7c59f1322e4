// Preparing: homes put in order and indexed. Plain data, so that a worker can do it and hand it over.
import { buildFacets, type Facets } from './facets.ts';
import type { Gazetteer } from './gazetteer.ts';
import { GAZETTEERS } from './gazetteers/index.ts';
import type { Listing } from './listing.ts';
import { listPlaces } from './place-list.ts';

export type Prepared = {
  /** By price, the cheapest first. */
  listings: Listing[];
  facets: Facets;
  /** "2026-11": possession before it is past. */
  month: string;
};

export type PrepareOptions = {
  gazetteers?: readonly Gazetteer[];
  /** ms since 1970, UTC. */
  now?: number;
};

export function prepare(
  homes: readonly Listing[],
  { gazetteers = GAZETTEERS, now = Date.now() }: PrepareOptions = {},
): Prepared {
  const month = new Date(now).toISOString().slice(0, 7);
  const listings = homes
    .map((home) => withoutPastPossession(home, month))
    .sort((a, b) => a.price - b.price || (a.id < b.id ? -1 : 1));
  return { listings, facets: buildFacets(listings, listPlaces(listings, gazetteers), month), month };
}

/** A date that has passed without the home being said ready tells neither ready nor upcoming. */
function withoutPastPossession(home: Listing, month: string): Listing {
  const { possession, ...rest } = home;
  const due = home.possession_date;
  if (due === undefined || possession === 'ready') return home;
  const past = (due.length === 4 ? `${due}-12` : due) < month;
  if (past) return possession === undefined ? home : rest;
  return possession === undefined ? { ...home, possession: 'under_construction' } : home;
}
