// Which of several homes that are named are denied: "not the first, the third one".
import { joins } from './numbered.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { Reference } from './understanding.ts';

/** A home that is named, and the words it takes. */
export type Found = { at: number; to: number; reference: Reference };

/** "The first is too small": right behind the home stands what is held against it. */
export function isHeldAgainst(reading: Reading, { to }: Pick<Found, 'to'>): boolean {
  for (let at = to; at < reading.tokens.length && !reading.tokens[at]?.breaks; at++) {
    const span = reading.at[at];
    if (meaningOf(span, 'objection') !== undefined) return true;
    const small = SMALL.some((kind) => meaningOf(span, kind) !== undefined) || means(span, 'ask', 'is');
    if (!small) return false;
  }
  return false;
}
const SMALL = ['filler', 'marker', 'too', 'point', 'refer'] as const;

/** "Not the first, the third one", "Savarar alla, Pranthi": of several the denied ones are not meant. */
export function withoutDenied(reading: Reading, found: readonly Found[]): readonly Found[] {
  const isAfter = (at: number) => {
    const span = reading.tokens[at]?.breaks ? undefined : spanFrom(reading, at);
    if (!span) return undefined;
    // "Savarar no. Pranthi."
    const says = means(span, 'intent', 'deny') && (reading.tokens[span.to]?.breaks ?? true);
    return means(span, 'negation', 'after') || says ? span : undefined;
  };
  const left = found.filter(({ at, to }) => {
    if (isAfter(to) || isHeldAgainst(reading, { to })) return false;
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
    // "2 no aur 3 no": the number of the one before it.
    const number = found.some((other) => span && other.at <= span.from && span.to <= other.to);
    const denies = span && !number && means(span, 'negation', 'before') && !reading.tokens[span.to]?.breaks;
    // In "Pranthi nahi Savarar" the no is of what stands before it.
    return !denies || found.some((other) => other.to === span?.from && isAfter(other.to));
  });
  return left.length > 0 ? left : found;
}
