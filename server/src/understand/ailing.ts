// What ails somebody who walks badly: "my knees are not good any more", "घुटने खराब हैं", "ಮೊಣಕಾಲು ನೋವು". It is held against no home; who says it
// wants to be told of floors and lifts.
import { wordSet } from '../languages/words.ts';
import { meaningOf, type Reading } from './reading.ts';

const LEGS = wordSet('legs');
const BACK = wordSet('own_back');
const AILING = wordSet('ailing');
const WELL = wordSet('well');
const OWN = new Set([...wordSet('whose'), ...wordSet('theirs')]);
/** Tokens from the one word to the other. */
const FEW = 4;

/** Tokens [from, to): from what hurts to what is said of it. */
export function ailmentIn(reading: Reading): { from: number; to: number } | undefined {
  const { tokens, taken } = reading;
  const word = (at: number) => tokens[at]?.text ?? '';
  for (let at = 0; at < tokens.length; at++) {
    const back = BACK.has(word(at)) && OWN.has(word(at - 1)) && !tokens[at]?.breaks;
    if (taken[at] || !(LEGS.has(word(at)) || back)) continue;
    for (let next = at + 1; next <= at + FEW && next < tokens.length && !tokens[next]?.breaks; next++)
      if (AILING.has(word(next)) || isNotWell(reading, next)) return { from: at, to: next + 1 };
    // "A bad knee".
    if (AILING.has(word(at - 1)) && !tokens[at]?.breaks) return { from: at - 1, to: at + 1 };
  }
  return undefined;
}

/** The last word of "not good", "theek nahi", "ಸರಿ ಇಲ್ಲ". */
function isNotWell({ at, tokens }: Reading, last: number): boolean {
  const [word = '', before = ''] = [tokens[last]?.text, tokens[last - 1]?.text];
  const denies = (token: number) =>
    meaningOf(at[token], 'negation') !== undefined || NOT.has(tokens[token]?.text ?? '');
  return (WELL.has(word) && denies(last - 1)) || (WELL.has(before) && denies(last));
}
const NOT = wordSet('not_so');
