// Loan numbers: "EMI for 60 lakh at 8.5% for 20 years", "salary 1.5 lakh, how much can I afford". Rupees, per cent, months.
import { limitAround } from './limits.ts';
import { type Amount, readAmount } from './money.ts';
import { readNumber } from './numbers.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { Understanding } from './understanding.ts';

type Loan = NonNullable<Understanding['loan']>;

/** Nobody earns or borrows less; smaller numbers are something else. */
const LEAST_AMOUNT = 1000;

/** In words; longer messages are about something else. */
const SHORT = 8;

/** What a message about homes holds: there "2 years" is no term of a loan. */
const HOMES = ['type', 'room', 'possession', 'purpose', 'fact', 'amenity', 'landmark'] as const;

/**
 * The figures of a loan question; they are no budget then. Absent where the message is about no loan. `goesOn`: the
 * turn before was about one, so that "at 9 %" and "what about 15 years" are too.
 */
export function readLoan(reading: Reading, goesOn: boolean): Loan | undefined {
  const asked = hasSpan(reading, 'intent', 'financing');
  if (!asked && !(goesOn && reading.tokens.length <= SHORT && !HOMES.some((kind) => hasSpan(reading, kind))))
    return undefined;
  const loan: Loan = {};
  if (asked && hasSpan(reading, 'loan', 'afford')) loan.eligibility = true;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isFree(reading, at, at + 1)) continue;
    const term = readTerm(reading, at);
    const rate = term ? undefined : readRate(reading, at);
    const amount = term || rate ? undefined : readAmount(reading, at);
    if (amount && (isBudget(reading, amount.from, amount.to) || (!asked && !isNamed(reading, amount)))) {
      at = amount.to - 1;
      continue;
    }
    const found = term ?? rate ?? amount;
    if (!found || !isFree(reading, at, found.to)) continue;
    if (term) loan.months = term.months;
    else if (rate) loan.rate = rate.rate;
    else if (amount && amount.value >= LEAST_AMOUNT)
      loan[amountIs(reading, amount.from, amount.to)] = amount.value;
    else continue;
    const to = amount ? afterPeriod(reading, amount.to) : found.to;
    take(reading, at, to);
    at = to - 1;
  }
  return asked || Object.keys(loan).length > 0 ? loan : undefined;
}

const isNamed = (reading: Reading, { from, to }: Amount) => amountIs(reading, from, to) !== 'principal';

/** "40 lakh tak plot, loan chahiye": beside a kind of home a limit is what the home may cost. */
function isBudget(reading: Reading, from: number, to: number): boolean {
  if (budgetBefore(reading, from)) return true;
  if (!hasSpan(reading, 'type') && !hasSpan(reading, 'room', 'bhk')) return false;
  const { kind, budget } = limitAround(reading, from, to, false);
  return (kind === 'max' || budget) && amountIs(reading, from, to) === 'principal';
}

/** "Mera budget fix hai 65 lakh": said before it, with nothing else of money between. */
function budgetBefore(reading: Reading, from: number): boolean {
  for (let at = from, steps = 0; at > 0 && steps < 4 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    if (meaningOf(span, 'budget')) return true;
    if (meaningOf(span, 'loan')) return false;
    at = span?.from ?? at - 1;
  }
  return false;
}

/** In "1.2 lakh per month" of an income or an instalment the words after it say no rent. */
function afterPeriod(reading: Reading, to: number): number {
  const span = spanFrom(reading, to);
  return span && means(span, 'purpose', 'rent') && !reading.tokens[to]?.breaks ? span.to : to;
}

/** "20 years", "240 months". */
function readTerm(reading: Reading, at: number): { months: number; to: number } | undefined {
  const number = readNumber(reading, at);
  const unit = number && spanFrom(reading, number.to);
  if (!number || !unit) return undefined;
  if (means(unit, 'time', 'year') || means(unit, 'loan', 'years'))
    return { months: Math.round(number.value * 12), to: unit.to };
  if (means(unit, 'time', 'month_unit') || means(unit, 'loan', 'months'))
    return { months: Math.round(number.value), to: unit.to };
  return undefined;
}

/** "8.5%", "9 percent", "at 8.5 interest". */
function readRate(reading: Reading, at: number): { rate: number; to: number } | undefined {
  const number = readNumber(reading, at);
  if (!number || number.value <= 0 || number.value > 30) return undefined;
  const end = reading.tokens[number.to - 1]?.to ?? 0;
  if (reading.text.slice(end).trimStart().startsWith('%')) return { rate: number.value, to: number.to };
  const next = spanFrom(reading, number.to);
  if (next && (means(next, 'loan', 'percent') || means(next, 'loan', 'rate')))
    return { rate: number.value, to: next.to };
  const named = means(spanBefore(reading, at), 'loan', 'rate') && !meaningOf(next, 'scale');
  return named ? { rate: number.value, to: number.to } : undefined;
}

/** What the nearest word before it, else after it, says the amount is. */
function amountIs(
  reading: Reading,
  from: number,
  to: number,
): 'principal' | 'down_payment' | 'income' | 'emi' {
  for (let at = from, steps = 0; at > 0 && steps < 6; steps++) {
    const span = spanBefore(reading, at);
    const named = nameOf(meaningOf(span, 'loan'));
    if (named) return named;
    at = span?.from ?? at - 1;
  }
  for (let at = to, steps = 0; steps < 4; steps++) {
    const span = spanFrom(reading, at);
    const named = nameOf(meaningOf(span, 'loan'));
    // In "80 lakh ki EMI" the EMI is asked for, not given.
    if (named && named !== 'emi') return named;
    at = span?.to ?? at + 1;
  }
  return 'principal';
}

function nameOf(value: string | undefined): 'principal' | 'down_payment' | 'income' | 'emi' | undefined {
  if (value === 'down_payment' || value === 'income') return value;
  return value === 'loan' ? 'principal' : undefined;
}
