// Limits: which way a number bounds, by the words before and after it: "under", "tak", "se kam", "or more", "around".
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { isPeriod } from './period.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import { endsAsking, stretchAt } from './stretch.ts';

export type Limit = {
  kind: 'max' | 'min' | 'around' | 'exact' | 'range' | undefined;
  /** A word of money beside it: "budget". */
  budget: boolean;
  /** The number with its limit's words. */
  from: number;
  to: number;
};

/** Words between a limit and its number: "under a budget of 80 lakh". */
const BETWEEN = 3;

export function limitAround(reading: Reading, from: number, to: number, isRange: boolean): Limit {
  const limit: Limit = { kind: signBefore(reading, from), budget: false, from, to };
  readBefore(reading, limit);
  // "50 se 80 lakh tak": the words after a range belong to its end.
  if (isRange) limit.kind ??= 'range';
  readAfter(reading, limit);
  // "from 1.5 to 2 cr", "around 75 to 90": the two ends say it all.
  if (isRange && limit.kind !== 'max') limit.kind = 'range';
  if (limit.kind === 'exact' && limit.from < from && asksWhatOneGets(reading)) limit.kind = 'max';
  if (!isRange && isShortOf(reading, limit, from, to)) limit.kind = limit.kind === 'max' ? 'min' : 'max';
  else if (
    limit.kind === 'min' &&
    (cannotBefore(reading, limit.from) || isOwnLimit(reading, limit.from, from))
  )
    limit.kind = 'max';
  const beyond = limit.kind === 'min' && limit.from < from ? refusalAt(reading, limit.to) : undefined;
  if (beyond) {
    limit.kind = 'max';
    limit.to = beyond.to;
  }
  // "5th floor se neeche mat dikhao".
  const lower = reading.tokens.slice(to, limit.to).some(({ text }) => LOWER.has(text));
  const least = limit.kind === 'max' && lower ? refusalAt(reading, limit.to) : undefined;
  if (least) {
    limit.kind = 'min';
    limit.to = least.to;
  }
  const refused =
    limit.kind === 'max' || limit.kind === 'min' ? refusedBefore(reading, limit.from) : undefined;
  const isAsked = endsAsking(stretchAt(limit.to - 1, reading.tokens).to, reading);
  if (refused && limit.kind === 'max' && isAsked) {
    // "Nothing under 45 thousand?" asks for those.
    take(reading, refused.from, refused.to);
  } else if (refused) {
    limit.kind = limit.kind === 'max' ? 'min' : 'max';
    // What stands between is wished all the same: "no villas above 4 cr".
    take(reading, refused.from, refused.to);
  }
  if (!limit.kind && reading.text[reading.tokens[to - 1]?.to ?? 0] === '+') limit.kind = 'min';
  return limit;
}

/** "1450 is less than 1600", "1450 to 1600 se kam hai": what is held against the one tells what the other bounds. */
function isShortOf(
  reading: Reading,
  { kind, budget, from, to }: Limit,
  number: number,
  end: number,
): boolean {
  const value = reading.tokens[number]?.value;
  if ((kind !== 'max' && kind !== 'min') || value === undefined) return false;
  // Behind the number a verb compares: "se kam hai", and not "80 lakh tak".
  const verb = reading.tokens[to]?.breaks === false ? meaningOf(spanFrom(reading, to), 'filler') : undefined;
  let is = to > end && !budget && verb !== undefined;
  for (let at = from, steps = 0; at > 0 && steps < BETWEEN && !reading.tokens[at]?.breaks; steps++) {
    const other = reading.tokens[at - 1]?.value;
    if (other !== undefined)
      return is && (kind === 'max' ? other < value : other > value) && isLike(other, value);
    const span = spanBefore(reading, at);
    is ||= means(span, 'ask', 'is');
    if (!span || !OF_MEASURES.some((one) => meaningOf(span, one) !== undefined)) return false;
    at = span.from;
  }
  return false;
}
const OF_MEASURES = ['filler', 'ask', 'area_unit', 'scale', 'limit', 'currency'] as const;
/** Two of the same measure: "2 bhk is below 1600" are none. */
const isLike = (one: number, other: number): boolean => Math.max(one / other, other / one) <= TIMES;
const TIMES = 3;

