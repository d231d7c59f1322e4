// Kannada: which of the homes side by side fits better.
import type { LeaningReplies } from '../leaning.ts';

export const lean: LeaningReplies = {
  to: (home, reasons) => `${home} ಹೆಚ್ಚು ಹೊಂದುತ್ತದೆ: ${reasons}.`,
  each: (amenities) => `ಎಲ್ಲದರಲ್ಲೂ ಇದೆ: ${amenities}.`,
  unless: (home, reasons) => `${home} ಪರವಾಗಿ: ${reasons}; ಅದು ಹೆಚ್ಚು ಮುಖ್ಯವಾದರೆ ಅದೇ.`,
  even: () => 'ಇರುವ ಮಾಹಿತಿಯಲ್ಲಿ ಯಾವುದೂ ಮುಂದಿಲ್ಲ.',
  only: (home, more, cost) => `${home} ನಲ್ಲಿ ${more} ಮಾತ್ರ ಹೆಚ್ಚು, ಆದರೆ ${cost} ದುಬಾರಿ.`,
  ask: () => 'ದಿನಾ ಯಾವ ಜಾಗಕ್ಕೆ ಹೋಗಬೇಕು? ಅಲ್ಲಿಗೆ ದೂರದಿಂದ ನಿರ್ಧರಿಸಬಹುದು.',
  within: (budget) => `ನಿಮ್ಮ ${budget} ಒಳಗೆ`,
  stated: (amenity) => `${amenity} ಇದೆ`,
  lowerFloor: (floor) => `ಕೆಳಗಿನ ಮಹಡಿ (${floor})`,
  cheaper: (price) => `ಕಡಿಮೆ ಬೆಲೆ (${price})`,
  larger: (area) => `ಹೆಚ್ಚು ಜಾಗ (${area})`,
  sooner: (ready) => `ಬೇಗ ಸಿಗುತ್ತದೆ (${ready})`,
};
