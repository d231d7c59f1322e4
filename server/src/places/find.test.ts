import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/build.ts';
import type { Listing } from '../catalogue/listing.ts';
import { wordsOf } from './key.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { editDistance } from './spelling.ts';

const LOCALITIES = [
  'Whitefield',
  'Koramangala',
  'Electronic City',
  'Electronic City Phase 2',
  'JP Nagar',
  '7th Phase JP Nagar',
  'HSR Layout',
  'Sarjapur Road',
  'Hebbal',
  'Yelahanka',
  'Yelahanka New Town',
  'South',
  'Marali',
  'Marabi',
];
const homes = LOCALITIES.map((locality, n): Listing => {
  return { id: `${n}`, purpose: 'buy', price: 5_000_000 + n, locality, city: 'Bengaluru', sample: false };
});
const { places } = buildCatalogue(homes, { now: 0 });

/** "Whitefield exact 3-4" for each place found. */
const found = (text: string) =>
  places.match(wordsOf(text)).map(({ place, how, from, to }) => `${place.name} ${how} ${from}-${to}`);

describe('places in a message', () => {
  test.each([
    ['show me 2 bhk in whitefield', ['Whitefield exact 5-6']],
    ['2 bhk in whitfeild', ['Whitefield spelling 3-4']],
    ['2 bhk in white field', ['Whitefield exact 3-5']],
    ['koramangala ya hsr', ['Koramangala exact 0-1', 'HSR Layout alias 2-3']],
    ['flat in e-city', ['Electronic City alias 2-4']],
    ['electronic city phase ii', ['Electronic City Phase 2 exact 0-4']],
    ['jp nagar 7th phase', ['7th Phase JP Nagar exact 0-4']],
    ['7th phase j p nagar flats', ['7th Phase JP Nagar exact 0-5']],
    ['jp nagar 12th phase', ['JP Nagar exact 0-2']],
    ['yelahanka new town', ['Yelahanka New Town exact 0-3']],
    ['near manyata tech park', ['Manyata Tech Park exact 1-4']],
    ['north bangalore mein', ['North Bangalore exact 0-2']],
    ['व्हाइटफील्ड में 2 बीएचके', ['Whitefield alias 0-1']],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ', ['Whitefield alias 0-1']],
    ['ಹೆಬ್ಬಾಳದಲ್ಲಿ ಮನೆ', ['Hebbal alias 0-1']],
    ['whitefieldalli 2bhk beku', ['Whitefield exact 0-1']],
    ['jp nagaradalli mane', ['JP Nagar exact 0-2']],
    ['hebbaldalli torisi', ['Hebbal exact 0-1']],
  ])('are found by name and by alias: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['2bhk in whitfieeld', 'Whitefield spelling'],
    ['koramanglaa flats', 'Koramangala spelling'],
    ['elctronic city phase 2', 'Electronic City Phase 2 spelling 0-4'],
    ['in sarjpaur road', 'Sarjapur Road spelling'],
  ])('are found by a near spelling: %s', (text, expected) => {
    expect(found(text).join()).toContain(expected);
  });

  test.each([
    'show me something cheaper please',
    'is this under construction or ready to move',
    'bhai thoda sasta dikhao',
    'south facing with a garden',
    'hebal',
    'what about the second one',
  ])('are not made out of plain words: %s', (text) => {
    expect(found(text).filter((place) => !place.startsWith('Hebbal'))).toEqual([]);
  });

  test('that could be two are both named', () => {
    const [match] = places.match(['maradi']);
    expect([match?.place.name, ...(match?.rivals ?? []).map(({ name }) => name)].sort()).toEqual([
      'Marabi',
      'Marali',
    ]);
  });

  test('that are elsewhere are known, with no homes, and never turned into another', () => {
    expect(places.match(['powai'])).toMatchObject([
      { place: { name: 'Powai', city: 'Mumbai', homes: 0 }, how: 'exact' },
    ]);
    expect(places.match(['hyderabad'])).toMatchObject([{ place: { kind: 'city', homes: 0 } }]);
    expect(places.match(['banashankari'])).toMatchObject([{ place: { name: 'Banashankari', homes: 0 } }]);
  });

  test('have their homes counted: in a locality with its phases, a zone, a city', () => {
    expect(places.byName('JP Nagar')?.homes).toBe(2);
    expect(places.byName('Bengaluru')?.homes).toBe(homes.length);
    expect(places.nearest(places.byName('Whitefield') ?? expect.fail(), 3).map(({ km }) => km)).toEqual(
      [...places.nearest(places.byName('Whitefield') ?? expect.fail(), 3).map(({ km }) => km)].sort(
        (a, b) => a - b,
      ),
    );
  });

  test('a kind of landmark means the closest of them, where all are known', () => {
    const home = { lat: 12.995, lng: 77.757 };
    expect(places.closest('metro', home)).toMatchObject({ place: { name: 'Whitefield (Kadugodi) Metro' } });
    expect(places.closest('metro', home)?.km).toBeLessThan(0.5);
    expect(places.closest('Hebbal', home)?.place.name).toBe('Hebbal');
    expect(places.closest('hospital', home)).toBeUndefined();
    expect(places.closest('metro', {})).toBeUndefined();
  });

  test('are looked for in a message of any length and script without an error', () => {
    const long = `${'कोरमंगला ವೈಟ್ whitfeld 🏠 '.repeat(200)}`;
    expect(() => places.match(wordsOf(long))).not.toThrow();
  });
});

test('plain words are lower case and without repetition of a place', () => {
  for (const word of PLAIN_WORDS) expect(word).toBe(word.toLowerCase());
  expect([...PLAIN_WORDS].filter((word) => places.byName(word)?.kind === 'locality')).toEqual(['south']);
});

test.each([
  ['whitfeild', 'whitefield', 2],
  ['hebbla', 'hebbal', 1],
  ['same', 'same', 0],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('edit distance of %s and %s is %d', (a, b, expected) => {
  expect(editDistance(a, b, 3)).toBe(expected);
  expect(editDistance(b, a, 3)).toBe(expected);
});
