// Kannada: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: 'ಯಾರಿಗೆ ಮಾಡಲಿ ಅಲ್ಲ ಚಾಟ್ ಸೈಟ್ ಪಟ್ಟಿ ಸಂದೇಶ ',
  abbreviation: '',
  distance: 'ಕಿಮೀ ಕಿಲೋಮೀಟರ್ ಮೀಟರ್ ನಿಮಿಷ',
  measure: 'ಗಂಟೆ ಗಂಟೆಗೆ ಜನ ದಿನ ವಾರ',
  place_end: '',
  project_end: '',
  name: '',
  not_home: '',
  through: 'ಇಂದ',
  road: 'ರಸ್ತೆ ರಸ್ತೆಯಲ್ಲಿ ರಸ್ತೆಗೆ ರೋಡ್ ರೋಡ್‌ನಲ್ಲಿ ರೋಡಲ್ಲಿ ಹೆದ್ದಾರಿ',
  either: 'ಅಥವಾ ಇಲ್ಲವೇ',
  above: '',
  loosely: '',
  times: 'ಬಾರಿ ಸಲ ಸಾರಿ',
  out: '',
  dwelling: '',
  covered: 'ಕವರ್ಡ್ ಮುಚ್ಚಿದ',
  where: 'ಎಲ್ಲಿ ಎಲ್ಲಿದೆ ವಿಳಾಸ ನಕ್ಷೆ ಮ್ಯಾಪ್',
  duration: 'ಸಮಯ ಹೊತ್ತು ನಿಮಿಷ ನಿಮಿಷಗಳು ಗಂಟೆ ಟೈಮ್',
  sum: 'ಒಟ್ಟು ಕೂಡಿಸಿ ಸೇರಿ ಸೇರಿಸಿ ಟೋಟಲ್',
  turning: 'ಆದರೆ ಈಗ ಆದ್ರೆ ಇವಾಗ',
  indefinite: 'ಯಾವುದಾದರೂ ಯಾವುದೋ ಸ್ವಲ್ಪ ತುಂಬಾ ಒಂದು ಎಲ್ಲಾ',
  doing: 'ೋಕೆ ಲಿಕ್ಕೆ ಲು',
  rest: 'ಉಳಿದ ಉಳಿದವು ಉಳಿದದ್ದು ಉಳಿದದ್ದನ್ನು ಉಳಿದವನ್ನು',
};
