import { type Draft, remove, set } from '../../understand/draft.ts';
import { ABOUT } from '../../understand/inferred.ts';
import { type Limit, limitAround } from '../../understand/limits.ts';
import { type Amount, isMonthly, readAmount, readRange } from '../../understand/money.ts';
import {
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { readingsOf } from './amount-readings.ts';
import { insteadOf } from './instead.ts';
import { isMoney, isPayable } from './money-said.ts';
import { denialAfter, deny, standingAt, unmeasured } from './no-limit.ts';
import {
  isOfAFact,
  isOfAnArea,
  isPinCode,
  isRate,
  isSaidBack,
  isSomethingElse,
  noPinCodes,
} from './not-money.ts';
import { widened, widening } from './widen.ts';

export function budget(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = readAmount(reading, at);
    if (!amount) continue;
    const other = isFree(reading, amount.from, amount.to) ? insteadOf(reading, amount) : undefined;
    if (other && replaces(draft, other)) {
      at = other.limit.to - 1;
      continue;
    }
    const range = readRange(reading, amount);
    const found = range ?? amount;
    if (!isFree(reading, found.from, found.to)) continue;
    const { low, high } = range ?? { low: amount, high: amount };
    if (range === undefined && (takeBack(draft, amount) || denyLeast(draft, amount))) {
      at = found.to - 1;
      continue;
    }
    if (
      isDenied(reading, found.from) ||
      isRate(reading, found.to) ||
      isOfAFact(reading, found.from, found.to)
    ) {
      take(reading, found.from, found.to);
    } else if (!isSomethingElse(reading, found.to, high)) {
      const limit = limitAround(reading, found.from, found.to, range !== undefined);
      // "70-75 lakh tak": about so much, and no least.
      const close = range !== undefined && low.value >= high.value * CLOSE;
      const behind = spanFrom(reading, found.to);
      if (close && means(behind, 'limit', 'max_after') && !means(behind, 'place', 'in_after'))
        limit.kind = 'max';
      if (range === undefined && isPinCode(reading, amount, limit)) noPinCodes(draft, amount);
      else if (range === undefined && limit.kind === undefined && widen(draft, amount)) continue;
      else if (isMoney(draft, low, high, limit) && !isSaidBack(draft, high.value, limit)) {
        if (isPayable(draft, high, limit)) apply(draft, low, high, limit);
        else take(reading, found.from, found.to);
      }
    }
    at = found.to - 1;
  }
}

/** "Not 95, 110": the other amount is the budget, where one stands or is said to be one. */
function replaces(draft: Draft, { amount, limit }: { amount: Amount; limit: Limit }): boolean {
  const { reading, context } = draft;
  const standing = context.session.current_filters.budget_max ?? context.session.current_filters.budget_min;
  const said = amount.unit !== 'bare' || limit.budget || standing !== undefined;
  // "Not 2, 3" are bedrooms.
  const few = amount.unit === 'bare' && !limit.budget && amount.value < LEAST_BARE;
  if (!said || few || isSomethingElse(reading, amount.to, amount) || isOfAnArea(draft, amount.value))
    return false;
  const money = { ...limit, budget: true };
  if (!isMoney(draft, amount, amount, money) || !isPayable(draft, amount, money)) return false;
  apply(draft, amount, amount, money);
  return true;
}
const LEAST_BARE = 10;
/** Two ends so near to one another are one amount, not quite known. */
const CLOSE = 0.85;

/** "My budget is 1.5 crore, not 61 lakh": another amount is said as well. "Not 61 lakh" alone is left to who disputes it. */
function isDenied(reading: Reading, from: number): boolean {
  const before = spanBefore(reading, from);
  if (!before || meaningOf(before, 'negation') !== 'before' || before.to - before.from > 1) return false;
  if (meaningOf(before, 'limit')) return false;
  for (let at = 0; at < before.from; at++)
    if (readAmount(reading, at) && isFree(reading, at, at + 1)) return true;
  return reading.taken.subarray(0, before.from).some((taken) => taken === 1);
}

/** "1 cr max, not from 70 lakh": no least of it was meant. Not "not above 70 lakh", which bounds. */
function denyLeast(draft: Draft, { from, to, value, unit }: Amount): boolean {
  const { reading } = draft;
  const limit = unit === 'bare' ? undefined : spanBefore(reading, from);
  const not = means(limit, 'limit', 'between') ? spanBefore(reading, limit?.from ?? from) : undefined;
  if (!not || meaningOf(not, 'negation') !== 'before') return false;
  deny(draft, [{ filter: 'budget_min', value }], not.from, to);
  return true;
}

/** "1 crore nahi", "90 lakh ki limit nahi chahiye": no amount of it. Not "1 crore se zyada nahi", which bounds. */
function takeBack(draft: Draft, { from, to, value, unit }: Amount): boolean {
  const denial = denialAfter(draft.reading, to);
  if (!denial || means(denial, 'drop', 'remove') || meaningOf(denial, 'limit')) return false;
  const money = (['budget_max', 'budget_min'] as const).map((filter) => ({ filter, value }));
  const denied = unit === 'bare' ? unmeasured(value) : money;
  // "3 beda" may be the third home.
  if (unit === 'bare' && !standingAt(draft.context.session.current_filters, denied))
    take(draft.reading, from, denial.to);
  else deny(draft, denied, from, denial.to);
  return true;
}

