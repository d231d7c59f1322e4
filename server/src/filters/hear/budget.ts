// Budget: what the visitor can pay, in rupees. "under 80 lakh", "1.5-2cr", "75 to 90", "80 lakh tak", "around ₹1,25,00,000".
import { wordSet } from '../../languages/words.ts';
import { wishedShare } from '../../understand/amount-role.ts';
import { type Draft, remove, set } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import { type Limit, limitAround } from '../../understand/limits.ts';
import { type Amount, isMonthly, readAmount, readRange } from '../../understand/money.ts';
import { isYear } from '../../understand/numbers.ts';
import {
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
import { readingsOf } from './amount-readings.ts';
import { insteadOf } from './instead.ts';
import { denialAfter, deny, standingAt, unmeasured } from './no-limit.ts';
import { widened, widening } from './widen.ts';

/** "around 80 lakh" is 72 to 88. */
const ABOUT = 0.1;

/** Rupees; beyond it no home is meant. As the contract has it, less what "around" adds. */
const MOST = 90_000_000_000;

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

/** "8000/sqft", "6,500 per sq ft". */
function isRate(reading: Reading, to: number): boolean {
  const span = spanFrom(reading, to);
  return (
    means(span, 'fact', 'price_per_area') ||
    (meaningOf(span, 'area_unit') !== undefined && /\//.test(reading.tokens[to]?.gap ?? ''))
  );
}

/** "Can they reduce the deposit to 1 lakh", "4k maintenance is too much": what else is paid for a home, not its price. */
function isOfAFact(reading: Reading, from: number, to: number): boolean {
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
const PAID_BESIDE = ['deposit', 'maintenance', 'brokerage'] as const;

/** "2 km", "30 minutes", "10 years", "10%": no money. */
function isSomethingElse(reading: Reading, to: number, amount: Amount): boolean {
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
function isPinCode(reading: Reading, { from, to, unit, value }: Amount, limit: Limit): boolean {
  if (unit !== 'bare' || to !== from + 1 || value < 100_000 || value > 999_999 || limit.budget) return false;
  const before = spanBefore(reading, from);
  const placed =
    means(before, 'place', 'in') || means(before, 'place', 'near') || reading.tokens.length === 1;
  return (placed || limit.kind === undefined) && wordsOf(reading, from, to).length === 6;
}

/** Homes state no PIN code: it is said to be none of the places here. */
function noPinCodes(draft: Draft, { from, to }: Amount): void {
  const words = wordsOf(draft.reading, from, to);
  draft.absent.push({ name: words, city: false, words });
  take(draft.reading, from, to);
}

function isMoney(draft: Draft, low: Amount, high: Amount, limit: Limit): boolean {
  const { value } = high;
  if (high.unit === 'bare' && isOfAnArea(draft, value) && !limit.budget) return false;
  if (value <= 0 || Math.max(low.value, value) > MOST) return false;
  // "Not one rupee more".
  if (high.unit === 'currency' && value < LEAST_RUPEES) return false;
  if (isMonthly(draft.reading, high)) return true;
  if (high.unit !== 'bare' || value >= 100_000) return true;
  const { reading, context } = draft;
  const rent = context.session.current_filters.purpose === 'rent' || hasSpan(reading, 'purpose', 'rent');
  // "Make it 90", where a budget stands.
  const corrects = hasSpan(reading, 'correction') && context.session.current_filters.budget_max !== undefined;
  const said = limit.budget || corrects || ['max', 'min', 'around', 'exact'].includes(limit.kind ?? '');
  if (value >= 1000) return (said || rent) && !isYear(value);
  // "1,25,00,000 - 1.5": no two ends of one range.
  if (low.value >= 1000) return false;
  // "71 aur 46 me se kaunsa", "I have 2-3 friends": nothing says that they are money.
  const doubtful = !isInCrore(low.value, value) && [low, high].every((end) => isDoubtful(reading, end));
  if (limit.kind === 'range' && doubtful) return false;
  // "75 to 90" can only be lakh; "under 5" may be anything.
  if (limit.kind === 'range') return low.value >= 10 || limit.budget || isInCrore(low.value, value);
  // "under 1.5" is crore; "under 5" may be anything.
  const wished = said || (low.from === high.from && isLikelyInCrore(reading, high));
  return limit.budget || (wished && (value >= 10 || !Number.isInteger(value)));
}

/** "2 BHK in Jayanagar side 1.5": beside a home, likely what it may cost. */
const isLikelyInCrore = (reading: Reading, { from, value }: Amount): boolean => {
  const { role } = reading.tokens[from] ?? {};
  return (
    !rentSaid(reading) &&
    (hasSpan(reading, 'room', 'bhk') || hasSpan(reading, 'type')) &&
    isInCrore(value, value) &&
    role?.role === 'budget' &&
    role.share >= LIKELY
  );
};
const LIKELY = 0.7;
const rentSaid = (reading: Reading): boolean => hasSpan(reading, 'purpose', 'rent');

/** A number without its unit, in a message of several words, for which little speaks that it is wished. */
const isDoubtful = ({ tokens }: Reading, { from }: Amount): boolean => {
  const { role } = tokens[from] ?? {};
  return tokens.length > FEW_WORDS && role !== undefined && wishedShare(role) < LEAST_WISHED;
};
const FEW_WORDS = 4;
const LEAST_WISHED = 0.4;

/** "1.2 se 1.6 ke beech", "1 to 1.3": homes are counted so in crore, and nothing else is that has no unit. */
const isInCrore = (low: number, high: number): boolean =>
  low >= LEAST_CRORE && high <= MOST_CRORE && !(Number.isInteger(low) && Number.isInteger(high));
const LEAST_CRORE = 0.5;
const MOST_CRORE = 7;

/**
 * No home is sold for 75,000 and none is let for 3 crore: a budget that says so turns to the other, and what is no budget
 * is none. Changes the purpose where it does.
 */
function isPayable(draft: Draft, { value, unit }: Amount, { budget, from, to }: Limit): boolean {
  const { reading, context } = draft;
  const { purposes } = context.catalogue;
  const rents = hasSpan(reading, 'purpose', 'rent');
  const buys = hasSpan(reading, 'purpose', 'buy');
  const standing = context.session.current_filters.purpose;
  if (unit === 'bare' && value < 1000) return true;
  // "Reduce 2000 rs possible?"
  if (value < LEAST_LET && !budget && standing === 'rent') return false;
  const turn = (purpose: 'buy' | 'rent') =>
    draft.changes.push({ op: 'set', filter: 'purpose', value: purpose, words: wordsOf(reading, from, to) });
  if (standing === 'buy' && !rents && value < LAKH) {
    if (!budget || buys || !purposes.has('rent')) return false;
    turn('rent');
  } else if (standing === 'rent' && !rents && !buys && value >= LEAST_PRICE && purposes.has('buy'))
    turn('buy');
  return true;
}
/** Rupees a month; no home is let for less. */
export const LEAST_LET = 3000;
/** Rupees; nobody lets a home for so much a month. */
const LEAST_PRICE = 1_000_000;

/** "Above 1000, not 900", where an area stands: square feet. */
export const isOfAnArea = ({ context }: Pick<Draft, 'context'>, value: number): boolean => {
  const { area_min, area_max, purpose, budget_max = LAKH } = context.session.current_filters;
  const standing = area_min ?? area_max;
  if (standing === undefined || purpose === 'rent' || budget_max < LAKH || isComing(value)) return false;
  return value >= LEAST_METRES * 2 && value <= standing * MOST_LARGER;
};
const LAKH = 100_000;
/** Nobody asks for a home so much larger in one step. */
const MOST_LARGER = 5;

/** "1.5 lakh is fine", "29k me maintenance alag hai?": what the home spoken of costs, said back. */
function isSaidBack({ reading, context }: Draft, value: number, { budget, kind }: Limit): boolean {
  if (budget || kind === 'min' || kind === 'around') return false;
  const { focus } = context.session.memory;
  if (focus.length === 0 || focus.length > 2) return false;
  if (hasSpan(reading, 'room', 'bhk') || hasSpan(reading, 'ask', 'show')) return false;
  // "Under 55 lakh" bounds, whatever the home costs.
  if (kind === 'max' && hasSpan(reading, 'limit', 'max')) return false;
  return focus.some((id) => {
    const home = context.catalogue.byId(id);
    return [home?.price, home?.deposit, home?.maintenance].includes(value);
  });
}

/** No home costs less, a month or at all. */
const LEAST_RUPEES = 500;

/** A year in which a home may be ready. */
const isComing = (value: number) => Number.isInteger(value) && value > 2020 && value < 2050;

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
