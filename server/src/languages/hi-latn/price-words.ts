// How a price is said that is no one amount.
import type { Units } from '../replies.ts';

export const priceWords: Pick<Units, 'onRequest' | 'onwards' | 'atRate'> = {
  onRequest: 'price pooch kar',
  onwards: (money) => `${money} se shuru`,
  atRate: (money, rate) => `${money} (${rate} ke hisaab se)`,
};
