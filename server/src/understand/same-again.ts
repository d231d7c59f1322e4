// The same again: who says that the very homes shown before are shown once more wants to see others.
import { LANGUAGES } from '../languages/index.ts';
import { tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, acts, site }) => [
    [acts.again ?? '', true, code] as const,
    [site.same ?? '', true, code] as const,
  ]),
);

/** "You keep showing the same ones", "phir wahi". */
export function isSameAgain(said: string): boolean {
  const tokens = tokenise(said);
  return find(tokens, new Uint8Array(tokens.length)).length > 0;
}
