// As many: "which of the 2 is safer?", "compare two", "all four": how many homes are meant, and no number of a card.
import { asksForChoice } from './choosing.ts';
import type { Found } from './denied.ts';
import { meaningsOf, wordMeans } from './lexicon.ts';
import { MOST } from './numbered.ts';
import { readNumber } from './numbers.ts';
import { isFree, means, type Reading, take, wordsOf } from './reading.ts';

/**
 * "Eradu holisi", "which of the 2 is better?", "2 me se kaun sa": one number alone, that nothing marks as a card's, is as many
 * as are compared or chosen from.
 */
export function countThem(reading: Reading, found: Found[], comparing: boolean): void {
  const [one, another] = found;
  if (another || !(one ? isBare(reading, one) : asksForChoice(reading))) return;
  const all = (at: number, to: number, n: number): Found => ({
    at,
    to,
    reference: { kind: 'all', n, words: wordsOf(reading, at, to) },
  });
  const n = one?.reference.kind === 'ordinal' ? one.reference.n : 0;
  if (one && comparing && n === 2 && !/\d/.test(one.reference.words)) found[0] = all(one.at, one.to, n);
  if (!asksForChoice(reading)) return;
  for (const at of one ? [one.at] : reading.tokens.keys()) {
    const number = readNumber(reading, at);
    if (!number || number.value < 2 || number.value > MOST || !Number.isInteger(number.value)) continue;
    if (!isChosenFrom(reading, at, number.to) || !(one || isFree(reading, at, number.to))) continue;
    found[0] = all(at, number.to, number.value);
    take(reading, at, number.to);
    return;
  }
}

/** No "second", no "number 2". */
function isBare(reading: Reading, { at, to, reference }: Found): boolean {
  if (reference.kind !== 'ordinal' || reference.n < 2) return false;
  const number = readNumber(reading, at);
  return number?.value === reference.n && number.to === to;
}

/** "Of the 2", "2 me se", "2 ರಲ್ಲಿ". */
function isChosenFrom({ tokens, at }: Reading, from: number, to: number): boolean {
  const next = tokens[to]?.breaks === false ? at[to] : undefined;
  const before = tokens[from]?.breaks === false ? (tokens[from - 1]?.text ?? '') : '';
  // "20 wala" is the one at 20.
  const among = means(next, 'place', 'in_after') && !means(next, 'point', 'one');
  return among || wordMeans(before, 'refer', 'that');
}

/** "Which of these four": as many as they are, no fourth. */
export const isOfThese = ({ tokens }: Reading, at: number): boolean =>
  meaningsOf(tokens[at - 1]?.text ?? '').some(({ kind, value }) => kind === 'refer' && value === 'these');

/** "all four", "ಈ ಮೂರು": how many are meant. */
export function countIn({ tokens }: Reading, from: number, to: number): number | undefined {
  for (const { text, value } of tokens.slice(from, to)) {
    const word = meaningsOf(text).find(({ kind }) => kind === 'number')?.value;
    const n = value ?? Number(word);
    if (n >= 2 && n <= MOST) return n;
  }
  return undefined;
}
