// How a price is said that is no one amount.
import type { Units } from '../replies.ts';

export const priceWords: Pick<Units, 'onRequest' | 'onwards' | 'atRate'> = {
  onRequest: 'price on request',
  onwards: (money) => `${money} onwards`,
  atRate: (money, rate) => `${money} (at ${rate})`,
};
