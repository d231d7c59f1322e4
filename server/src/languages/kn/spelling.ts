// Kannada forms that are one word to the cues.
import type { Spelling } from '../cues.ts';

export const spelling: Spelling = {
  ಇನ್ನೂ: 'ಇನ್ನು',
  ತೋರಿಸಿ: 'ತೋರ್ಸಿ, ತೋರಿಸು, ತೋರ್ಸು',
  ಮೊದಲನೆಯದು: 'ಮೊದಲನೆಯದರು',
  ಎರಡನೆಯದು: 'ಎರಡನೆಯದರು',
  ಮೂರನೆಯದು: 'ಮೂರನೆಯದರು',
};
