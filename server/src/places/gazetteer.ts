// A gazetteer: the places of one city, as gazetteers/<city>.json has them, and what a feed's locality text means in it.
import { cityName, cityNamed } from './cities.ts';
import { keyText, placeKey, soundOf, wordsOf } from './key.ts';

export type GazetteerPlace = {
  name: string;
  kind: 'locality' | 'landmark' | 'zone';
  /** Of a landmark: 'tech_park', 'metro', 'mall', … */
  subkind?: string;
  zone?: string;
  /** Of a landmark: where it stands. */
  locality?: string;
  /** Of a road: localities on it, from one end to the other. */
  along?: string[];
  lat?: number;
  lng?: number;
  /** Other Roman spellings; Devanagari; Kannada. */
  en?: string[];
  hi?: string[];
  kn?: string[];
  source: string;
  licence: string;
};

export type Gazetteer = {
  city: string;
  /** Kinds of landmark of which every one is here, so that the nearest may be named. */
  complete?: string[];
  places: GazetteerPlace[];
};

/** Every key of a place: its name first, then its other spellings. */
export function keysOf(place: GazetteerPlace): string[] {
  const spellings = [place.name, ...(place.en ?? []), ...(place.hi ?? []), ...(place.kn ?? [])];
  return [...new Set(spellings.map((spelling) => keyText(placeKey(wordsOf(spelling)))))];
}

export type Settled = {
  locality: string;
  zone?: string;
  city?: string;
  /** Other parts of the feed's text that name where the home is: "Hope Farm Junction" of "Hope Farm Junction, Whitefield". */
  areas: string[];
};
/** The canonical locality of a feed's text, and what the gazetteer knows of it. */
export type Settle = (locality: string, city: string | undefined) => Settled;

export type Settling = {
  settle: Settle;
  /** Of a feed that names no city: the one whose localities most of its homes name. */
  assumed?: { city: string; known: number };
  /** Localities that the gazetteer of their city does not know, each with its homes, most first. */
  unknown: { locality: string; homes: number }[];
};

/** A feed without a city is read as a city's when so many of its homes stand in that city's localities. */
const ASSUMED_FROM = 0.6;

/**
 * Reads the localities of a whole feed and settles how each is called: by the gazetteer's name where it knows the
 * place; "7th Phase JP Nagar" and "JP Nagar 7th Phase," by whichever the feed writes most often.
 */
