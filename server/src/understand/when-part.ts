// A part of what says when: a day, an hour, or a part of the day, and where it stands.
import type { PartOfDay } from '../languages/cues.ts';
import type { Day } from './calendar.ts';
import { isFree, meaningOf, type Reading, spanFrom } from './reading.ts';

/** Times are "HH:MM" of a day's 24 hours. */
export type Time = { from: string; to?: string; bound?: 'after' | 'before' };

/** What stands where in the message. */
export type Part = { from: number; to: number } & (
  | { is: 'day'; day: Day }
  | { is: 'time'; time: Time }
  | { is: 'part'; part: PartOfDay }
);

const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

export function partAt(reading: Reading, at: number): (Part & { is: 'part' }) | undefined {
  const span = spanFrom(reading, at);
  const word = meaningOf(span, 'when') as PartOfDay | undefined;
  if (!span || !word || !PARTS.includes(word) || !isFree(reading, at, span.to)) return undefined;
  return { is: 'part', part: word, from: at, to: span.to };
}

/** "11 in the morning": the part of the day that an hour is in. */
export function partBehind(reading: Reading, at: number): (Part & { is: 'part' }) | undefined {
  for (let from = at; from <= at + 2; from++) {
    const part = partAt(reading, from);
    if (part) return part;
    const span = spanFrom(reading, from);
    if (reading.tokens[from]?.breaks || !(meaningOf(span, 'place') || meaningOf(span, 'refer') === 'that'))
      return undefined;
  }
  return undefined;
}
