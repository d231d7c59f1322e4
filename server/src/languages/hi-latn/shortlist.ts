// The shortlist in Hinglish.
import type { ShortlistCues, ShortlistReplies } from '../shortlist.ts';

export const shortlist: ShortlistCues = {
  list: 'meri list, apni list, meri wali list, meri suchi, pasand ki list, pasand wali list, pasandida list, meri shortlist',
  saved: `
    save kiya, save kiye, save kiya hua, save kiye hue, save ki hui, save kare hue, save wale, save wali, saved wale,
    shortlist kiya, shortlist kiye, shortlist kiye hue, shortlist wale, sambhal ke rakhe, saheje hue
  `,
  save: `
    save karo, save kar do, save kardo, save kar lo, save karlo, save krdo, save krlo, save karna, save rakho, sahejo,
    sahej lo, sahej do, sambhal lo, sambhal ke rakho, shortlist karo, shortlist kar do, shortlist kardo, shortlist kar lo,
    shortlist karlo, shortlist krdo
  `,
  add: 'daalo, dalo, daal do, dal do, jodo, jod do, rakho, rakh lo, rakh do, rakhlo, add karo, add kardo',
  remove:
    'hatao, hata do, hatado, hataao, hata de, hata lo, nikalo, nikal do, nikaalo, nikaal do, remove karo, delete karo, saaf karo, khali karo',
  show: 'dikhao, dikha do, dikhado, dikha, batao, bata do, kya, kaun, kaunsa, kaunse, konse, kitne, kholo, dekhna, dekhu, dekhun',
  compare: 'tulna, tulna karo, compare karo, compare kar do, milao, mila ke',
  visit:
    'dekhne jana, dekhne jaana, dekhne aana, dekhne chale, jaake dekhna, jake dekhna, visit karna, visit karo, visit karwa do',
  share: 'bhejo, bhej do, bhejna, bhejdo, share karo, share kar do, share karna, forward karo',
  else: 'paise, paisa, rupaye, rupay, byaj, kiraya, naam, kharcha, karod, baat',
};

export const shortlistReplies: ShortlistReplies = {
  saved: (homes, n) =>
    `${homes}: ab aapki shortlist mein hai${n > 1 ? `; usmein ${n} ghar hain` : ''}. Yeh isi browser mein rehti hai.`,
  already: (homes) => `${homes}: pehle se aapki shortlist mein hai.`,
  removed: (homes, n) =>
    `${homes}: shortlist se hata diya. ${n === 0 ? 'Ab usmein kuch nahin hai.' : `Ab usmein ${n} ghar ${n === 1 ? 'hai' : 'hain'}.`}`,
  notOn: (homes) => `${homes}: aapki shortlist mein nahin hai.`,
  lists: (n, shown) =>
    `Aapki shortlist mein ${n} ghar ${n === 1 ? 'hai' : 'hain'}${shown < n ? `; sabse naye ${shown} dikhaye hain` : ''}.`,
  none: () =>
    'Aapki shortlist mein abhi kuch nahin hai. Kisi ghar par ♡ dabaiye, ya kahiye “doosra wala save karo”.',
  one: (home) => `Aapki shortlist mein sirf ${home} hai; compare karne ke liye ek aur save kijiye.`,
  share: (button) => `Aapki shortlist khuli hai: uske neeche “${button}” se naam aur link bhejiye.`,
  byHeart: (homes) =>
    `Shortlist aapke browser mein rehti hai: use badalne ke liye card par ♡ dabaiye (${homes}).`,
  atTop: () => 'Shortlist aapke browser mein rehti hai: chat mein upar ♥ dabakar use kholiye.',
  compare: (n) => `Save kiye ${n} compare karo`,
  show: () => 'Meri shortlist dikhao',
};
