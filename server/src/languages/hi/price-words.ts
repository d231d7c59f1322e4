// How a price is said that is no one amount.
import type { Units } from '../replies.ts';

export const priceWords: Pick<Units, 'onRequest' | 'onwards' | 'atRate'> = {
  onRequest: 'कीमत पूछने पर',
  onwards: (money) => `${money} से शुरू`,
  atRate: (money, rate) => `${money} (${rate} के हिसाब से)`,
};
