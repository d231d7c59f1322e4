// Of any: "flats that have a pool", "anything with a lift that is cheaper", "jisme gym ho wo dikhao" point at no home shown.
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom } from './reading.ts';

/** The word for "it" or "that" belongs to a home that is only wished for. */
export const pointsAtNothing = (reading: Reading, it: Span): boolean =>
  isRelative(reading, it) || followsRelative(reading, it) || isPutAside(reading, it);

/** "Homes that are ready"; "anything with a lift that is cheaper", where the word comes behind what it belongs to. */
function isRelative(reading: Reading, { from, to }: Span): boolean {
  if (reading.tokens[from]?.text !== 'that' || reading.tokens[from]?.breaks) return false;
  if (isHome(reading.at[from - 1])) return true;
  if (!meaningOf(spanFrom(reading, to), 'ask')) return false;
  for (let at = from - 1; at >= 0; at--) {
    if (isHome(reading.at[at])) return true;
    if (reading.tokens[at]?.breaks) return false;
  }
  return false;
}

const isHome = (span: Span | undefined): boolean =>
  meaningOf(span, 'home') !== undefined || meaningOf(span, 'type') !== undefined;

/** "The same size", "isi budget mein": of what is looked for already; where it ends. */
export function sameAsSought({ at, tokens }: Reading, { from, to }: Span): number | undefined {
  const next = at[to];
  if (to - from > 1 || !SAME.has(tokens[from]?.text ?? '') || tokens[to]?.breaks) return undefined;
  const isSought = OF_SEARCH.some((fact) => means(next, 'fact', fact)) || means(next, 'budget', 'word');
  return isSought ? next?.to : undefined;
}
const SAME = wordSet('very_same');
const OF_SEARCH = ['area', 'price', 'type', 'bhk'] as const;

/** "Jisme kutta rakh sakein wo dikhao"; "jo pehle dikhaya wo" is one that was shown. */
const followsRelative = (reading: Reading, { from }: Span): boolean =>
  !hasSpan(reading, 'point') &&
  !hasSpan(reading, 'ordinal') &&
  reading.tokens.slice(0, from).some(({ text }) => RELATIVE.has(text));
const RELATIVE = wordSet('relative');

/** "Any other", and no "aur" that only joins. */
export const asksForOthers = (span: Span): boolean =>
  means(span, 'intent', 'more_results') && !means(span, 'also', 'word');

/** "That is a lot, is there any other 3 BHK?": said of the one shown, and others are asked for. */
function isPutAside(reading: Reading, { from, to }: Span): boolean {
  const others = reading.spans.find((span) => asksForOthers(span) && span.from >= to);
  const breaks = reading.tokens.findIndex(({ breaks: behind }, at) => behind === true && at >= to);
  if (!others || breaks < 0 || breaks > others.from) return false;
  return !reading.spans.some(
    (span) => span.from >= from && span.to <= breaks && ASKED.some((kind) => meaningOf(span, kind)),
  );
}
const ASKED = ['fact', 'amenity', 'loan', 'visit'] as const;
