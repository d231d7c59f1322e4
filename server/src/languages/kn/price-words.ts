// How a price is said that is no one amount.
import type { Units } from '../replies.ts';

export const priceWords: Pick<Units, 'onRequest' | 'onwards' | 'atRate'> = {
  onRequest: 'ಬೆಲೆಗಾಗಿ ಸಂಪರ್ಕಿಸಿ',
  onwards: (money) => `${money} ರಿಂದ ಆರಂಭ`,
  atRate: (money, rate) => `${money} (${rate} ದರದಲ್ಲಿ)`,
};
