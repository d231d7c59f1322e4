// Own search: "my 1bhk list", "nan hebbal dakke banni", "friend list torsi": beside the searches of others, whose a size, a
// place or a list is.
import { LANGUAGES } from '../../languages/index.ts';
import type { Party } from '../../languages/parties.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { phraseBook } from '../phrase-book.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import type { PartyNamed } from './parties.ts';

const findMine = phraseBook<Party>(
  Object.values(LANGUAGES).map(({ code, parties }) => [parties.my, 'self', code] as const),
);
const findList = phraseBook<true>(
  Object.values(LANGUAGES).map(({ code, parties }) => [parties.list, true, code] as const),
);

/** "Mera dikhao" is of no home that was spoken of last. */
export const saysMine = (tokens: readonly Token[]): boolean =>
  findMine(tokens, new Uint8Array(tokens.length)).length > 0;

/** `people`: those named whose search is known. */
export function ownSearches(reading: Reading, people: readonly PartyNamed[]): PartyNamed[] {
  const mine = findMine(reading.tokens, reading.taken).map(
    ({ from, to }): PartyNamed => ({ party: 'self', speaker: false, from, to }),
  );
  const heads = [...mine, ...people];
  if (heads.length === 0) return [];
  const lists = findList(reading.tokens, reading.taken);
  return heads.filter(({ to }) => tellsSearch(reading, to, lists));
}

/** What follows, up to a pause, begins with what tells a search: its size, kind, place or list; "mine, go back". */
function tellsSearch(
  { tokens, at, taken }: Reading,
  from: number,
  lists: readonly { from: number; to: number }[],
): boolean {
  const pauses = tokens[from]?.breaks === true;
  const first = tokens[from];
  if (!first) return false;
  if (taken[from] === 1) return true;
  if (pauses) return false;
  const number = first.value === undefined ? from : from + 1;
  return (
    lists.some((list) => list.from === from) ||
    wordMeans(first.text, 'ask', 'show') ||
    means(at[from], 'room', 'bhk') ||
    means(at[number], 'room', 'bhk') ||
    meaningOf(at[from], 'type') !== undefined
  );
}

/** "One for me and one for mother", "nanage ondu, amma ge ondu": of no home anything is told yet. */
export function isOneEach(
  { tokens, at }: Reading,
  spoken: readonly PartyNamed[],
  named: readonly PartyNamed[],
): boolean {
  const both = [...spoken, ...named.filter(({ speaker }) => speaker)];
  const ones = tokens.filter(({ text, value }) => value === 1 || ONE.has(text)).length;
  return (
    ones > 1 &&
    new Set(both.map(({ party }) => party)).size > 1 &&
    !at.some((span) => means(span, 'room', 'bhk'))
  );
}
const ONE = wordSet('one');
