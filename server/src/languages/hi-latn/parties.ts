// Hinglish: who a home is for.
import type { PartyCues, PartyReplies } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents: `mata pita, maa baap, ma baap, mummy papa, mom dad, parents, maa, mata, pita, papa, mummy, mataji, pitaji,
      mata ji, pita ji, sas sasur, saas sasur, ammi, abbu, mom, dad`,
    brother: 'bhai, bhaiya, bade bhai, chote bhai, bhai bhabhi, brother',
    sister: 'behen, behan, bahen, bahan, didi, sister',
    child: 'bete, beta, beti, son, daughter, bahu',
    relative:
      'chacha, chachi, mama, mami, mausi, bua, cousin, rishtedar, rishtedaar, nana, nani, dada, dadi, uncle, aunty',
    friend: 'dost, doston, friend, friends, padosi, saheli',
    colleague: 'colleague, boss, client, staff, driver, manager, saathi',
  },
  for: `~ ke liye, ~ ke lie, ~ k liye, ~ k lie, ~ ke liy, ~ keliye, ~ ko chahiye, ~ ko bhi chahiye, ~ ko chaiye, ~ wala, ~ wali, ~ wale,
    ~ vala, ~ ke vaste, ~ ke waste`,
  theirs:
    '~ ka ghar, ~ ke ghar, ~ ka flat, ~ ke flat, ~ ka makan, ~ ki list, ~ wala ghar, ~ wale ghar, ~ ka wala, ~ ke wale',
  self: 'mere liye, hamare liye, humare liye, apne liye, khud ke liye, mere lie, apne lie, meri family ke liye, family ke liye, mera wala, mere wala, mere wale',
  speaker: 'mujhe, mujhko, mereko, mere ko, hame, hume, humko, hamko, humein, main, mai',
  other: 'uske liye, unke liye, uske lie, unke lie, uska wala, unka wala, uske wala, unke wala, uska, unka',
  there:
    'same area, same jagah, usi area, usi jagah, wahi area, wahin, paas mein hi, aas paas, paas hi, same ilaka, usi ilake',
};

const WHO: Record<Parameters<PartyReplies['now']>[0], string> = {
  self: 'aapke',
  parents: 'mata-pita ke',
  brother: 'aapke bhai ke',
  sister: 'aapki behen ke',
  child: 'aapke bete-beti ke',
  relative: 'aapke rishtedar ke',
  friend: 'aapke dost ke',
  colleague: 'unke',
};

export const party: PartyReplies = {
  now: (party) => `Theek hai, ${WHO[party]} liye dekhte hain.`,
  also: (party, wanted, homes) =>
    `${capital(WHO[party])} liye ${wanted}: ${homes === 0 ? 'abhi kuch nahi hai' : homes === 1 ? '1 ghar' : `${homes} ghar`}.`,
  show: (party) =>
    party === 'self'
      ? 'Ab mere liye'
      : `Ab ${WHO[party]
          .replace(/^aapke /, 'mere ')
          .replace(/^aapki /, 'meri ')
          .replace(/^unke$/, 'colleague ke')} liye`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
