// Rows of numbers: "2 aur 3 ka photo", "photos of 1, 2 and 4", or nothing but "1 and 3": several homes by their numbers.
import { wordSet } from '../languages/words.ts';
import { afterAnd, COUNTED, isHome, joins, MOST, MOST_SPELT, type Read } from './numbered.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, spanFrom, wordsOf } from './reading.ts';

/** "2 aur 3 ka photo", "photos of 1, 2 and 4": numbers that count nothing, and what is asked of them. */
export function rowOfNumbers(
  reading: Reading,
  at: number,
  shown: number,
): (Read & { from: number })[] | undefined {
  const asks =
    hasSpan(reading, 'fact') || hasSpan(reading, 'ask') || hasSpan(reading, 'most') || asksTotal(reading);
  // "Book 1 and 3 for Saturday".
  const visits = hasSpan(reading, 'visit') || hasSpan(reading, 'when');
  if (!asks && !visits && !isAllSaid(reading, shown)) return undefined;
  const bare = (from: number): (Read & { from: number }) | undefined => {
    const { value } = reading.tokens[from] ?? {};
    if (
      value === undefined ||
      !Number.isInteger(value) ||
      value < 1 ||
      value > MOST ||
      !isFree(reading, from, from + 1)
    )
      return undefined;
    const next = reading.tokens[from + 1]?.breaks ? undefined : spanFrom(reading, from + 1);
    if (
      !isHome(reading, from + 1) ||
      next?.meanings.some(({ kind, value }) => kind === 'fact' && COUNTED.has(value))
    )
      return undefined;
    return {
      from,
      to: from + 1,
      reference: { kind: 'ordinal', n: value, words: wordsOf(reading, from, from + 1) },
    };
  };
  const numbers = [bare(at)];
  // "1, 2 and 3": a comma joins where an "and" ends the row.
  while (numbers.length < MOST_SPELT && /^,\s*$/.test(reading.tokens[at + numbers.length]?.gap ?? ''))
    numbers.push(bare(at + numbers.length));
  // "1 2 which?"
  const next = at + numbers.length;
  const side = isAllSaid(reading, shown, true) && !joins(reading, next);
  numbers.push(bare(side ? next : afterAnd(reading, next)));
  const before = reading.tokens[at]?.breaks ? undefined : spanBefore(reading, at);
  const bounded =
    meaningOf(before, 'limit') !== undefined &&
    !means(before, 'limit', 'to') &&
    !means(before, 'limit', 'exact');
  const isThere = ({ reference }: Read) => reference.kind === 'ordinal' && reference.n <= shown;
  // "Saturday, 4 or 5": hours, unless so many homes are shown.
  if (!asks && !numbers.some((number) => number && isThere(number))) return undefined;
  return bounded || numbers.some((number) => !number) ? undefined : numbers.flatMap((number) => number ?? []);
}

/** "1 and 3", "2, 4 please": numbers of homes that are shown, and nothing else; `chosen`: but a "which". */
function isAllSaid(reading: Reading, shown: number, chosen = false): boolean {
  const { tokens, at } = reading;
  return tokens.every(
    ({ value }, i) =>
      (value !== undefined && Number.isInteger(value) && value >= 1 && value <= shown) ||
      joins(reading, i) ||
      (chosen && means(at[i], 'ask', 'which')) ||
      SAID_BESIDE.some((kind) => meaningOf(at[i], kind) !== undefined),
  );
}
const SAID_BESIDE = ['filler', 'marker'] as const;

/** "302 and 906 total": homes are to be added up. */
export const asksTotal = ({ tokens }: Reading): boolean => tokens.some(({ text }) => SUM.has(text));
const SUM = wordSet('sum');
