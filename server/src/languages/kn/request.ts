// The request to the office in Kannada: its parts by their names, and what is no name and no day in it.
import type { Cues } from '../cues.ts';

export const request: Pick<Cues, 'request'> = {
  request: {
    message: 'ಸಂದೇಶ, ಮೆಸೇಜ್, ಮೆಸೇಜು',
    wrong: 'ತಪ್ಪು, ತಪ್ಪಾಗಿದೆ, ಸರಿ ಇಲ್ಲ, ಸರಿಯಿಲ್ಲ',
    number: 'ನಂಬರ್, ಸಂಖ್ಯೆ',
    time: 'ಸಮಯ, ಟೈಮ್, ದಿನ',
    offer: 'ಆಫರ್',
    question: 'ಪ್ರಶ್ನೆ, ಸಾಲು',
    call: 'ಕಾಲ್, ಫೋನ್, ಕರೆ',
    title: 'ಶ್ರೀ, ಶ್ರೀಮತಿ, ಡಾ, ಡಾಕ್ಟರ್, ಮಿಸ್ಟರ್',
    kin: `ಮಗ, ಮಗಳು, ಹೆಂಡತಿ, ಗಂಡ, ಅಣ್ಣ, ತಮ್ಮ, ಅಕ್ಕ, ತಂಗಿ, ಅಪ್ಪ, ಅಮ್ಮ, ತಂದೆ, ತಾಯಿ, ಸ್ನೇಹಿತ, ಮಾಲೀಕ, ಮಾಲೀಕರು`,
    reason: 'ಯಾಕಂದ್ರೆ, ಯಾಕೆಂದರೆ, ಏಕೆಂದರೆ, ಯಾಕಂದರೆ',
    busy: `ಬ್ಯುಸಿ, ಬಿಜಿ, ಶಿಫ್ಟ್ ಇದೆ, ಡ್ಯೂಟಿ ಇದೆ, ಕೆಲಸ ಇದೆ, ಬರೋಕಾಗಲ್ಲ, ಬರಕ್ಕಾಗಲ್ಲ, ಬರಲು ಆಗಲ್ಲ, ಬರೋಕೆ ಆಗಲ್ಲ,
      ಆಗುವುದಿಲ್ಲ, ಸಮಯ ಇಲ್ಲ, ಟೈಮ್ ಇಲ್ಲ, ಆಫೀಸ್ ಇದೆ`,
  },
};
