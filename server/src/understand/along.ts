// Along: who comes to the visit besides who writes, as it was said: "with my sister", "meri behen ke saath", "ನನ್ನ ತಂಗಿ ಜೊತೆ".
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { meaningOf, means, type Reading, wordsOf } from './reading.ts';

/** Undefined where nobody is named beside a word for coming along, within one breath. */
export function alongIn(reading: Reading): string | undefined {
  const { tokens, spans } = reading;
  const at = tokens.findIndex(({ text }) => ALONG.has(text));
  if (at < 0) return undefined;
  const apart = (from: number, to: number) => tokens.slice(from + 1, to + 1).some(({ breaks }) => breaks);
  // "My son's home too": the home is seen, and who owns it does not come.
  const isOwner = ({ to }: Span) =>
    meaningOf(reading.at[to], 'home') !== undefined && !ALONG.has(tokens[to]?.text ?? '');
  const near = spans.filter((span) => {
    const [first, last] = span.from < at ? [span.from, at] : [at, span.from];
    return isKin(span) && !isOwner(span) && last - first <= MOST_BETWEEN && !apart(first, last);
  });
  const [first] = near;
  const last = near.at(-1);
  if (!first || !last) return undefined;
  // "My wife and two kids": with the word that says whose.
  const before = first.from - 1;
  const whose =
    before >= 0 && !apart(before, first.from) && before !== at && WHOSE.has(tokens[before]?.text ?? '');
  return wordsOf(reading, whose ? before : first.from, last.to);
}

/** The people of the office come of themselves. */
const isKin = (span: Span): boolean =>
  means(span, 'request', 'kin') && !means(span, 'request', 'them') && meaningOf(span, 'visit') === undefined;
const ALONG = wordSet('along');
const WHOSE = wordSet('whose');
/** Tokens: "with my husband and my two kids". */
const MOST_BETWEEN = 6;
