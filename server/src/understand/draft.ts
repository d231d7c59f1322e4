// A Draft: what has been made out of one message so far. Every extractor reads its phrases and adds to it.

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, Language } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { Party } from '../languages/parties.ts';
import { wordSet } from '../languages/words.ts';
import type { Place } from '../places/place.ts';
import type { Situation } from './learned/features.ts';
import { type Span, wordMeans } from './lexicon.ts';
import type { Shown } from './points.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom, take, wordsOf } from './reading.ts';
import { endsAsking, stretchAt } from './stretch.ts';
import type { FilterChange, LoanTalk, Understanding } from './understanding.ts';

export type Context = {
  catalogue: Catalogue;
  /** ms since 1970, UTC. */
  now: number;
  /** What the conversation stands at. A whole session fits. */
  session: {
    current_filters: Filters;
    /** What each was said in. */
    filter_words?: Partial<Record<FilterName, string>>;
    last_intent?: string | null;
    last_topic?: string | null;
    memory: {
      language: Language;
      /** Who moves in. */
      headcount?: { people?: number | undefined };
      /** The searches for others, kept. */
      parties?: readonly { party: Party; filters: Filters }[];
      /** What is liked beside them. */
      rather?: Filters;
      /** Filters as they stood before the latest changes, newest last. */
      earlier?: readonly { filters: Filters }[];
      /** How the last message was taken, where it could have been taken otherwise. */
      reading?: { changed?: boolean; instead: readonly Filters[] };
    } & Shown;
  };
  /** The home whose page the visitor is on. */
  page?: string | undefined;
  /** What the last reply left open, so that a bare answer is read as one. */
  expects?: Expects;
};

export type Draft = Pick<
  Understanding,
  'changes' | 'absent' | 'corrected' | 'doubtful' | 'unclear_amounts'
> & {
  reading: Reading;
  context: Context;
  /** The places whose distance is asked for, as said. */
  distances_to: string[];
  /** Somebody said which other city they are from. */
  origin?: boolean;
};

/** Where the homes are that were shown. */
export function placesShown({ catalogue, session: { memory } }: Context): Place[] {
  const { focus, seen = [], lists = [] } = memory;
  const shown = new Map<string, Place>();
  for (const id of new Set([...focus, ...seen, ...lists.flatMap(({ ids }) => ids)])) {
    const { locality } = catalogue.byId(id) ?? {};
    const place = locality === undefined ? undefined : catalogue.places.byName(locality);
    if (place) shown.set(place.name, place);
  }
  return [...shown.values()];
}

/** A figure of a loan, a day or time, a person's name. */
export type Expects = {
  loan?: LoanTalk | undefined;
  when?: boolean;
  /** Rupees offered for a home. `just`: in the last message. */
  offered?: { amount: number; home?: string | undefined; just: boolean } | undefined;
  name?: boolean;
  /** A visit is asked for. */
  visits?: boolean;
  /** The day it is asked for: "2026-12-01". */
  day?: string | undefined;
  /** An hour of it, or a part of the day, stands. */
  timed?: boolean;
  /** A call is asked for at an hour. */
  calls?: boolean;
  /** A request to the office stands, whose parts can be taken out. */
  request?: boolean;
  /** Something waits for the office, asked for or not. */
  noted?: boolean;
  /** The searches that were offered. */
  offers?: readonly Filters[];
  /** The facts that were just told. */
  told?: readonly Fact[];
  /** Two or more areas that were spoken of together. */
  areas?: readonly string[] | undefined;
  /** What the chat had just done. */
  situation?: Situation;
  /** They complain, and nothing more. */
  grieves?: boolean;
};

/** The wish that a filter be this, from tokens [from, to), which then mean nothing else. */
export function set<F extends FilterName>(
  draft: Draft,
  filter: F,
  value: NonNullable<Filters[F]>,
  from: number,
  to: number,
): void {
  const words = wordsOf(draft.reading, from, to);
  draft.changes.push({ op: 'set', filter, value, words } as FilterChange);
  take(draft.reading, from, to);
}

export function remove(
  draft: Draft,
  filter: FilterName,
  from: number,
  to: number,
  value?: string | number,
): void {
  const words = wordsOf(draft.reading, from, to);
  draft.changes.push({ op: 'remove', filter, ...(value !== undefined && { value }), words });
  take(draft.reading, from, to);
}

/** How many words may stand between "not" and what it takes away. */
const REACH = 4;

