// No down payment: "0 downpayment", "no down pymt", "full loan for her": the whole price is lent.
import { wordSet } from '../languages/words.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** The words that say so; undefined where something is paid down, or nothing is said of it. */
export function noDown(reading: Reading): Stretch | undefined {
  for (const { from, to, ...span } of reading.spans) {
    const down = means({ from, to, ...span }, 'loan', 'down_payment');
    const lent =
      means({ from, to, ...span }, 'loan', 'loan') || means({ from, to, ...span }, 'intent', 'financing');
    const begin = down ? noneBefore(reading, from) : lent ? wholeBefore(reading, from) : undefined;
    if (begin !== undefined) return { from: begin, to };
    if (down && !isCounted(reading, from)) {
      const end = noneBehind(reading, to);
      if (end !== undefined) return { from, to: end };
    }
  }
  return undefined;
}

/** "0", "zero", "no", "without", right before it. */
function noneBefore(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  const last = tokens[at - 1];
  if (!last || tokens[at]?.breaks) return undefined;
  if (last.value === 0 || NONE.has(last.text)) return at - 1;
  const before = spanBefore(reading, at);
  const not = meaningOf(before, 'negation');
  return before && (not === 'before' || not === 'without') ? before.from : undefined;
}

/** "Down payment nahi dena": with one word between at most. */
function noneBehind({ tokens, ...reading }: Reading, from: number): number | undefined {
  for (let at = from; at <= from + 1 && tokens[at] && !tokens[at]?.breaks; at++) {
    const span = spanFrom({ tokens, ...reading }, at);
    if (span && meaningOf(span, 'negation') === 'after') return span.to;
  }
  return undefined;
}

/** "Full loan", "100% loan". */
function wholeBefore({ tokens, text }: Reading, at: number): number | undefined {
  const last = tokens[at - 1];
  if (!last || tokens[at]?.breaks) return undefined;
  const all = last.value === 100 && text.slice(last.to).trimStart().startsWith('%');
  return all || FULL.has(last.text) ? at - 1 : undefined;
}

/** "20 lakh down payment nahi hai" denies a sum. */
const isCounted = ({ tokens, at }: Reading, from: number): boolean =>
  tokens[from - 1]?.value !== undefined || meaningOf(at[from - 1], 'scale') !== undefined;

const NONE = wordSet('nothing_down');
const FULL = wordSet('full_sum');
