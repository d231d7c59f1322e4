// What is said of a request that is kept here, in Hinglish.
import type { RequestReplies } from '../replies.ts';

export const requestReplies: RequestReplies = {
  visit: (home, when) =>
    `Haan ji. Neeche apna naam aur number likh dijiye${when ? ` (${when} likh diya hai)` : ''}; office call karke ${home ? `${home} ki ` : ''}visit pakki karega.`,
  call: (home) =>
    `Neeche apna naam aur number likh dijiye, office ${home ? `${home} ke baare mein ` : ''}aapko call karega.`,
  noted: (parts) => `Theek hai: ${parts}. Neeche likh diya hai; time office confirm karega.`,
  stands: (parts) => `Haan, yahi likha hai: ${parts}. Bas neeche ka form bhej dijiye.`,
  number: () =>
    'Main chat mein number save nahi karta. Neeche ka form bhejenge to number office ko mil jaayega.',
  sent: (change, home) =>
    `${home ? `${home} ke liye ` : ''}aapki request yahan se office ko ja chuki hai. Time badalne ya cancel karne ke liye us request par “${change}” dabaiye.`,
  unavailable: () => 'Abhi yahan request nahi li ja sakti.',
  callMe: () => 'Mujhe call kijiye',
  questions: (asked) => `Yeh bhi jaanna hai: ${asked}.`,
  notes: (words) => `Yeh bhi bataya: ${words}.`,
  offer: (money) => `Offer: ${money}.`,
};