/** "What can we get for 60 lakh?", "which homes can we share for 25,000?": that is all there is. */
const asksWhatOneGets = (reading: Reading): boolean =>
  (hasSpan(reading, 'ask', 'what') || hasSpan(reading, 'ask', 'which')) &&
  hasSpan(reading, 'ask', 'show') &&
  !hasSpan(reading, 'loan');

/** "2.28 crore is over my 1.8 crore": what is one's own is not to be passed. */
const isOwnLimit = ({ tokens }: Reading, limit: number, number: number): boolean =>
  tokens.slice(limit, number).some(({ text }) => WHOSE.has(text));
const WHOSE = wordSet('whose');
const LOWER = wordSet('lower');

/** "< 1 cr", ">= 1500 sq ft". */
function signBefore(reading: Reading, from: number): Limit['kind'] {
  const gap = reading.tokens[from]?.gap ?? '';
  if (gap === '') return undefined;
  return /[<≤]/.test(gap) ? 'max' : /[>≥]/.test(gap) ? 'min' : undefined;
}

function readBefore(reading: Reading, limit: Limit): void {
  let at = limit.from;
  for (let steps = 0; steps <= BETWEEN && at > 0; steps++) {
    if (reading.tokens[at]?.breaks && !limit.budget) break;
    const span = spanBefore(reading, at);
    const start = span?.from ?? at - 1;
    if (!isFree(reading, start, at)) break;
    const kind = meaningOf(span, 'limit');
    if (span && !limit.kind && (kind === 'max' || kind === 'min' || kind === 'around' || kind === 'exact')) {
      limit.kind = kind;
      limit.from = start;
      // "price of", "costing" say money as well.
      if (meaningOf(span, 'budget')) limit.budget = true;
      if (kind !== 'exact') {
        at = start;
        continue;
      }
    }
    // "Our limit is about two crore".
    if (limit.kind === 'around' && kind === 'max') limit.kind = 'max';
    // "above my budget of 1 Cr" tells the budget.
    if (meaningOf(span, 'budget') || meaningOf(span, 'objection') === 'budget') {
      limit.budget = true;
      if (!limit.kind || at === limit.from) limit.from = start;
    } else if (
      !span ||
      !(
        meaningOf(span, 'filler') ||
        meaningOf(span, 'limit') ||
        meaningOf(span, 'place') ||
        meaningOf(span, 'currency')
      )
    )
      break;
    at = start;
  }
}

function readAfter(reading: Reading, limit: Limit): void {
  for (let steps = 0; steps < BETWEEN; steps++) {
    const span = spanFrom(reading, limit.to);
    if (!span || reading.tokens[limit.to]?.breaks || !isFree(reading, span.from, span.to)) return;
    const budget = meaningOf(span, 'budget') !== undefined;
    const after = limitAfter(span) ?? boundBehind(reading, span);
    const refusal = after === 'min' && !limit.kind ? refusalAt(reading, span.to) : undefined;
    if (refusal) {
      limit.kind = 'max';
      limit.to = refusal.to;
      return;
    }
    if (after && (!limit.kind || limit.kind === 'exact' || (limit.kind === 'around' && after === 'max')))
      limit.kind = after === 'within' ? 'max' : (after as Limit['kind']);
    if (budget) limit.budget = true;
    // "45000 a month max".
    const period = isPeriod(reading, span) || means(span, 'time', 'month_unit');
    if (!after && !budget && !period && !meaningOf(span, 'filler')) return;
    if (!after && !budget) {
      // A filler only counts when a limit or a budget word follows it: "80 lakh ka budget".
      const next = spanFrom(reading, span.to);
      if (!next || !(meaningOf(next, 'budget') || limitAfter(next) || boundBehind(reading, next))) return;
    }
    limit.to = span.to;
  }
}

/** "1600 sqft atleast", "80 lakh upto", "1200 sqft kam se kam 3 BHK": with no amount of its own behind it. */
function boundBehind({ tokens, at }: Reading, span: Span): 'min' | 'max' | undefined {
  const next = tokens[span.to];
  const rooms = next?.value !== undefined && means(at[span.to + 1], 'room', 'bhk');
  if (next && !next.breaks && !rooms && meaningOf(at[span.to], 'limit') === undefined) return undefined;
  return means(span, 'limit', 'min') ? 'min' : means(span, 'limit', 'max') ? 'max' : undefined;
}

