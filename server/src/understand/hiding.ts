// Hiding: words of a message that mean nothing else.
import type { Prepared } from './prepare.ts';

/** These words mean nothing else. */
export function hiding(whole: Prepared, hidden: readonly { from: number; to: number }[]): Prepared {
  if (hidden.length === 0) return whole;
  const taken = whole.taken.slice();
  for (const { from, to } of hidden) taken.fill(1, from, to);
  return { ...whole, taken };
}
