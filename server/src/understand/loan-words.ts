// The words of a loan: which say what a figure beside them is, and how far apart the two stand.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo } from './lexicon.ts';
import { meaningOf, type Reading } from './reading.ts';

/** A word that says what a figure beside it is. */
export type Word = { says: 'down' | 'rate' | 'income' | 'emi' | 'loan' | 'price'; from: number; to: number };

const SAYS: Record<string, Word['says']> = {
  down_payment: 'down',
  rate: 'rate',
  income: 'income',
  emi: 'emi',
  loan: 'loan',
};

export function wordsIn(reading: Reading): Word[] {
  return reading.spans.flatMap((span): Word[] => {
    const { from, to } = span;
    const value = meaningOf(span, 'loan');
    const says = value === undefined ? undefined : SAYS[value];
    // "25 lakh hai, baaki loan": what is lent is the rest, and the amount beside it is paid.
    if (says) return [{ says: says === 'loan' && isRest(reading, from) ? 'down' : says, from, to }];
    return meaningOf(span, 'type') || meaningOf(span, 'home') === 'one' ? [{ says: 'price', from, to }] : [];
  });
}

const rest = lazily(() => speltToo(wordSet('rest')));
const isRest = ({ tokens }: Reading, at: number): boolean => at > 1 && rest().has(tokens[at - 1]?.text ?? '');

/** Tokens between; right behind a figure is nearer than right before it, as in "15 lakh down and 30k emi". */
export function gapOf(word: { from: number; to: number }, figure: { from: number; to: number }): number {
  return word.from >= figure.to ? word.from - figure.to : figure.from - word.to + 0.5;
}

/** A word beyond another figure is that one's first; past a comma less so than beside it. */
export function between(
  reading: Reading,
  word: Word,
  figure: { from: number; to: number },
  figures: readonly { from: number; to: number }[],
): number {
  const [low, high] = word.from >= figure.to ? [figure.to, word.from] : [word.to, figure.from];
  const passed = figures.some((other) => other !== figure && other.from >= low && other.to <= high);
  const breaks = reading.tokens.slice(low, high + 1).some((token) => token.breaks);
  return (passed ? 4 : 0) + (breaks ? 2 : 0);
}
