// Homes of an earlier list: "the one you showed first", "the second of the previous list", the first list as a whole.
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanBefore } from './reading.ts';
import type { Reference } from './understanding.ts';

/** "The first list", and no home of it. */
export const isWholeList = (reading: Reading): boolean => hasSpan(reading, 'point', 'whole_list');

/** "the one you showed first", "the second of the previous list": a number counts in the list that is named beside it. */
export function listed(reading: Reading, found: Reference[]): Reference[] {
  const span = reading.spans.find((one) => LISTS[meaningOf(one, 'point') ?? ''] !== undefined);
  const list = LISTS[meaningOf(span, 'point') ?? ''];
  if (!span || !list || found.some(({ kind }) => kind === 'like' || kind === 'name')) return found;
  const numbers = found.filter((one) => one.kind === 'ordinal');
  if (numbers.length > 0) {
    const inList = ofList(reading, span, numbers);
    return numbers.map((one, i) => (inList(i) ? { kind: 'listed', list, n: one.n, words: one.words } : one));
  }
  // "The previous list" alone takes the change back that led away from it, "the first list" all of them.
  if (isWholeList(reading)) return found;
  return list === 'first' ? [{ kind: 'listed', list, n: 1, words: reading.text }] : found;
}

const LISTS: Record<string, 'first' | 'previous' | undefined> = {
  first_list: 'first',
  last_list: 'previous',
};

/**
 * Which of the numbers count in the list named: the one beside it and those joined to that by "and"; "the second with the
 * first of the previous list" are of two.
 */
function ofList(reading: Reading, list: Span, numbers: readonly { words: string }[]): (i: number) => boolean {
  let at = 0;
  const places = numbers.map(({ words }) => {
    const from = Math.max(at, reading.text.indexOf(words, at));
    at = from + words.length;
    return { from, to: at };
  });
  const named = reading.tokens[list.from]?.from ?? 0;
  const before = places.findLastIndex(({ to }) => to <= named);
  const last = reading.tokens[list.from - 1];
  // "The first of the previous list", "pichli list ka pehla".
  const endsWithIt =
    before === places.length - 1 ||
    (last !== undefined && last.to <= (places[before]?.to ?? 0)) ||
    means(spanBefore(reading, list.from), 'place', 'in');
  const beside = endsWithIt ? Math.max(before, 0) : before + 1;
  const joined = (one: number): boolean =>
    reading.tokens.every((token, i) => {
      const between = token.from >= (places[one]?.to ?? 0) && token.to <= (places[one + 1]?.from ?? 0);
      const span = reading.at[i];
      return !between || meaningOf(span, 'also') !== undefined || means(span, 'limit', 'to');
    });
  return (i) => {
    for (let one = Math.min(i, beside); one < Math.max(i, beside); one++) if (!joined(one)) return false;
    return true;
  };
}
