// References as words: "the second one", "both", "the cheaper of the two", "that villa", "no. 7", "it". Resolved elsewhere.

import type { Filters, PropertyType } from '../contract.ts';
import type { NameMatch } from '../filters/hear/name.ts';
import { wordSet } from '../languages/words.ts';
import { choosesNearest, choosesOne } from './choosing.ts';
import type { Described } from './described.ts';
import { readOrder } from './grammar/order.ts';
import { meaningsOf, type Span } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import {
  freeSpans,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from './reading.ts';
import type { Reference } from './understanding.ts';

/** As a word. */
const MOST_SPELT = 5;

/** More homes than this are never counted through at once. */
const MOST = 20;

/**
 * Read before the filters: "the 3 bhk one" and "the second flat" are no wishes. Takes the words it reads. `describe` gives
 * the homes told by what they are, once the numbered ones are read. `instead`: another was denied.
 */
export function readReferences(
  reading: Reading,
  names: readonly NameMatch[],
  describe: () => readonly Described[] = () => [],
): { references: Reference[]; instead: boolean; bound: readonly NameMatch[] } {
  const order = readOrder(reading);
  if (order) return { references: [order], instead: false, bound: [] };
  const found: Found[] = [];
  const bound: NameMatch[] = [];
  const add = (from: number, to: number, reference: Reference) => {
    found.push({ at: from, to, reference });
    take(reading, from, to);
  };
  const comparing = hasSpan(reading, 'intent', 'compare');
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
      (comparing && !isOfThese(reading, at) ? counted(reading, at) : undefined);
    if (!read) continue;
    add(at, read.to, read.reference);
    at = read.to - 1;
    // "number 2 and 4", "number 1, 2 and 3": a number goes on counting where one has counted.
    for (let next = countedOn(reading, at + 1); next; ) {
      add(at + 1, next.to, next.reference);
      at = next.to - 1;
      next = countedOn(reading, at + 1);
    }
  }
  const leading = found.length === 0 ? leadingNumber(reading) : undefined;
  if (leading) add(0, leading.to, leading.reference);
  for (let at = 0; found.length === 0 && at < reading.tokens.length; at++) {
    const pair = pairOfNumbers(reading, at);
    for (const one of pair ?? []) add(one.from, one.to, one.reference);
  }
  const described = describe();
  for (const { from, to, reference } of described) add(from, to, reference);
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
  for (const { span, value } of freeSpans(reading, 'most')) {
    const [measure, way] = value.split('_') as [
      (Reference & { kind: 'superlative' })['measure'],
      'up' | 'down',
    ];
    // "Which of these is the cheapest?" is one of those shown, however many the search found.
    const shown = hasSpan(reading, 'refer', 'these') || hasSpan(reading, 'refer', 'all');
    const among = hasSpan(reading, 'refer', 'of_two') ? 2 : shown ? MOST : undefined;
    const words = wordsOf(reading, span.from, span.to);
    // "Its nearest metro" is no home; nor is "which is bigger?" a third one beside two that are compared.
    if (measure === 'distance' && meaningOf(spanFrom(reading, span.to), 'landmark')) continue;
    if (comparing && found.length >= 2) continue;
    // "price_up" orders from the lowest up: the lowest is meant.
    const direction = way === 'up' ? 'down' : 'up';
    add(span.from, span.to, { kind: 'superlative', measure, direction, ...(among && { among }), words });
  }
  // "dono mein se sasta", "which one is bigger?": the comparative is a choice.
  const ofTwo = hasSpan(reading, 'refer', 'of_two');
  if ((ofTwo || choosesOne(reading)) && !(comparing && found.length >= 2)) {
    for (const { span, value } of freeSpans(reading, 'shift')) {
      const [measure, direction] = value.split('_') as [string, 'up' | 'down'];
      if (measure !== 'price' && measure !== 'area' && measure !== 'floor' && measure !== 'possession')
        continue;
      add(span.from, span.to, {
        kind: 'superlative',
        measure,
        direction,
        among: ofTwo ? 2 : MOST,
        words: wordsOf(reading, span.from, span.to),
      });
    }
  }
  const superlative = found.some(({ reference }) => reference.kind === 'superlative');
  for (const { span, value } of freeSpans(reading, 'refer')) {
    const words = wordsOf(reading, span.from, span.to);
    // "My client wants to see it too, both of us will come": two people.
    if (value === 'both' && hasSpan(reading, 'request', 'kin') && hasSpan(reading, 'visit')) continue;
    if ((value === 'both' || value === 'all') && !superlative) {
      const n = value === 'all' ? countIn(reading, span.from, span.to) : undefined;
      add(span.from, span.to, { kind: 'all', ...(n !== undefined && { n }), words });
    }
    if (value === 'it' && isRelative(reading, span.from)) continue;
    if (value === 'page' || value === 'it')
      found.push({ at: span.from, to: span.to, reference: { kind: 'it', page: value === 'page', words } });
    // "Number 2: do they allow a cat?" is asked of that one.
    const named = found.some(({ reference }) => reference.kind !== 'it' && reference.kind !== 'all');
    if (value === 'these' && !named && hasSpan(reading, 'fact'))
      found.push({ at: span.from, to: span.to, reference: { kind: 'all', words } });
  }
  // "Which has parking?" is asked of each of them.
  if (found.length === 0 && (choosesNearest(reading) || asksWhichHas(reading)))
    found.push({ at: 0, to: 0, reference: { kind: 'all', words: reading.text } });
  const said = withoutDenied(
    reading,
    found.sort((a, b) => a.at - b.at),
  );
  const all = listed(
    reading,
    said.map(({ reference }) => reference),
  );
  // Where a home is named otherwise, "it" and "this" only point back to the name.
  const named = all.filter(({ kind }) => kind !== 'it');
  // "Compare it with the cheapest" means both.
  const instead = said.length < found.length;
  if (comparing && named.length === 1 && all.length === 2) return { references: all, instead, bound };
  return { references: named.length > 0 ? named : all.slice(0, 1), instead, bound };
}

