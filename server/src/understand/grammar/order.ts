// Order: a list asked for in another order, "cheapest first", "sort by price", "high to low"; no one home is meant by it.
import { choosesOne } from '../choosing.ts';
import type { Span } from '../lexicon.ts';
import {
  freeSpans,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanFrom,
  take,
  wordsOf,
} from '../reading.ts';
import type { Reference } from '../understanding.ts';

type Superlative = Reference & { kind: 'superlative' };
type Order = { measure: Superlative['measure']; way: 'up' | 'down'; from: number; to: number };

/** Takes the words it reads. */
export function readOrder(reading: Reading): Superlative | undefined {
  if (!hasSpan(reading, 'sort')) return undefined;
  // "Which is ready first?" asks for one of them.
  if (choosesOne(reading) && !hasSpan(reading, 'sort', 'word') && !hasSpan(reading, 'ask', 'show'))
    return undefined;
  const order = whole(reading) ?? fromOneOn(reading) ?? by(reading);
  if (!order) return undefined;
  const { measure, way, from, to } = order;
  take(reading, from, to);
  // What comes first is the lowest of an order that goes up.
  const direction = way === 'up' ? 'down' : 'up';
  return { kind: 'superlative', measure, direction, list: true, words: wordsOf(reading, from, to) };
}

const orderOf = (value: string, from: number, to: number): Order => {
  const [measure, way] = value.split('_') as [Order['measure'], Order['way']];
  return { measure, way, from, to };
};

/** "Low to high". */
function whole(reading: Reading): Order | undefined {
  for (const { span, value } of freeSpans(reading, 'sort')) {
    if (value !== 'word' && value !== 'first') return orderOf(value, span.from, span.to);
  }
  return undefined;
}

/** "Biggest first", "the cheaper ones first", "sort cheapest". */
function fromOneOn(reading: Reading): Order | undefined {
  const sorts = hasSpan(reading, 'sort', 'word');
  for (const { span, value } of freeSpans(reading, 'most')) {
    const first = firstAfter(reading, span.to);
    if (first || sorts) return orderOf(value, span.from, first?.to ?? span.to);
  }
  for (const { span, value } of freeSpans(reading, 'shift')) {
    const first = firstAfter(reading, span.to);
    const [measure, way] = value.split('_');
    if (!first || measure === 'bhk' || measure === 'distance') continue;
    // Cheaper ones first go up in price.
    return orderOf(`${measure}_${way === 'down' ? 'up' : 'down'}`, span.from, first.to);
  }
  return undefined;
}

/** Past words for homes: "cheaper ones first", "saste wale pehle". */
function firstAfter(reading: Reading, at: number): Span | undefined {
  for (let steps = 0, next = at; steps < 3; steps++) {
    const span = reading.tokens[next]?.breaks ? undefined : spanFrom(reading, next);
    if (!span || !isFree(reading, span.from, span.to)) return undefined;
    if (means(span, 'sort', 'first')) return span;
    if (!PASSED.some((kind) => meaningOf(span, kind))) return undefined;
    next = span.to;
  }
  return undefined;
}
const PASSED = ['filler', 'refer', 'point', 'home', 'type'] as const;

/** "Sort by price". */
function by(reading: Reading): Order | undefined {
  if (!hasSpan(reading, 'sort', 'word')) return undefined;
  for (const span of reading.spans) {
    const order = span.meanings.flatMap(({ kind, value }) => (kind === 'fact' ? (BY[value] ?? []) : []))[0];
    if (!order || !isFree(reading, span.from, span.to)) continue;
    const sorts = [...freeSpans(reading, 'sort')].map((one) => one.span);
    const ends = [span, ...sorts];
    return orderOf(order, Math.min(...ends.map(({ from }) => from)), Math.max(...ends.map(({ to }) => to)));
  }
  return undefined;
}
const BY: Record<string, string | undefined> = {
  price: 'price_up',
  area: 'area_down',
  possession: 'possession_up',
};
