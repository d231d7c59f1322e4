// Hinglish: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” ko ${as} maana hai.`,
  undo: () => 'Pehle jaisa karein',
  unread: (words) => `“${words}” samajh nahi aaya.`,
  again: (sent) =>
    `Is baare mein itni hi jaankari hai. ${sent ? 'Aapka sawaal aapke hi shabdon mein neeche ke message mein hai; office jawab de dega.' : 'Hamari team bata degi.'} Agar main galat samjha, to doosre shabdon mein bataiye.`,
  untold: (sent, home) =>
    `${home ? `${home} ki listing` : 'Listing'} mein yeh nahi likha. ${sent ? 'Aapka sawaal aapke hi shabdon mein neeche ke message mein hai; office jawab de dega.' : 'Office bata dega.'}`,
  elseAsked: (sent) =>
    sent
      ? 'Kuch aur poochha tha to aapka sawaal neeche ke message mein hai, aapke hi shabdon mein.'
      : 'Kuch aur poochha tha to office bata dega.',
  unlisted: (things) => `${things}: listing mein iska zikr nahi hai; office bata dega.`,
  unplaced: (name, known) =>
    `“${name}” kahan hai, mujhe nahi pata; abhi ${known} ke hisaab se dekhta hoon. Uske paas ki koi locality bata dijiye.`,
  untoldToo: (sent) =>
    sent
      ? 'Yeh bhi office hi bata payega; neeche ke message mein jod diya hai.'
      : 'Yeh bhi office hi bata payega.',
  misread: (what) =>
    what ? `Maaf kijiye, galat samjha. Wapas liya: ${what}.` : 'Maaf kijiye, galat samjha.',
  meant: (taken) =>
    `Aapki baat se maine yeh liya: ${taken}. Ismein kya galat hai? Us par tap karne se woh hat jaayega.`,
  notOfPeople: () =>
    'Aapki pichhli baat ko maine dharm, community, shaadi ya khaan-paan ki baat samjha. Woh wapas leta hoon; khoj mein uska koi hissa nahi.',
  told: () => 'Theek hai, yeh dhyan mein rakhunga.',
  remarked: () => 'Samajh gaya.',
  unasked: () => 'Theek hai, aur nahi poochhta.',
  unshown: () =>
    'Theek hai, abhi aur ghar nahi dikhata. Jo pareshani hai bataiye, ya jab dekhna ho tab likhiye.',
  begin: () => 'Dekhne ke liye na budget chahiye na number: area bataiye, ya neeche se chuniye.',
  looking: (wanted) => `Abhi yeh dhoondh raha hoon: ${wanted}. Ismein kya badalna hai?`,
  lookingFor: (wanted) => `Abhi yeh dhoondh raha hoon: ${wanted}.`,
  stands: (wanted) => `Haan: ${wanted}.`,
  standsNot: (wanted) => `Nahi: ${wanted} abhi ismein nahi hai.`,
  notLooked: () => 'Yeh aapki search mein nahi hai.',
  repaired: (wanted) => `Maaf kijiye. Theek kar diya: ${wanted}.`,
};
