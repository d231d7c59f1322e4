// Table words: the words of what the tables of the languages list. Thousands of phrases are made of a few thousand words, so
// each is cut, and read as a word of its language, once.
import type { Language } from '../contract.ts';
import { words } from './normalise.ts';

/** As `words`, for a phrase of a table. */
export const tableWords = (phrase: string): string[] => wordsBy(cut, phrase, words);
const cut = new Map<string, readonly string[]>();

/** The words of a phrase, each as `read` has it in its language. One reader for all calls. */
export function reader(read: (word: string, language: Language) => string) {
  const known = new Map<Language, Map<string, readonly string[]>>();
  return (phrase: string, language: Language): string[] => {
    let own = known.get(language);
    if (!own) {
      own = new Map();
      known.set(language, own);
    }
    return wordsBy(own, phrase, (written) => tableWords(written).map((word) => read(word, language)));
  };
}

function wordsBy(
  known: Map<string, readonly string[]>,
  phrase: string,
  make: (written: string) => readonly string[],
): string[] {
  const all: string[] = [];
  for (const written of phrase.split(/\s+/)) {
    if (!written) continue;
    let found = known.get(written);
    if (!found) {
      found = make(written);
      known.set(written, found);
    }
    all.push(...found);
  }
  return all;
}
