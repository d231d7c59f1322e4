// Homes by their number: "no. 7", "the second one", "1 and 3", "the first two", and a number before what is asked of it.
import { factsThat } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { type Meaning, type Span, wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { isNth, readNumber } from './numbers.ts';
import {
  hasAny,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  wordsOf,
} from './reading.ts';
import { stretchAt } from './stretch.ts';
import type { Reference } from './understanding.ts';

/** As a word. */
export const MOST_SPELT = 5;

/** More homes than this are never counted through at once. */
export const MOST = 20;

export type Read = { to: number; reference: Reference };

/** "the first two", "top 3"; not "the first, 20% down". */
export function firstN(reading: Reading, from: number): Read | undefined {
  const span = spanFrom(reading, from);
  if (!span || !(means(span, 'refer', 'first') || means(span, 'ordinal', '1'))) return undefined;
  if (reading.tokens[span.to]?.breaks) return undefined;
  const number = readNumber(reading, span.to);
  if (
    !number ||
    !isFree(reading, span.to, number.to) ||
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
export function byNumber(reading: Reading, from: number): Read | undefined {
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
  // "2 no aur 3 no me": with another beside it, or what is said of it behind it.
  const on = reading.tokens[word.to]?.breaks === false;
  const row =
    on && (joins(reading, word.to) || isOf(reading.tokens[word.to]) || means(next, 'place', 'in_after'));
  const to = word.to - word.from > 1 || row ? word.to : means(next, 'point', 'one') ? next?.to : undefined;
  if (!to) return undefined;
  return { to, reference: { kind: 'ordinal', n: value, words: wordsOf(reading, from, to) } };
}

/**
 * "1 ಎಲ್ಲಿದೆ?", "maintenance of 3", "3 ka floor", "does 2 have a gym?": a number of one of the `shown` homes that counts
 * nothing, in a question. "2 parking" counts; a word that we do not know may be what is counted.
 */
export function bareNumber(reading: Reading, at: number, shown: number): Read | undefined {
  const { tokens } = reading;
  const { value, breaks } = tokens[at] ?? {};
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > (at === 0 ? MOST : shown))
    return undefined;
  if (!isFree(reading, at, at + 1) || !isHome(reading, at + 1)) return undefined;
  if (isOfRooms(reading, at + 1)) return undefined;
  if (isShare(reading, at + 1)) return undefined;
  const alone = tokens[at + 1]?.breaks !== false;
  const next = alone ? undefined : spanFrom(reading, at + 1);
  const of = !alone && isOf(tokens[at + 1]) && value <= shown && (next?.to ?? at + 2) === at + 2;
  // "Deposit is 2 much".
  if (meaningOf(next, 'too') && !of) return undefined;
  // "20 ke andar".
  if (meaningOf(next, 'limit') && !of && !joins(reading, at + 1)) return undefined;
  const before = breaks ? undefined : spanBefore(reading, at);
  const opens = at === 0 || breaks === true || joins(reading, at - 1);
  // "2 ya 3 bhk".
  const asked = !joins(reading, at + 1) && next?.meanings.some(({ kind, value }) => isAsked(kind, value));
  const follows = asked || of;
  // "The EMI of 3 with 20 lakh down".
  // "Book a visit for 1 on Saturday".
  const known = next !== undefined && hasAny(reading, ['ask', 'loan', 'visit', 'when']);
  const led = opens
    ? follows
    : ((before?.to ?? at) - (before?.from ?? at - 1) === 1 || means(before, 'intent', 'book_visit')) &&
      isOf(tokens[at - 1]) &&
      (alone || follows || known);
  // "Is 3 east facing?", "does 2 have a gym?", "tell me about 4", "can we see 3 on Sunday?"
  const verb = means(before, 'ask', 'is') && next !== undefined;
  const goes = alone || follows || meaningOf(next, 'when') !== undefined || means(next, 'marker', 'word');
  // "How many guntas is plot 1?"
  const word = breaks ? '' : (tokens[at - 1]?.text ?? '');
  const called = (wordMeans(word, 'type') || wordMeans(word, 'home', 'one')) && (alone || follows);
  const told = before?.meanings.some(opensNumber) && goes && !isCounted(next);
  if (!led && !verb && !called && !told) return undefined;
  return { to: at + 1, reference: { kind: 'ordinal', n: value, words: wordsOf(reading, at, at + 1) } };
}

/** "Hebbal mein 2 ya 3 BHK": the number before the joint counts rooms as well. */
function isOfRooms(reading: Reading, at: number): boolean {
  const other = readNumber(reading, afterAnd(reading, at));
  return other !== undefined && means(spanFrom(reading, other.to), 'room', 'bhk');
}

/** "See 3", "what about 4", "photos 2": what a home's number may stand right behind. */
const opensNumber = ({ kind, value }: Meaning): boolean =>
  (kind === 'ask' && value !== 'is' && value !== 'how_much') ||
  kind === 'visit' ||
  (kind === 'intent' && value === 'book_visit') ||
  (kind === 'fact' && !COUNTED.has(value));

/** "Show me 3 flats", "see 2 more". */
const isCounted = (span: Span | undefined): boolean =>
  meaningOf(span, 'home') !== undefined ||
  meaningOf(span, 'type') !== undefined ||
  means(span, 'intent', 'more_results');

/** What is asked of a home, and counts nothing. */
const isAsked = (kind: string, value: string): boolean =>
  kind === 'ask' ||
  kind === 'visit' ||
  (kind === 'intent' && OF_ONE.has(value)) ||
  ASKED_OF.has(kind) ||
  (kind === 'fact' && !COUNTED.has(value));
const OF_ONE = new Set(['affirm', 'book_visit', 'financing']);
const ASKED_OF = new Set(['amenity', 'facing', 'furnishing', 'possession']);

const OF_HOME = wordSet('of_home');
const isOf = (token: Token | undefined): boolean => OF_HOME.has(token?.text ?? '');

export const COUNTED = new Set<string>(factsThat(({ counts }) => counts));

/** "compare 1 and 2", "1 vs 3": where homes are compared, a bare number is the number of one. */
export function counted(reading: Reading, from: number): Read | undefined {
  const number = readNumber(reading, from);
  // "Which of these eleven" counts them: so high a number is written in digits where it names one.
  if (number && number.value > MOST_SPELT && reading.tokens[from]?.value === undefined) return undefined;
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 100) return undefined;
  if (!isHome(reading, number.to) || isShare(reading, number.to)) return undefined;
  return {
    to: number.to,
    reference: { kind: 'ordinal', n: number.value, words: wordsOf(reading, from, number.to) },
  };
}

/** "20% down payment", "20 percent": what ends before `at` is no home's number. */
const isShare = (reading: Reading, at: number): boolean =>
  /^\s*%/.test(reading.text.slice(reading.tokens[at - 1]?.to)) ||
  means(spanFrom(reading, at), 'loan', 'percent');

/** Past an "and", or a comma with a bare number behind it. */
export function countedOn(reading: Reading, at: number): Read | undefined {
  const joined = counted(reading, afterAnd(reading, at));
  if (joined) return withNumberWord(reading, joined);
  const token = reading.tokens[at];
  return token?.value !== undefined && /^,\s*$/.test(token.gap) ? counted(reading, at) : undefined;
}

/** "2 no aur 3 no": the word is no "no". */
function withNumberWord(reading: Reading, read: Read): Read {
  const word = reading.tokens[read.to]?.breaks ? undefined : spanFrom(reading, read.to);
  return word && means(word, 'refer', 'number') ? { ...read, to: word.to } : read;
}

export const joins = ({ tokens, at: spans }: Reading, at: number): boolean =>
  means(spans[at], 'limit', 'to') || means(spans[at], 'also', 'word') || tokens[at]?.gap === '&';

/** Past an "and"; nowhere, where none stands. */
export function afterAnd(reading: Reading, at: number): number {
  const { tokens, at: spans } = reading;
  return joins(reading, at) && spans[at]?.from === at ? (spans[at]?.to ?? tokens.length) : tokens.length;
}

/** "the second one", "2nd flat", "last one". An ordinal with a floor, a phase or a road is none. */
export function ordinal(reading: Reading, from: number): Read | undefined {
  const span = spanFrom(reading, from);
  const n = Number(meaningOf(span, 'ordinal') ?? ordinalOf(reading, from) ?? firstOf(reading, from));
  if (!n) return undefined;
  const word = span && meaningOf(span, 'ordinal') ? span.to : from + 1;
  const end = word === from + 1 && endsOrdinal(reading, from + 1) ? from + 2 : word;
  // "The first one, floor?"
  const next = reading.tokens[end]?.breaks ? undefined : spanFrom(reading, end);
  // "पहले बताया था": told before.
  if (n === 1 && word === from + 1 && means(next, 'point', 'earlier')) return undefined;
  if (
    means(next, 'room', 'floor') ||
    isOfAFloor(reading, end) ||
    isTime(next) ||
    // "The last 3 years": so long, and no home.
    (n < 0 && reading.tokens[end]?.value !== undefined && isTime(spanFrom(reading, end + 1))) ||
    (!reading.tokens[end]?.breaks && NOT_HOMES.has(reading.tokens[end]?.text ?? ''))
  )
    return undefined;
  // "Our first home", "a second home": the second is one that is shown, and so is a fourth.
  if (n <= 2 && meaningOf(next, 'home') === 'one' && isOfTheirs(reading, from)) return undefined;
  const to = homeAfter(reading, end);
  // "पहले मुझे फोन करो": first a call, not the first home.
  if (to === end && means(span, 'refer', 'first') && hasSpan(reading, 'visit', 'call')) return undefined;
  // "Need mine sold first", "pehle apna bechna hai": before anything else.
  if (n === 1 && to === end && sellsFirst(reading, from)) return undefined;
  return { to, reference: { kind: 'ordinal', n, words: wordsOf(reading, from, to) } };
}

/** In one breath with a sale, and neither "the first" nor "first one". */
function sellsFirst({ tokens }: Reading, at: number): boolean {
  const stretch = stretchAt(at, tokens);
  const definite = at > stretch.from && wordMeans(tokens[at - 1]?.text ?? '', 'refer', 'that');
  return !definite && tokens.slice(stretch.from, stretch.to).some(({ text }) => SELLS.has(text));
}
const SELLS = wordSet('sells');

/** "First or second floor", "between 5th and 10th floor": the floor behind the last ordinal is of each. */
function isOfAFloor(reading: Reading, end: number): boolean {
  const next = afterAnd(reading, end);
  if (
    reading.tokens[end]?.breaks ||
    (meaningOf(spanFrom(reading, next), 'ordinal') ?? ordinalOf(reading, next)) === undefined
  )
    return false;
  const to = spanFrom(reading, next)?.to ?? next + 1;
  if (reading.tokens[to]?.breaks) return false;
  return means(spanFrom(reading, to), 'room', 'floor') || isOfAFloor(reading, to);
}

/** "यहाँ के पहले वाले": the words say "before" only behind a date. */
function firstOf(reading: Reading, at: number): number | undefined {
  const span = reading.at[at];
  if (!span || span.from === at || span.to !== at + 1 || !means(span, 'time', 'by')) return undefined;
  if (!wordMeans(reading.tokens[at]?.text ?? '', 'ordinal', '1')) return undefined;
  const date = reading.tokens[span.from - 1];
  const dated = date?.value !== undefined || meaningOf(spanBefore(reading, span.from), 'month') !== undefined;
  const goesOn =
    means(spanFrom(reading, span.to), 'point', 'one') ||
    // "इनमें से पहले और तीसरे".
    meaningOf(spanFrom(reading, afterAnd(reading, span.to)), 'ordinal') !== undefined;
  return !dated && goesOn ? 1 : undefined;
}

/** Behind "our", "my", "a". */
const isOfTheirs = ({ tokens }: Reading, from: number): boolean => {
  const before = tokens[from]?.breaks ? undefined : tokens[from - 1]?.text;
  return before !== undefined && (SOMEONE.has(before) || INDEFINITE.has(before));
};
const SOMEONE = wordSet('someone');
const INDEFINITE = wordSet('indefinite');
const NOT_HOMES = wordSet('not_home');

/** "7th", "3ne", "2 ra". */
function ordinalOf(reading: Reading, at: number): number | undefined {
  const { text = '', value } = reading.tokens[at] ?? {};
  if (value !== undefined && value >= 1 && value <= MOST && endsOrdinal(reading, at + 1)) return value;
  return isNth(text) ? Number.parseInt(text, 10) : undefined;
}

/** The "ne" of "3ne", glued to its number, or between it and the home: "3 ne number", "2 ne mane". */
const endsOrdinal = (reading: Reading, at: number): boolean =>
  means(spanFrom(reading, at), 'point', 'nth_after') &&
  (reading.tokens[at]?.glued === true ||
    (!reading.tokens[at]?.breaks && !reading.tokens[at + 1]?.breaks && isOneHome(spanFrom(reading, at + 1))));

const isOneHome = (span: Span | undefined): boolean =>
  means(span, 'refer', 'number') || means(span, 'refer', 'one') || meaningOf(span, 'home') === 'one';

/** Nothing, or a word for a home, follows: no unit, no hour. */
export function isHome(reading: Reading, at: number): boolean {
  // "I come home 3-4am".
  if (/^[-–]$/.test(reading.tokens[at]?.gap ?? '') && reading.tokens[at]?.value !== undefined) return false;
  // "Visit number 2, 3 people".
  if (reading.tokens[at]?.breaks === false && PEOPLE.has(reading.tokens[at]?.text ?? '')) return false;
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

const PEOPLE = wordSet('people');

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
