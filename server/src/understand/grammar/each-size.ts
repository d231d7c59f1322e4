// Each size: of two sizes in one message, whose each is, by who stands beside it: "me 3bhk … n my driver 1rk", "2bhk for my friend,
// 3bhk for his boss", "my sister and I … I need a 1bhk and she needs a 2bhk".
import { LANGUAGES } from '../../languages/index.ts';
import type { Party } from '../../languages/parties.ts';
import { wordSet } from '../../languages/words.ts';
import { phraseBook } from '../phrase-book.ts';
import { meaningOf, type Reading } from '../reading.ts';
import type { OfPerson } from './each-person.ts';
import { readMarkers } from './markers.ts';
import { isAddressed, type PartyNamed, partiesOfTwo, peopleIn } from './parties.ts';
import { ENDS } from './parts.ts';

const findBare = phraseBook<'self' | 'she' | 'he' | 'they'>(
  Object.values(LANGUAGES).flatMap(({ code, parties }) => [
    [parties.bare, 'self', code] as const,
    [parties.she, 'she', code] as const,
    [parties.he, 'he', code] as const,
    [parties.they, 'they', code] as const,
  ]),
);

/** Of whom "he" and "she" are said; of the others either. */
const MEN = new Set<Party>(['brother', 'son']);
const WOMEN = new Set<Party>(['sister', 'daughter']);

/** Tokens [from, to) say how many rooms: "2bhk", "2 or 3 bhk". */
type Size = { from: number; to: number };

/** The words of two, in the order of their sizes; undefined where not each of two sizes is somebody's own. */
export function wordsBySize(
  reading: Reading,
  joins: ReadonlySet<number>,
  known: readonly Party[],
): [OfPerson, OfPerson] | undefined {
  const [one, other, third] = sizesIn(reading, joins);
  if (!one || !other || third) return undefined;
  const named = everybody(reading, known);
  const pauses = (from: number, to: number) =>
    reading.tokens.slice(from, to).some(({ breaks }, at) => breaks === true || joins.has(from + at));
  const before = (size: Size, from: number) =>
    named.findLast(
      (who) =>
        who.from >= from &&
        who.to <= size.from &&
        size.from - who.to <= NEAR &&
        !pauses(who.to, size.from + 1),
    );
  const after = (size: Size, to: number) =>
    named.find((who) => who.from >= size.to && who.to <= to && !pauses(size.to, who.from + 1));
  const first = before(one, 0);
  const second = before(other, one.to);
  const leads = first && second && first.party !== second.party ? ([first, second] as const) : undefined;
  const [left, right] = [after(one, other.from), after(other, reading.tokens.length)];
  const follows = left && right && left.party !== right.party ? ([left, right] as const) : undefined;
  const owners = leads ?? follows;
  if (
    !owners ||
    owners.some(({ party }) => party === 'letting') ||
    hasOwn(reading, [owners[0].from, owners[1].from], [one, other])
  )
    return undefined;
  const cuts = leads ? owners.map(({ from }) => from) : [one, other].map((size) => startOf(reading, size));
  return shared(reading, joins, named, owners, cuts, leads ? [] : [one, other]);
}

/** "One 3bhk", "the 3bhk". */
function startOf({ tokens }: Reading, { from }: Size): number {
  let at = from;
  while (at > 0 && !tokens[at]?.breaks && BEFORE_SIZE.has(tokens[at - 1]?.text ?? '')) at--;
  return at;
}
const BEFORE_SIZE = wordSet('one');

/** Tokens between who and their size: "she will be needing a 2bhk". */
const NEAR = 6;

