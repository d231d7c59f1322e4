// Preparing: a message masked, cut into tokens, its places, names and numbers found by all its words.
import { findNames, type NameMatch, unlistedName } from '../filters/hear/name.ts';
import { findPlaces } from '../filters/hear/place-names.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import { type Detected, detectLanguage } from './detect.ts';
import type { Context } from './draft.ts';
import { withRoles } from './learned/roles.ts';
import { wordMeans } from './lexicon.ts';
import { withParts } from './named-parts.ts';
import { namedPeople } from './named-person.ts';
import { type Token, tokenise } from './normalise.ts';
import { maskPersonal } from './personal.ts';
import { read } from './reading.ts';
import { homesShown, shownAs } from './shown-figures.ts';
import { cutRomanEndings } from './sounds.ts';
import { mendTypos } from './typos.ts';
import type { Understanding } from './understanding.ts';

/** Longer messages are read up to here; the door refuses them before. Tokens, about 2,000 code points of them. */
const MOST_TOKENS = 1000;

/** A message cut into tokens, with the places and names in it: what is found by all its words, not clause by clause. */
export type Prepared = {
  /** Personal data masked. */
  text: string;
  personal: Understanding['personal'];
  /** Of the whole message. */
  detected: Detected;
  tokens: readonly Token[];
  /** 1 at places and names. */
  taken: Uint8Array;
  places: readonly PlaceMatch[];
  names: readonly NameMatch[];
  /** A project named as one that is not here. */
  unlisted: { from: number; to: number } | undefined;
};

export function prepare(message: string, context: Context): Prepared {
  const { text, personal } = maskPersonal(message);
  const typed = withoutRest(tokenise(text).slice(0, MOST_TOKENS));
  const seen = namesIn(typed, text, context);
  const current = context.session.memory.language;
  const detected = detectLanguage(typed, seen.taken, current);
  // "Brokrage" in Hinglish has no Kannada ending.
  const cut = detected.language === 'hi-Latn' ? typed : cutRomanEndings(typed, seen.taken);
  const found = cut === typed ? seen : namesIn(cut, text, context);
  const mended = mendTypos(cut, withNames(found.taken, cut, text), detected.language ?? current);
  const { taken } = found;
  const places = withParts(found.places, mended, taken, context);
  for (const { from, to } of places) taken.fill(1, from, to);
  const tokens = numbered(mended, text, taken, context);
  return { text, personal, detected, tokens, ...found, taken, places };
}

/** Each number with what it is of. */
function numbered(
  tokens: readonly Token[],
  text: string,
  taken: Uint8Array,
  context: Context,
): readonly Token[] {
  if (tokens.every(({ value }) => value === undefined)) return tokens;
  const reading = read(text, tokens, taken);
  const homes = homesShown(context);
  const { situation = 'start' } = context.expects ?? {};
  return withRoles(reading, situation, (at) => shownAs(reading, at, homes));
}

const REST = wordSet('rest');
const ELDERS = wordSet('elders');

/** "Only Hebbal, remove the rest", "Hebbal rakho baki hatao": what is named is wished, and nothing is said besides. */
function withoutRest(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ text }) => REST.has(text));
  if (at < 0) return tokens;
  const near = [at + 1, at + 2, at - 1, at - 2].find((n) =>
    wordMeans(tokens[n]?.text ?? '', 'drop', 'remove'),
  );
  if (near === undefined) return tokens;
  const [from, to] = [Math.min(at, near), Math.max(at, near) + 1];
  for (let n = from + 1; n < to; n++) if (tokens[n]?.breaks) return tokens;
  const left = [...tokens.slice(0, from), ...tokens.slice(to)];
  return left.length > 0 ? left : tokens;
}

/** The tokens [from, to) of a message as a message of its own. */
export function part(whole: Prepared, from: number, to: number): Prepared {
  if (from === 0 && to === whole.tokens.length) return whole;
  const within = <T extends { from: number; to: number }>(one: T): T[] =>
    one.from >= from && one.to <= to ? [{ ...one, from: one.from - from, to: one.to - from }] : [];
  return {
    ...whole,
    tokens: whole.tokens.slice(from, to),
    taken: whole.taken.slice(from, to),
    places: whole.places.flatMap(within),
    names: whole.names.flatMap(within),
    unlisted: whole.unlisted && within(whole.unlisted)[0],
  };
}

/** Not a clause of a longer message. */
export const isWhole = ({ text, tokens }: Prepared): boolean =>
  tokens[0]?.from === tokenise(text)[0]?.from && tokens.at(-1)?.to === tokenise(text).at(-1)?.to;

/** A person's name is spelt as it stands. */
function withNames(taken: Uint8Array, tokens: readonly Token[], text: string): Uint8Array {
  const skip = taken.slice();
  for (const { name } of namedPeople(tokens, text)) skip.fill(1, name.from, name.to);
  return skip;
}

/** Places, projects and developers named, which no phrase goes into. */
function namesIn(tokens: readonly Token[], text: string, context: Context) {
  const people = namedPeople(tokens, text);
  const found = findPlaces(tokens, { context }).filter(
    (place) =>
      !people.some(({ name }) => place.from < name.to && place.to > name.from) &&
      // "दादाजी के घुटने": kin live nowhere by that name.
      !tokens.slice(place.from, place.to).every(({ text: word }) => ELDERS.has(word)),
  );
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const named = findNames(tokens, taken, context.catalogue);
  for (const { from, to } of named) taken.fill(1, from, to);
  const unlisted = named.length > 0 ? undefined : unlistedName(tokens, taken, text);
  if (unlisted) taken.fill(1, unlisted.from, unlisted.to);
  return { places: found, names: named, unlisted, taken };
}
