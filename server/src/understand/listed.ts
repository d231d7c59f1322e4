// Homes of an earlier list: "the one you showed first", "the second of the previous list", the first list as a whole.
import { hasSpan, type Reading } from './reading.ts';
import type { Reference } from './understanding.ts';

/** "The first list", and no home of it. */
export const isWholeList = (reading: Reading): boolean => hasSpan(reading, 'point', 'whole_list');

/** "the one you showed first", "the second of the previous list": a number counts in the list that is named. */
export function listed(reading: Reading, found: Reference[]): Reference[] {
  const list = hasSpan(reading, 'point', 'first_list')
    ? 'first'
    : hasSpan(reading, 'point', 'last_list')
      ? 'previous'
      : undefined;
  if (!list || found.some(({ kind }) => kind === 'like' || kind === 'name')) return found;
  const numbers = found.filter((one) => one.kind === 'ordinal');
  if (numbers.length > 0) return numbers.map(({ n, words }) => ({ kind: 'listed', list, n, words }));
  // "The previous list" alone takes the change back that led away from it, "the first list" all of them.
  if (isWholeList(reading)) return found;
  return list === 'first' ? [{ kind: 'listed', list, n: 1, words: reading.text }] : found;
}
