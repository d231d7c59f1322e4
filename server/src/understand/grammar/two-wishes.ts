// Two wishes: "1bhk on rent for me, 2bhk to buy for my brother" are two searches. The first is heard; the other is kept in
// its own words beside it.
import type { Party } from '../../languages/parties.ts';
import { negated } from '../draft.ts';
import type { Prepared } from '../prepare.ts';
import { meaningOf, means, type Reading, read } from '../reading.ts';
import { type OfPerson, wordsOfEach } from './each-person.ts';
import { wordsBySize } from './each-size.ts';
import { readMarkers } from './markers.ts';
import { ofBoth, rupeesOf } from './of-both.ts';
import { type PartyNamed, partiesOfTwo, sizeBeside } from './parties.ts';
import { ENDS } from './parts.ts';
import { bySearch, hasAmount, type Mark, type Search, tellsOrder, unmarked } from './which-search.ts';

/** Code points: longer wishes make no button. */
const LONGEST = 120;
/** Tokens: two wishes are not said in fewer. */
const LEAST = 5;

export type TwoWishes = { first: string; second: string; party?: Party; other?: Party };

/** What a wish is told apart by, and where it is said. */
type Side = { key: string; from: number; to: number };

/** The message in two, where one home is wished to rent and another to buy, or for one and for another. What follows the second goes with the first. */
export function twoWishes(
  prepared: Prepared,
  known: readonly Party[] = [],
  searches: readonly Search[] = [],
): TwoWishes | undefined {
  const { text, tokens, taken } = prepared;
  const reading = read(text, tokens, taken);
  if (tokens.length < LEAST) return ofBoth(prepared, reading, known, searches);
  const markers = readMarkers(tokens, reading.taken);
  const joins = new Set(
    markers.flatMap(({ cue, from }) =>
      (cue === 'and' || cue === 'but') && !isOfPurpose(reading, from) ? [from] : [],
    ),
  );
  // "I said two flats" is not for who says so.
  const restates = (at: number) => markers.some(({ cue, from }) => cue === 'restate' && from === at);
  const named = partiesOfTwo(reading, known).filter(({ speaker, from }) => !speaker || !restates(from));
  // "Our 2bhk is on rent, we want to buy a 3bhk" is one wish; of two people each has a size of their own beside them. "I am in
  // Dubai, need two flats, one for …" tells it before them.
  const first = named.find(({ speaker }) => !speaker)?.from ?? 0;
  const tells = markers.some(
    ({ cue, from }) => cue === 'own' || cue === 'dispute' || (cue === 'live' && from >= first),
  );
  // "I need a 2bhk for my parents" is for them.
  const others = named.filter(({ speaker }) => !speaker);
  const parties = others.some(({ party }) => party !== 'self')
    ? others.some(({ party }) => party === 'self')
      ? others
      : named
    : [];
  const sides = withSelf(parties, reading, joins).map(
    ({ party, from, to }): Side => ({ key: party, from, to }),
  );
  const sized = (from: number, to: number) =>
    tells
      ? sides.some((side) => isIn(side, from, to) && sizeBeside(reading, side.from, side.to, 4, { from, to }))
      : sizes(reading, from, to);
  const bySize = tellsOrder(tokens) ? undefined : wordsBySize(reading, joins, known);
  const whole = bySize && eachIn(prepared, bySize);
  if (whole && searches.length < 2) return whole;
  const standing = bySearch(prepared, reading, searches);
  const people = withSpeaker(named, reading);
  const each =
    tells && standing.length === 0 ? undefined : inPieces(prepared, reading, joins, people, known, standing);
  if (each) return each;
  const both = ofBoth(prepared, reading, known, searches);
  if (both) return both;
  const apart = inTwo(
    reading,
    joins,
    sides,
    (from, to, key) => isFor(sides, from, to, key) && sized(from, to),
  );
  if (apart) {
    const [party, other] = [apart.one.key as Party, apart.other.key as Party];
    const split = cut(prepared, joins, apart);
    if (split) return { ...split, party, other };
  }
  if (whole) return whole;
  if (tells) return undefined;
  const purposes = reading.spans.flatMap((span): Side[] => {
    const key = negated(reading, span.from, span.to) ? undefined : meaningOf(span, 'purpose');
    return key === undefined ? [] : [{ key, from: span.from, to: span.to }];
  });
  const bought = inTwo(reading, joins, purposes, (from, to, key) => wishes(reading, from, to, key));
  return bought && cut(prepared, joins, bought);
}

