// A place within a text: the words of it that no fact took, where they name a locality. What only may be one is not told.
import { cellWords } from '../../../languages/sheets.ts';
import { CITIES, cityNamed } from '../../../places/cities.ts';
import { areasOf, keysOf } from '../../../places/gazetteer.ts';
import { GAZETTEERS } from '../../../places/gazetteers/index.ts';
import { keyText, placeKey, wordsOf } from '../../../places/key.ts';
import { PLAIN_WORDS } from '../../../places/plain-words.ts';
import { fold } from './text.ts';

const keyOf = (text: string) => keyText(placeKey(wordsOf(text)));
const known = new Set([
  ...GAZETTEERS.flatMap(({ places }) => places.filter(({ kind }) => kind === 'locality').flatMap(keysOf)),
  ...CITIES.flatMap(({ localities = [] }) => localities.map(keyOf)),
]);

/** A locality of a city that we know. */
export const isKnownLocality = (text: string): boolean => known.has(keyOf(text));

const MOST_WORDS = 3;
const BEFORE = new Set(cellWords('placed').map(fold));

export type PlaceFound = { locality: string; city?: string; words: number };

/** `runs`: of words that say nothing else, as they stand one after the other. `original`: the whole text. */
export function placeIn(runs: readonly (readonly string[])[], original: string): PlaceFound | undefined {
  const city = runs.flatMap((run) =>
    sliding(run).flatMap((words) => cityNamed(words.join(' '))?.name ?? []),
  )[0];
  const found = [knownIn, afterPreposition, capitalised]
    .map((find) => runs.flatMap((run) => find(run, original) ?? []))
    .find((places) => places.length > 0);
  if (!found) return undefined;
  const names = [...new Set(found.map((words) => asWritten(words, original)))].filter(
    (name) => cityNamed(name) === undefined || found.length === 1,
  );
  if (names.length === 0) return undefined;
  return {
    locality: names.join(', '),
    ...(city ? { city } : {}),
    words: wordsOfAddress(runs, found, original),
  };
}

type Words = readonly string[];

/** What else of the text is of the same address: its other names, and the city. */
function wordsOfAddress(runs: readonly Words[], found: readonly Words[], original: string): number {
  const others = runs.filter((run) => !found.some((place) => place.every((word) => run.includes(word))));
  const named = others.filter((run) => capitalised(run, original) ?? cityNamed(run.join(' ')));
  return [...found, ...named].reduce((sum, words) => sum + words.length, 0);
}

function knownIn(run: Words): Words[] | undefined {
  const place = sliding(run).find((words) => isKnownLocality(words.join(' ')));
  return place && [place];
}

/** "in Aundh, …": to the end of the run. */
function afterPreposition(run: Words): Words[] | undefined {
  const at = run.findIndex((word, n) => BEFORE.has(word) && n + 1 < run.length);
  const rest = at < 0 ? [] : run.slice(at + 1);
  return isName(rest) ? [rest] : undefined;
}

/** Parts of an address: written with capitals, and no door or plain word. */
function capitalised(run: Words, original: string): Words[] | undefined {
  const words = run.filter((word) => !BEFORE.has(word));
  const written = foundIn(words, original) ?? '';
  const name =
    isName(words) &&
    written.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    areasOf(`${written},`).length > 0;
  return name ? [words] : undefined;
}

const isName = (words: Words) =>
  words.length > 0 &&
  words.length <= MOST_WORDS &&
  words.some((word) => /\p{L}{3}/u.test(word)) &&
  !words.some((word) => PLAIN_WORDS.has(word));

/** Every few words in a row, the longest first. */
const sliding = (run: Words): Words[] =>
  [MOST_WORDS, 2, 1].flatMap((size) =>
    Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size)),
  );

/** "karve nagar" where the text has "Karve Nagar"; with capitals where it has none. */
function asWritten(words: Words, original: string): string {
  const text = foundIn(words, original) ?? words.join(' ');
  return /\p{Lu}/u.test(text)
    ? text
    : text.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function foundIn(words: Words, original: string): string | undefined {
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^\\p{L}\\p{M}\\p{N}]+');
  return original
    .match(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'iu'))?.[0]
    .replace(/\s+/g, ' ');
}
