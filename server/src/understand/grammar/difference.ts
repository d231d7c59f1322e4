// Differences: "why 3 lakh difference?", "3 lakh ka farq kyun": how far the prices of two homes are apart is no budget.
import { wordSet } from '../../languages/words.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { readAmount } from '../money.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';

const DIFFERS = wordSet('differs');

/** The amounts that a difference is told by, as tokens [from, to). */
export function differencesIn(reading: Reading): { from: number; to: number }[] {
  const { tokens } = reading;
  if (
    !tokens.some(({ text }) => DIFFERS.has(text)) &&
    !tokens.some(({ text }) => wordMeans(text, 'shift', 'price_up') || wordMeans(text, 'too', 'price'))
  )
    return [];
  return tokens.flatMap((_, at) => {
    const amount = reading.taken[at] ? undefined : readAmount(reading, at);
    if (!amount || amount.unit === 'bare' || amount.from !== at) return [];
    const { from, to } = amount;
    return isHowMuchDearer(reading, { from, to }) ||
      isOfDifference(reading, to) ||
      DIFFERS.has(tokens[before(reading, from)]?.text ?? '')
      ? [{ from, to }]
      : [];
  });
}

/** "Costly by 30 lakhs", "30 lakh costlier". */
function isHowMuchDearer(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = reading;
  const next = tokens[to]?.breaks ? '' : (tokens[to]?.text ?? '');
  if (wordMeans(next, 'shift', 'price_up') || wordMeans(next, 'too', 'price')) return true;
  const by = tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  const before = by && means(by, 'change', 'by') ? spanBefore(reading, by.from) : undefined;
  return before !== undefined && !tokens[by?.from ?? 0]?.breaks && isDearer(before);
}
const isDearer = (span: Span): boolean => means(span, 'shift', 'price_up') || means(span, 'too', 'price');

/** "3 lakh difference", "3 lakh ka farq". */
function isOfDifference(reading: Reading, to: number): boolean {
  let at = to;
  for (let steps = 0; steps < BETWEEN && meaningOf(spanFrom(reading, at), 'filler'); steps++) at++;
  return !reading.tokens[to]?.breaks && DIFFERS.has(reading.tokens[at]?.text ?? '');
}

/** "The difference is 3 lakh", "difference of 3 lakh". */
function before({ tokens }: Reading, from: number): number {
  const last = from - 1;
  return !tokens[from]?.breaks && SMALL.has(tokens[last]?.text ?? '') ? last - 1 : last;
}
const SMALL = new Set([...wordSet('being')]);
const BETWEEN = 2;
