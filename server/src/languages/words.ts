// The word lists of all languages together: people mix them in one sentence.
import { LANGUAGES } from './index.ts';
import type { WordLists } from './word-lists.ts';

export const wordSet = (list: keyof WordLists): ReadonlySet<string> =>
  new Set(Object.values(LANGUAGES).flatMap(({ wordLists }) => wordLists[list].split(/\s+/).filter(Boolean)));
