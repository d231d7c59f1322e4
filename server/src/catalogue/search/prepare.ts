// Preparing: homes put in order and indexed. Plain data, so that a worker can do it and hand it over.

import { REACHED, STATED } from '../../filters/index.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { GAZETTEERS } from '../../places/gazetteers/index.ts';
import { listPlaces } from '../../places/list.ts';
import { amenitiesOf } from '../amenities.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Listing } from '../listing.ts';
import { byPrice, offeredOf } from '../offered.ts';
import { buildFacets, type Facets } from './facets.ts';

export type Prepared = {
  /** By price, the cheapest first. */
  listings: Listing[];
  facets: Facets;
  vocabulary: Vocabulary;
  /** "2026-11": possession before it is past. */
  month: string;
};

/** What occurs in the catalogue, most frequent first. */
export type Vocabulary = Pick<Catalogue, 'purposes' | 'cities' | 'amenities' | 'developers' | 'projects'>;

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
  const listings = homes.map((home) => withoutPastPossession(home, month)).sort(byPrice);
  const facets = buildFacets(offeredOf(listings), listPlaces(listings, gazetteers), month, STATED, REACHED);
  return { listings, facets, vocabulary: vocabularyOf(listings), month };
}

function vocabularyOf(listings: readonly Listing[]): Vocabulary {
  return {
    purposes: new Set(listings.map((listing) => listing.purpose)),
    cities: byFrequency(listings.flatMap((listing) => listing.city ?? [])),
    amenities: byFrequency(listings.flatMap((listing) => amenitiesOf(listing) ?? [])),
    developers: byFrequency(listings.flatMap((listing) => listing.developer ?? [])),
    projects: byFrequency(listings.flatMap((listing) => listing.project ?? [])),
  };
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
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