/** "We cannot pay more than 80 lakh", "can't go over 1 cr": with a word of paying or going between at most. */
function cannotBefore(reading: Reading, to: number): boolean {
  for (let at = to, steps = 0; at > 0 && steps < BETWEEN && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    if (meaningOf(span, 'change') === 'cannot') return true;
    if (!isPaying(span)) return false;
    at = span?.from ?? at - 1;
  }
  return false;
}

/** "No flats below 600 sq ft", "don't show me anything over 1 cr": what lies beyond the number is refused. */
function refusedBefore(reading: Reading, to: number): Span | undefined {
  let acts = false;
  for (let at = to, steps = 0; at > 0 && steps < REFUSED; steps++) {
    if (reading.tokens[at]?.breaks) return undefined;
    const span = spanBefore(reading, at);
    if (!isFree(reading, span?.from ?? at - 1, at)) return undefined;
    if (span && refuses(reading, span, { acts, next: at === to })) return span;
    const verb: boolean = !acts && isAct(reading, at - 1);
    if (!verb && !IN_REFUSAL.some((kind) => meaningOf(span, kind) !== undefined)) return undefined;
    acts ||= verb;
    at = span?.from ?? at - 1;
  }
  return undefined;
}

/** "Don't go above", "do not quote me above": its verb stands between. "No" alone answers: "no, max 45 lakh", "me n my wife under 60". */
function refuses(reading: Reading, span: Span, { acts, next }: { acts: boolean; next: boolean }): boolean {
  const answers = means(span, 'intent', 'deny') && span.to - span.from === 1;
  if (meaningOf(span, 'negation') === 'before')
    return !(answers && next && means(reading.at[span.to], 'limit', 'max'));
  const isLetter = reading.tokens[span.from]?.text.length === 1;
  return means(span, 'intent', 'deny') && (!answers || (acts && !isLetter));
}

/** A word that has no meaning of its own here, as a verb has none, or one of going up. */
const isAct = ({ tokens, at }: Reading, token: number): boolean =>
  tokens[token]?.value === undefined && (isPlain(at[token]) || meaningOf(at[token], 'change') !== undefined);

/** No word of its own here, or one that only marks an act. */
const isPlain = (span: Span | undefined): boolean =>
  !span || span.meanings.every(({ kind }) => kind === 'marker');

/** Words between the refusal and the limit. */
const REFUSED = 4;
const IN_REFUSAL = ['filler', 'home', 'type', 'ask', 'refer', 'point'] as const;

const PAYING = ['budget', 'filler', 'change'] as const;
/** A word of money, or one that means nothing by itself: "pay", "go", "ಕೊಡೋಕೆ". */
const isPaying = (span: Span | undefined): boolean =>
  isPlain(span) || PAYING.some((kind) => meaningOf(span, kind) !== undefined);

/** "1 ಕೋಟಿಗಿಂತ ಮೇಲೆ ಹೋಗಲ್ಲ", "1 cr se upar nahi", "55 se upar gaya to main nahi le paungi": more than that is refused. */
function refusalAt(reading: Reading, from: number): { from: number; to: number } | undefined {
  const { tokens } = reading;
  for (let at = from, steps = 0; at < tokens.length && steps < BEHIND && !tokens[at]?.breaks; steps++) {
    const span = spanFrom(reading, at);
    if (meaningOf(span, 'negation') === 'after' || meaningOf(span, 'change') === 'cannot') return span;
    if (isPlain(span) && refusesBySound(tokens[at]?.text ?? '')) return { from: at, to: at + 1 };
    // "Jaasti kodakke aagalla": the words of paying stand between.
    if (tokens[at]?.value !== undefined || (!isPaying(span) && !means(span, 'limit', 'to'))) return undefined;
    at = span?.to ?? at + 1;
  }
  return undefined;
}
/** Words up to the refusal: a clause of its own at most. */
const BEHIND = 5;

const endings = [...wordSet('refusing_ends')];
/** "ಹೋಗಬೇಡಿ", "torsbedi". */
const refusesBySound = (word: string): boolean =>
  endings.some((ending) => word.length > ending.length && word.endsWith(ending));

const AFTER = '_after';

/** Words like "minimum" and "approx" bound from either side; behind a number the side behind it counts. */
function limitAfter(span: Span): string | undefined {
  for (const { kind, value } of span.meanings) {
    if (kind === 'limit' && value.endsWith(AFTER)) return value.slice(0, -AFTER.length);
  }
  return undefined;
}
