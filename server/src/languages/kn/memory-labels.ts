// The widget's words in Kannada for what is remembered across days.
import type { Labels } from '../../contract.ts';

export const memoryLabels = {
  remember_ask: 'ಇದನ್ನು ಮುಂದಿನ ಬಾರಿಗೆ ನೆನಪಿಟ್ಟುಕೊಳ್ಳಬೇಕೇ?',
  remember_here:
    '{name} ಈ ಬ್ರೌಸರ್‌ನಲ್ಲಿ {days} ದಿನಗಳವರೆಗೆ ಇಡುತ್ತದೆ: ನೀವು ಏನು ಹುಡುಕಿದಿರಿ ಮತ್ತು ನಿಮ್ಮ ಚಾಟ್. ನೀವು ಮುಂದುವರಿಸಲು ಮಾತ್ರ; ಇದರಿಂದ ಏನನ್ನೂ ಹುಡುಕುವುದಿಲ್ಲ. ಇತರರೂ ಬಳಸುವ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಬೇಡ ಎನ್ನಿ.',
  remember_person:
    '{name} ನಿಮಗಾಗಿ ನಿಮ್ಮ ಕೊನೆಯ ಚಾಟ್ ನಂತರ {days} ದಿನಗಳವರೆಗೆ ಇಡುತ್ತದೆ: ನೀವು ಏನು ಹುಡುಕಿದಿರಿ, ಇಷ್ಟಪಟ್ಟ ಮನೆಗಳು, ನಿಮ್ಮ ಕೊನೆಯ 10 ಚಾಟ್‌ಗಳು. ನೀವು ಸೈನ್ ಇನ್ ಆಗಿರುವ ಎಲ್ಲ ಸಾಧನಗಳಲ್ಲಿ ಮುಂದುವರಿಸಲು ಮಾತ್ರ; ಇದರಿಂದ ಏನನ್ನೂ ಹುಡುಕುವುದಿಲ್ಲ.',
  remember_yes: 'ನೆನಪಿಡಿ',
  remember_no: 'ಬೇಡ, ಧನ್ಯವಾದ',
  remembered: 'ಇನ್ನು ಮುಂದೆ ನೆನಪಿಡಲಾಗುತ್ತದೆ.',
  remember_stop: 'ನೆನಪಿಡುವುದನ್ನು ನಿಲ್ಲಿಸಿ',
  remember_over: 'ಈಗ ಏನನ್ನೂ ನೆನಪಿಟ್ಟಿಲ್ಲ.',
  since_here: 'ನೀವು ಹಿಂದಿನ ಬಾರಿ ಬಂದ ನಂತರ: {news}.',
  since_fresh: '{n} ಹೊಸದು',
  since_gone: '{n} ಈಗ ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ',
  since_price: '{name} ಈಗ {price}',
  since_earlier: 'ಅಥವಾ ಹಿಂದಿನ ಒಂದು ಹುಡುಕಾಟ:',
  delete_talk: 'ಈ ಚಾಟ್ ಅಳಿಸಿ',
} satisfies Partial<Labels>;