/** "Which has parking?"; "45k, show me which is near" is a wish. */
const asksWhichHas = (reading: Reading): boolean =>
  hasSpan(reading, 'fact') && !hasSpan(reading, 'ask', 'show') && choosesOne(reading);

/** "Green Court number 1", "number 2 of Green Court": one home, by its number among those of the name. */
function numberBeside(reading: Reading, name: NameMatch, found: readonly Found[]): Found | undefined {
  const { tokens } = reading;
  return found.find(({ at, to, reference }) => {
    if (reference.kind !== 'ordinal' || reference.n < 1) return false;
    const [first, last] = at >= name.to ? [name.to, at] : [to, name.from];
    if (last < first || last - first > 1 || tokens[last]?.breaks || tokens[first]?.breaks) return false;
    return first === last || meaningOf(spanFrom(reading, first), 'filler') !== undefined;
  });
}

/** "The first list", and no home of it. */
export const isWholeList = (reading: Reading): boolean => hasSpan(reading, 'point', 'whole_list');

/** "the one you showed first", "the second of the previous list": a number counts in the list that is named. */
function listed(reading: Reading, found: Reference[]): Reference[] {
  const list = hasSpan(reading, 'point', 'first_list')
    ? 'first'
    : hasSpan(reading, 'point', 'last_list')
      ? 'previous'
      : undefined;
  if (!list || found.some(({ kind }) => kind === 'like' || kind === 'name')) return found;
  const numbers = found.filter((one) => one.kind === 'ordinal');
  if (numbers.length > 0) return numbers.map(({ n, words }) => ({ kind: 'listed', list, n, words }));
  // "The previous list" alone takes the change back that led away from it, "the first list" all of them.
  if (isWholeList(reading)) return found;
  return list === 'first' ? [{ kind: 'listed', list, n: 1, words: reading.text }] : found;
}

/** "Which of these four": as many as they are, no fourth. */
const isOfThese = ({ tokens }: Reading, at: number): boolean =>
  meaningsOf(tokens[at - 1]?.text ?? '').some(({ kind, value }) => kind === 'refer' && value === 'these');

/** "all four", "ಈ ಮೂರು": how many are meant. */
function countIn({ tokens }: Reading, from: number, to: number): number | undefined {
  for (const { text, value } of tokens.slice(from, to)) {
    const word = meaningsOf(text).find(({ kind }) => kind === 'number')?.value;
    const n = value ?? Number(word);
    if (n >= 2 && n <= MOST) return n;
  }
  return undefined;
}

/** "flats that have a pool", "homes that are ready": the word points at nothing. */
function isRelative(reading: Reading, from: number): boolean {
  const before = reading.tokens[from]?.breaks ? undefined : reading.at[from - 1];
  return (
    reading.tokens[from]?.text === 'that' &&
    (meaningOf(before, 'home') !== undefined || meaningOf(before, 'type') !== undefined)
  );
}

