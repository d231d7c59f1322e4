// Money of one’s own: "20 lakh mere paas hai" is paid down and no budget; "40 lakh tak ka plot, loan chahiye" is what the home may cost.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import type { Context } from './draft.ts';
import { speltToo } from './lexicon.ts';
import { limitAround } from './limits.ts';
import { gapOf, wordsIn } from './loan-words.ts';
import { type Amount, amountsIn, LEAST_PRICE, readAmount } from './money.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, take } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** Nobody earns or borrows less; smaller numbers are something else. */
export const LEAST_AMOUNT = 1000;
const LEAST_LAKHS = 5;

/** What is the visitor's own of the price, where it is said right behind it. */
export function ownMoney(reading: Reading): Understanding['loan'] {
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    // "85 is my down payment": of a home it can only be lakh.
    const lakhs = amount.unit === 'bare' && amount.value >= LEAST_LAKHS && amount.value < LEAST_AMOUNT;
    const value = lakhs ? amount.value * 100_000 : amount.value;
    if (value >= LEAST_AMOUNT && isOwn(reading, amount)) {
      take(reading, amount.from, amount.to);
      return { down_payment: value };
    }
    at = amount.to - 1;
  }
  return undefined;
}

/** "And with 85 lakh from me?", right after a loan was told: a sum of a price beside who speaks. */
export function fromSpeaker(reading: Reading): Amount | undefined {
  const sums = amountsIn(reading).filter(
    ({ value, from }) => value >= LEAST_PRICE && isFree(reading, from, from + 1),
  );
  const [sum, other] = sums;
  const isMine = reading.tokens.some(
    ({ text }, at) => SPEAKER.has(text) && sum && gapOf({ from: at, to: at + 1 }, sum) < NEXT_TO,
  );
  // "I need 10 lakh more" is lent.
  const needs = hasSpan(reading, 'ask', 'want') || hasSpan(reading, 'loan', 'loan');
  return sum && !other && isMine && !needs && !isHeld(reading, sum) ? sum : undefined;
}
const SPEAKER = new Set([...wordSet('payer'), ...wordSet('speaker'), ...wordSet('whose')]);
/** Tokens between. */
const NEXT_TO = 3;

/** "I can put 20 lakh", "20 lakh down": by what the number likely is, with what is paid down named before it or behind it. */
export function paidDown(reading: Reading): Amount | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    if (!amount) continue;
    const { role } = reading.tokens[at] ?? {};
    const likely = role?.role === 'own' && role.share >= LIKELY;
    if (amount.value >= LEAST_PRICE && (likely || isOwn(reading, amount) || isHeld(reading, amount)))
      return amount;
    at = amount.to - 1;
  }
  return undefined;
}
const LIKELY = 0.5;

/** "My side 20 lakh", "30 lakh mere paas hai": whose it is stands right before it, or where it is right behind. */
export function isHeld(reading: Reading, { from, to }: Pick<Amount, 'from' | 'to'>): boolean {
  for (let at = to; at < to + 2 && reading.tokens[at] && !reading.tokens[at]?.breaks; at++)
    if (having().has(reading.tokens[at]?.text ?? '')) return true;
  return !reading.tokens[from]?.breaks && means(spanBefore(reading, from), 'loan', 'down_payment');
}
const having = lazily(() => speltToo(wordSet('having')));

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

/** "40 lakh tak plot, loan chahiye": beside a kind of home a limit is what the home may cost. */
export function isBudget(reading: Reading, amount: Amount): boolean {
  const { from, to } = amount;
  // "Can pay 45k EMI" bounds what is paid a month.
  if (isOwn(reading, amount) || means(spanFrom(reading, to), 'loan', 'emi')) return false;
  if (budgetBefore(reading, from)) return true;
  const shows = amount.value >= LEAST_SHOWN && hasSpan(reading, 'ask', 'show');
  if (!shows && !hasSpan(reading, 'type') && !hasSpan(reading, 'room', 'bhk')) return false;
  if (wordsIn(reading).some((word) => word.says !== 'price' && gapOf(word, amount) <= 2)) return false;
  const { kind, budget } = limitAround(reading, from, to, false);
  return kind === 'max' || budget;
}

/** Rupees: less is paid a month. */
const LEAST_SHOWN = 500_000;

/** "Mera budget fix hai 65 lakh": said before it, with nothing else of money between. */
function budgetBefore(reading: Reading, from: number): boolean {
  for (let at = from, steps = 0; at > 0 && steps < 4 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    // "Price 95 lakh, 30 down, what is the EMI?" says what a home costs.
    if (meaningOf(span, 'loan') || means(span, 'fact', 'price')) return false;
    if (meaningOf(span, 'budget')) return true;
    at = span?.from ?? at - 1;
  }
  return false;
}

/** "15 lakh is my down payment, not the price": as a budget it goes, and the one before it stands again. */
export function withoutOwnMoney(
  changes: FilterChange[],
  loan: Understanding['loan'],
  { session }: Context,
): FilterChange[] {
  const own = loan?.down_payment;
  if (own === undefined || session.current_filters.budget_max !== own) return changes;
  const words = String(own);
  const before = session.memory.earlier?.findLast(({ filters }) => (filters.budget_max ?? own) !== own);
  const stood = before?.filters.budget_max;
  return [
    ...changes,
    stood === undefined
      ? { op: 'remove', filter: 'budget_max', words }
      : { op: 'set', filter: 'budget_max', value: stood, words },
  ];
}