/** The message's stretches, each with the one of the two who is named in it, or before it. */
function shared(
  { tokens }: Reading,
  joins: ReadonlySet<number>,
  named: readonly PartyNamed[],
  owners: readonly [PartyNamed, PartyNamed],
  cuts: readonly number[],
  sizes: readonly Size[],
): [OfPerson, OfPerson] | undefined {
  const parties = owners.map(({ party }) => party);
  const theirs = named.filter(({ party }) => parties.includes(party));
  const starts = tokens.flatMap((token, at) =>
    at > 0 && (token.breaks || joins.has(at) || cuts.includes(at)) ? [at] : [],
  );
  const words: [OfPerson, OfPerson] = [
    { party: owners[0].party, stretches: [] },
    { party: owners[1].party, stretches: [] },
  ];
  let last: Party | undefined;
  for (const [at, start] of [0, ...starts].entries()) {
    const from = joins.has(start) ? start + 1 : start;
    const to = starts[at] ?? tokens.length;
    const isIn = (one: Size) => one.from >= from && one.to <= to;
    const ends = start > 0 && ENDS.test(tokens[start]?.breaks ? (tokens[start]?.gap ?? '') : '');
    const owner = owners.find((who, nth) => isIn(who) || (sizes[nth] && isIn(sizes[nth])))?.party;
    const here = new Set(theirs.filter(isIn).map(({ party }) => party));
    const [only, more] = here;
    // "30k for mother 22k for brother": told apart elsewhere.
    if (more && owner === undefined) return undefined;
    last = owner ?? only ?? (ends ? undefined : last);
    for (const one of words)
      if (to > from && (last === undefined || one.party === last))
        one.stretches.push({ from, to, own: last !== undefined });
  }
  return words;
}

/** Whoever is named in any words; nobody twice, and no "my" of "my driver". */
function everybody(reading: Reading, known: readonly Party[]): PartyNamed[] {
  const { tokens, taken } = reading;
  const people = peopleIn(reading).filter((one) => !isAddressed(reading, one));
  const named = [...partiesOfTwo(reading, known), ...people];
  const free = (from: number, to: number) => !named.some((one) => from < one.to && to > one.from);
  for (const { from, to, meanings } of findBare(tokens, taken)) {
    const [who] = meanings;
    if (!who || !free(from, to) || people.some((one) => one.from === to)) continue;
    const party = who === 'self' ? who : meant(who, people, from);
    if (party) named.push({ party, speaker: false, from, to });
  }
  return named
    .filter((one, at) => named.findIndex(({ from, to }) => one.from < to && one.to > from) === at)
    .sort((a, b) => a.from - b.from);
}

/** "My friend Shruti and her brother: she needs … he wants …": the last before whom it can be said of, rather one of whom it must. */
function meant(who: 'she' | 'he' | 'they', people: readonly PartyNamed[], at: number): Party | undefined {
  const before = people.filter(({ to }) => to <= at).map(({ party }) => party);
  const [must, not] = who === 'she' ? [WOMEN, MEN] : who === 'he' ? [MEN, WOMEN] : [NOBODY, NOBODY];
  return before.findLast((party) => must.has(party)) ?? before.findLast((party) => !not.has(party));
}
const NOBODY: ReadonlySet<Party> = new Set();

/** "My brother has a 3bhk, I need a 2bhk": one of the two is had. */
const hasOwn = ({ tokens, taken }: Reading, owners: readonly number[], sizes: readonly Size[]): boolean => {
  const told = [
    ...readMarkers(tokens, taken).filter(({ cue }) => cue === 'own' || cue === 'live'),
    ...tokens.flatMap(({ text }, at) => (HAS.has(text) ? [{ from: at, to: at + 1 }] : [])),
  ];
  return sizes.some((size, at) => {
    const start = owners[at] ?? size.from;
    return told.some(({ from, to }) => from >= Math.min(start, size.from) && to <= Math.max(start, size.to));
  });
};
const HAS = wordSet('has_or_says');

/** Sizes of rooms; "2 or 3bhk" and "2bhk 3bhk" are one. */
function sizesIn({ spans, tokens }: Reading, joins: ReadonlySet<number>): Size[] {
  const sizes: Size[] = [];
  for (const span of spans) {
    const room = meaningOf(span, 'room');
    if (room !== 'bhk' && room !== 'rk') continue;
    const from = tokens[span.from - 1]?.value === undefined ? span.from : span.from - 1;
    const last = sizes.at(-1);
    if (last && from - last.to <= (joins.has(last.to) || tokens[last.to]?.breaks ? 1 : 0)) last.to = span.to;
    else sizes.push({ from, to: span.to });
  }
  return sizes;
}
