// Which home is meant, in Kannada: words that describe one shown before, the lists before this one, and their order.
import type { Cues } from '../cues.ts';

export const whichHome: Pick<Cues, 'point' | 'part' | 'sort'> = {
  point: {
    one: 'ದು, ದ್ದು, ಇರೋದು, ಇರುವುದು, ಇರೋ ಮನೆ, ಇರುವ ಮನೆ',
    earlier: 'ತೋರಿಸಿದ, ತೋರಿಸಿದ್ದ, ತೋರಿಸಿದ್ರಲ್ಲ, ಮೊದಲು ತೋರಿಸಿದ, ಆಗ ತೋರಿಸಿದ, ನೋಡಿದ, ಹೇಳಿದ',
    first_list: 'ಮೊಟ್ಟಮೊದಲು, ಮೊದಲಿಗೆ, ಆರಂಭದಲ್ಲಿ, ಶುರುವಿನಲ್ಲಿ, ಮೊದಲ ಪಟ್ಟಿ',
    whole_list: 'ಮೊದಲ ಪಟ್ಟಿ, ಮೊದಲನೆಯ ಪಟ್ಟಿ, ಮೊಟ್ಟಮೊದಲ ಪಟ್ಟಿ, ಮೊದಲ ಲಿಸ್ಟ್, ಮೊದಲನೇ ಲಿಸ್ಟ್',
    last_list: 'ಹಿಂದಿನ ಪಟ್ಟಿ, ಹಳೆಯ ಪಟ್ಟಿ, ಹಿಂದಿನ ಲಿಸ್ಟ್',
    nth_after: 'ನೇ, ನೆ, ನೆಯ, ನೇದು, ನೇದ, ನೇದರ, ನೇದಕ್ಕೆ, ನೇದನ್ನು, ನೇದನ್ನ, ನೆಯದು, ನೇಯದು',
  },
  part: { phase: 'ಫೇಸ್, ಹಂತ', stage: 'ಸ್ಟೇಜ್', block: 'ಬ್ಲಾಕ್', sector: 'ಸೆಕ್ಟರ್' },
  sort: {
    word: 'ಕ್ರಮದಲ್ಲಿ, ಕ್ರಮವಾಗಿ, ಪ್ರಕಾರ ತೋರಿಸಿ, ಸಾರ್ಟ್ ಮಾಡಿ, ಸಾರ್ಟ್',
    first: 'ಮೊದಲು, ಮೇಲೆ, ಮೊದಲಿಗೆ',
    price_up: 'ಕಡಿಮೆಯಿಂದ ಹೆಚ್ಚು, ಕಮ್ಮಿಯಿಂದ ಜಾಸ್ತಿ',
    price_down: 'ಹೆಚ್ಚಿನಿಂದ ಕಡಿಮೆ, ಜಾಸ್ತಿಯಿಂದ ಕಮ್ಮಿ',
    possession_up: 'ಸಿದ್ಧವಿರುವುದು ಮೊದಲು',
  },
};
