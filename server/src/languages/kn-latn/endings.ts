// Endings that Kannada writes onto an English word in Roman letters: "flatgalu", "villagalalli". Of the plain form nothing
// is left where the ending only makes a plural.
import type { Endings } from '../language.ts';

export const endings: Endings = {
  '': 'ಗಳು ಗಳ ಗಳನ್ನು',
  ನಲ್ಲಿ: 'ಗಳಲ್ಲಿ',
  // "lakhakke".
  ಗೆ: 'ಗಳಿಗೆ ಕ್ಕೆ:್',
  ಇಂದ: 'ಗಳಿಂದ',
};
