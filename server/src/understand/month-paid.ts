// Month paid: "I can pay 15,000 a month, what home is that?", "25 hazaar se upar nahi de sakte mahine ka": a sum a month that one
// can pay is the instalment of a home that is bought; it is neither its price nor a rent.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { type Span, speltToo } from './lexicon.ts';
import { limitAround } from './limits.ts';
import { MOST_A_MONTH } from './loan-figures.ts';
import { type Amount, isMonthly, readAmount } from './money.ts';
import { LEAST_AMOUNT, ownMoney, paidDown } from './own-money.ts';
import { isPeriod } from './period.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { LoanTalk, Understanding } from './understanding.ts';

/** In tokens; longer messages are about something else. */
const LONG = 24;

/** What an instalment of it buys. */
export function paidMonthly(reading: Reading, talk: LoanTalk | undefined): Understanding['loan'] {
  const paid = talk?.asks === 'income' ? undefined : sumAMonth(reading, talk?.last || hasOwn(reading));
  if (!paid || !(talk?.last || buys(reading))) return undefined;
  take(reading, paid.from, paid.to);
  if (paid.month) take(reading, paid.month.from, paid.month.to);
  const down = hasSpan(reading, 'loan', 'down_payment') ? ownMoney(reading) : undefined;
  const own = down ? undefined : (paidDown(reading) ?? withoutLimit(reading));
  if (own) take(reading, own.from, own.to);
  return { ...(own && { down_payment: own.value }), ...down, emi: paid.value, eligibility: true };
}

/** Who pays a sum down buys: "20 lakh down, and can pay 45k a month". */
const buys = (reading: Reading): boolean =>
  hasSpan(reading, 'purpose', 'buy') || hasSpan(reading, 'fact', 'price') || hasOwn(reading);

const hasOwn = (reading: Reading): boolean => (paidDown(reading) ?? withoutLimit(reading)) !== undefined;

/** A word of buying or of a loan, or money of one's own: what is paid a month is no rent, though one was looked for. */
export const buysOrLends = (reading: Reading): boolean =>
  hasSpan(reading, 'purpose', 'buy') ||
  hasSpan(reading, 'loan', 'emi') ||
  hasSpan(reading, 'loan', 'loan') ||
  hasOwn(reading);

/** A sum a month and what it buys, whatever it is cut into. `rents`: homes to let are looked for. */
export const paysMonthly = (reading: Reading, rents = false): boolean =>
  reading.tokens.length <= LONG &&
  !(rents && !buysOrLends(reading)) &&
  buys(reading) &&
  sumAMonth(reading, hasOwn(reading)) !== undefined;

/** A sum that one pays a month, and asks for none. */
export const paysAMonth = (reading: Reading): boolean => sumAMonth(reading, true) !== undefined;

type Paid = { value: number; from: number; to: number; month?: { from: number; to: number } };

/** Rupees a month that are neither rent nor income, with the words that say so; of a loan spoken of "60k month" says it, too. */
function sumAMonth(reading: Reading, ofLoan = false): Paid | undefined {
  const rents = reading.spans.some((span) => means(span, 'purpose', 'rent') && !isPeriod(reading, span));
  if (rents || hasSpan(reading, 'loan', 'income')) return undefined;
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    at = amount.to - 1;
    const { value, from, to } = amount;
    if (value < LEAST_AMOUNT || value > MOST_A_MONTH) continue;
    const [before, behind] = [spanBefore(reading, from), spanFrom(reading, to)];
    const led = monthBefore(reading, from);
    // "55k every month".
    const month =
      led ??
      (means(behind, 'drop', 'any') && behind && !reading.tokens[to]?.breaks
        ? [spanFrom(reading, behind.to)].find((span) => span && isMonth(reading, span))
        : undefined);
    if (month && ofLoan) return { value, from: Math.min(from, month.from), to: Math.max(to, month.to) };
    const period = [before, behind].find(
      (span) =>
        span &&
        (isPeriod(reading, span) ||
          (span.from === to && (isMonthly(reading, amount) || (ofLoan && isMonth(reading, span))))),
    );
    if (period) return { value, from: Math.min(from, period.from), to: Math.max(to, period.to) };
    const paid = ofLoan ? paidInBreath(reading, amount) : undefined;
    if (paid) return paid;
  }
  return undefined;
}

