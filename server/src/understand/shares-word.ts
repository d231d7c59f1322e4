// Shares a word: a line that was written down and what is said of it now have a word of their own in common.
import { wordMeans } from './lexicon.ts';
import { tokenise } from './normalise.ts';

/** "Remove the pets question": what is quoted and taken out has a word of its own in common. */
export function sharesWord(quoted: string, said: string): boolean {
  const own = new Set(tokenise(said).map(({ text }) => text));
  return tokenise(quoted).some(
    ({ text }) => text.length >= SHORTEST && own.has(text) && !EMPTY.some((kind) => wordMeans(text, kind)),
  );
}
/** Letters. */
const SHORTEST = 3;
const EMPTY = ['filler', 'marker', 'ask', 'request', 'drop', 'also', 'refer', 'intent'] as const;
