// Landmark kinds: near any of a kind. "near a metro station", "school nearby", "5 minutes to a park".
import { wordSet } from '../../languages/words.ts';
import { type Draft, negated, remove } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import {
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
} from '../../understand/reading.ts';
import { endsAsking, stretchAt } from '../../understand/stretch.ts';
import { addNear } from './either-near.ts';

/** Kinds of landmark: "near a metro station", "school nearby". */
export function landmarks(draft: Draft): void {
  const { reading } = draft;
  const { near: standing = [] } = draft.context.session.current_filters;
  let nearUntil = -1;
  for (const span of reading.spans) {
    const value = meaningOf(span, 'landmark') ?? meaningOf(span, 'amenity');
    if (!value || !isFree(reading, span.from, span.to)) continue;
    if (negated(reading, span.from, span.to)) {
      // "Not a hospital, a quiet one", where homes were to be near one.
      const asks = endsAsking(stretchAt(span.from, reading.tokens).to, reading);
      if (standing.includes(value) && !asks) remove(draft, 'near', span.from, span.to, value);
      continue;
    }
    // "near a gym or a park": both are near.
    const chained = nearUntil >= 0 && joins(reading, nearUntil, span.from);
    const near =
      chained ||
      joinsNearby(reading, span.to) ||
      isNear(nearBefore(reading, span.from)) ||
      isBeside(reading, span.from) ||
      isDistance(reading, span.from) ||
      (isNearby(reading, span.to) && (meaningOf(span, 'landmark') || !isNumber(reading, span.to)));
    if (!near) continue;
    addNear(draft, value, span.from, span.to);
    take(reading, span.from, span.to);
    nearUntil = span.to;
  }
}

/** "School aur park ke paas": the next kind is near, and this one with it. */
const joinsNearby = (reading: Reading, to: number): boolean =>
  reading.spans.some(
    (next) =>
      next.from > to &&
      (meaningOf(next, 'landmark') ?? meaningOf(next, 'amenity')) !== undefined &&
      joins(reading, to, next.from) &&
      isNearby(reading, next.to),
  );

/** "A school and a park": nothing but "and", and small words, between the two. */
function joins(reading: Reading, from: number, to: number): boolean {
  const between = reading.at.slice(from, to);
  return (
    to - from <= MOST_BETWEEN &&
    between.some((span) => means(span, 'limit', 'to')) &&
    between.every((span) => means(span, 'limit', 'to') || meaningOf(span, 'filler') !== undefined)
  );
}
/** Tokens. */
const MOST_BETWEEN = 3;

const isNumber = (reading: Reading, at: number) => reading.tokens[at]?.value !== undefined;

/** "near the good schools". */
function nearBefore(reading: Reading, from: number) {
  let span = spanBefore(reading, from);
  const isSkipped = () =>
    span && (meaningOf(span, 'filler') || meaningOf(span, 'home')) && !meaningOf(span, 'place');
  for (let steps = 0; span && steps < SKIPPED && isSkipped(); steps++) span = spanBefore(reading, span.from);
  return span;
}
/** "Closer to a metro": words between. */
const SKIPPED = 2;

/** "Near", and "anything closer" as well: "anything closer to the metro". */
const isNear = (span: Span | undefined): boolean =>
  means(span, 'place', 'near') || means(span, 'shift', 'distance_down');

/** "On a lake", "overlooking the park"; "by bus" is no place. */
const isBeside = ({ tokens }: Reading, from: number): boolean =>
  ARTICLE.has(tokens[from - 1]?.text ?? '') && BESIDE.has(tokens[from - 2]?.text ?? '');
const BESIDE = wordSet('beside');
const ARTICLE = wordSet('article');

const DISTANCES = wordSet('distance');

/** "800m of the metro", "5 minutes to a school". */
function isDistance(reading: Reading, to: number): boolean {
  let at = to - 1;
  for (let steps = 0; steps < 2 && at > 0 && isJoining(reading, at); steps++) at--;
  return at < to - 1 && isUnitOfWay(reading, at) && reading.tokens[at - 1]?.value !== undefined;
}

const isJoining = (reading: Reading, at: number) => {
  const span = reading.at[at];
  return (
    !span ||
    meaningOf(span, 'filler') ||
    meaningOf(span, 'place') ||
    meaningOf(span, 'marker') ||
    means(span, 'limit', 'to')
  );
};

const isUnitOfWay = (reading: Reading, at: number) =>
  reading.tokens[at]?.text === 'm' || DISTANCES.has(reading.tokens[at]?.text ?? '');

/** "metro nearby", "metro ke paas", "school 2km away", "metro walking distance". */
function isNearby(reading: Reading, to: number): boolean {
  const next = spanFrom(reading, to);
  if (means(next, 'place', 'near_after')) return true;
  return isNumber(reading, to) && isUnitOfWay(reading, to + 1);
}
