// Kannada for the form that asks to see a home, and for what stands there once it is sent.
import type { VisitFormWords } from '../visit-words.ts';

export const visitForm: VisitFormWords = {
  title: { visit: 'ಭೇಟಿ ನಿಗದಿ ಮಾಡಿ', callback: 'ಕರೆ ಪಡೆಯಿರಿ' },
  name: 'ನಿಮ್ಮ ಹೆಸರು',
  phone: 'ಫೋನ್ ನಂಬರ್',
  day: 'ದಿನ',
  time: 'ಸಮಯ',
  anyTime: 'ಯಾವ ದಿನವಾದರೂ',
  otherDays: 'ಬೇರೆ ದಿನಗಳು',
  send: 'ವಿನಂತಿ ಕಳುಹಿಸಿ',
  nameNeeded: 'ದಯವಿಟ್ಟು ನಿಮ್ಮ ಹೆಸರು ಬರೆಯಿರಿ.',
  phoneRefused: 'ಈ ನಂಬರ್‌ಗೆ ಕರೆ ಮಾಡಲು ಆಗುವುದಿಲ್ಲ. ದಯವಿಟ್ಟು ಪರಿಶೀಲಿಸಿ.',
  noticeChanged: 'ಬಟನ್ ಮೇಲಿನ ಸೂಚನೆ ಬದಲಾಗಿದೆ. ದಯವಿಟ್ಟು ಮತ್ತೆ ಓದಿ ಕಳುಹಿಸಿ.',
  late: 'ನಿಮ್ಮ ಈ ವಿನಂತಿ ಒಂದು ದಿನಕ್ಕಿಂತ ಹೆಚ್ಚು ಕಾಲ ಕಾದಿದೆ, ಇನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಈಗ ಕಳುಹಿಸಬೇಕೇ?',
  page: 'ಬದಲಿಸಿ ಅಥವಾ ರದ್ದು ಮಾಡಿ',
  withdraw: 'ಹಿಂಪಡೆಯಿರಿ',
};
