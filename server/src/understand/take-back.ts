// Taking back: "remove it", "usko hatao", "adu beda" right after a wish was set means that wish, not a home.
import type { Context } from './draft.ts';
import type { Span } from './lexicon.ts';
import { meaningOf, means, type Reading } from './reading.ts';

/** Nothing is named that is to go, and the last message changed a search that stood before it. */
export function takesBack(reading: Reading, { session: { memory } }: Context): boolean {
  const before = memory.earlier?.at(-1)?.filters ?? {};
  if (!memory.reading?.changed || Object.keys(before).length === 0) return false;
  const { spans, tokens, at } = reading;
  if (!tokens.every((_, token) => isSmall(at[token]))) return false;
  const points = spans.some((span) => means(span, 'refer', 'it'));
  return spans.some(isDrop) || (points && spans.some(isNo));
}

const isDrop = (span: Span) => means(span, 'drop', 'remove');
const isNo = (span: Span) => means(span, 'negation', 'after') || means(span, 'intent', 'deny');

/** A word that takes away, one that points, or one between. */
const isSmall = (span: Span | undefined): boolean =>
  span !== undefined &&
  (isDrop(span) || isNo(span) || means(span, 'refer', 'it') || BETWEEN.some((kind) => meaningOf(span, kind)));
const BETWEEN = ['filler', 'ask', 'speak', 'correction'] as const;
