// Lent: that the bank has said yes already, told beside what is wished: "80 lakh at most, loan sanctioned". It asks for no sum.

import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import { endsAsking, type Stretch } from '../stretch.ts';

export function lentIn({ tokens, spans, taken, at, text }: Reading): Stretch[] {
  return spans.flatMap((span): Stretch[] => {
    if (!means(span, 'intent', 'financing')) return [];
    const last = Math.min(tokens.length, span.to + MOST_BETWEEN);
    let granted = tokens.findIndex(
      (one, token) => token >= span.from && token < last && GRANTED.has(one.text),
    );
    if (granted < 0 || tokens.slice(span.from + 1, granted + 1).some(({ breaks }) => breaks)) return [];
    while (granted + 1 < tokens.length && isSmall(granted + 1)) granted++;
    let from = span.from;
    while (from > 0 && !tokens[from]?.breaks && isSmall(from - 1, true)) from--;
    const to = granted + 1;
    // "Is the loan approved for it", "loan approved hai kya": asked.
    const opens = tokens.findLastIndex(({ breaks }, token) => token <= from && (breaks || token === 0));
    const asks = spans.some(
      (one) =>
        one.from >= opens &&
        one.to <= to &&
        meaningOf(one, 'ask') !== undefined &&
        !WISHING.some((value) => means(one, 'ask', value)) &&
        !(means(one, 'ask', 'is') && one.from >= span.from),
    );
    if (asks || endsAsking(to, { tokens, text }) || tokens.length - (to - from) < LEAST) return [];
    return [{ from, to }];
  });

  function isSmall(token: number, before = false): boolean {
    const one = tokens[token];
    if (!one || taken[token] || one.value !== undefined || (!before && one.breaks)) return false;
    return meaningOf(at[token], 'filler') !== undefined && meaningOf(at[token], 'also') === undefined;
  }
}
const GRANTED = wordSet('granted');
const WISHING = ['want', 'show', 'tell'] as const;
/** Tokens from the loan to its yes. */
const MOST_BETWEEN = 3;
/** Tokens said beside it. */
const LEAST = 2;
