// A home told by its unit: "302 costs how much", "706 instead", "number 46".
import type { Described, Describing } from './described.ts';
import type { Span } from './lexicon.ts';
import { type Figure, pointsAt } from './points.ts';
import { hasSpan, meaningOf, means, wordsOf } from './reading.ts';
import { asksTotal } from './row-of-numbers.ts';
import { DESCRIBED_BY } from './told-by.ts';

/** "302 costs how much", "706 instead": a number that is the unit of a home shown, and has no unit of its own. */
export function unitAt(
  { reading, context }: Describing,
  at: number,
  last: number | undefined,
): Described | undefined {
  const { value } = reading.tokens[at] ?? {};
  if (value === undefined || value < LEAST_UNIT || !Number.isInteger(value) || reading.taken[at])
    return undefined;
  const next = reading.tokens[at + 1]?.breaks ? undefined : reading.at[at + 1];
  const before = reading.tokens[at]?.breaks ? undefined : reading.at[at - 1];
  // "302 aur 706 mein kaun bada hai?"
  const among = means(next, 'place', 'in_after');
  // "706 flat": nobody counts so many.
  const flat = value >= LEAST_ALONE && meaningOf(next, 'type') !== undefined;
  // "46 on Saturday".
  const dated = means(next, 'when', 'at_it');
  if (!among && !flat && !dated && COUNTED.some((kind) => meaningOf(next, kind) !== undefined))
    return undefined;
  // "302 and 906 together": another home's.
  const joins = means(before, 'limit', 'to') && before?.from === last;
  if ((meaningOf(before, 'limit') && !joins) || meaningOf(before, 'currency') || meaningOf(before, 'month'))
    return undefined;
  const [from, to] = [
    numbers(before) ? at - 1 : at,
    numbers(next) || (flat && !among) ? (next?.to ?? at + 1) : at + 1,
  ];
  // So small a number by itself may count, or be an amount.
  const named = from < at || (to > at + 1 && !flat);
  const visits = hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'intent', 'book_visit');
  const asked = visits || hasSpan(reading, 'fact') || hasSpan(reading, 'ask') || asksTotal(reading);
  const bounded = !visits && BOUNDED.some((kind) => hasSpan(reading, kind));
  if (value < LEAST_ALONE && !named && (!asked || bounded)) return undefined;
  if (value < LEAST_ALONE && (meaningOf(before, 'budget') || isBudget(next))) return undefined;
  const figures: Figure[] = [{ as: 'unit', value }];
  if (pointsAt({ filters: {}, figures }, context.session.memory, context.catalogue).length === 0)
    return undefined;
  const words = wordsOf(reading, from, to);
  return { from, to, reference: { kind: 'like', filters: {}, figures, words } };
}
const LEAST_UNIT = 10;
const LEAST_ALONE = 100;
/** "Number 46", "46 नंबर". */
const numbers = (span: Span | undefined) =>
  span !== undefined && span.to - span.from === 1 && means(span, 'refer', 'number');
/** "58 budget"; "58, what is the price?" asks. */
const isBudget = (span: Span | undefined) =>
  meaningOf(span, 'budget') !== undefined && meaningOf(span, 'fact') === undefined;
/** In a message of a limit or a loan it is of these. */
const BOUNDED = ['limit', 'loan'] as const;

/** What a number counts that stands before it. */
const COUNTED = [...DESCRIBED_BY, 'loan', 'time', 'when'] as const;
