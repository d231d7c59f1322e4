// Hours: "I must be at school at 7.45", "office at 9.30": when one has to be somewhere is no price, and "7.45 is the time" says so.
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

/** A clock, written with its minutes; nobody is at work before five. */
const CLOCK = /^(0?[5-9]|1\d|2[0-3])[.:][0-5]\d$/;

/** Each hour with the word before it, in a breath that names a place to be at and no money. */
export function hoursIn(reading: Reading): Stretch[] {
  const { tokens } = reading;
  return tokens.flatMap(({ text }, at): Stretch[] => {
    if (!CLOCK.test(text)) return [];
    if (isCalledTime(reading, at)) return [{ from: at, to: at + 1 }];
    const before = tokens[at]?.breaks ? undefined : spanBefore(reading, at);
    if (!before || !means(before, 'when', 'at')) return [];
    const after = tokens[at + 1]?.breaks ? undefined : spanFrom(reading, at + 1);
    if (MONEY.some((kind) => meaningOf(after, kind) !== undefined)) return [];
    const breath = breathAround(reading, at);
    const spans = reading.spans.filter(({ from, to }) => from >= breath.from && to <= breath.to);
    const goes = spans.some((span) => meaningOf(span, 'landmark') !== undefined);
    const pays = spans.some((span) => meaningOf(span, 'budget') || means(span, 'fact', 'price'));
    return goes && !pays ? [{ from: before.from, to: at + 1 }] : [];
  });
}
const MONEY = ['scale', 'currency'] as const;

/** "7.45 is the TIME", "7.45 time hai, budget nahi": by the very word for a time of day, near it. */
function isCalledTime(reading: Reading, at: number): boolean {
  const { from, to } = breathAround(reading, at);
  return reading.spans.some(
    (span) =>
      span.from >= Math.max(from, at - NEAR) &&
      span.to <= Math.min(to, at + 1 + NEAR) &&
      means(span, 'request', 'time'),
  );
}
/** Tokens. */
const NEAR = 4;

function breathAround({ tokens }: Reading, at: number): Stretch {
  let from = at;
  while (from > 0 && !tokens[from]?.breaks) from--;
  let to = at + 1;
  while (to < tokens.length && !tokens[to]?.breaks) to++;
  return { from, to };
}