/** "Not the first, the third one", "Savarar alla, Pranthi": of several the denied ones are not meant. */
function withoutDenied(reading: Reading, found: readonly Found[]): readonly Found[] {
  const isAfter = (at: number) => {
    const span = reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
    return span && means(span, 'negation', 'after') ? span : undefined;
  };
  const left = found.filter(({ at, to }) => {
    if (isAfter(to)) return false;
    let span = spanBefore(reading, at);
    while (
      span &&
      meaningOf(span, 'filler') &&
      !meaningOf(span, 'negation') &&
      !reading.tokens[span.to]?.breaks
    )
      span = spanBefore(reading, span.from);
    // "37 and 22 nahi": both.
    const next = found.find((other) => other.at > at);
    if (next && isAfter(next.to) && next.at === to + 1 && joins(reading, to)) return false;
    const denies = span && means(span, 'negation', 'before') && !reading.tokens[span.to]?.breaks;
    // In "Pranthi nahi Savarar" the no is of what stands before it.
    return !denies || found.some((other) => other.to === span?.from && isAfter(other.to));
  });
  return left.length > 0 ? left : found;
}

type Found = { at: number; to: number; reference: Reference };
type Read = { to: number; reference: Reference };

/** "the first two", "top 3". */
function firstN(reading: Reading, from: number): Read | undefined {
  const span = spanFrom(reading, from);
  if (!span || !(means(span, 'refer', 'first') || means(span, 'ordinal', '1'))) return undefined;
  const number = readNumber(reading, span.to);
  if (
    !number ||
    number.value < 2 ||
    number.value > MOST ||
    !Number.isInteger(number.value) ||
    !isHome(reading, number.to)
  )
    return undefined;
  const to = homeAfter(reading, number.to);
  return { to, reference: { kind: 'first', n: number.value, words: wordsOf(reading, from, to) } };
}

/** "no. 7", "option 2", "number three", "#2". Not before a unit: "no 3 bhk". */
function byNumber(reading: Reading, from: number): Read | undefined {
  const span = spanFrom(reading, from);
  const sign = reading.tokens[from]?.gap.endsWith('#');
  if (!sign && !means(span, 'refer', 'number')) return numberBefore(reading, from);
  const number = readNumber(reading, sign ? from : (span?.to ?? from));
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 100) return undefined;
  if (reading.tokens[number.from]?.breaks && !sign) return undefined;
  if (!isHome(reading, number.to)) return undefined;
  return {
    to: number.to,
    reference: { kind: 'ordinal', n: number.value, words: wordsOf(reading, from, number.to) },
  };
}

/** "2 number wala": in Hindi and Kannada the word may follow. "2 options" counts. */
function numberBefore(reading: Reading, from: number): Read | undefined {
  const value = reading.tokens[from]?.value;
  const word = spanFrom(reading, from + 1);
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST) return undefined;
  if (!word || !means(word, 'refer', 'number') || reading.tokens[from + 1]?.breaks) return undefined;
  const next = spanFrom(reading, word.to);
  const to = word.to - word.from > 1 ? word.to : means(next, 'point', 'one') ? next?.to : undefined;
  if (!to) return undefined;
  return { to, reference: { kind: 'ordinal', n: value, words: wordsOf(reading, from, to) } };
}

/** "1 ಎಲ್ಲಿದೆ?", "2 price?": a number, and what is asked of it. "2 parking" counts. */
function leadingNumber(reading: Reading): Read | undefined {
  const { value } = reading.tokens[0] ?? {};
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST || !isFree(reading, 0, 1))
    return undefined;
  const next = reading.tokens[1]?.breaks ? undefined : spanFrom(reading, 1);
  const asks =
    next &&
    (meaningOf(next, 'ask') ||
      next.meanings.some(({ kind, value }) => kind === 'fact' && !COUNTED.has(value)));
  if (!asks || meaningOf(next, 'room') || !isHome(reading, 1)) return undefined;
  return { to: 1, reference: { kind: 'ordinal', n: value, words: wordsOf(reading, 0, 1) } };
}
/** "2 aur 3 ka photo", "photos of 1 and 4": two numbers that count nothing, and what is asked of them. */
function pairOfNumbers(reading: Reading, at: number): (Read & { from: number })[] | undefined {
  if (!hasSpan(reading, 'fact') && !hasSpan(reading, 'ask')) return undefined;
  const bare = (from: number): (Read & { from: number }) | undefined => {
    const { value } = reading.tokens[from] ?? {};
    if (
      value === undefined ||
      !Number.isInteger(value) ||
      value < 1 ||
      value > MOST ||
      !isFree(reading, from, from + 1)
    )
      return undefined;
    const next = reading.tokens[from + 1]?.breaks ? undefined : spanFrom(reading, from + 1);
    if (
      !isHome(reading, from + 1) ||
      next?.meanings.some(({ kind, value }) => kind === 'fact' && COUNTED.has(value))
    )
      return undefined;
    return {
      from,
      to: from + 1,
      reference: { kind: 'ordinal', n: value, words: wordsOf(reading, from, from + 1) },
    };
  };
  const one = bare(at);
  const other = one && bare(afterAnd(reading, at + 1));
  const before = reading.tokens[at]?.breaks ? undefined : spanBefore(reading, at);
  const bounded =
    meaningOf(before, 'limit') !== undefined &&
    !means(before, 'limit', 'to') &&
    !means(before, 'limit', 'exact');
  return one && other && !bounded ? [one, other] : undefined;
}

