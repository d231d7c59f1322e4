// Hinglish: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” ko ${as} maana hai.`,
  undo: () => 'Pehle jaisa karein',
  unread: (words) => `“${words}” samajh nahi aaya.`,
  again: () =>
    'Iska jawab wahi hai jo upar hai. Agar main galat samjha, to doosre shabdon mein bataiye, ya hamari team se baat kar lijiye.',
  misread: () => 'Maaf kijiye, galat samjha.',
  meant: () => 'Aapka matlab kya tha?',
};
