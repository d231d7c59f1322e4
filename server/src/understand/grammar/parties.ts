// Parties as words: whom a home is for: "for my mother", "ammange", "mom 1bhk"; where the other one looks: "same area".
import { LANGUAGES } from '../../languages/index.ts';
import type { Party } from '../../languages/parties.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import { phraseBook } from '../phrase-book.ts';
import type { Prepared } from '../prepare.ts';
import { hasAny, meaningOf, means, type Reading, read } from '../reading.ts';
import { isOneEach, ownSearches } from './own-search.ts';
import { ENDS } from './parts.ts';
import { isTurnedTo, lastOf } from './turned-to.ts';

/** Tokens [from, to) name who a home is for. `speaker`: "I need", which is of who writes whoever it is for. */
export type PartyNamed = { party: Party; speaker: boolean; from: number; to: number };

const EACH = Object.values(LANGUAGES).flatMap(({ code, parties }) =>
  Object.entries(parties.people).map(([party, names]) => ({ code, parties, party: party as Party, names })),
);

const find = phraseBook<Party | 'speaker' | 'other'>([
  ...Object.values(LANGUAGES).flatMap(({ code, parties }) => [
    [parties.self, 'self', code] as const,
    [parties.speaker, 'speaker', code] as const,
    [parties.other, 'other', code] as const,
    [parties.letting, 'letting', code] as const,
  ]),
  ...EACH.map(({ code, parties, party, names }) => [phrasesOf(names, parties.for), party, code] as const),
]);

const findTheirs = phraseBook<Party>([
  ...EACH.map(({ code, parties, party, names }) => [phrasesOf(names, parties.theirs), party, code] as const),
  ...Object.values(LANGUAGES).map(({ code, parties }) => [parties.lettingOne, 'letting', code] as const),
]);

/** "Bhai ko", "mine", "to live in": each is told apart by it only beside another. */
const findBeside = phraseBook<Party>([
  ...EACH.flatMap(({ code, parties, party, names }) =>
    parties.to ? [[phrasesOf(names, parties.to), party, code] as const] : [],
  ),
  ...Object.values(LANGUAGES).flatMap(({ code, parties }) => [
    [parties.own, 'self', code] as const,
    [parties.living, 'self', code] as const,
  ]),
]);

const findPeople = phraseBook<Party>(EACH.map(({ code, party, names }) => [names, party, code] as const));

const findThere = phraseBook<true>(
  Object.values(LANGUAGES).map(({ code, parties }) => [parties.there, true, code] as const),
);

/** Each name in each phrase: "for ~" and "mother" is "for mother". */
export function phrasesOf(names: string, phrases: string): string {
  const each = (list: string) => list.split(',').map((one) => one.trim());
  return each(names)
    .flatMap((name) => each(phrases).map((phrase) => phrase.replace('~', name)))
    .join(',');
}

/** Whom the words name, in their order; a name inside another is part of it. `other`: whom "for her" means. */
export function partiesIn(tokens: readonly Token[], skip: Uint8Array, other?: Party): PartyNamed[] {
  const named: PartyNamed[] = [];
  for (const { from, to, meanings } of find(tokens, skip)) {
    if (from < (named.at(-1)?.to ?? 0)) continue;
    const [meaning] = meanings;
    const party = meaning === 'speaker' ? 'self' : meaning === 'other' ? other : meaning;
    if (party) named.push({ party, speaker: meaning === 'speaker', from, to });
  }
  return named;
}

/** "Mother's one", "ammana mane", "the rental one": homes of those whose search is known; "near my mother's" is of a place. */
const homesOf = (reading: Reading, known: readonly Party[]): PartyNamed[] =>
  findTheirs(reading.tokens, reading.taken).flatMap(({ from, to, meanings }) => {
    const party = meanings.find((one) => known.includes(one));
    return party && !isNear(reading, from, to) ? [{ party, speaker: false, from, to }] : [];
  });

/** "My friend's name is Imran": who comes along is told, and no search of theirs. */
const isNamed = ({ tokens }: Reading, to: number): boolean => NAME.has(tokens[to]?.text ?? '');
const NAME = wordSet('their_name');

const isNear = ({ tokens }: Reading, from: number, to: number): boolean =>
  wordMeans(tokens[to]?.text ?? '', 'place', 'near_after') ||
  [from - 1, from - 2].some((at) => wordMeans(tokens[at]?.text ?? '', 'place', 'near'));

/** Whoever is named, for whatever: "mother 30k". */
export const peopleIn = ({ tokens, taken }: Reading): PartyNamed[] =>
  findPeople(tokens, taken).flatMap(({ from, to, meanings: [party] }) =>
    party ? [{ party, speaker: false, from, to }] : [],
  );

