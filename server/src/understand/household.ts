// Household: whether a family moves in, by the people that are named.
import { LANGUAGES } from '../languages/index.ts';
import { tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';

const find = phraseBook(
  Object.values(LANGUAGES).map(({ code, areas }) => [areas.household ?? '', true, code] as const),
);

/** "Me and my wife", "a family of five". */
export function saysFamily(text: string): boolean {
  const tokens = tokenise(text);
  return find(tokens, new Uint8Array(tokens.length)).length > 0;
}
