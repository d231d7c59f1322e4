// With the rest: the home spoken of and the others beside it, "of it and of the others".
import { wordSet } from '../languages/words.ts';
import { joins } from './numbered.ts';
import { meaningOf, means, type Reading, spanFrom } from './reading.ts';

/** Does such a word end at `at`, and do the others stand after an "and" behind it? "Iska aur baaki ka". */
export function goesOnToRest(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  // "Iski aur", "of it and": a small word may stand before the "and" too.
  const and = [at, at + 1].find((one) => joins(reading, one));
  if (and === undefined || !isSmall(reading, at, and)) return false;
  for (let to = and + 1; to <= and + MOST_BETWEEN + 1 && tokens[to] && !tokens[to]?.breaks; to++) {
    if (saysRest(reading, to)) return true;
    if (!isSmall(reading, to, to + 1)) return false;
  }
  return false;
}
/** "And of the others". */
const MOST_BETWEEN = 2;

/** "And show others" wishes for more. */
const isSmall = (reading: Reading, from: number, to: number): boolean => {
  const span = spanFrom(reading, from);
  return from === to || (meaningOf(span, 'filler') !== undefined && meaningOf(span, 'ask') === undefined);
};

/** "The others", "the other ones"; "the other" is one. */
function saysRest(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  return (
    REST.has(text) ||
    (OTHER.has(text) && !joins(reading, at) && means(spanFrom(reading, at + 1), 'refer', 'one'))
  );
}
const REST = wordSet('rest');
const OTHER = wordSet('other');
