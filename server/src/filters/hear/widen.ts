// Widening: a range that stands reaches as far as a number that is said to do as well. "50 is also ok", "even 95",
// "we can go lower, like 50", "50 bhi chalega".
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../../understand/reading.ts';

/** The number with the words that say so; `way`: which end is spoken of, where that is said. */
type Widening = { from: number; to: number; way?: 'down' | 'up' };

/** Of the number at tokens [from, to); undefined where nothing beside it says so. */
export const widening = (reading: Reading, from: number, to: number): Widening | undefined =>
  goesOn(reading, from, to) ?? welcome(reading, from, to);

/** "we can go lower, like 50": a step before the number, with nothing of its own between. */
function goesOn(reading: Reading, first: number, to: number): Widening | undefined {
  for (let at = first, steps = 0; at > 0 && steps < 3; steps++) {
    const span = spanBefore(reading, at);
    const from = span?.from ?? at - 1;
    const way = WAYS[meaningOf(span, 'change') ?? ''];
    if (way) return { way, from, to };
    if (span && !meaningOf(span, 'filler') && !meaningOf(span, 'marker')) return undefined;
    at = from;
  }
  return undefined;
}
const WAYS: Readonly<Record<string, 'down' | 'up'>> = {
  down: 'down',
  less: 'down',
  up: 'up',
  more: 'up',
  stretch: 'up',
};

/** "also", "bhi chalega", "is fine too" beside it. */
function welcome(reading: Reading, from: number, to: number): Widening | undefined {
  const before = spanBefore(reading, from);
  if (before && meaningOf(before, 'also')) return { from: before.from, to };
  for (
    let at = to, steps = 0;
    at < reading.tokens.length && steps < 2 && !reading.tokens[at]?.breaks;
    steps++
  ) {
    const span = spanFrom(reading, at);
    // "40 is too low" is no welcome.
    if (span && meaningOf(span, 'also'))
      return isWelcomed(reading, span.to) ? { from, to: span.to } : undefined;
    if (!span || !meaningOf(span, 'filler')) return undefined;
    at = span.to;
  }
  return undefined;
}

function isWelcomed(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  const span = spanFrom(reading, at);
  return !next || next.breaks || means(span, 'intent', 'affirm') || meaningOf(span, 'filler') !== undefined;
}

type Range = { low?: number | undefined; high?: number | undefined };

/** The range with the number in it. Who has no lower end and goes lower moves the upper. */
export function widened({ low, high }: Range, to: number, { way }: Widening): Range {
  return {
    low: low !== undefined && to < low ? to : low,
    high: high !== undefined && (to > high || (way === 'down' && low === undefined)) ? to : high,
  };
}
