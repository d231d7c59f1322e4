// Loan numbers: "EMI for 60 lakh at 8.5% for 20 years", "salary 1.5 lakh, how much can I afford". Rupees, per cent, months.
// Each figure is what the word nearest to it says; each word names one figure.

import { BY_THE_MONTH } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { duesIn } from './dues.ts';
import { figuresIn, namedBy, type Part } from './loan-figures.ts';
import { withFigure } from './loan-joined.ts';
import { splitIn } from './loan-split.ts';
import { wordsIn } from './loan-words.ts';
import { buysOrLends, paidMonthly, paysAMonth } from './month-paid.ts';
import { noDown } from './no-down.ts';
import { fromSpeaker, ownMoney } from './own-money.ts';
import { asksMonthly } from './part-paid.ts';
import { isPeriod } from './period.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { LoanTalk, Understanding } from './understanding.ts';
import { incomeAMonth } from './yearly.ts';

type Loan = NonNullable<Understanding['loan']>;

/** In words; longer messages are about something else. */
const SHORT = 8;
/** With a rate, a term or a down payment in it. */
const LONG = 24;
const FIGURES = ['percent', 'rate', 'years', 'down_payment'] as const;

/** What a message about homes holds: there "2 years" is no term of a loan. */
const HOMES = ['type', 'room', 'possession', 'purpose', 'fact', 'amenity'] as const;

/** "The rate", "in cash" and "a month" are said of a loan as well. */
const isOfHomes = (reading: Reading): boolean =>
  HOMES.some((kind) => hasSpan(reading, kind)) &&
  reading.spans.some(
    (span) =>
      HOMES.some((kind) => meaningOf(span, kind) !== undefined) &&
      meaningOf(span, 'loan') === undefined &&
      !isPeriod(reading, span),
  );

/**
 * The figures of a loan question; they are no budget then. `rents`: homes to let are looked for. Absent where the message is about no loan. `talk`: the
 * turn before was about one, so that "at 9 %" and "what about 15 years" are too.
 */
export function readLoan(
  reading: Reading,
  talk: LoanTalk | undefined,
  part?: number | undefined,
  rents = false,
): Loan | undefined {
  // Turns later only a per cent goes on with it.
  const interest = asksInterest(reading);
  const goesOn = talk !== undefined && (talk.last || interest || hasPercent(reading));
  // "My salary is 80,000" asks what it carries.
  const financing =
    part !== undefined ||
    hasSpan(reading, 'intent', 'financing') ||
    asksByMonth(reading, talk?.last === true);
  if (financing) takePeriods(reading);
  // "Budget upto 45k per month", of homes to rent.
  const let_ = rents && !financing && !buysOrLends(reading);
  const monthly = part === undefined && !let_ ? paidMonthly(reading, talk) : undefined;
  if (monthly) return monthly;
  const share = asksLentShare(reading);
  const asked = financing || share || hasSpan(reading, 'loan', 'income') || (goesOn && interest);
  const nothing = part === undefined ? noDown(reading) : undefined;
  const mine = talk?.last && part === undefined && !isOfHomes(reading) ? fromSpeaker(reading) : undefined;
  const sum =
    interest ||
    mine !== undefined ||
    nothing !== undefined ||
    hasPercent(reading) ||
    FIGURES.some((value) => hasSpan(reading, 'loan', value));
  const goes = goesOn && reading.tokens.length <= (sum ? LONG : SHORT) && (interest || !isOfHomes(reading));
  // "We have 60 lakh cash": no budget, whatever else is said.
  if (!asked && !goes) return hasSpan(reading, 'loan', 'down_payment') ? ownMoney(reading) : undefined;
  let loan: Loan = part === undefined ? {} : { down_payment: part, rest: true };
  const earns = hasSpan(reading, 'loan', 'income') || talk?.known.income !== undefined;
  const split = part === undefined ? splitIn(reading, talk?.known ?? {}) : undefined;
  if (split) loan = { ...loan, ...split };
  if (mine && goes && loan.down_payment === undefined) {
    loan.down_payment = mine.value;
    take(reading, mine.from, mine.to);
  }
  if (nothing) {
    loan.down_payment = 0;
    take(reading, nothing.from, nothing.to);
  }
  const dues = split?.dues === undefined ? duesIn(reading, earns) : undefined;
  if (dues) {
    loan.dues = dues.value;
    take(reading, dues.from, dues.to);
  }
  if (asked && (split?.dues !== undefined || hasSpan(reading, 'loan', 'afford'))) loan.eligibility = true;
  for (const { figure, part: named } of namedBy(reading, figuresIn(reading, goesOn, asked), {
    earns: loan.eligibility === true || dues !== undefined || earns,
    told: dues,
  })) {
    const { from, to, unit } = figure;
    if (!named || !isFree(reading, from, to)) continue;
    const part =
      named === 'lent_share'
        ? 'down_share'
        : named === 'price'
          ? (saidBefore(figure.value, talk) ?? named)
          : // "30 lakh from my side, at 9 %": what is paid down is told already.
            named === 'down_share' &&
              (loan.down_payment !== undefined || means(spanBefore(reading, from), 'when', 'at'))
            ? 'rate'
            : named;
    const percent = named === 'lent_share' ? 100 - figure.value : figure.value;
    const said = unit === 'percent' && part === 'down_share' ? percent / 100 : percent;
    const value = part === 'income' ? incomeAMonth(reading, said) : said;
    // "For 15 years, and for 20?"
    const more = withFigure(loan, part, value);
    if (!more) continue;
    loan = more;
    take(reading, from, unit === 'rupees' ? afterPeriod(reading, to) : to);
  }
  if (Object.keys(loan).length === 0 && (share || asksDown(reading))) loan.asks_down = true;
  // "The EMI, and how much down payment?"
  const paid = loan.down_payment ?? loan.down_share;
  if (financing && paid === undefined && asksBoth(reading)) loan.asks_down = true;
  if (interest) loan.interest = true;
  if (!financing && !share && asked && loan.income === undefined && !goes) return undefined;
  return financing || Object.keys(loan).length > 0 ? loan : undefined;
}

