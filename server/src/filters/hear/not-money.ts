// Not money: numbers that no budget is made of: a rate, a deposit, years, kilometres, a PIN code, square feet, a price said back.
import { statedAmount } from '../../catalogue/amounts.ts';
import { ON_TOP, PAID_BESIDE } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Draft } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import type { Limit } from '../../understand/limits.ts';
import { type Amount, isMonthly, readAmount } from '../../understand/money.ts';
import {
  hasSpan,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';

/** "8000/sqft", "6,500 per sq ft". */
export function isRate(reading: Reading, to: number): boolean {
  const span = spanFrom(reading, to);
  return (
    means(span, 'fact', 'price_per_area') ||
    (meaningOf(span, 'area_unit') !== undefined && /\//.test(reading.tokens[to]?.gap ?? ''))
  );
}

/** "Can they reduce the deposit to 1 lakh", "4k maintenance is too much": what else is paid for a home, not its price. */
export function isOfAFact(reading: Reading, from: number, to: number): boolean {
  for (let at = from, steps = 0; at > 0 && steps < 4 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    if (isPaidBeside(span)) return true;
    if (meaningOf(span, 'budget') || meaningOf(span, 'purpose') || meaningOf(span, 'room')) return false;
    at = span?.from ?? at - 1;
  }
  const next = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  // In "25k deposit 1 lakh" the deposit has a figure of its own.
  return isPaidBeside(next) && readAmount(reading, next?.to ?? to) === undefined;
}
const isPaidBeside = (span: Span | undefined): boolean =>
  PAID_BESIDE.some((fact) => means(span, 'fact', fact)) && !meaningOf(span, 'budget');

/** "2 km", "30 minutes", "10 years", "10%": no money. */
export function isSomethingElse(reading: Reading, to: number, amount: Amount): boolean {
  const { unit } = amount;
  const next = reading.tokens[to];
  if (isMonthly(reading, amount)) return false;
  // In "70 lakh am a teacher" no hour is told.
  const hour = unit !== 'bare' && means(spanFrom(reading, to), 'when', 'am');
  if (next && !next.breaks && !hour && (next.gap.startsWith('%') || MEASURES.has(next.text))) return true;
  // "We have 2 kids".
  if (unit === 'bare' && next && !next.breaks && means(spanFrom(reading, to), 'request', 'kin')) return true;
  if (unit === 'bare' && isMetres(reading, to)) return true;
  if (!next && reading.text.slice(reading.tokens[to - 1]?.to).startsWith('%')) return true;
  const span = next?.breaks ? undefined : spanFrom(reading, to);
  if (
    unit === 'bare' &&
    span &&
    (meaningOf(span, 'room') || meaningOf(span, 'area_unit') || means(span, 'time', 'year'))
  )
    return true;
  return unit === 'bare' && (means(span, 'time', 'month_unit') || meaningOf(span, 'month') !== undefined);
}
/** "800m of the metro". */
export const isMetres = (reading: Reading, to: number) =>
  reading.tokens[to]?.text === 'm' &&
  !reading.tokens[to]?.breaks &&
  (reading.tokens[to - 1]?.value ?? 0) >= LEAST_METRES;
/** With fewer, "m" is a million. */
const LEAST_METRES = 100;

const MEASURES = new Set([...wordSet('distance'), ...wordSet('measure')]);

/** "flats in 560066": six digits written as one number, and no word of money. */
export function isPinCode(reading: Reading, { from, to, unit, value }: Amount, limit: Limit): boolean {
  if (unit !== 'bare' || to !== from + 1 || value < 100_000 || value > 999_999 || limit.budget) return false;
  const before = spanBefore(reading, from);
  const placed =
    means(before, 'place', 'in') || means(before, 'place', 'near') || reading.tokens.length === 1;
  return (placed || limit.kind === undefined) && wordsOf(reading, from, to).length === 6;
}

/** Homes state no PIN code: it is said to be none of the places here. */
export function noPinCodes(draft: Draft, { from, to }: Amount): void {
  const words = wordsOf(draft.reading, from, to);
  draft.absent.push({ name: words, city: false, words });
  take(draft.reading, from, to);
}

/** "Above 1000, not 900", where an area stands: square feet. */
export const isOfAnArea = ({ context }: Pick<Draft, 'context'>, value: number): boolean => {
  const { area_min, area_max, purpose, budget_max = LAKH } = context.session.current_filters;
  const standing = area_min ?? area_max;
  if (standing === undefined || purpose === 'rent' || budget_max < LAKH || isComing(value)) return false;
  return value >= LEAST_METRES * 2 && value <= standing * MOST_LARGER;
};
export const LAKH = 100_000;
/** Nobody asks for a home so much larger in one step. */
const MOST_LARGER = 5;

/** "1.5 lakh is fine", "29k me maintenance alag hai?": what the home spoken of costs, said back. */
export function isSaidBack({ reading, context }: Draft, value: number, { budget, kind }: Limit): boolean {
  if (budget || kind === 'min' || kind === 'around') return false;
  const { focus } = context.session.memory;
  if (focus.length === 0 || focus.length > 2) return false;
  if (hasSpan(reading, 'room', 'bhk') || hasSpan(reading, 'ask', 'show')) return false;
  // "Under 55 lakh" bounds, whatever the home costs.
  if (kind === 'max' && hasSpan(reading, 'limit', 'max')) return false;
  return focus.some((id) => {
    const home = context.catalogue.byId(id);
    return (
      home !== undefined && [home.price, ...ON_TOP.map((fee) => statedAmount(fee, home))].includes(value)
    );
  });
}

/** A year in which a home may be ready. */
const isComing = (value: number) => Number.isInteger(value) && value > 2020 && value < 2050;