export function settleLocalities(
  feed: readonly { locality: string; city?: string }[],
  gazetteers: readonly Gazetteer[],
): Settling {
  const books = gazetteers.map(openBook);
  const assumed = assume(feed, books);
  const bookOf = (city: string | undefined) => {
    const name = city === undefined ? assumed?.city : cityName(city);
    return books.find((book) => book.city === name);
  };
  const counts = new Map<string, Map<string, number>>();
  const settled = new Map<string, Known & { homes: number; book: boolean }>();
  for (const { locality, city: stated } of feed) {
    const city = stated ?? cityIn(locality);
    const at = `${city ?? ''}\n${locality}`;
    let known = settled.get(at);
    if (!known) {
      const book = bookOf(city);
      known = { ...lookUp(locality, book), homes: 0, book: book !== undefined };
      settled.set(at, known);
    }
    known.homes++;
    const sound = soundOf(known.key);
    const names = counts.get(sound) ?? new Map<string, number>();
    const name = called(locality, city);
    counts.set(sound, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const commonest = new Map(
    [...counts].map(([key, names]) => [key, [...names].sort((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  const nameOf = (known: Known, locality: string, city?: string) =>
    known.place?.name ?? commonest.get(soundOf(known.key)) ?? called(locality, city);
  return {
    assumed,
    unknown: unknownOf(settled, nameOf),
    settle(locality, stated) {
      const city = stated ?? cityIn(locality);
      const book = bookOf(city);
      const known = settled.get(`${city ?? ''}\n${locality}`) ?? lookUp(locality, book);
      const place = known.place ?? known.base;
      const name = nameOf(known, locality, city);
      return {
        locality: name,
        zone: place?.zone,
        city: city === undefined ? place && book?.city : cityName(city),
        areas: areasOf(locality).filter(
          (area) => area !== name && area !== known.part && area.toLowerCase() !== city?.toLowerCase(),
        ),
      };
    },
  };
}

/** The cities a list of homes is in: those it names, else the one that it can only be of. */
export function citiesOf(
  feed: readonly { locality: string; city?: string }[],
  gazetteers: readonly Gazetteer[],
): Set<string> {
  const named = new Set(feed.flatMap(({ city }) => (city === undefined ? [] : [cityName(city)])));
  const assumed = named.size === 0 ? assume(feed, gazetteers.map(openBook)) : undefined;
  return assumed ? named.add(assumed.city) : named;
}

function assume(
  feed: readonly { locality: string; city?: string }[],
  books: readonly Book[],
): Settling['assumed'] {
  if (feed.some(({ city }) => city !== undefined)) return undefined;
  const known = (book: Book) =>
    feed.reduce((sum, { locality }) => {
      const { place, base } = lookUp(locality, book);
      return place || base ? sum + 1 : sum;
    }, 0);
  const [best] = books
    .map((book) => ({ city: book.city, known: known(book) }))
    .sort((a, b) => b.known - a.known);
  return best && best.known > 0 && best.known >= feed.length * ASSUMED_FROM ? best : undefined;
}

function unknownOf(
  settled: ReadonlyMap<string, Known & { homes: number; book: boolean }>,
  nameOf: (known: Known, locality: string) => string,
): Settling['unknown'] {
  const homes = new Map<string, number>();
  for (const [at, known] of settled) {
    if (known.place || known.base || !known.book) continue;
    const name = nameOf(known, at.slice(at.indexOf('\n') + 1));
    homes.set(name, (homes.get(name) ?? 0) + known.homes);
  }
  return [...homes].map(([locality, n]) => ({ locality, homes: n })).sort((a, b) => b.homes - a.homes);
}

/** What a place that no gazetteer knows is called: of a whole address the areas in it, of one that names none its city. */
function called(text: string, city: string | undefined): string {
  if (!text.includes(',')) return display(text);
  const areas = areasOf(text).filter((area) => area.toLowerCase() !== city?.toLowerCase());
  const named = city ?? cityIn(text);
  if (areas.length > 0) return areas.join(', ');
  // Only a door and its city: nothing else of it is a place.
  return named !== undefined && (city === undefined || text.toLowerCase().includes(city.toLowerCase()))
    ? named
    : display(text);
}

/** The city that a part of an address is. */
const cityIn = (text: string): string | undefined =>
  text.split(',').flatMap((part) => cityNamed(withoutPin(part))?.name ?? [])[0];
const withoutPin = (part: string) => part.replace(/[-\s]*\b\d{3}\s?\d{3}\b/, '');

/** The parts of an address that people name a place by: no door or survey number, no PIN code, no city, state or country. */
export function areasOf(text: string): string[] {
  if (!text.includes(',')) return [];
  const parts = text.split(',').map((part) => display(withoutPin(part)));
  return [...new Set(parts)].filter(
    (part) =>
      part.length >= 3 &&
      !NO_AREA.test(part) &&
      cityNamed(part) === undefined &&
      !STATES.has(part.toLowerCase()),
  );
}

const NO_AREA =
  /^(no\b|#|flat\b|plot\b|door\b|house\b|unit\b|apt\b|suite\b|tower\b|wing\b|sy\b|survey\b|site no|near\b|opp\b|opposite\b|next\b|behind\b|[a-z]{2} \d{5}\b|(?:\d+(?:st|nd|rd|th)|ground|first|second|third|upper|lower) floor\b|\d+$|\d+[/\-\d]*\b(?!(?:st|nd|rd|th)\b))/i;
const STATES = new Set(
  'india,karnataka,maharashtra,tamil nadu,telangana,andhra pradesh,kerala,goa,gujarat,rajasthan,delhi,haryana,uttar pradesh,west bengal,madhya pradesh,punjab,odisha,bihar'.split(
    ',',
  ),
);

type Known = {
  key: string;
  place?: GazetteerPlace;
  base?: GazetteerPlace;
  /** The part of the text that the city knows, where it is not the whole. */
  part?: string;
};

type Book = {
  city: string;
  byKey: Map<string, GazetteerPlace>;
  bySound: Map<string, GazetteerPlace>;
};

function openBook({ city, places }: Gazetteer): Book {
  const byKey = new Map<string, GazetteerPlace>();
  const bySound = new Map<string, GazetteerPlace>();
  for (const place of places) {
    if (place.kind !== 'locality') continue;
    for (const key of keysOf(place)) {
      if (!byKey.has(key)) byKey.set(key, place);
      if (!bySound.has(soundOf(key))) bySound.set(soundOf(key), place);
    }
  }
  return { city: cityName(city), byKey, bySound };
}

function lookUp(text: string, book: Book | undefined): Known {
  const whole = placeKey(withoutOff(wordsOf(text)));
  const found = book && withBase(whole, book);
  if (found) return found;
  // "Annapoorneshwari Layout, JP Nagar 7th Phase": the part that the city knows.
  for (const part of book && text.includes(',') ? text.split(',') : []) {
    const named = book && withBase(placeKey(withoutOff(wordsOf(part))), book);
    if (named) return { ...named, part: display(part) };
  }
  return { key: keyText(whole) };
}

function withBase(key: { base: string; parts: string[] }, { byKey, bySound }: Book) {
  const find = (text: string) => byKey.get(text) ?? bySound.get(soundOf(text));
  const place = find(keyText(key));
  if (place) return { key: keyText(placeKey(wordsOf(place.name))), place };
  const base = key.parts.length > 0 ? find(key.base) : undefined;
  if (!base) return undefined;
  return { key: keyText({ base: placeKey(wordsOf(base.name)).base, parts: key.parts }), base };
}

/** "Off Sarjapur Road" is the address of the road's neighbours; nobody asks for it by that name. */
const withoutOff = (words: string[]) => (words[0] === 'off' && words.length > 1 ? words.slice(1) : words);

/** As a card shows it: no stray commas, and no shouting or mumbling. */
function display(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/^[\s,.]+|[\s,.]+$/g, '')
    .replace(/^off /i, '');
  // "OMR", "ECR" are written so.
  if (/^\p{Lu}{2,4}$/u.test(tidy)) return tidy;
  if (/\p{Lu}/u.test(tidy) && /\p{Ll}/u.test(tidy)) return tidy.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  return tidy.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length <= 2 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
  );
}
