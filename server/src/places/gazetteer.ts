// A gazetteer: the places of one city, as gazetteers/<city>.json has them, and what a feed's locality text means in it.
import { keyText, placeKey, soundOf, wordsOf } from './key.ts';

export type GazetteerPlace = {
  name: string;
  kind: 'locality' | 'landmark' | 'zone' | 'city';
  /** Of a landmark: 'tech_park', 'metro', 'mall', … */
  subkind?: string;
  zone?: string;
  /** Of a landmark: where it stands. */
  locality?: string;
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

export type Settled = { locality: string; zone?: string; city?: string };
/** The canonical locality of a feed's text, and what the gazetteer knows of it. */
export type Settle = (locality: string, city: string | undefined) => Settled;

/**
 * Reads the localities of a whole feed and settles how each is called: by the gazetteer's name where it knows the
 * place; "7th Phase JP Nagar" and "JP Nagar 7th Phase," by whichever the feed writes most often.
 */
export function settleLocalities(
  feed: readonly { locality: string; city?: string }[],
  gazetteers: readonly Gazetteer[],
): Settle {
  const books = gazetteers.map(openBook);
  const counts = new Map<string, Map<string, number>>();
  const settled = new Map<string, { key: string; place?: GazetteerPlace; base?: GazetteerPlace }>();
  for (const { locality, city } of feed) {
    const at = `${city ?? ''}\n${locality}`;
    let known = settled.get(at);
    if (!known) {
      known = lookUp(locality, bookOf(books, city));
      settled.set(at, known);
    }
    const sound = soundOf(known.key);
    const names = counts.get(sound) ?? new Map<string, number>();
    const name = display(locality);
    counts.set(sound, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const commonest = new Map(
    [...counts].map(([key, names]) => [key, [...names].sort((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  return (locality, city) => {
    const book = bookOf(books, city);
    const known = settled.get(`${city ?? ''}\n${locality}`) ?? lookUp(locality, book);
    const place = known.place ?? known.base;
    return {
      locality: known.place?.name ?? commonest.get(soundOf(known.key)) ?? display(locality),
      zone: place?.zone,
      city: place || (city !== undefined && book) ? (book?.city ?? city) : city,
    };
  };
}

type Book = {
  city: string;
  names: Set<string>;
  byKey: Map<string, GazetteerPlace>;
  bySound: Map<string, GazetteerPlace>;
};

function openBook({ city, places }: Gazetteer): Book {
  const byKey = new Map<string, GazetteerPlace>();
  const bySound = new Map<string, GazetteerPlace>();
  const names = new Set([keyText(placeKey(wordsOf(city)))]);
  for (const place of places) {
    if (place.kind === 'city') for (const key of keysOf(place)) names.add(key);
    if (place.kind !== 'locality') continue;
    for (const key of keysOf(place)) {
      if (!byKey.has(key)) byKey.set(key, place);
      if (!bySound.has(soundOf(key))) bySound.set(soundOf(key), place);
    }
  }
  return { city, names, byKey, bySound };
}

/** A gazetteer speaks for its own city, and for feeds that name none. */
function bookOf(books: readonly Book[], city: string | undefined): Book | undefined {
  if (city === undefined) return books[0];
  const key = keyText(placeKey(wordsOf(city)));
  return books.find((book) => book.names.has(key));
}

function lookUp(
  text: string,
  book: Book | undefined,
): { key: string; place?: GazetteerPlace; base?: GazetteerPlace } {
  const whole = placeKey(withoutOff(wordsOf(text)));
  const found = book && withBase(whole, book);
  if (found) return found;
  // "Annapoorneshwari Layout, JP Nagar 7th Phase": the part that the city knows.
  for (const part of book && text.includes(',') ? text.split(',') : []) {
    const named = book && withBase(placeKey(withoutOff(wordsOf(part))), book);
    if (named) return named;
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
  if (/\p{Lu}/u.test(tidy) && /\p{Ll}/u.test(tidy)) return tidy.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  return tidy.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length <= 2 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
  );
}
