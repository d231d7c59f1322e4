// Each place: "how many in each?", "alag alag batao": two places are told one by one and not as one list.
import { LANGUAGES } from '../languages/index.ts';
import { tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';

const find = phraseBook(
  Object.values(LANGUAGES).map(({ code, areas }) => [areas.each_place ?? '', true, code] as const),
);

/** Each place is asked of by itself. */
export function asksOfEachPlace(text: string): boolean {
  const tokens = tokenise(text);
  return find(tokens, new Uint8Array(tokens.length)).length > 0;
}
