// Counts: bathrooms, car places, floors. "3 bathrooms", "2 car parking", "above the 5th floor", "not on the ground floor".
import { type Draft, isAlso, negated, remove, set } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import { limitAround } from '../../understand/limits.ts';
import { type NumberRead, readNumber } from '../../understand/numbers.ts';
import {
  freeSpans,
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

const HIGHEST_FLOOR = 100;

export function bathrooms(draft: Draft): void {
  counted(draft, 'bathroom', 'bathrooms_min');
}

export function parking(draft: Draft): void {
  counted(draft, 'parking', 'parking');
}

function counted(draft: Draft, room: 'bathroom' | 'parking', filter: 'bathrooms_min' | 'parking'): void {
  const { reading } = draft;
  if (!hasSpan(reading, 'room', room)) return;
  for (let at = 0; at < reading.tokens.length; at++) {
    const found = countBefore(reading, at, room) ?? countAfter(reading, at, room);
    if (!found || !isFree(reading, at, found.to)) continue;
    if (Number.isInteger(found.value) && found.value >= 1 && found.value <= 20) {
      // At most so many is no wish that can be met: there is no such filter.
      if (limitAround(reading, at, found.to, false).kind !== 'max')
        set(draft, filter, found.value, at, found.to);
    }
  }
}

/** "3 bathrooms", "2 or more bathrooms". */
function countBefore(reading: Reading, at: number, room: string): NumberRead | undefined {
  const number = readNumber(reading, at);
  if (!number) return undefined;
  const more = spanFrom(reading, number.to);
  const span = means(more, 'limit', 'min_after') ? spanFrom(reading, more?.to ?? number.to) : more;
  return span && means(span, 'room', room) ? { ...number, to: span.to } : undefined;
}

/** "parking for 2". */
function countAfter(reading: Reading, at: number, room: string): NumberRead | undefined {
  const span = spanFrom(reading, at);
  const joiner = span && spanFrom(reading, span.to);
  if (!means(span, 'room', room) || !means(joiner, 'limit', 'exact')) return undefined;
  return readNumber(reading, joiner?.to ?? at);
}

export function floor(draft: Draft): void {
  const { reading } = draft;
  for (const { span, value } of freeSpans(reading, 'floor')) {
    const not = negated(reading, span.from, span.to) !== undefined;
    const words = wordsOf(reading, span.from, span.to);
    // "Kaun zyada upar hai": which floor, asked.
    if (means(span, 'fact', 'floor') && !not) continue;
    if (value.startsWith('ground') && groundOr(draft, span)) continue;
    if (value === 'ground_or') continue;
    // "Ground floor bhi chalega", where it was not to be: then it may.
    const { floor_min: above } = draft.context.session.current_filters;
    if (value === 'ground' && !not && above === 1 && isAlso(reading, span.from, span.to))
      remove(draft, 'floor_min', span.from, span.to);
    else if (value === 'ground') set(draft, not ? 'floor_min' : 'floor_max', not ? 1 : 0, span.from, span.to);
    else {
      const up = (value === 'high' || value === 'top') !== not;
      draft.changes.push({
        op: 'shift',
        measure: 'floor',
        direction: up ? 'up' : 'down',
        ...(not && { refuses: true }),
        words,
      });
      take(reading, span.from, span.to);
    }
  }
  numberedFloor(draft);
}

/** "Ground or first floor": from the ground up to that one. */
function groundOr(draft: Draft, { from, to: end }: Span): boolean {
  const { reading } = draft;
  const joiner = spanFrom(reading, end);
  const at = means(joiner, 'limit', 'to') && joiner ? joiner.to : end;
  const first = nth(draft, at);
  if (first === undefined || first > HIGHEST_FLOOR) return false;
  const whole = means(spanFrom(reading, at + 1), 'room', 'floor');
  if (!whole && at === end) return false;
  const to = whole ? at + 2 : at + 1;
  if (negated(reading, from, to)) set(draft, 'floor_min', first + 1, from, to);
  else set(draft, 'floor_max', first, from, to);
  return true;
}

/** "5th floor", "floor 5", "above 5th floor", "5th floor or higher". */
function numberedFloor(draft: Draft): void {
  const { reading } = draft;
  if (!hasSpan(reading, 'room', 'floor')) return;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!means(spanFrom(reading, at), 'room', 'floor') || !isFree(reading, at, at + 1)) continue;
    // "2ne floor".
    const last = at - (means(spanFrom(reading, at - 1), 'point', 'nth_after') ? 2 : 1);
    const before = reading.tokens[last] ? nth(draft, last) : undefined;
    const after = before === undefined ? nth(draft, at + 1) : undefined;
    const n = before ?? after;
    if (n === undefined || n > HIGHEST_FLOOR) continue;
    const first = before === undefined ? undefined : otherFloor(draft, last);
    const from = before === undefined ? at : (first?.at ?? last);
    const to = before === undefined ? at + 2 : at + 1;
    const limit = limitAround(reading, from, to, first !== undefined);
    if (first) {
      set(draft, 'floor_min', Math.min(first.n, n), limit.from, to);
      set(draft, 'floor_max', Math.max(first.n, n), limit.from, to);
    } else if (limit.kind === 'min') set(draft, 'floor_min', n, limit.from, limit.to);
    else if (limit.kind === 'max') set(draft, 'floor_max', n, limit.from, limit.to);
    else {
      set(draft, 'floor_min', n, from, to);
      set(draft, 'floor_max', n, from, to);
    }
  }
}

/** "1st or 2nd floor", "2nd to 5th floor": the other end, said before. */
function otherFloor(draft: Draft, last: number): { n: number; at: number } | undefined {
  const joiner = spanBefore(draft.reading, last);
  if (!means(joiner, 'limit', 'to') || !joiner) return undefined;
  const n = draft.reading.tokens[joiner.from - 1] ? nth(draft, joiner.from - 1) : undefined;
  return n === undefined || n > HIGHEST_FLOOR ? undefined : { n, at: joiner.from - 1 };
}

/** "5", "5th", "fifth". */
function nth(draft: Draft, at: number): number | undefined {
  const { reading } = draft;
  const token = reading.tokens[at];
  if (!token || !isFree(reading, at, at + 1)) return undefined;
  if (token.value !== undefined) return Number.isInteger(token.value) ? token.value : undefined;
  const digits = Number.parseInt(token.text, 10);
  if (digits >= 0) return digits;
  const ordinal = Number(meaningOf(spanFrom(reading, at), 'ordinal'));
  return ordinal > 0 ? ordinal : undefined;
}
