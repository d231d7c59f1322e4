// Paying: "we are paying 28k now", "abhi 28k rent de rahe hai": the rent of the home that one lives in is no rent that is wished.
import { wordSet } from '../../languages/words.ts';
import { lazily } from '../../lazily.ts';
import { speltToo } from '../lexicon.ts';
import { type Amount, HIGHEST_RENT, readAmount } from '../money.ts';
import { isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

const pays = lazily(() => speltToo(wordSet('pays')));
const able = lazily(() => speltToo(wordSet('able')));
const SOMEONE = wordSet('someone');
const NOW = wordSet('now');
/** Tokens between the amount and the word of paying: "28k every month as rent, we pay". */
const NEAR = 3;

/** Each amount that is paid already, with the words of rent beside it. */
export function paidIn(reading: Reading): Stretch[] {
  const { tokens } = reading;
  const paid: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!pays().has(tokens[at]?.text ?? '')) continue;
    const { from, to } = breathAround(reading, at);
    const words = tokens.slice(from, to).map(({ text }) => text);
    if (words.some((word) => able().has(word)) || reading.text.slice(tokens[to - 1]?.to).startsWith('?'))
      continue;
    // "Paying 12k EMI for the car" is paid to a bank.
    if (reading.at.slice(from, to).some((span) => means(span, 'loan', 'emi'))) continue;
    // Where the verb stands last nobody needs to say who pays.
    const before = words.slice(0, at - from);
    for (let start = Math.max(from, at - NEAR); start <= Math.min(to - 1, at + NEAR); start++) {
      const amount = isFree(reading, start, start + 1) ? readAmount(reading, start) : undefined;
      if (!amount || !isRent(amount) || amount.to > to || isLimit(reading, amount)) continue;
      // "Paying rent already, 25k" says when as well.
      const told = before.some((word) => SOMEONE.has(word)) || words.some((word) => NOW.has(word));
      if (amount.from > at && !told) continue;
      paid.push(withItsRent(reading, amount, { from: at, to }));
      break;
    }
  }
  return paid;
}
/** "Pay 15 lakh down" is no rent. */
const isRent = ({ value, unit }: Amount) => value <= HIGHEST_RENT && (unit !== 'bare' || value >= LEAST);
/** Rupees. */
const LEAST = 3_000;

/** "Up to 28k", "28k tak". */
const isLimit = (reading: Reading, { from, to }: Stretch) =>
  LIMITS.has(meaningOf(spanBefore(reading, from), 'limit') ?? '') ||
  LIMITS.has(meaningOf(spanFrom(reading, to), 'limit') ?? '');
const LIMITS = new Set(['max', 'max_after', 'within_after', 'min', 'min_after', 'between']);

function breathAround({ tokens }: Reading, at: number): Stretch {
  let from = at;
  while (from > 0 && !tokens[from]?.breaks) from--;
  let to = at + 1;
  while (to < tokens.length && !tokens[to]?.breaks) to++;
  return { from, to };
}

/** "28k rent", "paying rent already, 25k". */
function withItsRent({ at }: Reading, { from, to }: Stretch, breath: Stretch): Stretch {
  const before = at.findIndex(
    (span, word) => word > breath.from && word < from && meaningOf(span, 'purpose') === 'rent',
  );
  const next = at[to];
  const behind = next && next.to <= breath.to && meaningOf(next, 'purpose') === 'rent';
  return { from: before < 0 ? from : before, to: behind ? next.to : to };
}
