// Kannada: a budget changed by an amount, heard and said.
import type { ChangeCues } from '../cues.ts';
import type { SearchReplies } from '../replies.ts';

export const changeCues: ChangeCues = {
  change: {
    up: 'ಹೆಚ್ಚಿಸಿ, ಹೆಚ್ಚಿಸು, ಹೆಚ್ಚಿಸಬಹುದು, ಹೆಚ್ಚು ಮಾಡಿ, ಜಾಸ್ತಿ ಮಾಡಿ, ಜಾಸ್ತಿ ಮಾಡಬಹುದು, ಹೆಚ್ಚಿಸೋಣ, ಹೆಚ್ಚಿಸಲು, ಹೆಚ್ಚಿಸೋಕೆ, ಜಾಸ್ತಿ ಮಾಡೋಕೆ',
    down: 'ಕಡಿಮೆ ಮಾಡಿ, ಕಮ್ಮಿ ಮಾಡಿ, ಕಡಿಮೆ ಮಾಡು, ಇಳಿಸಿ',
    stretch: '',
    more: 'ಹೆಚ್ಚು, ಜಾಸ್ತಿ, ಇನ್ನೂ',
    less: 'ಕಡಿಮೆ, ಕಮ್ಮಿ',
    by: '',
    bit: 'ಸ್ವಲ್ಪ, swalpa, svalpa',
    cannot: 'ಆಗಲ್ಲ, ಆಗುವುದಿಲ್ಲ, ಆಗೋದಿಲ್ಲ',
  },
};

export const changeReplies: Pick<SearchReplies, 'budgetChanged' | 'noBudget'> = {
  budgetChanged: (from, to) => `ಬಜೆಟ್ ${from} ಇಂದ ${to} ಮಾಡಿದೆ.`,
  noBudget: () => 'ಯಾವ ಬಜೆಟ್‌ನಿಂದ? ಎಷ್ಟರವರೆಗೆ ನೋಡುತ್ತಿದ್ದೀರಿ ಹೇಳಿ.',
};