export type Negation = 'not' | 'except' | undefined;

/**
 * Whether these tokens are taken away: "not on the ground floor", "3bhk nahi", "anywhere but Whitefield".
 * A "no" before a comma is an answer of its own and takes nothing away: "no, 3bhk".
 */
export function negated(reading: Reading, from: number, to: number): Negation {
  let at = from;
  for (let steps = 0; steps < REACH && at > 0; steps++) {
    if (reading.tokens[at]?.breaks) break;
    const span = spanBefore(reading, at);
    // "no show me villas": the no is an answer.
    if (means(span, 'ask', 'show') && !meaningOf(span, 'negation')) break;
    if (meaningOf(span, 'correction') || means(span, 'negation', 'instead')) break;
    const negation = meaningOf(span, 'negation');
    // "No flats below 600 sq ft": it refuses what is below.
    if (span && reading.taken[span.from] && (negation || means(span, 'intent', 'deny'))) break;
    // "Is there no big land?" asks for some.
    if (negation && span && asksWhether(reading, span.from)) return undefined;
    // "without a lift in Hebbal": only the lift.
    if (!negation && at < from && meaningOf(span, 'amenity')) break;
    // "no 2 lakh 2 bed", "rent, not buy single room": only the amount, only the buying.
    if (!negation && span && (meaningOf(span, 'scale') || isRefusedWay(reading, span))) break;
    // "NOT not in HSR" is in HSR.
    if (negation && span && deniesNo(reading, span.from)) return undefined;
    if (negation === 'except') return 'except';
    const refused =
      span &&
      span.to - span.from > 1 &&
      means(span, 'intent', 'deny') &&
      !means(span, 'negation', 'after') &&
      !isPlainNo(reading, span);
    // "Not that I don't want Hebbal" wants it.
    if (refused && deniesThat(reading, span.from)) return undefined;
    if (negation === 'before' || negation === 'without' || refused) return 'not';
    if (reading.taken[at - 1]) break;
    at = span?.from ?? at - 1;
  }
  return negatedAfter(reading, to) ? 'not' : undefined;
}

/** "Rent, not buy": right behind a "not", where the other way is named before. */
const isRefusedWay = (reading: Reading, span: Span): boolean => {
  const way = meaningOf(span, 'purpose');
  const not = spanBefore(reading, span.from);
  return (
    way !== undefined &&
    means(not, 'negation', 'before') &&
    reading.spans.some(
      (one) => one.to <= (not?.from ?? 0) && ![undefined, way].includes(meaningOf(one, 'purpose')),
    )
  );
};

/** Right before a no, in one breath, another one: the first takes the second back. A "no no" that answers does not. */
function deniesNo(reading: Reading, at: number): boolean {
  const span = spanBefore(reading, at);
  return (
    !reading.tokens[at]?.breaks &&
    means(span, 'negation', 'before') &&
    meaningOf(span, 'intent') === undefined
  );
}

/** What stands before this "no" asks: "is there", "is there really", "are there absolutely". */
function asksWhether(reading: Reading, to: number): boolean {
  for (let at = to; at > 0 && to - at <= MOST_FROM_ASKING && !reading.tokens[at]?.breaks; ) {
    const span = spanBefore(reading, at);
    // Farther away only what opens its part of the message asks: "that one is really not Hebbal" tells.
    if (means(span, 'ask', 'is') && (at === to || opens(reading, span?.from ?? 0))) return true;
    at = span?.from ?? at - 1;
  }
  return false;
}
/** Tokens: "is there really honestly no". */
const MOST_FROM_ASKING = 3;

const opens = ({ tokens }: Reading, at: number): boolean => at === 0 || tokens[at]?.breaks === true;

/** "No sir", "nahi yaar", "no thanks": a no and courtesy, which answers and takes nothing away. "No I don't" takes it. */
function isPlainNo({ tokens }: Reading, { from, to }: Span): boolean {
  const [no, ...rest] = tokens.slice(from, to).map(({ text }) => text);
  return (
    wordMeans(no ?? '', 'intent', 'deny') &&
    rest.every(
      (text) => text === no || wordMeans(text, 'filler', 'word') || wordMeans(text, 'intent', 'thanks'),
    )
  );
}

