// Kannada: the market of a place, asked and told.
import type { AreaCues, AreaReplies } from '../areas.ts';

export const areas: AreaCues = {
  rate: 'ಸರಾಸರಿ ಬೆಲೆ, ಸರಾಸರಿ ದರ, ದರ ಎಷ್ಟು, ದರ ಏನು, ಬೆಲೆ ಹೇಗಿದೆ, ಬೆಲೆ ಎಷ್ಟಿರುತ್ತದೆ, ಸರಾಸರಿ ಬಾಡಿಗೆ',
  which:
    'ಯಾವ ಏರಿಯಾ, ಯಾವ ಪ್ರದೇಶ, ಯಾವ ಪ್ರದೇಶಗಳಲ್ಲಿ, ಯಾವ ಏರಿಯಾಗಳಲ್ಲಿ, ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ, ಎಲ್ಲಿ ಸಿಗುತ್ತೆ, ಎಲ್ಲಿ ಸಿಗಬಹುದು, ಯಾವ ಕಡೆ, ಯಾವ ಜಾಗ',
  cheaper: 'ಅಗ್ಗ, ಅಗ್ಗದ, ಕಡಿಮೆ ಬೆಲೆ, ಯಾವುದು ಅಗ್ಗ, ಎಲ್ಲಿ ಕಡಿಮೆ, ಯಾವುದು ಕಡಿಮೆ',
  dearer: 'ದುಬಾರಿ, ಯಾವುದು ದುಬಾರಿ, ಹೆಚ್ಚು ಬೆಲೆ',
  yield: 'ಎಷ್ಟು ಬಾಡಿಗೆ ಸಿಗುತ್ತೆ, ಎಷ್ಟು ಬಾಡಿಗೆ ಬರುತ್ತೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಸಿಗುತ್ತದೆ, ಬಾಡಿಗೆ ಎಷ್ಟು ಬರುತ್ತದೆ',
};

export const areaReplies: AreaReplies = {
  figures: ({ wanted, n, low, median, high }) =>
    `${wanted}: ${n} ಮನೆಗಳು, ${low} – ${high}; ನಡುವಿನ ಬೆಲೆ ${median}.`,
  one: (wanted, price) => `${wanted}: ಒಂದೇ ಮನೆ ಇದೆ, ${price}.`,
  none: (wanted) => `${wanted}: ಸದ್ಯ ಇಲ್ಲ.`,
  rate: (rate) => `ನಡುವಿನ ದರ ${rate}.`,
  lower: (place, amount) => `ಅಂದರೆ ${place} ಕಡಿಮೆ, ನಡುವಿನ ಬೆಲೆಯಲ್ಲಿ ${amount} ಕಡಿಮೆ.`,
  same: () => 'ಎರಡೂ ಕಡೆ ನಡುವಿನ ಬೆಲೆ ಒಂದೇ.',
  which: (wanted, places) => `${wanted}: ${places.join(', ')}.`,
  place: (name, n, from) => `${name} (${n} ಮನೆ, ${from} ರಿಂದ)`,
  rents: ({ wanted, n, rent }) =>
    n === 1 ? `ಬಾಡಿಗೆಗೆ ಒಂದು ಇದೆ, ${wanted}: ${rent}.` : `ಬಾಡಿಗೆಗೆ ${n} ಇವೆ, ${wanted}; ನಡುವಿನದು ${rent}.`,
  yields: ({ rent, price, rate }) =>
    `${rent} × 12 ÷ ${price} = ವರ್ಷಕ್ಕೆ ${rate}, ಖರ್ಚಿಗೆ ಮೊದಲು. ಬಾಡಿಗೆ ಎಷ್ಟು ಬರುತ್ತದೆ ಎಂದು ಖಚಿತವಾಗಿ ಹೇಳಲಾಗದು.`,
  noRents: (wanted) => `ಅಂತಹದ್ದು ಬಾಡಿಗೆಗೆ ಇಲ್ಲ (${wanted}); ಹಾಗಾಗಿ ಬಾಡಿಗೆ ಹೇಳಲಾರೆ.`,
};
