// Between: a name that stands with a place, and a word that says what lies between the two.
import { wordSet } from '../../languages/words.ts';
import type { Reading } from '../../understand/reading.ts';

/** "Between Xanadu and Hebbal", "Xanadu mattu Hebbal naduve". */
export function isBetween({ tokens, taken }: Reading, from: number, to: number): boolean {
  if (BETWEEN.has(tokens[from - 1]?.text ?? '')) return true;
  let place = taken[from - 2] === 1;
  for (let at = to; at < to + MOST_BETWEEN && !tokens[at]?.breaks; at++) {
    place ||= taken[at] === 1;
    if (BETWEEN.has(tokens[at]?.text ?? '')) return place;
  }
  return false;
}
const BETWEEN = wordSet('between');
/** Tokens. */
const MOST_BETWEEN = 5;