function apply(draft: Draft, low: Amount, high: Amount, limit: Limit): void {
  const { reading } = draft;
  rentBeside(draft, limit);
  if (isMonthly(reading, high)) set(draft, 'purpose', 'rent', high.to, high.to + 1);
  const words = wordsOf(reading, limit.from, limit.to);
  if (high.unit !== 'bare' || high.value >= 1000) {
    setBudget(draft, low.value, high.value, limit);
    return;
  }
  // "I have one client": the word counts, and no money.
  if (high.value === 1 && reading.tokens[high.from]?.value === undefined) return;
  const readings = likely(readingsOf(high.value, draft), high.value, draft);
  const [only, other] = readings;
  if (only && !other) setBudget(draft, low.value * only.unit, high.value * only.unit, limit);
  else if (only) {
    take(reading, limit.from, limit.to);
    draft.unclear_amounts.push({
      words,
      readings: readings.map(({ label, unit, purpose }) => ({
        label,
        filters: { purpose, ...bounds(low.value * unit, high.value * unit, limit.kind) },
      })),
    });
  }
}

/** "50 is also ok", "we can go lower, like 50", where a budget stands: it reaches as far as that. */
function widen(draft: Draft, { from, to, unit, value }: Amount): boolean {
  const { budget_min: low, budget_max: high } = draft.context.session.current_filters;
  const said = draft.changes.length === 0 ? widening(draft.reading, from, to) : undefined;
  // "3 also ok" are bedrooms.
  if (!said || high === undefined || (unit === 'bare' && Number.isInteger(value) && value <= MOST_BEDROOMS))
    return false;
  const [sense, other] =
    unit === 'bare' && value < 1000 ? likely(readingsOf(value, draft), value, draft) : [{ unit: 1 }];
  const rupees = Math.round(value * (sense?.unit ?? 0));
  if (other || rupees < high / NEAR || rupees > high * NEAR) return false;
  const wide = widened({ low, high }, rupees, said);
  if (wide.low !== undefined) set(draft, 'budget_min', wide.low, said.from, said.to);
  if (wide.high !== undefined) set(draft, 'budget_max', wide.high, said.from, said.to);
  return true;
}
const MOST_BEDROOMS = 5;

/** After "60 lakh", or with a budget standing, "65" is what lies near it. */
function likely<R extends { unit: number }>(readings: R[], value: number, { changes, context }: Draft): R[] {
  const said = changes.find((change) => change.op === 'set' && change.filter === 'budget_max');
  const known = said?.op === 'set' ? Number(said.value) : context.session.current_filters.budget_max;
  if (!known) return readings;
  const near = readings.filter(({ unit }) => value * unit > known / NEAR && value * unit < known * NEAR);
  return near.length > 0 ? near : readings;
}
/** Nobody changes a budget by more in one sentence. */
const NEAR = 5;

/** "rent up to 30,000": the word beside the amount says money, and that the home is to be rented. */
function rentBeside(draft: Draft, { from, to }: Limit): void {
  for (let at = from; at < to; at++) {
    const span = spanFrom(draft.reading, at);
    if (span && means(span, 'purpose', 'rent') && isFree(draft.reading, span.from, span.to)) {
      set(draft, 'purpose', 'rent', span.from, span.to);
    }
  }
}

function setBudget(draft: Draft, low: number, high: number, limit: Limit): void {
  const wanted = bounds(low, high, limit.kind);
  const standing = draft.context.session.current_filters;
  const clashes = (filter: 'budget_min' | 'budget_max', broken: boolean) => {
    if (broken && wanted[filter] === undefined) remove(draft, filter, limit.from, limit.to);
  };
  clashes('budget_min', (standing.budget_min ?? 0) > (wanted.budget_max ?? Number.POSITIVE_INFINITY));
  clashes('budget_max', (standing.budget_max ?? Number.POSITIVE_INFINITY) < (wanted.budget_min ?? 0));
  if (wanted.budget_min !== undefined) set(draft, 'budget_min', wanted.budget_min, limit.from, limit.to);
  if (wanted.budget_max !== undefined) set(draft, 'budget_max', wanted.budget_max, limit.from, limit.to);
}

function bounds(
  low: number,
  high: number,
  kind: Limit['kind'],
): { budget_min?: number; budget_max?: number } {
  switch (kind) {
    case 'min':
      return { budget_min: Math.round(low) };
    case 'range':
      // "20-20 hazar", each of two people: so much at the most.
      if (low === high) return { budget_max: Math.round(high) };
      return { budget_min: Math.round(Math.min(low, high)), budget_max: Math.round(Math.max(low, high)) };
    case 'around':
    case 'exact':
      return { budget_min: Math.round(low * (1 - ABOUT)), budget_max: Math.round(high * (1 + ABOUT)) };
    default:
      return { budget_max: Math.round(high) };
  }
}
