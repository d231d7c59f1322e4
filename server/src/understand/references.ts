// References as words: "the second one", "both", "the cheaper of the two", "that villa", "no. 7", "it". Resolved elsewhere.

import type { Filters, PropertyType } from '../contract.ts';
import type { NameMatch } from '../filters/hear/name.ts';
import { wordSet } from '../languages/words.ts';
import { allBut } from './all-but.ts';
import { countIn, countThem, isOfThese } from './as-many.ts';
import { asksForLess } from './by-each.ts';
import { choosesNearest, choosesOfAll, choosesOne } from './choosing.ts';
import { countsAmong, isBefore, numberOf, type Ordinal } from './counted-among.ts';
import { type Found, isHeldAgainst, withoutDenied } from './denied.ts';
import type { Described } from './described.ts';
import { readOrder } from './grammar/order.ts';
import { wordMeans } from './lexicon.ts';
import { listed } from './listed.ts';
import {
  bareNumber,
  byNumber,
  counted,
  countedOn,
  firstN,
  joins,
  MOST,
  ordinal,
  type Read,
} from './numbered.ts';
import { readNumber } from './numbers.ts';
import { pointsAtNothing, sameAsSought } from './of-any.ts';
import {
  freeSpans,
  hasAny,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanFrom,
  take,
  wordsOf,
} from './reading.ts';
import { rowOfNumbers } from './row-of-numbers.ts';
import { readSuperlatives } from './superlatives.ts';
import type { Reference } from './understanding.ts';
import { goesOnToRest } from './with-the-rest.ts';

/** "2 or 3 BHK, which is better?": the first of two sizes. */
const isSize = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.value !== undefined &&
  EITHER.has(reading.tokens[at + 1]?.text ?? '') &&
  reading.tokens[at + 2]?.value !== undefined &&
  meaningOf(spanFrom(reading, at + 3), 'room') !== undefined;
const EITHER = wordSet('either');

/**
 * Read before the filters: "the 3 bhk one" and "the second flat" are no wishes. Takes the words it reads. `describe` gives
 * the homes told by what they are, once the numbered ones are read; so many are `shown`, so many were spoken of
 * `together`. `instead`: another was denied.
 */
