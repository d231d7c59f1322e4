// Kannada: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” ಅಂದರೆ ${as} ಎಂದು ತೆಗೆದುಕೊಂಡೆ.`,
  undo: () => 'ಮೊದಲಿನಂತೆ ಮಾಡಿ',
  unread: (words) => `“${words}” ಅರ್ಥವಾಗಲಿಲ್ಲ.`,
  again: () => 'ಇದಕ್ಕೆ ಮೇಲೆ ಹೇಳಿದ್ದೇ ನನ್ನ ಉತ್ತರ. ನಾನು ತಪ್ಪಾಗಿ ಅರ್ಥಮಾಡಿಕೊಂಡಿದ್ದರೆ ಬೇರೆ ಮಾತುಗಳಲ್ಲಿ ಹೇಳಿ, ಅಥವಾ ನಮ್ಮ ತಂಡದವರ ಜೊತೆ ಮಾತನಾಡಿ.',
  misread: () => 'ಕ್ಷಮಿಸಿ, ತಪ್ಪಾಗಿ ಅರ್ಥ ಮಾಡಿಕೊಂಡೆ.',
  meant: () => 'ನೀವು ಹೇಳಿದ್ದು ಏನು?',
};
