// The gazetteers as data: their shape, how much they know, and that no spelling means two places.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const DEVANAGARI = /^[\u0900-\u097F\u200c\d\s().,-]+$/;
const KANNADA = /^[\u0C80-\u0CFF\u200c\d\s().,-]+$/;
const ROMAN = /^[a-z0-9 .()-]+$/;

const Place = z.strictObject({
  name: z.string().min(2).max(80),
  kind: z.enum(['locality', 'landmark', 'zone']),
  subkind: z.enum(['tech_park', 'metro', 'airport', 'hospital', 'mall', 'college', 'railway']).optional(),
  line: z.array(z.enum(['purple', 'green', 'yellow'])).optional(),
  zone: z.string().optional(),
  locality: z.string().optional(),
  along: z.array(z.string()).min(1).optional(),
  lat: z.number().optional(),
  lng: z.number().optional(),
  en: z.array(z.string().regex(ROMAN)),
  hi: z.array(z.string().regex(DEVANAGARI)).min(1),
  kn: z.array(z.string().regex(KANNADA)).min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
});
const City = z.strictObject({
  city: z.string(),
  complete: z.array(z.string()),
  sources: z.record(z.string(), z.string()),
  places: z.array(Place),
});
const OtherCity = Place.omit({
  kind: true,
  subkind: true,
  line: true,
  zone: true,
  locality: true,
  along: true,
}).extend({
  localities: z.array(z.string()).optional(),
});
const Cities = z.strictObject({ sources: z.record(z.string(), z.string()), cities: z.array(OtherCity) });

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const bengaluru = City.parse(read('bengaluru.json'));
const cities = Cities.parse(read('../cities.json'));
const places = bengaluru.places;
const otherCities = cities.cities;
const ofKind = (kind: (typeof places)[number]['kind'], subkind?: string) =>
  places.filter((place) => place.kind === kind && (subkind === undefined || place.subkind === subkind));

/** As a matcher sees a spelling: case, blanks and punctuation do not tell two places apart. */
const key = (spelling: string) => spelling.toLowerCase().replace(/[\s.()\u200c-]+/g, '');

test('knows enough of Bengaluru', () => {
  expect(otherCities.map(({ name }) => name)).toContain(bengaluru.city);
  expect(ofKind('zone').map((zone) => zone.name)).toEqual(
    ['North', 'South', 'East', 'West', 'Central'].map((side) => `${side} Bangalore`),
  );
  expect(ofKind('locality').length).toBeGreaterThanOrEqual(150);
  expect(ofKind('landmark', 'tech_park').length).toBeGreaterThanOrEqual(25);
  expect(ofKind('landmark', 'metro').length).toBeGreaterThanOrEqual(45);
  expect(otherCities.length).toBeGreaterThanOrEqual(25);
});

test('names no spelling for two places', () => {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const place of [...places, ...otherCities]) {
    for (const spelling of [place.name, ...place.en, ...place.hi, ...place.kn]) {
      const other = owner.get(key(spelling));
      if (other !== undefined && other !== place.name) clashes.push(`${spelling}: ${other}, ${place.name}`);
      owner.set(key(spelling), place.name);
    }
  }
  expect(clashes).toEqual([]);
});

test('puts every locality and landmark into a zone it knows', () => {
  const zones = new Set(ofKind('zone').map((zone) => zone.name));
  const lost = [...ofKind('locality'), ...ofKind('landmark')].filter((place) => !zones.has(place.zone ?? ''));
  expect(lost.map((place) => place.name)).toEqual([]);
});

test('puts landmarks only into localities it knows', () => {
  const localities = new Set(ofKind('locality').map((place) => place.name));
  const lost = places.filter((place) => place.locality !== undefined && !localities.has(place.locality));
  expect(lost.map((place) => place.name)).toEqual([]);
});

test('gives coordinates in pairs, inside the city and its outskirts', () => {
  for (const { name, lat, lng } of places) {
    expect(lat === undefined, name).toBe(lng === undefined);
    if (lat === undefined || lng === undefined) continue;
    expect(lat > 12.6 && lat < 13.4 && lng > 77.3 && lng < 77.9, `${name} at ${lat}, ${lng}`).toBe(true);
  }
});

test('gives coordinates for every metro station and most localities', () => {
  expect(ofKind('landmark', 'metro').filter((place) => place.lat === undefined)).toEqual([]);
  const located = ofKind('locality').filter((place) => place.lat !== undefined);
  expect(located.length).toBeGreaterThanOrEqual(150);
});

test('names source and licence of each place as the list of sources has them', () => {
  for (const [file, list] of [
    [bengaluru.sources, places],
    [cities.sources, otherCities],
  ] as const) {
    for (const place of list) expect(file[place.source], place.name).toBe(place.licence);
  }
});

test('calls no coordinate its own', () => {
  const own = places.filter((place) => place.lat !== undefined && place.licence === 'MIT');
  expect(own.filter((place) => !place.source.includes('/')).map((place) => place.name)).toEqual([]);
});

test('a road without a point runs along localities that have one', () => {
  const placed = new Set(ofKind('locality').flatMap(({ name, lat }) => (lat === undefined ? [] : [name])));
  const roads = places.filter(({ along }) => along);
  expect(roads.length).toBeGreaterThan(5);
  for (const { name, along = [] } of roads)
    expect(
      along.filter((other) => !placed.has(other)),
      name,
    ).toEqual([]);
});
