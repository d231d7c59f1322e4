// Hinglish: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” ko ${as} maana hai.`,
  undo: () => 'Pehle jaisa karein',
  unread: (words) => `“${words}” samajh nahi aaya.`,
  misread: () => 'Maaf kijiye, galat samjha.',
  meant: () => 'Aapka matlab kya tha?',
};