/** "25 hazaar se upar nahi de sakti mahine ka": a word of paying and a month in one breath with the sum, its limit beside it. */
function paidInBreath(reading: Reading, { value, from, to }: Amount): Paid | undefined {
  let [start, end] = [from, to];
  while (start > 0 && from - start < FAR && !reading.tokens[start]?.breaks) start--;
  while (end < reading.tokens.length && end - to < FAR && !reading.tokens[end]?.breaks) end++;
  const pays = reading.tokens.slice(start, end).some(({ text }) => paying().has(text));
  const month = reading.spans.find(
    (span) =>
      span.from >= start &&
      span.to <= end &&
      (means(span, 'time', 'month_unit') || means(span, 'loan', 'months') || isPeriod(reading, span)),
  );
  if (!pays || !month) return undefined;
  const limit = [spanBefore(reading, from), spanFrom(reading, to)].filter(
    (span) => span && meaningOf(span, 'limit') && !(span.from === to && reading.tokens[to]?.breaks),
  );
  return {
    value,
    from: Math.min(from, ...limit.map((span) => span?.from ?? from)),
    to: Math.max(to, ...limit.map((span) => span?.to ?? to)),
    month,
  };
}

/** "41k is too much, I can do 25k a month", "25k ಒಳಗೆ": beside a complaint, what would do. */
export function canBePaid(reading: Reading, amount: Amount): boolean {
  const { from, to } = amount;
  const behind = reading.tokens[to]?.breaks ? undefined : meaningOf(spanFrom(reading, to), 'limit');
  const before = reading.tokens[from]?.breaks ? undefined : meaningOf(spanBefore(reading, from), 'limit');
  return (
    MOST.has(behind ?? '') ||
    MOST.has(before ?? '') ||
    // "Max i cn pay 30k pm".
    isMonthly(reading, amount) ||
    paidInBreath(reading, amount) !== undefined
  );
}
const MOST = new Set(['max', 'max_after', 'within_after']);

/** Tokens. */
const FAR = 9;
const paying = lazily(
  () => new Set([...speltToo(wordSet('gives')), ...speltToo(wordSet('pays')), ...speltToo(wordSet('able'))]),
);

/** "With 12 lakh, how much home is that?": beside a sum a month the one price without a limit is what one has. */
function withoutLimit(reading: Reading): Amount | undefined {
  const sums: Amount[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    at = amount.to - 1;
    if (amount.value >= LEAST_OWN) sums.push(amount);
  }
  const [sum, other] = sums;
  const named = sum && [spanBefore(reading, sum.from), spanFrom(reading, sum.to)];
  if (!sum || other || named?.some((span) => meaningOf(span, 'budget') ?? meaningOf(span, 'fact')))
    return undefined;
  // Only looked at: what bounds it is taken where it is read.
  const looked = { ...reading, taken: reading.taken.slice() };
  const { kind, budget } = limitAround(looked, sum.from, sum.to, false);
  return kind === undefined && !budget ? sum : undefined;
}

/** Rupees: less is a deposit. */
const LEAST_OWN = 500_000;

/** "Mahine ke 40 hazaar", "monthly we can pay 32k": the month, with a small word or one of paying between. */
function monthBefore(reading: Reading, from: number): Span | undefined {
  const between = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  const leads = meaningOf(between, 'filler') !== undefined || means(between, 'loan', 'down_payment');
  if (!between || !leads || reading.tokens[between.from]?.breaks) return undefined;
  const month = spanBefore(reading, between.from);
  return month && (means(month, 'time', 'month_unit') || isPeriod(reading, month)) ? month : undefined;
}

const isMonth = ({ tokens }: Reading, span: Span): boolean =>
  !tokens[span.from]?.breaks && means(span, 'time', 'month_unit');
