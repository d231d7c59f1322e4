// Loan numbers: "EMI for 60 lakh at 8.5% for 20 years", "salary 1.5 lakh, how much can I afford". Rupees, per cent, months.
import { limitAround } from './limits.ts';
import { type Amount, readAmount } from './money.ts';
import { readNumber } from './numbers.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { Understanding } from './understanding.ts';

type Loan = NonNullable<Understanding['loan']>;

/** A home is lent on with more than this, and no instalment is more, in rupees. */
const MOST_A_MONTH = 300_000;

/** Nobody earns or borrows less; smaller numbers are something else. */
const LEAST_AMOUNT = 1000;

/** In words; longer messages are about something else. */
const SHORT = 8;
/** With a rate, a term or a down payment in it. */
const LONG = 24;
const FIGURES = ['percent', 'rate', 'years', 'down_payment'] as const;

/** What a message about homes holds: there "2 years" is no term of a loan. */
const HOMES = ['type', 'room', 'possession', 'purpose', 'fact', 'amenity', 'landmark'] as const;

/**
 * The figures of a loan question; they are no budget then. Absent where the message is about no loan. `goesOn`: the
 * turn before was about one, so that "at 9 %" and "what about 15 years" are too.
 */
export function readLoan(reading: Reading, goesOn: boolean): Loan | undefined {
  // "My salary is 80,000" asks what it carries.
  const asked = hasSpan(reading, 'intent', 'financing') || hasSpan(reading, 'loan', 'income');
  // "We have 60 lakh cash": no budget, whatever else is said.
  if (!asked && !goesOn && hasSpan(reading, 'loan', 'down_payment')) return ownMoney(reading);
  const figures = /%/.test(reading.text) || FIGURES.some((value) => hasSpan(reading, 'loan', value));
  const most = figures ? LONG : SHORT;
  if (!asked && !(goesOn && reading.tokens.length <= most && !HOMES.some((kind) => hasSpan(reading, kind))))
    return undefined;
  const loan: Loan = {};
  if (asked && hasSpan(reading, 'loan', 'afford')) loan.eligibility = true;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!isFree(reading, at, at + 1)) continue;
    const term = readTerm(reading, at);
    const share = term ? undefined : readShare(reading, at);
    if (share) {
      loan.down_share = share.value;
      take(reading, at, share.to);
      at = share.to - 1;
      continue;
    }
    const rate = term ? undefined : readRate(reading, at, goesOn);
    const amount = term || rate ? undefined : readAmount(reading, at);
    if (amount && (isBudget(reading, amount) || (!asked && !isNamed(reading, amount)))) {
      at = amount.to - 1;
      continue;
    }
    const found = term ?? rate ?? amount;
    if (!found || !isFree(reading, at, found.to)) continue;
    if (term) loan.months = term.months;
    else if (rate) loan.rate = rate.rate;
    else if (amount && amount.value >= LEAST_AMOUNT) loan[amountIs(reading, amount)] = amount.value;
    else continue;
    const to = amount ? afterPeriod(reading, amount.to) : found.to;
    take(reading, at, to);
    at = to - 1;
  }
  if (asked && !hasSpan(reading, 'intent', 'financing') && loan.income === undefined) return undefined;
  return asked || Object.keys(loan).length > 0 ? loan : undefined;
}

/** What is the visitor's own of the price, where it is said right beside it. */
function ownMoney(reading: Reading): Loan | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    if (amount.value >= LEAST_AMOUNT && isOwn(reading, amount)) {
      take(reading, amount.from, amount.to);
      return { down_payment: amount.value };
    }
    at = amount.to - 1;
  }
  return undefined;
}

/** "20 lakh mere paas hai", "we have 60 lakh ready cash", "15 lakh is from our side": with fillers between at most. */
function isOwn(reading: Reading, { to }: Amount): boolean {
  for (let at = to, steps = 0; steps < 3 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanFrom(reading, at);
    if (means(span, 'loan', 'down_payment')) return true;
    if (!span || !(meaningOf(span, 'filler') || means(span, 'ask', 'is'))) break;
    at = span.to;
  }
  return false;
}

const isNamed = (reading: Reading, amount: Amount) => amountIs(reading, amount) !== 'principal';