const COUNTED = new Set(['parking', 'bathrooms', 'bhk', 'units', 'floor', 'balconies']);

/** "compare 1 and 2", "1 vs 3": where homes are compared, a bare number is the number of one. */
function counted(reading: Reading, from: number): Read | undefined {
  const number = readNumber(reading, from);
  // "Which of these eleven" counts them: so high a number is written in digits where it names one.
  if (number && number.value > MOST_SPELT && reading.tokens[from]?.value === undefined) return undefined;
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 100) return undefined;
  if (!isHome(reading, number.to)) return undefined;
  return {
    to: number.to,
    reference: { kind: 'ordinal', n: number.value, words: wordsOf(reading, from, number.to) },
  };
}

/** Past an "and", or a comma with a bare number behind it. */
function countedOn(reading: Reading, at: number): Read | undefined {
  const joined = counted(reading, afterAnd(reading, at));
  if (joined) return joined;
  const token = reading.tokens[at];
  return token?.value !== undefined && /^,\s*$/.test(token.gap) ? counted(reading, at) : undefined;
}

const joins = ({ tokens, at: spans }: Reading, at: number): boolean =>
  means(spans[at], 'limit', 'to') || means(spans[at], 'also', 'word') || tokens[at]?.gap === '&';

/** Past an "and"; nowhere, where none stands. */
function afterAnd(reading: Reading, at: number): number {
  const { tokens, at: spans } = reading;
  return joins(reading, at) && spans[at]?.from === at ? (spans[at]?.to ?? tokens.length) : tokens.length;
}

/** "the second one", "2nd flat", "last one". An ordinal with a floor, a phase or a road is none. */
function ordinal(reading: Reading, from: number): Read | undefined {
  const span = spanFrom(reading, from);
  const n = Number(meaningOf(span, 'ordinal') ?? ordinalOf(reading, from));
  if (!n) return undefined;
  const word = span && meaningOf(span, 'ordinal') ? span.to : from + 1;
  const end = word === from + 1 && endsOrdinal(reading, from + 1) ? from + 2 : word;
  // "The first one, floor?"
  const next = reading.tokens[end]?.breaks ? undefined : spanFrom(reading, end);
  if (
    means(next, 'room', 'floor') ||
    isTime(next) ||
    (!reading.tokens[end]?.breaks && NOT_HOMES.has(reading.tokens[end]?.text ?? ''))
  )
    return undefined;
  const to = homeAfter(reading, end);
  // "पहले मुझे फोन करो": first a call, not the first home.
  if (to === end && means(span, 'refer', 'first') && hasSpan(reading, 'visit', 'call')) return undefined;
  return { to, reference: { kind: 'ordinal', n, words: wordsOf(reading, from, to) } };
}
const NOT_HOMES = wordSet('not_home');

/** "7th", "3ne", "2 ra". */
function ordinalOf(reading: Reading, at: number): number | undefined {
  const { text = '', value } = reading.tokens[at] ?? {};
  if (value !== undefined && value >= 1 && value <= MOST && endsOrdinal(reading, at + 1)) return value;
  return /^\d{1,2}(st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** The "ne" of "3ne", glued to its number. */
const endsOrdinal = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.glued === true && means(spanFrom(reading, at), 'point', 'nth_after');

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

/** Nothing, or a word for a home, follows: no unit, no hour. */
function isHome(reading: Reading, at: number): boolean {
  // "I come home 3-4am".
  if (/^[-–]$/.test(reading.tokens[at]?.gap ?? '') && reading.tokens[at]?.value !== undefined) return false;
  const span = reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
  return (
    !span ||
    !(
      meaningOf(span, 'room') ||
      meaningOf(span, 'scale') ||
      meaningOf(span, 'area_unit') ||
      means(span, 'when', 'am') ||
      means(span, 'when', 'pm') ||
      isTime(span)
    )
  );
}

/** "2 years", "4 dec"; not the "in" of "in 2 years": "pehle wale me". */
const isTime = (span: Span | undefined): boolean =>
  meaningOf(span, 'month') !== undefined ||
  (meaningOf(span, 'time') !== undefined && !means(span, 'time', 'within') && !means(span, 'time', 'by'));

function homeAfter(reading: Reading, at: number): number {
  const span = reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
  return span && (means(span, 'refer', 'one') || meaningOf(span, 'home') === 'one' || meaningOf(span, 'type'))
    ? span.to
    : at;
}