/** "To buy": no "to" that joins, as it does in Hindi. */
const isOfPurpose = ({ at }: Reading, from: number): boolean =>
  at[from]?.from === from && meaningOf(at[from], 'purpose') !== undefined;

/** The words of each, as they stand in the message. */
function eachIn({ text, tokens }: Prepared, [one, other]: readonly [OfPerson, OfPerson]): TwoWishes {
  const words = ({ stretches }: OfPerson) =>
    stretches.map(({ from, to }) => text.slice(tokens[from]?.from, tokens[to - 1]?.to)).join(', ');
  return { first: words(one), second: words(other), party: one.party, other: other.party };
}

/** Each with a size or a place of their own, told piece by piece; of two whose searches are known an amount will do. */
function inPieces(
  { text, tokens, places, names }: Prepared,
  reading: Reading,
  joins: ReadonlySet<number>,
  named: readonly PartyNamed[],
  known: readonly Party[],
  standing: readonly Mark[],
): TwoWishes | undefined {
  const each = wordsOfEach(reading, joins, named, standing);
  if (!each) return undefined;
  const both = names.length === 0 && each.every(({ party }) => party === 'self' || known.includes(party));
  const told = standing.length > 0 && named.length === 0;
  const said = ({ stretches }: OfPerson) =>
    stretches.some(
      ({ from, to, own }) =>
        own &&
        (told
          ? hasAmount(reading, from, to)
          : sizes(reading, from, to) ||
            places.some((place) => place.from >= from && place.to <= to) ||
            (both && tokens.slice(from, to).some(({ value }) => value !== undefined))),
    );
  const sized = each.some(({ stretches }) => stretches.some(({ from, to }) => sizes(reading, from, to)));
  if (!each.every(said) || !(both || sized)) return undefined;
  const [first, second] = each.map(({ stretches }) =>
    stretches
      .map(({ from, to, own }) => ({
        ...(told && own ? unmarked(reading, standing, from, to) : { from, to }),
        own,
      }))
      .map(({ from, to, own }) => {
        const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
        const bare = own && both && !sized ? bareIn(reading, from, to) : undefined;
        return bare === undefined ? words : String(rupeesOf(reading, bare));
      })
      .join(', '),
  ) as [string, string];
  return { first, second, party: each[0].party, other: each[1].party };
}

/** "Papa ka 50 mera 30": the one number of a stretch with hardly a word more. */
function bareIn(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, at } = reading;
  const [one, other] = tokens.flatMap(({ value }, token) =>
    token >= from && token < to && value !== undefined ? [token] : [],
  );
  const unit =
    one !== undefined && at[one + 1] !== undefined && one + 1 < to && meaningOf(at[one + 1], 'limit');
  const bare = one !== undefined && (one + 1 >= to || unit !== undefined);
  return bare && other === undefined && to - from <= LEAST && (tokens[one]?.value ?? 0) >= 10
    ? one
    : undefined;
}

/** "Namge 2bhk, magalige 3bhk": who writes is one of the two where a size stands beside them. */
function withSpeaker(named: readonly PartyNamed[], reading: Reading): PartyNamed[] {
  const others = named.filter(({ speaker }) => !speaker);
  const [one, second] = new Set(others.map(({ party }) => party));
  if (!one || one === 'self' || second) return others;
  const sized = named.some(({ speaker, from, to }) => speaker && hasRoom(reading, from, to));
  return sized ? named.filter(({ speaker, from, to }) => !speaker || hasRoom(reading, from, to)) : others;
}

/** A number of rooms a few words after, with no pause and nobody else between. */
const hasRoom = ({ tokens, at }: Reading, _from: number, to: number): boolean => {
  for (let token = to; token < to + 6 && !tokens[token]?.breaks; token++)
    if (means(at[token], 'room', 'bhk')) return true;
  return false;
};

