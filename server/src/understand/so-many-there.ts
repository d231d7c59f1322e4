// So many there: "the two in Domlur", "domlur wale do": as many homes shown as are counted at a place are these.
import type { PlaceMatch } from '../places/place.ts';
import { asksForChoice } from './choosing.ts';
import type { Described } from './described.ts';
import { isLink } from './described-phrase.ts';
import type { Context } from './draft.ts';
import { wordMeans } from './lexicon.ts';
import { isHome, MOST_SPELT } from './numbered.ts';
import { readNumber } from './numbers.ts';
import { fittingOfEach } from './points.ts';
import { hasSpan, isFree, means, type Reading, spanBefore, spanFrom, wordsOf } from './reading.ts';

/** None where so many are looked for: "show me two in Domlur". */
export function soManyThere(reading: Reading, context: Context, places: readonly PlaceMatch[]): Described[] {
  const { memory } = context.session;
  if ((memory.seen ?? []).length + (memory.seen_before ?? []).length < 2) return [];
  const asked = hasSpan(reading, 'intent', 'compare') || asksForChoice(reading);
  for (const { from, to, place } of places) {
    if (place.kind === 'landmark') continue;
    const counted = countBefore(reading, from) ?? countBehind(reading, to);
    if (!counted || (!counted.definite && !asked)) continue;
    const fitting = fittingOfEach({ filters: { locality: [place.name] } }, memory, context.catalogue);
    const ids = fitting.find(({ length }) => length === counted.n);
    if (!ids) continue;
    const stretch = { from: Math.min(from, counted.from), to: Math.max(to, counted.to) };
    const words = wordsOf(reading, stretch.from, stretch.to);
    return ids.map((id) => ({ ...stretch, reference: { kind: 'like', filters: {}, ids: [id], words } }));
  }
  return [];
}

type Counted = { from: number; to: number; n: number; definite: boolean };

/** "The two in", "both the". */
function countBefore(reading: Reading, place: number): Counted | undefined {
  let at = place;
  while (at > 0 && !reading.tokens[at]?.breaks && (isLink(reading, at - 1) || isThe(reading, at - 1))) {
    const count = countEnding(reading, at);
    if (count) return count;
    at--;
  }
  return reading.tokens[at]?.breaks ? undefined : countEnding(reading, at);
}

function countEnding(reading: Reading, to: number): Counted | undefined {
  const span = spanBefore(reading, to);
  if (span && means(span, 'refer', 'both')) return { from: span.from, to, n: 2, definite: true };
  const number = span && readNumber(reading, span.from);
  if (!number || number.to !== to || !isCount(reading, number.value, number.from, number.to))
    return undefined;
  return { from: number.from, to, n: number.value, definite: isThe(reading, number.from - 1) };
}

/** "Domlur wale do", "ದೊಮ್ಮಲೂರಿನ ಎರಡು". */
function countBehind(reading: Reading, place: number): Counted | undefined {
  let one = false;
  for (let at = place; !reading.tokens[at]?.breaks && at < place + FARTHEST; ) {
    const span = spanFrom(reading, at);
    if (span && (means(span, 'refer', 'both') || means(span, 'refer', 'of_two')))
      return { from: at, to: span.to, n: 2, definite: true };
    const number = readNumber(reading, at);
    const ones = wordMeans(reading.tokens[at]?.text ?? '', 'point', 'one');
    if (number && !ones)
      return isCount(reading, number.value, number.from, number.to)
        ? { from: at, to: number.to, n: number.value, definite: one }
        : undefined;
    one ||= ones;
    if (!ones && !isLink(reading, at)) return undefined;
    at = span?.to ?? at + 1;
  }
  return undefined;
}
/** Tokens. */
const FARTHEST = 3;

const isThe = ({ at }: Reading, token: number): boolean => means(at[token], 'refer', 'that');

/** No "2 bhk", no "2 crore". */
const isCount = (reading: Reading, n: number, from: number, to: number): boolean =>
  Number.isInteger(n) && n >= 2 && n <= MOST_SPELT && isFree(reading, from, to) && isHome(reading, to);
