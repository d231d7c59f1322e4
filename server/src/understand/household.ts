// Household: the people that are named: whether a family moves in, and words that are of somebody and not of a home.
import { LANGUAGES } from '../languages/index.ts';
import { wordSet } from '../languages/words.ts';
import { type Token, tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';

const find = phraseBook(
  Object.values(LANGUAGES).map(({ code, areas }) => [areas.household ?? '', true, code] as const),
);

/** "Me and my wife", "a family of five". */
export function saysFamily(text: string): boolean {
  const tokens = tokenise(text);
  return find(tokens, new Uint8Array(tokens.length)).length > 0;
}

const findPeople = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, areas, parties }) =>
    [areas.household ?? '', ...Object.values(parties.people)].map((names) => [names, true, code] as const),
  ),
);
const KIN = new Set([...wordSet('children'), ...wordSet('elders')]);

/** 1 at each token that names somebody: "my parents", "ಮಗು", "दादा-दादी". */
export function peopleAt(tokens: readonly Token[]): Uint8Array {
  const at = Uint8Array.from(tokens, ({ text }) => (KIN.has(text) ? 1 : 0));
  for (const { from, to } of findPeople(tokens, new Uint8Array(tokens.length))) at.fill(1, from, to);
  return at;
}
