// Prose: what an owner's own sentences about a home tell of something asked; they are quoted and never rewritten.
import { AMENITIES } from '../languages/en/amenities.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { ProseWords } from '../languages/prose.ts';
import { lazily } from '../lazily.ts';
import type { Listing } from './listing.ts';

export type Asked = keyof ProseWords;

/** Quoted of one home. */
const MOST = 2;
/** Characters of one quotation. */
const LONGEST = 200;

/** The sentences of a home's listing, its own before its project's; what a semicolon parts is quoted apart. */
const sentencesOf = ({ description, project_description }: Listing): string[] =>
  [description, project_description].flatMap((prose) =>
    prose === undefined
      ? []
      : prose
          .split(/(?<=[.!?।;])\s+|\n+/u)
          .map((sentence) => sentence.replace(/[\s.;।]+$/u, ''))
          .filter((sentence) => sentence !== '' && sentence.length <= LONGEST),
  );

const wordsFor = lazily(() => {
  const by = new Map<string, string[]>();
  for (const { prose } of Object.values(LANGUAGES))
    for (const [asked, phrases] of Object.entries(prose))
      by.set(asked, [...(by.get(asked) ?? []), ...phrases.split(',').map((phrase) => phrase.trim())]);
  return new Map(
    [...by].map(([asked, phrases]) => [
      asked,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(spelt).join('|')})`, 'iu'),
    ]),
  );
});

/** A Roman word ends where it ends, or in its plural; one of another script takes its endings along. */
const spelt = (phrase: string): string => {
  const words = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return /[a-z]$/.test(phrase) ? `${words}(?:s|es)?(?![\\p{L}\\p{N}])` : words;
};

/** What it says that tells of this, as it is written; empty where it says nothing. `year`: of an age, the present one. */
export function toldOf(asked: Asked, home: Listing, year?: number): string[] {
  const words = wordsFor().get(asked);
  const says = (sentence: string): boolean =>
    words?.test(sentence) === true || (asked === 'age' && year !== undefined && isDated(sentence, year));
  return sentencesOf(home).filter(says).slice(0, MOST);
}

/** A year that has come. */
const isDated = (sentence: string, year: number): boolean =>
  [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([stated]) => Number(stated) <= year);

/** What it says of an amenity, by its name or one that means the same. */
export function namingAmenity(amenity: string, home: Listing): string[] {
  const same = AMENITIES[amenity]?.same ?? '';
  const names = [amenity, ...same.split(',')].map((name) => name.trim()).filter((name) => name !== '');
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(spelt).join('|')})`, 'iu');
  return sentencesOf(home)
    .filter((sentence) => words.test(sentence))
    .slice(0, 1);
}

/** Of so many homes and in so large a share of all a word may be told that still tells one from another. */
const FEW = 3;
const SHARE = 0.1;
/** Letters: shorter ones join others. */
const SHORTEST = 4;

/** The sentence that shares most of these words with what is asked, none of them one that most homes are told by. */
export function sharing(words: readonly string[], home: Listing, listings: readonly Listing[]): string[] {
  const asked = new Set(words.filter(({ length }) => length >= SHORTEST).map(stem));
  if (asked.size === 0) return [];
  const often = timesTold(listings);
  const most = Math.max(FEW, listings.length * SHARE);
  const shared = (sentence: string) =>
    [...stemsOf(sentence)].filter((word) => asked.has(word) && (often.get(word) ?? 0) <= most).length;
  return sentencesOf(home)
    .filter((sentence) => shared(sentence) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 1);
}

const counted = new WeakMap<readonly Listing[], ReadonlyMap<string, number>>();

/** How many homes' sentences hold each word. */
function timesTold(listings: readonly Listing[]): ReadonlyMap<string, number> {
  const known = counted.get(listings);
  if (known) return known;
  const times = new Map<string, number>();
  for (const home of listings)
    for (const word of stemsOf(sentencesOf(home).join(' '))) times.set(word, (times.get(word) ?? 0) + 1);
  counted.set(listings, times);
  return times;
}

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map(stem));

/** "Owners" and "owner", "rewired" and "rewire". */
const stem = (word: string): string => word.replace(/(?<=.{3})(?:es|ed|ing|[sde])$/, '');