/** Of what was written before, the newest first, the person who was spoken of last: "and my brother also coming". */
export function mentionedIn(texts: readonly string[]): Party | undefined {
  for (const text of texts) {
    const tokens = tokenise(text);
    const reading = read(text, tokens, new Uint8Array(tokens.length));
    const last = peopleIn(reading).findLast((one) => !isAddressed(reading, one));
    if (last) return last.party;
  }
  return undefined;
}

/** Whose the home is that is told from token `at` on: "mum's 60 lakh flat", "ammana mane". */
export function ownerBefore(reading: Reading, at: number): Party | undefined {
  const free = { ...reading, taken: new Uint8Array(reading.tokens.length) };
  const owners = [
    ...findTheirs(free.tokens, free.taken).map(({ to, meanings: [party] }) => ({ to, party })),
    ...peopleIn(free),
  ];
  const joined = (to: number) =>
    to <= at &&
    !reading.tokens.slice(to, at + 1).some(({ breaks }) => breaks) &&
    reading.tokens.slice(to, at).every(({ text }) => OF_HOME.has(text));
  return owners.find(({ to }) => joined(to))?.party;
}
const OF_HOME = wordSet('of_home');

/** Whom a message for two may name: also by the case alone, and, of searches that are `known`, by whose each is. */
export function partiesOfTwo(reading: Reading, known: readonly Party[] = []): PartyNamed[] {
  const named = partiesBeside(reading, reading.taken);
  const beside: PartyNamed[] = [
    ...findBeside(reading.tokens, reading.taken).flatMap(({ from, to, meanings: [party] }) =>
      party ? [{ party, speaker: false, from, to }] : [],
    ),
    ...homesOf(reading, known),
    ...peopleIn(reading).filter(({ party }) => known.includes(party)),
  ];
  for (const one of beside)
    if (!named.some(({ from, to }) => one.from < to && one.to > from)) named.push(one);
  return named.sort((a, b) => a.from - b.from);
}

/** And whom a size stands beside: "mom 1bhk", "bhai ko 2bhk". */
export function partiesBeside(reading: Reading, skip: Uint8Array, other?: Party): PartyNamed[] {
  const named = partiesIn(reading.tokens, skip, other);
  const people = findPeople(reading.tokens, skip);
  for (const { from, to, meanings } of people) {
    const [party] = meanings;
    const called = people.length === 1 && isAddress(reading.tokens, from, to);
    const within = named.some((one) => from < one.to && to > one.from);
    if (party && !within && !called && sizeBeside(reading, from, to, 2))
      named.push({ party, speaker: false, from, to });
  }
  return named.sort((a, b) => a.from - b.from);
}

/** "अरे भाई, प्लॉट हटाओ", "bhai 2bhk dikhao": a word people call out to whoever they talk to, at the start of what they say. */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || !ADDRESS.has(tokens[from]?.text ?? '')) return false;
  const given = findBeside(tokens, new Uint8Array(tokens.length));
  if (given.some((one) => one.from === from && one.to > to)) return false;
  const before = tokens[from - 1];
  return !before || tokens[from]?.breaks === true || OPENING.has(before.text);
}
export const isAddressed = ({ tokens }: Reading, { from, to }: PartyNamed): boolean =>
  isAddress(tokens, from, to);

/** A sentence of their own, with no size in it. */
const isApart = (reading: Reading, mine: PartyNamed, { from, to }: PartyNamed): boolean =>
  reading.tokens.slice(mine.to, from + 1).some(({ breaks, gap }) => breaks && ENDS.test(gap)) &&
  !sizeBeside(reading, from, to, 3);
const ADDRESS = wordSet('address');
const OPENING = wordSet('opening');

/** A number of rooms, or a kind of home, so few words from tokens [from, to), with no pause between; of `part` alone. */
export function sizeBeside(
  reading: Reading,
  from: number,
  to: number,
  most: number,
  part = { from: 0, to: reading.tokens.length },
): boolean {
  const { tokens } = reading;
  for (let at = to; at <= to + most && at < part.to && !tokens[at]?.breaks; at++)
    if (isSize(reading, at)) return true;
  for (let at = from - 1; at >= Math.max(from - most, part.from) && !tokens[at + 1]?.breaks; at--)
    if (isSize(reading, at)) return true;
  return false;
}

const isSize = ({ at }: Reading, token: number): boolean =>
  means(at[token], 'room', 'bhk') || meaningOf(at[token], 'type') !== undefined;

/** Who a message is for. */
export type PartyHeard = {
  of: Party;
  /** "Mine and hers": of the homes that each was left at. */
  and?: Party;
  /** Beside somebody else. */
  also?: boolean;
  /** Nothing else is said: "now for me", "show mine first". */
  only?: boolean;
  /** Where the others look. */
  there?: boolean;
  /** Of somebody else something was said before: "2 is fine for him, now show mine". */
  left?: boolean;
};