export function readReferences(
  reading: Reading,
  names: readonly NameMatch[],
  describe: (ordinals: readonly Ordinal[]) => readonly Described[] = () => [],
  shown = 0,
  together = 0,
): { references: Reference[]; instead: boolean; bound: readonly NameMatch[]; objected?: boolean } {
  const order = readOrder(reading);
  if (order) return { references: [order], instead: false, bound: [] };
  const ofAllThere = takeAllThere(reading);
  const found: Found[] = [];
  const bound: NameMatch[] = [];
  const add = (from: number, to: number, reference: Reference) => {
    found.push({ at: from, to, reference });
    take(reading, from, to);
  };
  const comparing = hasSpan(reading, 'intent', 'compare');
  const begins =
    shown === 0 &&
    (hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'home', 'few')) &&
    !hasSpan(reading, 'point');
  const numbered =
    comparing ||
    hasSpan(reading, 'refer') ||
    hasSpan(reading, 'ordinal') ||
    hasSpan(reading, 'point') ||
    reading.text.includes('#');
  for (let at = 0; numbered && at < reading.tokens.length; at++) {
    if (!isFree(reading, at, at + 1)) continue;
    const read =
      firstN(reading, at) ??
      byNumber(reading, at) ??
      ordinal(reading, at) ??
      (comparing && !isOfThese(reading, at) && !isSize(reading, at)
        ? cardIn(counted(reading, at), shown)
        : undefined);
    if (!read) continue;
    // "First show me houses", before any was shown: how it is to be done.
    if (begins && read.reference.kind === 'ordinal' && read.reference.n === 1) {
      take(reading, at, at + 1);
      continue;
    }
    add(at, read.to, read.reference);
    at = read.to - 1;
    // "number 2 and 4", "number 1, 2 and 3": a number goes on counting where one has counted.
    for (let next = countedOn(reading, at + 1); next; ) {
      add(at + 1, next.to, next.reference);
      at = next.to - 1;
      next = countedOn(reading, at + 1);
    }
  }
  for (let at = 0; found.length === 0 && at < reading.tokens.length; at++) {
    const pair = rowOfNumbers(reading, at, shown);
    for (const one of pair ?? []) add(one.from, one.to, one.reference);
  }
  const bare = found.length === 0 && hasAny(reading, ['ask', 'fact', 'amenity', 'loan', 'visit', 'intent']);
  for (let at = 0; bare && at < reading.tokens.length; at++) {
    const one = bareNumber(reading, at, shown);
    if (!one) continue;
    add(at, one.to, one.reference);
    // "Visit 1 and 2".
    for (let next = countedOn(reading, one.to); next && isShown(next, shown); ) {
      add(one.to, next.to, next.reference);
      at = next.to - 1;
      next = countedOn(reading, next.to);
    }
  }
  countThem(reading, found, comparing);
  const described = describe(found.flatMap((one) => numberOf(reading, one)));
  for (const { from, to, reference, counted } of described) {
    const counts = found.findIndex(
      (one) => one.at === counted || countsAmong(reading, one, { from, to, reference }),
    );
    const [of] = counts < 0 ? [] : found.splice(counts, 1);
    const n = of?.reference.kind === 'ordinal' ? of.reference.n : undefined;
    // "Compare it with the Hebbal one": that "one" counts nothing.
    for (let i = found.length - 1; i >= 0; i--) {
      const inside = found[i];
      const one =
        inside?.to === (inside?.at ?? 0) + 1 &&
        wordMeans(reading.tokens[inside.at]?.text ?? '', 'point', 'one');
      if (inside?.reference.kind === 'ordinal' && one && inside.at >= from && inside.to <= to)
        found.splice(i, 1);
    }
    add(from, to, n !== undefined && reference.kind === 'like' ? { ...reference, n } : reference);
    const before = counted === undefined ? -1 : found.findIndex((one) => isBefore(reading, one, counted));
    if (before >= 0) found.splice(before, 1);
  }
  for (let at = 0; numbered && at < reading.tokens.length; at++) {
    const read = isFree(reading, at, at + 1) ? like(reading, at) : undefined;
    if (read) add(at, read.to, read.reference);
  }
  for (const name of names) {
    const { from, to } = name;
    if (name.kind !== 'project' || described.some((one) => from >= one.from && to <= one.to)) continue;
    const { listing_ids } = name;
    const numbered = numberBeside(reading, name, found);
    if (numbered) {
      Object.assign(numbered.reference, { of: listing_ids });
      bound.push(name);
      continue;
    }
    found.push({
      at: from,
      to,
      reference: { kind: 'name', name: name.name, listing_ids, words: wordsOf(reading, from, to) },
    });
  }
  const comparesTwo = comparing && found.length >= 2;
  // "1 and 3, which is the biggest?": of those.
  const chosenOf = choosesOne(reading) && found.length > 1 ? { among: found.length } : {};
  for (const { from, to, reference } of readSuperlatives(reading, {
    ofAllThere,
    comparesTwo,
    shown,
    together,
  }))
    add(from, to, { ...chosenOf, ...reference });
  const ofTwo = hasSpan(reading, 'refer', 'of_two');
  // "The total of the two" chooses none.
  if (ofTwo && !found.some(({ reference }) => reference.kind === 'superlative'))
    for (const { span, value } of freeSpans(reading, 'refer'))
      if (value === 'of_two')
        add(span.from, span.to, { kind: 'all', n: 2, words: wordsOf(reading, span.from, span.to) });
  const superlative = found.some(({ reference }) => reference.kind === 'superlative');
  for (const { span, value } of freeSpans(reading, 'refer')) {
    const words = wordsOf(reading, span.from, span.to);
    // "My client wants to see it too, both of us will come": two people.
    if (value === 'both' && hasSpan(reading, 'request', 'kin') && hasSpan(reading, 'visit')) continue;
    if (value === 'both' && countsPeople(reading, span)) continue;
    if ((value === 'both' || value === 'all') && !superlative) {
      const n = value === 'both' ? 2 : countIn(reading, span.from, span.to);
      add(span.from, span.to, { kind: 'all', ...(n !== undefined && { n }), words });
    }
    if (value === 'it' && pointsAtNothing(reading, span)) continue;
    const alike = value === 'it' ? sameAsSought(reading, span) : undefined;
    if (alike !== undefined) {
      take(reading, span.from, alike);
      continue;
    }
    // "Of it and of the others".
    if ((value === 'page' || value === 'it') && goesOnToRest(reading, span.to)) {
      add(span.from, span.to, { kind: 'all', words });
      continue;
    }
    if (value === 'page' || value === 'it')
      found.push({ at: span.from, to: span.to, reference: { kind: 'it', page: value === 'page', words } });
    // "Number 2: do they allow a cat?" is asked of that one.
    const named = found.some(({ reference }) => reference.kind !== 'it' && reference.kind !== 'all');
    const asked =
      hasSpan(reading, 'fact') || (hasSpan(reading, 'amenity') && hasSpan(reading, 'drop', 'any'));
    if (value === 'these' && !named && asked)
      found.push({ at: span.from, to: span.to, reference: { kind: 'all', words } });
  }
  // "Which has parking?" is asked of each of them.
  const ofAll = choosesOfAll(reading);
  if (
    found.every(({ reference }) => reference.kind === 'it' && (ofAll || asksForLess(reading))) &&
    (ofAll || choosesNearest(reading) || asksWhichHas(reading))
  )
    found.push({ at: 0, to: 0, reference: { kind: 'all', words: reading.text } });
  if (ofAll)
    for (const { reference } of found)
      if (reference.kind === 'all' || (reference.kind === 'superlative' && !reference.found))
        reference.ever = true;
  const said = withoutDenied(
    reading,
    allBut(
      reading,
      found.sort((a, b) => a.at - b.at),
    ),
  );
  const all = listed(
    reading,
    said.map(({ reference }) => reference),
  );
  // "The Hebbal one and this": both; "both homes" says it once more.
  const beside = said.filter((one) => one.reference.kind === 'it' && isJoined(reading, one, said));
  if (beside.length > 0)
    return {
      references: all.filter(({ kind }) => kind !== 'all'),
      instead: said.length < found.length,
      bound,
    };
  // Where a home is named otherwise, "it" and "this" only point back to the name.
  const named = all.filter(({ kind }) => kind !== 'it');
  // "Compare it with the cheapest" means both.
  const instead = said.length < found.length;
  const objected = instead && found.some((one) => !said.includes(one) && isHeldAgainst(reading, one));
  // "The Hebbal one looks better, is there water in it?" points back in another breath.
  const [first, last] = said;
  const back =
    last?.reference.kind === 'it' &&
    reading.tokens.some(({ breaks }, at) => breaks && at >= (first?.to ?? 0) && at <= last.at);
  if (comparing && !back && named.length === 1 && all.length === 2)
    return { references: all, instead, bound };
  return { references: named.length > 0 ? named : all.slice(0, 1), instead, bound, objected };
}

