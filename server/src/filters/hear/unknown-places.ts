// Unknown places: names that stand where a place does and that nothing here knows. "2bhk in Xanadu".

import { wordSet } from '../../languages/words.ts';
import { PLAIN_WORDS } from '../../places/plain-words.ts';
import { detectLanguage } from '../../understand/detect.ts';
import type { Draft } from '../../understand/draft.ts';
import { peopleAt } from '../../understand/household.ts';
import { isKnown, type Span } from '../../understand/lexicon.ts';
import { isAreaWord } from '../../understand/of-areas.ts';
import {
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { isContent } from '../../understand/residue.ts';
import { isBetween } from './between.ts';
import { asksDistance } from './place.ts';
import { endOfRoad, titleCase } from './place-names.ts';
import { isWhereabouts } from './whereabouts.ts';

/** A name after "in" or "near" that nothing here knows: "2bhk in Xanadu" is said to be absent. */
export function unknownPlaces(draft: Draft): void {
  const { reading } = draft;
  if (draft.absent.length > 0) return;
  const asks = asksForHomes(reading);
  const measures = asksDistance(reading);
  const people = peopleAt(reading.tokens);
  // "Can u tel me": in English no word stands behind its place.
  const { language } = detectLanguage(reading.tokens, reading.taken, 'en');
  for (let at = 0; at < reading.tokens.length; at++) {
    const unknown = endOfUnknown(reading, at);
    if (unknown === at) continue;
    const to = endOfRoad(reading.tokens, unknown);
    // "On a tar road" names none.
    const isRoad = to > unknown && wordsOf(reading, at, unknown).length >= SHORTEST_ROAD;
    const before = spanBefore(reading, at);
    const after = spanFrom(reading, to);
    if (isNoName(reading, at, to) || isWhereabouts(reading, at, to) || isKindOfLand(reading, to)) continue;
    if (people.subarray(at, to).includes(1)) continue;
    const prepared =
      means(before, 'place', 'in') || means(before, 'place', 'near') || isBetween(reading, at, to);
    const postposed =
      means(after, 'place', 'near_after') || (language !== 'en' && means(after, 'place', 'in_after'));
    // "How far is the first one from Xanadu?": the way there is not known, and that is said of it by its name.
    if (measures && isContent(wordsOf(reading, at, to)) && isMeasuredTo(reading, at, to)) {
      draft.distances_to.push(titleCase(wordsOf(reading, at, to)));
      take(reading, at, to);
      at = to - 1;
      continue;
    }
    const named = asks && ((prepared && !reading.tokens[at]?.breaks) || postposed || isRoad);
    if (named || isBesidePlace(draft, at)) {
      const words = wordsOf(reading, at, to);
      draft.absent.push({ name: titleCase(words), city: false, words });
      take(reading, at, to);
      return;
    }
    at = to - 1;
  }
}

/** "From Xanadu", "Xanadu se", "Xanadu and Hebbal", "Xanadu kitna door hai": words elsewhere in the message are no end of a way. */
function isMeasuredTo(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const before = tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  const after = tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  return (
    ENDS.has(tokens[from - 1]?.text ?? '') ||
    ENDS.has(tokens[to]?.text ?? '') ||
    [before, after].some((span) => means(span, 'limit', 'to')) ||
    [before, after].some(
      (span) =>
        means(span, 'ask', 'how_far') ||
        // "दिन में सोना": what stands behind such a word is no place of it.
        (meaningOf(span, 'place') !== undefined && !(span === before && isPostposed(span))),
    )
  );
}
const isPostposed = (span: Span | undefined): boolean =>
  means(span, 'place', 'in_after') && !means(span, 'place', 'in');
const ENDS = new Set([...wordSet('origin'), ...wordSet('through')]);

/** "A farther area", "50 sav", "बनाने में": what is counted, one of many, or something done. */
function isNoName({ tokens }: Reading, from: number, to: number): boolean {
  const before = tokens[from]?.breaks ? undefined : tokens[from - 1];
  if (tokens.slice(from, to).some(({ text }) => FILES.has(text))) return true;
  if (before && (before.value !== undefined || INDEFINITE.has(before.text))) return true;
  const { text = '' } = tokens[to - 1] ?? {};
  return to - from === 1 && DOING.some((ending) => text.length > ending.length + 2 && text.endsWith(ending));
}
const FILES = wordSet('file');
const INDEFINITE = wordSet('indefinite');

/** "खेती की जमीन": land of a kind, and no place. */
const isKindOfLand = (reading: Reading, to: number): boolean =>
  OF.has(reading.tokens[to]?.text ?? '') && means(reading.at[to + 1], 'type', 'plot');
const OF = wordSet('of_home');
const DOING = [...wordSet('doing')];

const SHORTEST_ROAD = 5;

/** "Whitefield or Xanadu": beside a place that is wished for. */
function isBesidePlace({ reading, changes }: Draft, at: number): boolean {
  const joiner = spanBefore(reading, at);
  if (!joiner || joiner.from === 0 || joiner.to - joiner.from > 1 || !means(joiner, 'limit', 'to'))
    return false;
  const last = wordsOf(reading, joiner.from - 1, joiner.from);
  return changes.some(
    (change) =>
      (change.op === 'set' || change.op === 'add') &&
      (change.filter === 'locality' || change.filter === 'near') &&
      change.words.endsWith(last),
  );
}

/** "अच्छा, आम तौर पर": a word of praise looks for none. */
const asksForHomes = (reading: Reading) =>
  reading.spans.some((span) => meaningOf(span, 'home') && !means(span, 'home', 'quality')) ||
  hasSpan(reading, 'type') ||
  hasSpan(reading, 'room', 'bhk') ||
  hasSpan(reading, 'purpose') ||
  hasSpan(reading, 'ask', 'show') ||
  hasSpan(reading, 'ask', 'want');

function endOfUnknown(reading: Reading, from: number): number {
  let to = from;
  while (
    to < reading.tokens.length &&
    to - from < 3 &&
    (isUnknown(reading, to) || isInitials(reading, to)) &&
    (to === from || !reading.tokens[to]?.breaks)
  )
    to++;
  return to;
}

/** "RK Palya": letters before what a place ends with. */
const isInitials = (reading: Reading, at: number): boolean => {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  return (
    token?.text.length === 2 &&
    token.value === undefined &&
    isFree(reading, at, at + 1) &&
    !reading.at[at] &&
    next !== undefined &&
    !next.breaks &&
    PLACE_ENDS.has(next.text) &&
    isFree(reading, at + 1, at + 2)
  );
};
const PLACE_ENDS = wordSet('place_end');

function isUnknown(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.value !== undefined || !isFree(reading, at, at + 1) || reading.at[at]) return false;
  return (
    token.text.length >= 3 && !isKnown(token.text) && !PLAIN_WORDS.has(token.text) && !isAreaWord(token.text)
  );
}
