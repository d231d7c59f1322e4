// Named parts: the numbered phases, stages, blocks and sectors of a place, in any language: "JP Nagar 1st or 2nd phase, not the
// 7th". They are of the place named beside them, else of the one that is looked in, else of one that was shown.
import { placeKey, wordsOf as wordsOfName } from '../places/key.ts';
import type { Place, PlaceMatch } from '../places/place.ts';
import { type Context, placesShown } from './draft.ts';
import { meaningsOf, wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';

/** The places named in these tokens: those that were found, and the parts of them that stand in numbers of their own. */
export function withParts(
  found: readonly PlaceMatch[],
  tokens: readonly Token[],
  taken: Uint8Array,
  context: Context,
): readonly PlaceMatch[] {
  if (!tokens.some(({ text }) => partOf(text))) return found;
  const groups = groupsIn(tokens, taken);
  if (groups.length === 0) return found;
  const { places } = context.catalogue;
  const named = found.map(({ place }) => place).filter(({ kind, homes }) => kind === 'locality' && homes > 0);
  const standing = (context.session.current_filters.locality ?? []).flatMap(
    (name) => places.byName(name) ?? [],
  );
  const shown = placesShown(context);
  const parts = groups.flatMap(({ kind, numbers, from, to }): PlaceMatch[] => {
    const beside = besideOf(found, from, to);
    const of = beside ? [beside] : [...named, ...standing];
    const match = ({ n, from, to }: Numbered): PlaceMatch[] => {
      const key = `${kind}${n}`;
      const place = of.flatMap((one) => places.partOf(one, key) ?? [])[0] ?? onlyOne(shown, key);
      return place ? [{ place, from, to, how: 'alias', rivals: [] }] : [];
    };
    const known = numbers.flatMap(match);
    if (known.length > 0 || !beside) return known;
    // None of the place's homes is told to be there.
    return [{ place: beside, from, to, how: 'alias', rivals: [], untold: true }];
  });
  return parts.length === 0 ? found : [...found, ...parts].sort((a, b) => a.from - b.from);
}

type Numbered = { n: number; from: number; to: number };
type Group = { kind: string; numbers: Numbered[]; from: number; to: number };

/** Each word of a part with the numbers about it: "1st or 2nd phase", "phase 1 or 2", "not 7th but 1st phase". */
function groupsIn(tokens: readonly Token[], taken: Uint8Array): Group[] {
  const groups: Group[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const kind = taken[at] ? undefined : partOf(tokens[at]?.text ?? '');
    if (!kind) continue;
    const before = numbersBefore(tokens, taken, at, free);
    const after = before.length > 0 ? [] : numbersAfter(tokens, taken, at + 1);
    const last = after.at(-1)?.to ?? at + 1;
    const beside = before.length > 0 ? numbersBeside(tokens, taken, last) : [];
    const numbers = [...before, ...after, ...beside];
    const first = numbers[0];
    if (!first) continue;
    // The word of the part goes with the number next to it.
    const nearest = before.at(-1) ?? first;
    nearest.from = Math.min(nearest.from, at);
    nearest.to = Math.max(nearest.to, at + 1);
    groups.push({ kind, numbers, from: first.from, to: numbers.at(-1)?.to ?? last });
    free = numbers.at(-1)?.to ?? last;
  }
  return groups;
}

function numbersBefore(tokens: readonly Token[], taken: Uint8Array, end: number, free: number): Numbered[] {
  const found: Numbered[] = [];
  for (let to = end; to > free; ) {
    if (tokens[to]?.breaks && tokens[to]?.gap !== ',' && to < end) break;
    const number = numberEndingAt(tokens, to);
    if (number && number.from >= free && !taken[number.from]) {
      found.unshift(number);
      to = number.from;
    } else if (found.length > 0 && joins(tokens[to - 1]) && !taken[to - 1]) to--;
    else break;
  }
  return found;
}

function numbersAfter(tokens: readonly Token[], taken: Uint8Array, from: number): Numbered[] {
  const found: Numbered[] = [];
  for (let at = from; at < tokens.length && !taken[at]; ) {
    if (tokens[at]?.breaks && (found.length === 0 || tokens[at]?.gap !== ',')) break;
    const number = numberAt(tokens, at);
    if (number && (found.length === 0 || endsPart(tokens, taken, number.to))) {
      found.push(number);
      at = number.to;
    } else if (found.length > 0 && !number && joins(tokens[at])) at++;
    else break;
  }
  return found;
}

/** "2nd phase only, not 7th", "दूसरा फेज़, सातवाँ नहीं": what is refused beside it. */
function numbersBeside(tokens: readonly Token[], taken: Uint8Array, from: number): Numbered[] {
  for (let at = from; at < tokens.length && at - from <= MOST_BESIDE && !taken[at]; at++) {
    const number = numberAt(tokens, at);
    // "2nd phase, 3 bhk, not 4": a bare number is of something else.
    if (number && tokens[at]?.value === undefined)
      return refuses(tokens[at - 1], 'before') || refuses(tokens[number.to], 'after') ? [number] : [];
  }
  return [];
}
const MOST_BESIDE = 6;

const refuses = (token: Token | undefined, side: 'before' | 'after') =>
  wordMeans(token?.text ?? '', 'negation', side);

/** Between two numbers of one part. */
const joins = (token: Token | undefined): boolean =>
  wordMeans(token?.text ?? '', 'limit', 'to') || refuses(token, 'before') || refuses(token, 'after');

/** "Phase 2 or 3 bhk" has one number: the other is of what follows it. */
function endsPart(tokens: readonly Token[], taken: Uint8Array, at: number): boolean {
  const token = tokens[at];
  // "Phase 1 or 2 of JP Nagar."
  if (!token || token.breaks || taken[at] || taken[at + 1]) return true;
  return (
    joins(token) || wordMeans(token.text, 'place', 'in_after') || wordMeans(token.text, 'place', 'near_after')
  );
}

/** The place whose parts these are: it ends before them or begins after them, with no more than an ending between. */
function besideOf(found: readonly PlaceMatch[], from: number, to: number): Place | undefined {
  const is = ({ place }: PlaceMatch) => place.kind === 'locality' && place.homes > 0;
  const before = found.findLast((one) => one.to <= from);
  if (before && is(before) && from - before.to <= MOST_BETWEEN) return before.place;
  const after = found.find((one) => one.from >= to);
  return after && is(after) && after.from - to <= 1 ? after.place : undefined;
}
const MOST_BETWEEN = 2;

function onlyOne(shown: readonly Place[], key: string): Place | undefined {
  const [place, other] = shown.filter(({ name }) => placeKey(wordsOfName(name)).parts.includes(key));
  return other ? undefined : place;
}

const partOf = (word: string): string | undefined =>
  meaningsOf(word).find(({ kind }) => kind === 'part')?.value;

/** "4th", "4", "चौथे", "4ne". */
function numberAt(tokens: readonly Token[], at: number): Numbered | undefined {
  const n = numberOf(tokens[at]);
  if (n === undefined) return undefined;
  const ends = tokens[at + 1]?.glued && wordMeans(tokens[at + 1]?.text ?? '', 'point', 'nth_after');
  return { n, from: at, to: at + (ends ? 2 : 1) };
}

function numberEndingAt(tokens: readonly Token[], to: number): Numbered | undefined {
  const one = numberAt(tokens, to - 1);
  if (one?.to === to) return one;
  const two = numberAt(tokens, to - 2);
  return two?.to === to ? two : undefined;
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.value !== undefined) return Number.isInteger(token.value) ? token.value : undefined;
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.text)?.[1];
  const word = meaningsOf(token.text).find(({ kind }) => kind === 'ordinal')?.value;
  const n = Number(written ?? word);
  return n > 0 ? n : undefined;
}