/** "40 lakh tak plot, loan chahiye": beside a kind of home a limit is what the home may cost. */
function isBudget(reading: Reading, amount: Amount): boolean {
  const { from, to } = amount;
  if (isOwn(reading, amount)) return false;
  if (budgetBefore(reading, from)) return true;
  if (!hasSpan(reading, 'type') && !hasSpan(reading, 'room', 'bhk')) return false;
  const { kind, budget } = limitAround(reading, from, to, false);
  return (kind === 'max' || budget) && amountIs(reading, amount) === 'principal';
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

/** "20 % down", "down payment 20 %": a share of the price. */
function readShare(reading: Reading, at: number): { value: number; to: number } | undefined {
  const number = readNumber(reading, at);
  if (!number || number.value <= 0 || number.value >= 100) return undefined;
  const word = spanFrom(reading, number.to);
  const sign = reading.text
    .slice(reading.tokens[number.to - 1]?.to ?? 0)
    .trimStart()
    .startsWith('%');
  if (!sign && !means(word, 'loan', 'percent')) return undefined;
  const to = sign ? number.to : (word?.to ?? number.to);
  const named = nearestName(reading, at, to);
  return named === 'down_payment' ? { value: number.value / 100, to } : undefined;
}

/** "8.5%", "9 percent", "at 8.5 interest"; of a loan spoken of, "at 9". */
function readRate(reading: Reading, at: number, goesOn: boolean): { rate: number; to: number } | undefined {
  const number = readNumber(reading, at);
  if (!number || number.value <= 0 || number.value > 30) return undefined;
  const end = reading.tokens[number.to - 1]?.to ?? 0;
  if (reading.text.slice(end).trimStart().startsWith('%')) return { rate: number.value, to: number.to };
  const next = spanFrom(reading, number.to);
  if (next && (means(next, 'loan', 'percent') || means(next, 'loan', 'rate')))
    return { rate: number.value, to: next.to };
  const unit = UNITS.some((kind) => meaningOf(next, kind) !== undefined);
  if (unit) return undefined;
  if (means(spanBefore(reading, at), 'loan', 'rate')) return { rate: number.value, to: number.to };
  // Nothing else of a loan is counted in such small numbers.
  const small = number.value >= LEAST_RATE && number.value <= MOST_RATE;
  const alone = goesOn && reading.tokens.length <= 3;
  return small && (alone || !Number.isInteger(number.value))
    ? { rate: number.value, to: number.to }
    : undefined;
}
const UNITS = ['scale', 'time', 'room', 'area_unit'] as const;
/** Per cent a year that homes are lent on at, in India and by far. */
const LEAST_RATE = 5;
const MOST_RATE = 18;

type Part = 'principal' | 'down_payment' | 'income' | 'emi';

/** What the nearest word before it, else after it, says the amount is; where none does, what its size says. */
function amountIs(reading: Reading, { from, to, value }: Amount): Part {
  const monthly = value <= MOST_A_MONTH;
  if (monthly && means(spanFrom(reading, to), 'loan', 'emi')) return 'emi';
  const named = nearestName(reading, from, to);
  if (named) return named;
  // "40k emi is ok for me"
  return monthly && hasSpan(reading, 'loan', 'emi') ? 'emi' : 'principal';
}

function nearestName(reading: Reading, from: number, to: number): Exclude<Part, 'emi'> | undefined {
  // "15 lakh down and 30k emi": what stands right after it names it.
  const next = reading.tokens[to]?.breaks ? undefined : nameOf(meaningOf(spanFrom(reading, to), 'loan'));
  if (next && next !== 'principal') return next;
  for (let at = from, steps = 0; at > 0 && steps < 6; steps++) {
    if (reading.tokens[at]?.value !== undefined && at < from) break;
    const span = spanBefore(reading, at);
    const named = nameOf(meaningOf(span, 'loan'));
    if (named) return named;
    at = span?.from ?? at - 1;
  }
  for (let at = to, steps = 0; steps < 4; steps++) {
    const span = spanFrom(reading, at);
    // In "80 lakh ki EMI" the EMI is asked for; past another number another thing is named.
    if (reading.tokens[at]?.value !== undefined) return undefined;
    const named = nameOf(meaningOf(span, 'loan'));
    if (named) return named;
    at = span?.to ?? at + 1;
  }
  return undefined;
}

function nameOf(value: string | undefined): Exclude<Part, 'emi'> | undefined {
  if (value === 'down_payment' || value === 'income') return value;
  return value === 'loan' ? 'principal' : undefined;
}
