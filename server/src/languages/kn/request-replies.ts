// What is said of a request that is kept here, in Kannada.
import type { RequestReplies } from '../replies.ts';

export const requestReplies: RequestReplies = {
  visit: (home, when) =>
    `ಖಂಡಿತ. ಕೆಳಗೆ ನಿಮ್ಮ ಹೆಸರು ಮತ್ತು ನಂಬರ್ ಬರೆಯಿರಿ${when ? ` (${when} ಎಂದು ಬರೆದಿದೆ)` : ''}; ಕಚೇರಿಯವರು ಕರೆ ಮಾಡಿ ${home ? `${home} ` : ''}ಭೇಟಿಯನ್ನು ಖಚಿತಪಡಿಸುತ್ತಾರೆ.`,
  call: (home) => `ಕೆಳಗೆ ನಿಮ್ಮ ಹೆಸರು ಮತ್ತು ನಂಬರ್ ಬರೆಯಿರಿ, ${home ? `${home} ಬಗ್ಗೆ ` : ''}ಕಚೇರಿಯವರು ನಿಮಗೆ ಕರೆ ಮಾಡುತ್ತಾರೆ.`,
  noted: (parts) => `ಸರಿ: ${parts}. ಕೆಳಗೆ ಬರೆದಿದೆ; ಸಮಯವನ್ನು ಕಚೇರಿಯವರು ಖಚಿತಪಡಿಸುತ್ತಾರೆ.`,
  stands: (parts) => `ಹೌದು, ಹೀಗೇ ಬರೆದಿದೆ: ${parts}. ಕೆಳಗಿನ ಫಾರ್ಮ್ ಕಳುಹಿಸಿ.`,
  number: () => 'ನಾನು ಚಾಟ್‌ನಲ್ಲಿ ನಂಬರ್ ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ. ಕೆಳಗಿನ ಫಾರ್ಮ್ ಕಳುಹಿಸಿದರೆ ನಂಬರ್ ಕಚೇರಿಗೆ ಸಿಗುತ್ತದೆ.',
  sent: (change, home) =>
    `${home ? `${home} ಕುರಿತ ` : ''}ನಿಮ್ಮ ವಿನಂತಿ ಇಲ್ಲಿಂದ ಕಚೇರಿಗೆ ಹೋಗಿದೆ. ಸಮಯ ಬದಲಿಸಲು ಅಥವಾ ರದ್ದು ಮಾಡಲು ಆ ವಿನಂತಿಯಲ್ಲಿ “${change}” ಒತ್ತಿ.`,
  unavailable: () => 'ಈಗ ಇಲ್ಲಿ ವಿನಂತಿಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಲು ಆಗುತ್ತಿಲ್ಲ.',
  callMe: () => 'ನನಗೆ ಕರೆ ಮಾಡಿ',
  questions: (asked) => `ಇದನ್ನೂ ತಿಳಿಯಬೇಕು: ${asked}.`,
  notes: (words) => `ಇದನ್ನೂ ಹೇಳಿದ್ದಾರೆ: ${words}.`,
  offer: (money) => `ಆಫರ್: ${money}.`,
};
