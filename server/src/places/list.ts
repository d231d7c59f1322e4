// The places of one catalogue: its own localities, everything its gazetteer knows, and well-known places elsewhere.

import { type Listing, placesOf } from '../catalogue/listing.ts';
import { CITIES, cityAliases, cityName } from './cities.ts';
import { distance } from './distance.ts';
import { citiesOf, type Gazetteer, type GazetteerPlace, keysOf } from './gazetteer.ts';
import { headOf, isNear } from './heads.ts';
import { inFull, keyText, type PlaceKey, placeKey, wordsOf } from './key.ts';
import type { Place, Places } from './place.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** "near X" reaches this far, kilometres; nobody lives within five of a big airport's terminal. */
const NEAR_KM = 5;
const NEAR_KM_OF: Readonly<Record<string, number>> = { airport: 15 };

/** How far "near" this place reaches, kilometres. */
export const nearKm = (place: Place): number => place.near_km ?? NEAR_KM;

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
  /** What "near" it may mean: the place of this name, a road at each locality on it, or every landmark of this kind where all are known. */
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
      whole: words.map(inFull).join(''),
      aliases,
      known,
      hidden,
    };
    if (place.kind === 'locality') for (const alias of aliases) bases.set(alias, key.base);
    entries.push(entry);
    byName.set(foldName(place.name), entry);
  };

  const own = ownLocalities(listings);
  const kinds = new Map<string, Place[]>();
  const roads = new Map<string, Place[]>();
  const cities = citiesOf(listings, gazetteers);
  const here = gazetteers.filter(({ city }) => cities.has(cityName(city)));
  for (const gazetteer of here) {
    for (const kind of gazetteer.complete ?? []) kinds.set(kind, kinds.get(kind) ?? []);
    for (const known of gazetteer.places) {
      const place = placeOf(known, gazetteer.city);
      if (known.subkind) kinds.get(known.subkind)?.push(place);
      enter(place, keysOf(known).slice(1), { known: true });
    }
  }
  for (const [name, { listing, points }] of own) {
    enter(
      { name, kind: 'locality', zone: listing.zone, city: listing.city, homes: 0, ...middle(points) },
      [],
      { hidden: isPlain(name) || isNear(name) },
    );
  }
  for (const { listing } of own.values())
    if (listing.zone) enter({ name: listing.zone, kind: 'zone', city: listing.city, homes: 0 }, []);
  for (const gazetteer of here) for (const known of gazetteer.places) placeByOthers(known, byName, roads);
  const headed = enterHeads(own, entries, enter);
  for (const city of CITIES) enter(cityPlace(city), cityAliases(city), { known: cities.has(city.name) });
  for (const name of cities) enter({ name, kind: 'city', homes: 0 }, []);
  for (const place of elsewhere(gazetteers.filter((one) => !here.includes(one)))) enter(place, []);

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
    const names = family
      .filter(({ key }) => entry.key.parts.every((part) => key.parts.includes(part)))
      .map(({ place }) => place.name);
    return [...new Set([...names, ...(headed.get(entry) ?? [])])];
  };
  countHomes(entries, listings, own, covers);
  const landmarks = (name: string) => {
    const own = byName.get(foldName(name))?.place;
    if (!own) return kinds.get(foldName(name)) ?? [];
    const road = roads.get(foldName(name));
    return road ? (own.lat === undefined ? road : [own, ...road]) : [own];
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

type Own = Map<string, { listing: Listing; at: number[]; points: { lat: number; lng: number }[] }>;
type Enter = (place: Place, aliases: string[], about?: { known?: boolean; hidden?: boolean }) => void;

/** A name of the feed alone that is a short or a plain word is never read out of a sentence. */
function isPlain(name: string): boolean {
  const words = wordsOf(name);
  return words.length === 1 && (name.length < 4 || PLAIN_WORDS.has(words[0] ?? ''));
}

function placeOf({ name, kind, subkind, lat, lng, zone, hi, kn }: GazetteerPlace, city: string): Place {
  const near_km = NEAR_KM_OF[subkind ?? ''];
  return {
    name,
    kind,
    lat,
    lng,
    zone,
    city,
    homes: 0,
    ...(near_km !== undefined && { near_km }),
    hi: hi?.[0],
    kn: kn?.[0],
  };
}

/** A landmark whose own point is not known stands where its locality does; a road at each locality on it. */
function placeByOthers(
  { name, kind, lat, locality, along }: GazetteerPlace,
  byName: ReadonlyMap<string, PlaceEntry>,
  roads: Map<string, Place[]>,
) {
  const place = byName.get(foldName(name))?.place;
  if (!place) return;
  const at = (other: string) => {
    const { lat, lng } = byName.get(foldName(other))?.place ?? {};
    return lat === undefined ? [] : [{ lat, lng, at: other }];
  };
  if (kind === 'landmark' && lat === undefined && locality !== undefined)
    Object.assign(place, at(locality)[0]);
  if (along)
    roads.set(
      foldName(name),
      along.flatMap(at).map((point) => ({ ...place, ...point })),
    );
}

function cityPlace({ name, lat, lng, hi, kn }: (typeof CITIES)[number]): Place {
  return { name, kind: 'city', lat, lng, homes: 0, hi: hi[0], kn: kn[0] };
}

/** What is known of other cities, so that it is said to be absent and never taken for another. */
function elsewhere(gazetteers: readonly Gazetteer[]): Place[] {
  return [
    ...gazetteers.flatMap(({ city, places }) => places.map((known) => placeOf(known, city))),
    ...CITIES.flatMap(({ name: city, localities = [] }) =>
      localities.map((name): Place => ({ name, kind: 'locality', city, homes: 0 })),
    ),
  ];
}

/**
 * "Hennur Junction" is found by "hennur": the place of that name where there is one, else a place made of it. A locality
 * that the gazetteer itself tells from its head ("Sarjapur", "Sarjapur Road") stays its own while the head has homes.
 */
function enterHeads(own: Own, entries: readonly PlaceEntry[], enter: Enter): Map<PlaceEntry, string[]> {
  const byKey = new Map<string, PlaceEntry>();
  for (const entry of entries)
    if (entry.place.kind === 'locality')
      for (const key of [keyText(entry.key), entry.whole, ...entry.aliases])
        if (!byKey.has(key)) byKey.set(key, entry);
  const headed = new Map<PlaceEntry, string[]>();
  for (const [name, { listing }] of own) {
    const head = headOf(name);
    if (head === undefined) continue;
    const key = wordsOf(head).join('');
    const self = byKey.get(wordsOf(name).join(''));
    let entry = byKey.get(key);
    if (!entry) {
      enter({ name: head, kind: 'locality', zone: listing.zone, city: listing.city, homes: 0 }, []);
      entry = entries.at(-1);
      if (entry?.place.name !== head) continue;
      byKey.set(key, entry);
    }
    if (entry === self || (self?.known && own.has(entry.place.name))) continue;
    headed.set(entry, [...(headed.get(entry) ?? []), name]);
  }
  return headed;
}

function countHomes(
  entries: PlaceEntry[],
  listings: readonly Listing[],
  own: Own,
  covers: (name: string) => string[],
): void {
  const zones = countBy(listings, (listing) => listing.zone);
  const cities = countBy(listings, (listing) => listing.city);
  const at = (name: string) => own.get(name)?.at ?? [];
  const placed = entries.filter(({ place }) => place.kind === 'locality' && own.has(place.name));
  for (const { place } of entries) {
    if (place.kind === 'locality') {
      const [name = place.name, ...others] = covers(place.name);
      place.homes = others.length === 0 ? at(name).length : new Set([name, ...others].flatMap(at)).size;
    } else if (place.kind === 'zone') place.homes = zones.get(place.name) ?? 0;
    else if (place.kind === 'city') place.homes = cities.get(place.name) ?? 0;
    else
      for (const { place: locality } of placed) {
        const km = distance(place, locality);
        if (km !== undefined && km <= nearKm(place)) place.homes += at(locality.name).length;
      }
  }
}

/** Each locality with one of its homes, where its homes are in the list and the coordinates they state. */
function ownLocalities(listings: readonly Listing[]): Own {
  const found: Own = new Map();
  for (const [at, listing] of listings.entries()) {
    for (const name of placesOf(listing)) {
      const known = found.get(name) ?? { listing, at: [], points: [] };
      found.set(name, known);
      known.at.push(at);
      if (listing.lat !== undefined && listing.lng !== undefined)
        known.points.push({ lat: listing.lat, lng: listing.lng });
    }
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
