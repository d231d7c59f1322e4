// Kannada: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

export const factLines: FactLines = {
  part: (fact, value) => (value === undefined ? `${fact} ಮಾಹಿತಿ ಇಲ್ಲ` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  none: (n, fact) => `ಈ ${n} ಮನೆಗಳಲ್ಲಿ ಯಾವುದಕ್ಕೂ ${fact} ಮಾಹಿತಿ ಇಲ್ಲ.`,
  all: (n, fact, value) => `${fact}: ${value}, ಎಲ್ಲಾ ${n} ಮನೆಗಳಿಗೆ.`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}.`,
  of: (homes, value) => `${homes} – ${value ?? 'ಮಾಹಿತಿ ಇಲ್ಲ'}`,
  nothing: 'ಇಲ್ಲ',
  listed: (yes) => (yes ? 'ಇದೆ' : 'ಬರೆದಿಲ್ಲ'),
};