/** "3bhk Yelahanka 1.3 cr, and mom 1bhk": what comes before it is for who writes. */
function withSelf(
  parties: readonly PartyNamed[],
  reading: Reading,
  joins: ReadonlySet<number>,
): readonly PartyNamed[] {
  const [one] = parties;
  if (!one || one.party === 'self' || parties.some(({ party }) => party !== one.party)) return parties;
  const room = reading.spans.find((span) => means(span, 'room', 'bhk'));
  if (!room || room.to > one.from) return parties;
  const end = reading.tokens.findIndex((token, at) => at >= room.to && (token.breaks || joins.has(at)));
  if (end < 0 || end > one.from) return parties;
  // "2bhk and 3bhk for my parents" is one wish.
  if (end < LEAST_SAID && !sizeBeside(reading, one.to, one.to, 2)) return parties;
  return [{ party: 'self', speaker: true, from: room.from, to: room.to }, ...parties];
}
/** Tokens. */
const LEAST_SAID = 4;

type Apart = { at: number; end: number; one: Side; other: Side };

/** The first side and the last that differs from it, and where the message falls in two between them. */
function inTwo(
  reading: Reading,
  joins: ReadonlySet<number>,
  sides: readonly Side[],
  isWish: (from: number, to: number, key: string) => boolean,
): Apart | undefined {
  const [one] = sides;
  const other = sides.findLast(({ key }) => key !== one?.key);
  if (!one || !other) return undefined;
  const end = sentenceEnd(reading, other.to);
  const places: number[] = [];
  for (let at = other.from; at > one.from; at--)
    if (reading.tokens[at]?.breaks || joins.has(at)) places.push(at);
  // Without a comma: "namge 2bhk beku nam appa ammange 1bhk", "1bhk ammange 2bhk namge".
  const last = reading.spans.findLast((span) => means(span, 'room', 'bhk') && span.to <= end);
  if (last && last.from < other.from && last.from > one.to) places.push(last.from - 1);
  else places.push(other.from);
  const at = places.find((place) => isWish(0, place, one.key) && isWish(place, end, other.key));
  return at === undefined ? undefined : { at, end, one, other };
}

function cut(
  { text, tokens }: Prepared,
  joins: ReadonlySet<number>,
  { at, end }: Apart,
): { first: string; second: string } | undefined {
  const words = (from: number, to: number) =>
    to > from ? text.slice(tokens[from]?.from, tokens[to - 1]?.to) : '';
  const second = words(joins.has(at) ? at + 1 : at, end);
  if ([...second].length > LONGEST) return undefined;
  const rest = words(end, tokens.length);
  return { first: rest ? `${words(0, at)}. ${rest}` : words(0, at), second };
}

function sentenceEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.breaks && ENDS.test(tokens[at]?.gap ?? ''))) at++;
  return at;
}

const isIn = (side: Side, from: number, to: number): boolean => side.from >= from && side.to <= to;

/** It is for this one, and for no other. */
const isFor = (sides: readonly Side[], from: number, to: number, key: string): boolean => {
  const within = sides.filter((side) => isIn(side, from, to));
  return within.length > 0 && within.every((side) => side.key === key);
};

/** It says how large the home is or of what kind. */
const sizes = ({ spans }: Reading, from: number, to: number): boolean =>
  spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (means(span, 'room', 'bhk') || meaningOf(span, 'type') !== undefined),
  );

/** It says how large the home is or of what kind, and only this purpose. */
function wishes(reading: Reading, from: number, to: number, purpose: string): boolean {
  const within = reading.spans.filter((span) => span.from >= from && span.to <= to);
  const said = within.flatMap((span) => meaningOf(span, 'purpose') ?? []);
  // "Our 2bhk is on rent" tells.
  if (
    within.some(
      (span) => span.to - span.from === 1 && means(span, 'ask', 'is') && !means(span, 'number', '2'),
    )
  )
    return false;
  return said.includes(purpose) && said.every((value) => value === purpose) && sizes(reading, from, to);
}
