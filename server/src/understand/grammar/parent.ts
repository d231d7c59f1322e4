// Parent: of the parents the one alone that a message names: "for my mother", "maa ke liye", "ammange".
import { LANGUAGES } from '../../languages/index.ts';
import { PARENTS, type Parent } from '../../languages/parties.ts';
import { tokenise } from '../normalise.ts';
import { phraseBook } from '../phrase-book.ts';
import { phrasesOf } from './parties.ts';

const find = phraseBook<Parent>(
  Object.values(LANGUAGES).flatMap(({ code, parties }) =>
    PARENTS.flatMap((parent) =>
      ['~', parties.for, parties.theirs].map(
        (phrases) => [phrasesOf(parties.parent[parent], phrases), parent, code] as const,
      ),
    ),
  ),
);

/** "both" where both are named. */
export function parentIn(text: string): Parent | 'both' | undefined {
  const tokens = tokenise(text);
  let end = 0;
  const named = new Set(
    find(tokens, new Uint8Array(tokens.length)).flatMap(({ from, to, meanings: [one] }) => {
      // A word of "mother in law" is no mother.
      if (from < end) return [];
      end = to;
      return one ?? [];
    }),
  );
  return named.size > 1 ? 'both' : [...named][0];
}