/** "Between the flat at 67 and the Hebbal one at 64": what they cost, where so many were not shown. */
const cardIn = (read: Read | undefined, shown: number): Read | undefined =>
  read?.reference.kind === 'ordinal' && read.reference.n > Math.max(MOST, shown) ? undefined : read;

/** An "and" stands between it and a home told otherwise. */
const isJoined = (reading: Reading, one: Found, others: readonly Found[]): boolean =>
  others.some(
    (other) =>
      NAMED.has(other.reference.kind) &&
      ((other.to < one.at && joins(reading, other.to) && spanFrom(reading, other.to)?.to === one.at) ||
        (one.to < other.at && joins(reading, one.to) && spanFrom(reading, one.to)?.to === other.at)),
  );
const NAMED = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed', 'superlative']);

/** "Of all twenty-one", "sabhi 36 mein": how many there are, which is no sum of money; more than are on screen. */
function takeAllThere(reading: Reading): boolean {
  for (const span of reading.spans) {
    if (!means(span, 'drop', 'any') && !means(span, 'refer', 'all')) continue;
    const at = meaningOf(spanFrom(reading, span.to), 'marker') ? span.to + 1 : span.to;
    const number = reading.tokens[at]?.breaks ? undefined : readNumber(reading, at);
    if (
      !number ||
      number.value <= MOST ||
      AMOUNTS.some((kind) => meaningOf(spanFrom(reading, number.to), kind))
    )
      continue;
    take(reading, at, number.to);
    return true;
  }
  return false;
}
const AMOUNTS = ['room', 'scale', 'limit', 'area_unit'] as const;

