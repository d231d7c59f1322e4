// The places of one catalogue: its own localities, everything its gazetteer knows, and well-known places elsewhere.

import type { Listing } from '../catalogue/listing.ts';
import { distance } from './distance.ts';
import { type Gazetteer, keysOf } from './gazetteer.ts';
import { type PlaceKey, placeKey, wordsOf } from './key.ts';
import { elsewhere } from './other-cities.ts';
import type { Place, Places } from './place.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** "near X" reaches this far, kilometres. */
export const NEAR_KM = 5;

export type PlaceEntry = {
  place: Place;
  key: PlaceKey;
  /** The name as it stands, run together: "7thphasejpnagar". */
  whole: string;
  /** Keys of other spellings. */
  aliases: string[];
  /** Known to a gazetteer, so more than a word some row has. */
  known: boolean;
  /** A name of the feed alone that is also a plain word ("South") is never read out of a sentence. */
  hidden: boolean;
};

export type PlaceList = {
  entries: PlaceEntry[];
  byName: Map<string, PlaceEntry>;
  /** Localities that a locality covers: itself, and its phases, stages, blocks and sectors. */
  covers(name: string): string[];
  /** What "near" it may mean: the place of this name, or every landmark of this kind where all are known. */
  landmarks(name: string): readonly Place[];
  /** The closest of them to a point; undefined without coordinates. */
  closest: Places['closest'];
};

export function listPlaces(listings: readonly Listing[], gazetteers: readonly Gazetteer[]): PlaceList {
  const entries: PlaceEntry[] = [];
  const byName = new Map<string, PlaceEntry>();
  const bases = new Map<string, string>();
  const enter = (place: Place, aliases: string[], { known = false, hidden = false } = {}) => {
    if (byName.has(foldName(place.name))) return;
    const words = wordsOf(place.name);
    const key = placeKey(words);
    // "BTM 2nd Stage" is a stage of BTM Layout, which people call BTM.
    const base = key.parts.length > 0 ? bases.get(key.base) : undefined;
    const entry = {
      place,
      key: base ? { ...key, base } : key,
      whole: words.join(''),
      aliases,
      known,
      hidden,
    };
    if (place.kind === 'locality') for (const alias of aliases) bases.set(alias, key.base);
    entries.push(entry);
    byName.set(foldName(place.name), entry);
  };

  const counts = countBy(listings, (listing) => listing.locality);
  const kinds = new Map<string, Place[]>();
  for (const { city, complete = [], places } of gazetteers) {
    for (const kind of complete) kinds.set(kind, kinds.get(kind) ?? []);
    for (const known of places) {
      const { name, kind, lat, lng, zone } = known;
      const place: Place = {
        name,
        kind,
        lat,
        lng,
        zone,
        city,
        homes: 0,
        hi: known.hi?.[0],
        kn: known.kn?.[0],
      };
      if (known.subkind) kinds.get(known.subkind)?.push(place);
      enter(place, keysOf(known).slice(1), { known: true });
    }
  }
  for (const [name, { listing, points }] of ownLocalities(listings)) {
    const words = wordsOf(name);
    const hidden = words.length === 1 && (name.length < 4 || PLAIN_WORDS.has(words[0] ?? ''));
    enter(
      { name, kind: 'locality', zone: listing.zone, city: listing.city, homes: 0, ...middle(points) },
      [],
      { hidden },
    );
  }
  for (const { listing } of ownLocalities(listings).values()) {
    if (listing.zone) enter({ name: listing.zone, kind: 'zone', city: listing.city, homes: 0 }, []);
    if (listing.city) enter({ name: listing.city, kind: 'city', homes: 0 }, []);
  }
  for (const place of elsewhere()) enter(place, []);

  const families = new Map<string, PlaceEntry[]>();
  for (const entry of entries) {
    if (entry.place.kind !== 'locality') continue;
    families.set(entry.key.base, [...(families.get(entry.key.base) ?? []), entry]);
  }
  const covered = new Map<string, string[]>();
  const covers = (name: string): string[] => {
    const known = covered.get(name);
    if (known) return known;
    const names = coveredBy(name);
    // Names come from visitors too; only those of places are worth remembering.
    if (byName.has(foldName(name))) covered.set(name, names);
    return names;
  };
  const coveredBy = (name: string): string[] => {
    const entry = byName.get(foldName(name));
    if (entry?.place.kind !== 'locality') return [name];
    const family = families.get(entry.key.base) ?? [entry];
    return family
      .filter(({ key }) => entry.key.parts.every((part) => key.parts.includes(part)))
      .map(({ place }) => place.name);
  };
  countHomes(entries, listings, counts, covers);
  const landmarks = (name: string) => {
    const own = byName.get(foldName(name));
    return own ? [own.place] : (kinds.get(foldName(name)) ?? []);
  };
  const closest: Places['closest'] = (name, point) => {
    let found: ReturnType<Places['closest']>;
    for (const place of landmarks(name)) {
      const km = distance(place, point);
      if (km !== undefined && (!found || km < found.km)) found = { place, km };
    }
    return found;
  };
  return { entries, byName, covers, landmarks, closest };
}

export const foldName = (name: string): string => name.toLowerCase();

function countHomes(
  entries: PlaceEntry[],
  listings: readonly Listing[],
  counts: Map<string, number>,
  covers: (name: string) => string[],
): void {
  const zones = countBy(listings, (listing) => listing.zone);
  const cities = countBy(listings, (listing) => listing.city);
  const placed = entries.filter(({ place }) => place.kind === 'locality' && counts.has(place.name));
  for (const { place } of entries) {
    if (place.kind === 'locality')
      place.homes = covers(place.name).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    else if (place.kind === 'zone') place.homes = zones.get(place.name) ?? 0;
    else if (place.kind === 'city') place.homes = cities.get(place.name) ?? 0;
    else
      for (const { place: locality } of placed) {
        const km = distance(place, locality);
        if (km !== undefined && km <= NEAR_KM) place.homes += counts.get(locality.name) ?? 0;
      }
  }
}

/** Each locality with one of its homes and the coordinates its homes state. */
function ownLocalities(listings: readonly Listing[]) {
  const found = new Map<string, { listing: Listing; points: { lat: number; lng: number }[] }>();
  for (const listing of listings) {
    const known = found.get(listing.locality) ?? { listing, points: [] };
    found.set(listing.locality, known);
    if (listing.lat !== undefined && listing.lng !== undefined)
      known.points.push({ lat: listing.lat, lng: listing.lng });
  }
  return found;
}

function middle(points: { lat: number; lng: number }[]): { lat?: number; lng?: number } {
  if (points.length === 0) return {};
  const mean = (pick: (point: { lat: number; lng: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { lat: mean((point) => point.lat), lng: mean((point) => point.lng) };
}

function countBy(listings: readonly Listing[], pick: (listing: Listing) => string | undefined) {
  const counts = new Map<string, number>();
  for (const listing of listings) {
    const value = pick(listing);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