/** The message without "same area", which asks nothing of a home. */
export function withoutThere(prepared: Prepared): Prepared {
  const found = findThere(prepared.tokens, prepared.taken);
  if (found.length === 0) return prepared;
  const taken = prepared.taken.slice();
  for (const { from, to } of found) taken.fill(1, from, to);
  return { ...prepared, taken };
}

/** "Same area". */
export const saysThere = ({ tokens, taken }: Prepared): boolean => findThere(tokens, taken).length > 0;

/** And without "mother's flat": whose home is asked of wishes for no kind of home; nor does what is let wish to rent. */
export function withoutTheirs(prepared: Prepared, known: readonly Party[], lets = false): Prepared {
  const reading = read(prepared.text, prepared.tokens, prepared.taken);
  const letting = lets
    ? partiesIn(reading.tokens, reading.taken).filter(({ party }) => party === 'letting')
    : [];
  const found = [...homesOf(reading, known), ...letting];
  if (found.length === 0) return prepared;
  const taken = prepared.taken.slice();
  for (const { from, to } of found) taken.fill(1, from, to);
  return { ...prepared, taken };
}

/** Who the message is for, where it is for one; `known`: whose home may be spoken of: "my mother's flat". */
export function partyOf(
  reading: Reading,
  other?: Party,
  known: readonly Party[] = [],
): PartyHeard | undefined {
  const { tokens, taken: skip } = reading;
  const also = tokens.some(({ text }) => wordMeans(text, 'also'));
  // "Is it good for investment?" looks for no other home.
  const lets = known.includes('letting') || (also && sizeBeside(reading, 0, 0, tokens.length));
  const people = known.length > 0 ? peopleIn(reading).filter(({ party }) => known.includes(party)) : [];
  const turnedTo = people.filter((one) => isTurnedTo(reading, one));
  const listed =
    known.length > 0
      ? ownSearches(
          reading,
          people.filter((one) => !isAddressed(reading, one)),
        )
      : [];
  const spoken = [...partiesBeside(reading, skip, other), ...homesOf(reading, known), ...turnedTo, ...listed]
    .filter(({ speaker, party, to }) => !speaker && (party !== 'letting' || lets) && !isNamed(reading, to))
    .sort((a, b) => a.from - b.from);
  const [one, second] = new Set(spoken.map(({ party }) => party));
  const named = partiesIn(tokens, skip, other);
  if (!one || isOneEach(reading, spoken, named)) return undefined;
  // "I need 2 bhk, not 3. Only my friend's is 3": the wish is of who writes.
  const self = named.find((mine) => mine.speaker && sizeBeside(reading, mine.from, mine.to, 2));
  if (self && known.length > 0 && spoken.every((his) => his.from > self.to && isApart(reading, self, his)))
    return { of: 'self' };
  const last = second && lastOf(reading, spoken);
  if (last) return { of: last.party, left: true };
  if (second) return { of: one, and: second };
  const only = tokens.every(
    (_, at) => spoken.some(({ from, to }) => at >= from && at < to) || saysNothing(reading, at),
  );
  // "Is there a play area for the child?" looks for nobody else.
  const sized = spoken.some(({ from, to }) => sizeBeside(reading, from, to, 4));
  if (CHILDREN.has(one) && !sized && hasAny(reading, ['amenity', 'fact'])) return undefined;
  const there = findThere(tokens, skip).length > 0;
  return { of: one, ...(also && { also }), ...(only && { only }), ...(there && { there }) };
}

/** "One for me and one for my sister": whose the other search will be, of which nothing is told yet. */
export function oneEachWith(reading: Reading): Party | undefined {
  const named = partiesIn(reading.tokens, reading.taken);
  const [one, more] = new Set(named.flatMap(({ party }) => (party === 'self' ? [] : [party])));
  const self = named.some(({ party }) => party === 'self');
  return self && !more && isOneEach(reading, named, named) ? one : undefined;
}

const CHILDREN: ReadonlySet<Party> = new Set(['child', 'son', 'daughter']);

/** "Show mine first, please": in what order nothing is asked of a home. */
const saysNothing = ({ at: spans, tokens }: Reading, at: number): boolean => {
  const { text, value } = tokens[at] as Token;
  if (value !== undefined) return false;
  return (
    NOTHING.some((kind) => wordMeans(text, kind) || meaningOf(spans[at], kind) !== undefined) ||
    wordMeans(text, 'ask', 'show') ||
    wordMeans(text, 'intent', 'affirm') ||
    means(spans[at], 'ordinal', '1')
  );
};
const NOTHING = ['filler', 'also', 'correction'] as const;