/** "30 lakh down, 20 years, monthly?": beside what is paid down, or right after a loan, how much a month is an instalment. */
function asksByMonth(reading: Reading, ofLoan: boolean): boolean {
  const rents = reading.spans.some((span) => means(span, 'purpose', 'rent') && !isPeriod(reading, span));
  const upkeep = BY_THE_MONTH.some((fact) => hasSpan(reading, 'fact', fact));
  if (rents || hasSpan(reading, 'loan', 'income') || upkeep) return false;
  if (ofLoan && asksMonthly(reading)) return true;
  const asks = reading.spans.some((span) => means(span, 'ask', 'what') || means(span, 'ask', 'how_much'));
  // "What would I pay each month if I put down 15 lakh?"
  const monthly = reading.spans.some(
    (span) => isPeriod(reading, span) || (asks && means(span, 'time', 'month_unit')),
  );
  return monthly && hasSpan(reading, 'loan', 'down_payment') && !paysAMonth(reading);
}

/** "Total interest?", "kul byaaj kitna": what the loan costs beside itself, and no rate. */
const asksInterest = ({ tokens }: Reading): boolean =>
  tokens.some(({ text }) => INTEREST.has(text)) && tokens.some(({ text }) => SUM.has(text));
const INTEREST = wordSet('interest');
const SUM = wordSet('sum');

/** "Kitna down payment dena padega?", "what is the down payment?": it is named, and nothing else of a loan is. */
const asksDown = (reading: Reading): boolean =>
  reading.spans.some((span) => means(span, 'loan', 'down_payment') && means(span, 'intent', 'financing')) &&
  wordsIn(reading).every(({ says }) => says !== 'emi' && says !== 'income');

/** "How many per cent does a bank lend?": no figure stands beside it. */
const asksLentShare = (reading: Reading): boolean =>
  hasSpan(reading, 'loan', 'percent') &&
  reading.tokens.every(({ value }) => value === undefined) &&
  (hasSpan(reading, 'loan', 'loan') || reading.tokens.some(({ text }) => LENDS.has(text)));
const LENDS = wordSet('lends');

const asksBoth = (reading: Reading): boolean => {
  const words = wordsIn(reading);
  return (
    words.some(({ says }) => says === 'emi') &&
    reading.spans.some((span) => means(span, 'loan', 'down_payment') && means(span, 'intent', 'financing'))
  );
};

const hasPercent = (reading: Reading): boolean =>
  /%/.test(reading.text) || hasSpan(reading, 'loan', 'percent');

/** Said on of a loan, and of nothing else: "no, 20 percent of 50 lakh, that is 10 lakh, as down payment". */
export const goesOnOf = (reading: Reading): boolean =>
  reading.tokens.length <= LONG &&
  FIGURES.some((value) => hasSpan(reading, 'loan', value)) &&
  !isOfHomes(reading);

/** "For a 1.2 crore flat. 20 percent down. Tell me EMI": a loan alone is asked for, in several sentences. */
export const asksInParts = (reading: Reading): boolean =>
  reading.tokens.length <= LONG &&
  hasSpan(reading, 'intent', 'financing') &&
  FIGURES.some((value) => hasSpan(reading, 'loan', value)) &&
  SOUGHT.every((kind) => !hasSpan(reading, kind)) &&
  !hasSpan(reading, 'ask', 'show') &&
  !reading.taken.includes(1);
/** What is said of homes that are looked for. */
const SOUGHT = ['room', 'possession', 'purpose', 'amenity', 'objection'] as const;

/** "With the same 20 lakh": what that amount was in this talk. */
function saidBefore(value: number, talk: LoanTalk | undefined): Part | undefined {
  const known = talk?.known ?? {};
  return (['down_payment', 'principal', 'income', 'emi'] as const).find((part) => known[part] === value);
}

/** "EMI eshtu tingalige": of an instalment "a month" says no rent. */
function takePeriods(reading: Reading): void {
  for (const span of reading.spans) if (isPeriod(reading, span)) take(reading, span.from, span.to);
}

/** In "1.2 lakh per month" of an income or an instalment the words after it say no rent. */
function afterPeriod(reading: Reading, to: number): number {
  const span = spanFrom(reading, to);
  return span && means(span, 'purpose', 'rent') && !reading.tokens[to]?.breaks ? span.to : to;
}
