// Rows of figures: "86 aur 90 lakh wale", "the 55 and the 58.5 lakh ones": several homes shown, each told by a price of its own.
import type { Filters } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import { asksForChoice } from './choosing.ts';
import type { Described } from './described.ts';
import { isLink } from './described-phrase.ts';
import type { Context } from './draft.ts';
import { wordMeans } from './lexicon.ts';
import { scaleAt } from './money.ts';
import { joins } from './numbered.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { type Figure, pointsAt } from './points.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, wordsOf } from './reading.ts';

type Entry = NumberRead & { power?: number };

/** The homes of every such row; none where homes are wanted at those prices, or one of the prices is no single home's. */
export function rowsOfFigures(
  reading: Reading,
  context: Context,
  places: readonly PlaceMatch[],
): Described[] {
  const { seen = [], focus } = context.session.memory;
  if (seen.length + focus.length < 2) return [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const row = rowAt(reading, at, seen.length);
    if (!row) continue;
    const place = placeBefore(reading, places, row.from);
    const homes = homesOf(row.entries, place && { locality: [place.place.name] }, context, reading);
    if (homes) {
      const [first] = homes;
      if (first && place) first.from = place.from;
      const last = homes.at(-1);
      if (last) last.to = row.to;
      return homes;
    }
    at = row.to - 1;
  }
  return [];
}

/** Numbers joined by an "and" or an "or" that share what is said of the last: a scale, or "ones". */
function rowAt(
  reading: Reading,
  from: number,
  shown: number,
): { from: number; to: number; entries: Entry[] } | undefined {
  const before = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  // "Between 60 and 70 lakh".
  if (meaningOf(before, 'limit') && !means(before, 'limit', 'exact')) return undefined;
  const entries: Entry[] = [];
  let at = from;
  for (;;) {
    const entry = entryAt(reading, at);
    if (!entry) break;
    entries.push(entry);
    at = entry.to;
    const next = pastJoin(reading, at);
    if (next === undefined || !entryAt(reading, next)) break;
    at = next;
  }
  const shared = entries.at(-1)?.power;
  if (
    entries.length < 2 ||
    (shared === undefined && entries.some(({ value }) => value <= Math.max(shown, MANY)))
  )
    return undefined;
  const end = spanFrom(reading, at);
  const ones =
    reading.tokens[at]?.breaks === false &&
    (wordMeans(reading.tokens[at]?.text ?? '', 'point', 'one') ||
      meaningOf(end, 'home') !== undefined ||
      meaningOf(end, 'type') !== undefined);
  const asked =
    hasSpan(reading, 'intent', 'compare') ||
    asksForChoice(reading) ||
    hasSpan(reading, 'fact') ||
    (hasSpan(reading, 'amenity') && !hasSpan(reading, 'ask', 'show') && !hasSpan(reading, 'ask', 'want')) ||
    hasSpan(reading, 'visit');
  // "55 aur 60 lakh wale dikhao" looks for such.
  if (!asked || (!ones && !hasSpan(reading, 'intent', 'compare') && !asksForChoice(reading)))
    return undefined;
  return {
    from,
    to: ones ? (end?.to ?? at) : at,
    entries: entries.map((entry) => ({
      ...entry,
      ...(shared !== undefined && { power: entry.power ?? shared }),
    })),
  };
}
/** So many rooms, years or cards are counted in digits. */
const MANY = 20;

/** "The 86 lakh", "58.5". */
function entryAt(reading: Reading, at: number): Entry | undefined {
  const start = means(spanFrom(reading, at), 'refer', 'that') ? at + 1 : at;
  const number = readNumber(reading, start);
  if (!number || !isFree(reading, number.from, number.to)) return undefined;
  const scale = reading.tokens[number.to]?.breaks ? undefined : scaleAt(reading, number.to, number.value);
  if (!scale) return isCounted(reading, number.to) ? undefined : number;
  return { ...number, to: scale.to, power: scale.power };
}

/** "2 bhk", "1200 sq ft", "20 years". */
const isCounted = (reading: Reading, at: number): boolean =>
  !reading.tokens[at]?.breaks && COUNTED.some((kind) => meaningOf(spanFrom(reading, at), kind));

const COUNTED = ['room', 'area_unit', 'time', 'month', 'when'] as const;

function pastJoin(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  if (THROUGH.has(tokens[at]?.text ?? '')) return undefined;
  if (/^,\s*$/.test(tokens[at]?.gap ?? '') && tokens[at]?.value !== undefined) return at;
  if (tokens[at]?.breaks) return undefined;
  if (
    joins(reading, at) ||
    EITHER.has(tokens[at]?.text ?? '') ||
    means(spanFrom(reading, at), 'intent', 'compare')
  )
    return spanFrom(reading, at)?.to ?? at + 1;
  return undefined;
}
const THROUGH = wordSet('through');
const EITHER = wordSet('either');

/** "Domlur ke 86 aur 90 lakh wale". */
function placeBefore(reading: Reading, places: readonly PlaceMatch[], from: number): PlaceMatch | undefined {
  let at = from;
  while (
    at > 0 &&
    !reading.tokens[at]?.breaks &&
    (isLink(reading, at - 1) || means(reading.at[at - 1], 'refer', 'that'))
  )
    at--;
  return places.find(({ to, place }) => to === at && place.kind !== 'landmark');
}

function homesOf(
  entries: readonly Entry[],
  filters: Filters = {},
  { session, catalogue }: Context,
  reading: Reading,
): Described[] | undefined {
  const homes = entries.map(({ value, power, from, to }): Described | undefined => {
    const figures: Figure[] = [
      power === undefined ? { as: 'bare', value } : { as: 'price', value: value * 10 ** power },
    ];
    const ids = pointsAt({ filters, figures }, session.memory, catalogue);
    const words = wordsOf(reading, from, to);
    return ids.length === 1
      ? { from, to, reference: { kind: 'like', filters, figures, ids, words } }
      : undefined;
  });
  const found = homes.flatMap((one) => one ?? []);
  const distinct = new Set(
    found.flatMap(({ reference }) => (reference.kind === 'like' ? (reference.ids ?? []) : [])),
  );
  return found.length === entries.length && distinct.size === found.length ? found : undefined;
}
