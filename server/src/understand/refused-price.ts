// A refused price: "58k no way", "55 lakh wala nahi", "65L du beda", "not the 1 cr ones": homes of that price are refused. No
// budget is said by it, and none goes.
import { wordSet } from '../languages/words.ts';
import { isOne } from './description.ts';
import type { Span } from './lexicon.ts';
import { type Amount, readAmount } from './money.ts';
import { startsAnother } from './not-wanted.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** Rupees. */
type Refused = Stretch & { value: number };

/** Each with the words that refuse it; of "60 lakh wala nahi, 50" the other is meant. */
export function refusedPrices(reading: Reading): Refused[] {
  return reading.tokens.flatMap(({ value }, at) => {
    if (value === undefined || reading.taken[at]) return [];
    const amount = readAmount(reading, at);
    const refused = amount && refusalOf(reading, amount);
    return refused && !readAmount(reading, refused.to) ? [{ ...refused, value: amount.value }] : [];
  });
}

/** Words between a price and what refuses it. */
const MOST_BETWEEN = 3;

function refusalOf(reading: Reading, amount: Amount): Stretch | undefined {
  const { tokens } = reading;
  if (amount.unit === 'bare') return undefined;
  let one = false;
  let joined = false;
  for (let at = amount.to; at < tokens.length && at - amount.to < MOST_BETWEEN && !tokens[at]?.breaks; ) {
    if (startsAnother(reading, at)) break;
    const span = spanFrom(reading, at);
    one = one || isOne(reading, at, at + 1) || means(span, 'home', 'one');
    if (span && refuses(span, one)) {
      if (joined && hasObject(reading, span.to)) break;
      return { from: amount.from, to: pastWant(reading, span.to) };
    }
    joined ||= JOINS.has(tokens[at]?.text ?? '');
    if (!one && !meaningOf(span, 'filler')) break;
    at = span?.to ?? at + 1;
  }
  const before = one && !tokens[amount.from]?.breaks ? leading(reading, amount.from) : undefined;
  return before === undefined ? undefined : { from: before, to: amount.to + 1 };
}

/** "Under 60 lakh and I don't want agents": what is refused stands behind it. */
const hasObject = ({ tokens, at }: Reading, from: number): boolean =>
  tokens[from] !== undefined && !tokens[from].breaks && !meaningOf(at[from], 'filler');
const JOINS = wordSet('joins');

/** "No way" by itself; "nahi" and "beda" of the one that costs so much: without it, a limit is taken back. */
const refuses = (span: Span, one: boolean): boolean => {
  const after = means(span, 'negation', 'after');
  const denies = means(span, 'intent', 'deny');
  return one ? after || denies : denies && !after && span.to - span.from > 1;
};

/** "Nahi chahiye". */
function pastWant(reading: Reading, to: number): number {
  const span = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  return span && means(span, 'ask', 'want') ? span.to : to;
}

/** "Not the", "no more". */
function leading(reading: Reading, from: number): number | undefined {
  for (let at = from, steps = 0; at > 0 && steps < MOST_BETWEEN; steps++) {
    const span = spanBefore(reading, at);
    if (means(span, 'negation', 'before')) return span?.from;
    if (!meaningOf(span, 'filler') || reading.tokens[at]?.breaks) return undefined;
    at = span?.from ?? at - 1;
  }
  return undefined;
}