/** A denial right before a denial, in one breath: "it's not that", "not that". "No, I don't want" is two. */
function deniesThat(reading: Reading, at: number): boolean {
  const span = spanBefore(reading, at);
  return (
    span !== undefined &&
    !reading.tokens[at]?.breaks &&
    span.to - span.from > 1 &&
    means(span, 'intent', 'deny') &&
    meaningOf(span, 'correction') !== undefined
  );
}

/** "nahi chahiye" after it. What it takes away stands right before. */
function negatedAfter(reading: Reading, to: number): boolean {
  let at = to;
  for (let steps = 0; steps < 3; steps++) {
    if (reading.tokens[at]?.breaks) return false;
    const span = spanFrom(reading, at);
    if (means(span, 'negation', 'after')) return !(span && asksIfNone(reading, to, span.to));
    // "plot nahi bhai".
    const first = reading.tokens[at]?.text ?? '';
    if (means(span, 'intent', 'deny') && wordMeans(first, 'negation', 'after')) return true;
    // "wala", "flat", "mein" may stand between, and what is not wished: "kiraye par lena nahi".
    const wished =
      means(span, 'ask', 'want') && means(spanFrom(reading, span?.to ?? at), 'negation', 'after');
    if (
      !span ||
      !(wished || BEFORE_NOT.some((kind) => meaningOf(span, kind)) || means(span, 'place', 'in_after'))
    )
      return false;
    at = span.to;
  }
  return false;
}

/** "Hebbal mein kuch nahi hai kya?", "Hebbal alli enu illva?": whether there is nothing is asked, and nothing refused. */
function asksIfNone({ tokens, at, text }: Reading, from: number, to: number): boolean {
  const nothing = tokens.slice(from, to).some(({ text: word }) => ANYTHING.has(word));
  const end = stretchAt(to - 1, tokens).to;
  const asks =
    endsAsking(end, { tokens, text }) ||
    at.slice(to, end).some((span) => meaningOf(span, 'ask') !== undefined);
  return nothing && asks;
}
const ANYTHING = wordSet('anything');

const BEFORE_NOT = ['filler', 'home'] as const;

/** "also Kadugodi", "Kadugodi bhi": beside what stood there. */
export function isAlso(reading: Reading, from: number, to: number): boolean {
  return alsoAfter(reading, to) || alsoBefore(reading, from);
}

/** "Kadugodi bhi", "1 bhk is also fine". */
function alsoAfter(reading: Reading, to: number): boolean {
  let at = to;
  for (let steps = 0; steps < 3; steps++) {
    const span = steps > 0 && reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
    // "Hebbal aur Hoodi": the word joins what follows.
    if (means(span, 'limit', 'to') && reading.tokens[span?.to ?? at]?.breaks === false) return false;
    if (meaningOf(span, 'also') !== undefined) return steps === 0 || isFine(reading, span as Span);
    if (!span || !BEFORE_ALSO.some((kind) => meaningOf(span, kind))) return false;
    at = span.to;
  }
  return false;
}
const BEFORE_ALSO = ['filler', 'home', 'intent'] as const;

/** "Also fine", "ok too", "bhi chalega": what it is said of will do as well. */
export function isFine(reading: Reading, also: Span): boolean {
  for (let at = Math.max(0, also.from - 1); at < Math.min(also.to + 3, reading.tokens.length); at++) {
    if (at > also.from && reading.tokens[at]?.breaks) return false;
    const word = reading.tokens[at]?.text ?? '';
    if (wordMeans(word, 'drop', 'matter') || wordMeans(word, 'intent', 'affirm')) return true;
  }
  return false;
}

function alsoBefore(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 3 && at > 0; steps++) {
    const span = spanBefore(reading, at);
    // "2 BHK bhi chalega, Hebbal ya Hoodi mein": that is said of what stands before it.
    if (span && reading.tokens[at]?.breaks && !opensBreath(reading, span)) return false;
    if (meaningOf(span, 'also')) return true;
    if (!span || !(meaningOf(span, 'filler') || meaningOf(span, 'place') || meaningOf(span, 'ask')))
      return false;
    at = span.from;
  }
  return false;
}

const opensBreath = ({ tokens }: Reading, { from }: Span): boolean =>
  from === 0 || tokens[from]?.breaks === true;

/** Nothing made of it yet. */
export const draftOf = (reading: Reading, context: Context): Draft => ({
  reading,
  context,
  changes: [],
  absent: [],
  corrected: [],
  doubtful: [],
  unclear_amounts: [],
  distances_to: [],
});