const isShown = ({ reference }: Read, shown: number): boolean =>
  reference.kind === 'ordinal' && reference.n <= shown;

/** "Which has parking?"; "45k, show me which is near" is a wish. */
const asksWhichHas = (reading: Reading): boolean =>
  asksForLess(reading) ||
  ((hasSpan(reading, 'fact') || hasSpan(reading, 'amenity')) &&
    !hasSpan(reading, 'ask', 'show') &&
    choosesOne(reading));

/** "Green Court number 1", "number 2 of Green Court": one home, by its number among those of the name. */
function numberBeside(reading: Reading, name: NameMatch, found: readonly Found[]): Found | undefined {
  const { tokens } = reading;
  return found.find(({ at, to, reference }) => {
    if (reference.kind !== 'ordinal' || reference.n < 1) return false;
    const [first, last] = at >= name.to ? [name.to, at] : [to, name.from];
    if (last < first || last - first > 1 || tokens[last]?.breaks || tokens[first]?.breaks) return false;
    // "The first and Lakeside" are two.
    return (
      first === last ||
      (!joins(reading, first) && meaningOf(spanFrom(reading, first), 'filler') !== undefined)
    );
  });
}

/** "that villa", "the 3 bhk one". */
function like(reading: Reading, from: number): Read | undefined {
  const pointer = spanFrom(reading, from);
  if (!pointer || !means(pointer, 'refer', 'that')) return undefined;
  const text = reading.tokens[from]?.text;
  const span = spanFrom(reading, pointer.to);
  const type = meaningOf(span, 'type');
  if (span && type && text !== 'the') {
    const words = wordsOf(reading, from, span.to);
    return { to: span.to, reference: { kind: 'like', filters: { type: [type as PropertyType] }, words } };
  }
  const number = readNumber(reading, pointer.to);
  const room = number && spanFrom(reading, number.to);
  if (!number || !room || !means(room, 'room', 'bhk')) return undefined;
  // "the 3 bhk one", "wo 4 bhk wala".
  const next = spanFrom(reading, room.to);
  const one = means(next, 'refer', 'one') ? next : undefined;
  if (!one && reading.tokens[room.to - 1]?.text !== 'wala') return undefined;
  const filters: Filters = { bhk: [number.value] };
  return {
    to: one?.to ?? room.to,
    reference: { kind: 'like', filters, words: wordsOf(reading, from, one?.to ?? room.to) },
  };
}

/** "Both of us", "hum dono": two who pay or come. */
function countsPeople({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  if (!tokens[from]?.breaks && PAYER.has(tokens[from - 1]?.text ?? '')) return true;
  for (let at = to; at < to + 2 && tokens[at] && !tokens[at]?.breaks; at++)
    if (PEOPLE.has(tokens[at]?.text ?? '')) return true;
  return false;
}
const PEOPLE = wordSet('people');
const PAYER = wordSet('payer');
