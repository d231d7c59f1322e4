// The hour that stands here: one or a stretch, with what bounds it, and whether it is meant as one.
import { clockAt, startOf, written } from './clock.ts';
import { readMarkers } from './grammar/markers.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { hasAny, hasSpan, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import { type Part, partBehind, type Time } from './when-part.ts';

export function timeAt(
  reading: Reading,
  at: number,
  before: Part | undefined,
  expected: boolean,
): (Part & { is: 'time' }) | undefined {
  const first = clockAt(reading, at);
  if (!first) return undefined;
  // "11-12", "10 to 11", "11 se 12 baje".
  const joiner = spanFrom(reading, first.to);
  const joined =
    means(joiner, 'limit', 'to') && !reading.tokens[first.to]?.breaks ? (joiner?.to ?? first.to) : first.to;
  const dash = ['-', '–', '—'].includes(reading.tokens[joined]?.gap ?? '');
  const second = joined > first.to || dash ? clockAt(reading, joined) : undefined;
  const bound = boundAround(reading, at, (second ?? first).to);
  const beside = before !== undefined && nearby(reading, before.to, at);
  const after = partBehind(reading, (second ?? first).to);
  const marked = first.marked || second?.marked || beside || after !== undefined;
  const lone = reading.tokens.length <= 2 && !choosesHomes(reading);
  // "Can we come this Sunday with our daughter? Around 11.", "Saturday morning would suit me, around 11".
  const ends = first.to === reading.tokens.length || reading.tokens[first.to]?.breaks === true;
  const dated =
    (before?.is === 'day' || before?.is === 'part') &&
    (bound?.is === 'after' || (ends && meansAt(reading, at)));
  const told = first.minutes || meansAt(reading, at) || meansAtIt(reading, first.to);
  const alone =
    bound ||
    told ||
    lone ||
    isTaken(reading, first) ||
    isChanged(reading) ||
    isExchanged(reading, first) ||
    isMade(reading, at);
  const calls =
    (bound !== undefined || meansAt(reading, at)) && isCall(reading, Math.min(bound?.from ?? at, at - 1));
  if (!marked && !dated && !calls && !(expected && alone)) return undefined;
  const time: Time = {
    from: startOf(first, second),
    ...(second && { to: written(second, second.half ?? first.half) }),
    ...(bound && !second && { bound: bound.is }),
  };
  const to = Math.max((second ?? first).to, bound?.to ?? 0);
  return { is: 'time', time, from: bound?.from ?? at, to };
}

/** "Call after 6", "ring at 7": right before it. */
function isCall(reading: Reading, from: number): boolean {
  const before = reading.tokens[from]?.breaks ? undefined : reading.at[from - 1];
  return means(before, 'request', 'call') || means(before, 'visit', 'call');
}

/** "Ok 4. And the second one too": opens the message as a yes to the hour that was offered. */
export function isTaken(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const yes = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  return yes?.from === 0 && means(yes, 'intent', 'affirm') && reading.tokens[to]?.breaks === true;
}

/** "Remove 1", "only 2": of homes. */
const choosesHomes = (reading: Reading): boolean =>
  hasSpan(reading, 'drop', 'remove') ||
  readMarkers(reading.tokens, new Uint8Array(reading.tokens.length)).some(({ cue }) => cue === 'only');

/** "12 instead of 11", "11 nahi 12": of two hours, a word that refuses between them, one is for the other. */
function isExchanged(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const refuses = (span: Span | undefined) => meaningOf(span, 'negation') !== undefined;
  const behind = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  if (behind && refuses(behind)) return clockAt(reading, behind.to) !== undefined;
  const before = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  if (!before || !refuses(before)) return false;
  const first = clockAt(reading, before.from - 1);
  return first?.to === before.from;
}

/** "Make it 12 and call me before 9": right behind the word that changes it. */
function isMade(reading: Reading, at: number): boolean {
  const before = spanBefore(reading, at);
  return before?.to === at && means(before, 'correction', 'word');
}

/** "Change the time to 4", "make it 5": of little else said, and nothing of money. */
const isChanged = (reading: Reading): boolean =>
  reading.tokens.length <= FEW_WORDS &&
  (hasSpan(reading, 'request', 'time') || hasSpan(reading, 'correction', 'word')) &&
  !hasAny(reading, ['budget', 'refer', 'point', 'room', 'home']);
/** Tokens. */
const FEW_WORDS = 7;

/** "after 6", "6 ke baad", "before 5 pm". */
function boundAround(
  reading: Reading,
  from: number,
  to: number,
): { is: 'after' | 'before'; from: number; to: number } | undefined {
  for (const is of ['after', 'before'] as const) {
    const before = reading.at[from - 1];
    // "Call before 9": of a call, before nine.
    const behind = before?.to === from && !reading.tokens[from]?.breaks;
    const ends =
      before && means(before, 'visit', 'call') && wordMeans(reading.tokens[from - 1]?.text ?? '', 'when', is);
    if (behind && means(before, 'when', is)) return { is, from: before.from, to };
    if (behind && ends) return { is, from, to };
    const after = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
    if (after && means(after, 'when', `${is}_it`)) return { is, from, to: after.to };
  }
  return undefined;
}

const meansAt = (reading: Reading, at: number): boolean => {
  const before = reading.at[at - 1];
  return before?.to === at && means(before, 'when', 'at');
};

const meansAtIt = (reading: Reading, to: number): boolean =>
  !reading.tokens[to]?.breaks && means(spanFrom(reading, to), 'when', 'at_it');

/** Nothing but "at", "ko", "around" stands between. */
function nearby(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const span = reading.at[at];
    if (
      !(
        means(span, 'when', 'at') ||
        means(span, 'when', 'after') ||
        means(span, 'when', 'before') ||
        meaningOf(span, 'filler') ||
        meaningOf(span, 'place')
      )
    )
      return false;
  }
  return true;
}
