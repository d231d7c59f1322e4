// Money said: whether a number is what a visitor can pay, and for which purpose somebody could.
import { wishedShare } from '../../understand/amount-role.ts';
import type { Draft } from '../../understand/draft.ts';
import type { Limit } from '../../understand/limits.ts';
import { type Amount, isMonthly } from '../../understand/money.ts';
import { isYear } from '../../understand/numbers.ts';
import { hasSpan, means, type Reading, spanBefore, wordsOf } from '../../understand/reading.ts';
import { isOfAnArea, LAKH } from './not-money.ts';

/** Rupees; beyond it no home is meant. As the contract has it, less what "around" adds. */
const MOST = 90_000_000_000;

export function isMoney(draft: Draft, low: Amount, high: Amount, limit: Limit): boolean {
  const { value } = high;
  if (high.unit === 'bare' && isOfAnArea(draft, value) && !limit.budget) return false;
  if (value <= 0 || Math.max(low.value, value) > MOST) return false;
  // "Not one rupee more".
  if (high.unit === 'currency' && value < LEAST_RUPEES) return false;
  if (isMonthly(draft.reading, high)) return true;
  if (high.unit !== 'bare' || value >= 100_000) return true;
  const { reading, context } = draft;
  // "Saare 69 mein se", "all 69": a count of what was found.
  if (means(spanBefore(reading, low.from), 'refer', 'all') && !limit.budget) return false;
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
export function isPayable(draft: Draft, { value, unit }: Amount, { budget, from, to }: Limit): boolean {
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

/** No home costs less, a month or at all. */
const LEAST_RUPEES = 500;
