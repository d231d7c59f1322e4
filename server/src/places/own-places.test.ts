// A catalogue of any city works from its own homes; what a served home's own address names is never called absent.
import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/build.ts';
import { loadHomes } from '../catalogue/feed/load.ts';
import { headOf } from './heads.ts';
import { wordsOf } from './key.ts';

function open(rows: object[]) {
  const loaded = loadHomes({ source: 'homes.json', text: JSON.stringify(rows) });
  const catalogue = buildCatalogue(loaded.listings, { now: 0 });
  return {
    ...loaded,
    catalogue,
    /** How many homes the place named in these words has here. */
    homes: (text: string) => catalogue.places.match(wordsOf(text)).map(({ place }) => place.homes),
    count: (text: string) =>
      catalogue.count({ locality: catalogue.places.match(wordsOf(text)).map(({ place }) => place.name) }),
  };
}
const home = (locality: string, more: object = {}) => ({
  price: 7_000_000 + locality.length,
  locality,
  ...more,
});

test('finds a junction, a road and a layout by the name within their name', () => {
  const { homes, count } = open([
    home('Nelamane Junction', { city: 'Bengaluru' }),
    home('Nelamane Main Road', { city: 'Bengaluru' }),
    home('Hennur Cross', { city: 'Bengaluru' }),
    home('Whitefield', { city: 'Bengaluru' }),
    home('Whitefield Bus Stop', { city: 'Bengaluru' }),
  ]);
  expect(homes('2 bhk in nelamane')).toEqual([2]);
  expect(count('2 bhk in nelamane')).toBe(2);
  expect(homes('nelamane junction')).toEqual([1]);
  expect(count('hennur')).toBe(1);
  expect(count('whitefield')).toBe(2);
});

test('a row that says “Near …” is told by the place it is near, and what is near that is the place', () => {
  const { catalogue, homes, count } = open([
    home('Near Electronic City', { city: 'Bengaluru' }),
    home('Electronic City', { city: 'Bengaluru' }),
  ]);
  expect(
    catalogue.places.match(wordsOf('a flat near electronic city')).map(({ place }) => place.name),
  ).toEqual(['Electronic City']);
  expect(homes('flats near electronic city')).toEqual([2]);
  expect(count('near electronic city')).toBe(2);
});

test.each([
  ['Nelamane Main Road', 'Nelamane'],
  ['Near Electronic City', 'Electronic City'],
  ['Near Bus Stand', undefined],
  ['Off Sarjapur Road', 'Sarjapur Road'],
  ['Gubbi Thota Extn.', 'Gubbi Thota'],
  ['Hosur Road', undefined],
  ['Main Road', undefined],
  ['Ring Road', undefined],
  ['100 Feet Road', undefined],
  ['Indiranagar', undefined],
])('the head of %s is %s', (name, head) => {
  expect(headOf(name)).toBe(head);
});

test('finds a home by every part of its address, and tells its locality by the part that is known', () => {
  const { listings, homes, count } = open([
    home('No 12, Hopefarm Junction, Whitefield, Bengaluru 560066', { city: 'Bangalore' }),
    home('Whitefield', { city: 'Bangalore' }),
  ]);
  expect(listings[0]).toMatchObject({
    locality: 'Whitefield',
    areas: ['Hopefarm Junction'],
    city: 'Bengaluru',
  });
  expect(homes('hopefarm')).toEqual([1]);
  expect(count('hopefarm junction')).toBe(1);
  expect(count('whitefield')).toBe(2);
});

test('another city works from the catalogue alone, and nothing there is told as Bengaluru’s', () => {
  const { listings, catalogue, homes } = open([
    home('Indira Nagar', { city: 'Poona', lat: 18.5, lng: 73.8 }),
    home('Wakad', { city: 'Pune', zone: 'West Pune' }),
    home('Shivaji Nagar', { city: 'Pune' }),
  ]);
  expect(listings.map(({ city }) => city)).toEqual(['Pune', 'Pune', 'Pune']);
  expect(listings.map(({ zone }) => zone)).toEqual([undefined, 'West Pune', undefined]);
  expect(listings.map(({ locality }) => locality)).toEqual(['Indira Nagar', 'Wakad', 'Shivaji Nagar']);
  expect(catalogue.places.byName('Indira Nagar')).toMatchObject({ city: 'Pune', lat: 18.5 });
  expect(catalogue.places.byName('Shivaji Nagar')?.lat).toBeUndefined();
  expect(homes('wakad')).toEqual([1]);
  expect(homes('west pune')).toEqual([1]);
  expect(homes('poona')).toEqual([3]);
  // Known to be elsewhere, with no homes; and any metro station means none of Bengaluru's.
  expect(catalogue.places.match(['whitefield'])).toMatchObject([{ place: { city: 'Bengaluru', homes: 0 } }]);
  expect(catalogue.places.closest('metro', { lat: 12.97, lng: 77.6 })).toBeUndefined();
});

test('a feed without a city is read as a city’s only when most of its homes are in its localities, and that is said', () => {
  const known = open([home('Whitefield'), home('HSR'), home('Nelamane')]);
  expect(known.report.assumed_city).toEqual({ city: 'Bengaluru', known: 2 });
  expect(known.listings.map(({ city }) => city)).toEqual(['Bengaluru', 'Bengaluru', undefined]);
  const unknown = open([home('Gandhi Nagar'), home('Adajan'), home('Vesu'), home('Pal')]);
  expect(unknown.report.assumed_city).toBeUndefined();
  expect(unknown.listings.every(({ city, zone }) => city === undefined && zone === undefined)).toBe(true);
});

test('“near” reaches as far as people mean by it: further from the airport than from a mall', () => {
  const { catalogue } = open([
    home('Devanahalli', { city: 'Bengaluru', lat: 13.2437, lng: 77.7172 }),
    home('Yelahanka', { city: 'Bengaluru', lat: 13.1007, lng: 77.5963 }),
    home('Bagalur', { city: 'Bengaluru', lat: 13.1392, lng: 77.6681 }),
    home('Jayanagar', { city: 'Bengaluru', lat: 12.925, lng: 77.5938 }),
  ]);
  const near = (name: string) => {
    const found = catalogue.find({ near: [name] });
    return found
      .top(found.total)
      .map(({ listing }) => listing.locality)
      .sort();
  };
  expect(near('Kempegowda International Airport')).toEqual(['Bagalur', 'Devanahalli']);
  expect(near('airport')).toEqual(['Bagalur', 'Devanahalli']);
});
