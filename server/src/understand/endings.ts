// Endings: case endings that a language writes onto the word are cut off before the word is looked up.
import { LANGUAGES } from '../languages/index.ts';

type Ending = { written: string; restores: string; plain: string };

/** The longest first, so that "ದಲ್ಲಿ" is not taken for "ಲ್ಲಿ". */
const LONGEST_FIRST: readonly Ending[] = Object.values(LANGUAGES)
  .flatMap(({ endings }) => Object.entries(endings))
  .flatMap(([plain, forms]) =>
    forms.split(' ').map((form) => {
      const [written = '', restores = ''] = form.split(':');
      return { written, restores, plain };
    }),
  )
  .sort((a, b) => b.written.length - a.written.length);

/** A vowel sign can only be given back to a bare consonant: "ದೊಡ್ಡಕನ್ನೆಲ್ಲಿ" is a name and has no ending. */
const BARE = /[ಕ-ಹ]$/;
const SIGN = /^\p{M}/u;

/** Shorter than this nothing is left to be a word: "ಇಲ್ಲಿ" (here) has no ending. Code units. */
const SHORTEST_STEM = 2;

/** A Kannada word without its case ending; `at` is where the ending starts. Undefined: the word has none. */
export function cutEnding(word: string): { stem: string; ending: string; at: number } | undefined {
  for (const { written, restores, plain } of LONGEST_FIRST) {
    if (!word.endsWith(written)) continue;
    const at = word.length - written.length;
    if (at === 0) return { stem: '', ending: plain, at };
    const stem = word.slice(0, at);
    if (at < SHORTEST_STEM || (SIGN.test(restores) && !BARE.test(stem))) continue;
    return { stem: stem + restores, ending: plain, at };
  }
  return undefined;
}
