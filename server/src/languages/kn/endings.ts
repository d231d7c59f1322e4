// Kannada case endings, which are written onto the word: "ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ" is "ವೈಟ್‌ಫೀಲ್ಡ್" and "in". By their one plain
// form, each way they are written; after ":" what the word gets back of its own end ("ಬೆಂಗಳೂರಿನಲ್ಲಿ" → "ಬೆಂಗಳೂರು").
const ENDINGS: Readonly<Record<string, string>> = {
  // in
  ನಲ್ಲಿ: 'ದಲ್ಲಿ ಯಲ್ಲಿ ವಲ್ಲಿ ನಲ್ಲಿ ಿನಲ್ಲಿ:ು ಳಲ್ಲಿ:ಳು ರಲ್ಲಿ:ರು ಲ್ಲಿ:್',
  // in … too
  ನಲ್ಲೂ: 'ದಲ್ಲೂ ಯಲ್ಲೂ ವಲ್ಲೂ ನಲ್ಲೂ ಿನಲ್ಲೂ:ು ಳಲ್ಲೂ:ಳು ರಲ್ಲೂ:ರು ಲ್ಲೂ:್',
  // from; also joins two amounts
  ಇಂದ: 'ದಿಂದ ಯಿಂದ ನಿಂದ ಿನಿಂದ:ು ಳಿಂದ:ಳು ರಿಂದ:ರು ಿಂದ:್',
  // than
  ಗಿಂತ: 'ಕ್ಕಿಂತ ಗಿಂತ',
  // within
  ಒಳಗೆ: 'ದೊಳಗೆ ಯೊಳಗೆ ನೊಳಗೆ ದೊಳಗಿನ ಯೊಳಗಿನ ಿನೊಳಗೆ:ು ರೊಳಗೆ:ರು ೊಳಗೆ:ು',
  // until
  ವರೆಗೆ: 'ದವರೆಗೆ ಯವರೆಗೆ ನವರೆಗೆ ರವರೆಗೆ ವರೆಗೆ ದವರೆಗೂ ಯವರೆಗೂ ನವರೆಗೂ ರವರೆಗೂ ವರೆಗೂ ದವರೆಗಿನ ಯವರೆಗಿನ ವರೆಗಿನ',
  // to, for
  ಗೆ: 'ಕ್ಕೆ \u200cಗೆ ರಿಗೆ:ರು ಗಳಿಗೆ:ಗಳು',
  // with
  ಒಂದಿಗೆ: 'ದೊಂದಿಗೆ ಯೊಂದಿಗೆ ನೊಂದಿಗೆ',
  // the object of a verb
  ಅನ್ನು: 'ವನ್ನು ಯನ್ನು ಳನ್ನು:ಳು ದನ್ನು:ದು',
};

type Ending = { written: string; restores: string; plain: string };

/** The longest first, so that "ದಲ್ಲಿ" is not taken for "ಲ್ಲಿ". */
const LONGEST_FIRST: readonly Ending[] = Object.entries(ENDINGS)
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
