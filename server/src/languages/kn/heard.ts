// Kannada: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” ಅಂದರೆ ${as} ಎಂದು ತೆಗೆದುಕೊಂಡೆ.`,
  undo: () => 'ಮೊದಲಿನಂತೆ ಮಾಡಿ',
  unread: (words) => `“${words}” ಅರ್ಥವಾಗಲಿಲ್ಲ.`,
  misread: () => 'ಕ್ಷಮಿಸಿ, ತಪ್ಪಾಗಿ ಅರ್ಥ ಮಾಡಿಕೊಂಡೆ.',
  meant: () => 'ನೀವು ಹೇಳಿದ್ದು ಏನು?',
};
