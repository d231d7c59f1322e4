// Dues: the instalments that are paid already, which leave less of an income: "car emi 12k", "no other emi running".
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo, wordMeans } from './lexicon.ts';
import { MOST_A_MONTH } from './loan-figures.ts';
import { amountsIn, readAmount } from './money.ts';
import { LEAST_AMOUNT } from './own-money.ts';
import { isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';

const owed = lazily(() => speltToo(wordSet('owed')));
const pays = lazily(() => speltToo(wordSet('pays')));
const able = lazily(() => speltToo(wordSet('able')));

/** Rupees a month, with the words that say so; `income`: what is earned is told too. */
export function duesIn(
  reading: Reading,
  income: boolean,
): { value: number; from: number; to: number } | undefined {
  for (const span of reading.spans) {
    if (!means(span, 'loan', 'emi') && !means(span, 'loan', 'loan')) continue;
    const { from, to } = breathAround(reading, span.from);
    const words = reading.tokens.slice(from, to).map(({ text }) => text);
    if (words.some((word) => able().has(word)) || asksIn(reading, from, to)) continue;
    const other = words.some((word) => owed().has(word));
    const amount = amountIn(reading, from, to);
    if (!amount) {
      // "Koi loan nahi": beside an income it is none that is paid, else none that is wanted.
      const ofOnes = income || means(span, 'loan', 'emi');
      if (other && ofOnes && deniedIn(reading, from, to)) {
        const said = amountsIn(reading).findLast((one) => one.from >= from && one.to <= span.from);
        return { value: 0, from: said?.to ?? from, to };
      }
      continue;
    }
    const paid = words.some((word) => pays().has(word)) && means(span, 'loan', 'emi');
    // "Which of them has an EMI under 55k?"
    if ((!other && !paid) || isLimit(reading, amount)) continue;
    return { value: amount.value, from: Math.min(amount.from, span.from), to: Math.max(amount.to, span.to) };
  }
  return undefined;
}

/** Between commas, "and" and full stops. */
function breathAround(reading: Reading, at: number): { from: number; to: number } {
  const ends = (token: number) =>
    reading.tokens[token]?.breaks ||
    means(reading.at[token], 'limit', 'to') ||
    meaningOf(reading.at[token], 'also') !== undefined;
  let from = at;
  while (from > 0 && !ends(from) && !reading.tokens[from]?.breaks) from--;
  let to = at + 1;
  while (to < reading.tokens.length && !ends(to)) to++;
  return { from, to };
}

function amountIn(reading: Reading, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const amount = isFree(reading, at, at + 1) ? readAmount(reading, at) : undefined;
    // "Income 2 lakh no other EMI".
    const earned = (reading.tokens[at]?.role?.shares.get('income') ?? 0) >= EARNED;
    if (amount && !earned && amount.value >= LEAST_AMOUNT && amount.value <= MOST_A_MONTH) return amount;
    if (amount) at = amount.to - 1;
  }
  return undefined;
}

const EARNED = 0.4;

const isLimit = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  [spanBefore(reading, from), spanFrom(reading, to)].some((span) =>
    LIMITS.has(meaningOf(span, 'limit') ?? ''),
  );
const LIMITS = new Set(['max', 'max_after', 'within_after', 'min', 'min_after', 'between']);

function deniedIn(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const span = reading.at[at];
    if (span && meaningOf(span, 'negation')) return true;
    if (wordMeans(reading.tokens[at]?.text ?? '', 'intent', 'deny')) return true;
  }
  return meaningOf(spanBefore(reading, from), 'negation') === 'before';
}

/** "How much loan do I get with another EMI?" */
const asksIn = (reading: Reading, from: number, to: number): boolean =>
  reading.spans.some((span) => span.from >= from && span.to <= to && means(span, 'loan', 'afford'));
