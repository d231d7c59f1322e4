// Hinglish: who a home is for.
import type { PartyCues, PartyReplies } from '../parties.ts';

export const parties: PartyCues = {
  people: {
    parents: `mata pita, maa baap, ma baap, mummy papa, mom dad, parents, maa, mata, pita, papa, mummy, mataji, pitaji,
      mata ji, pita ji, sas sasur, saas sasur, saas, sasu maa, saasu maa, sasu ma, sasur, ammi, abbu, amma, appa, mom, dad`,
    brother: 'bhai, bhaiya, bade bhai, chote bhai, bhai bhabhi, brother',
    sister: 'behen, behan, bahen, bahan, didi, sister',
    child: 'bahu, damaad, damad, beta beti, bete beti',
    son: 'bete, beta, bete bahu, beta bahu, son, bade bete, chote bete',
    daughter: 'beti, bitiya, beti damaad, beti damad, daughter, badi beti, choti beti',
    relative:
      'chacha, chachi, mama, mami, mausi, bua, cousin, rishtedar, rishtedaar, nana, nani, dada, dadi, uncle, aunty',
    friend: 'dost, doston, friend, friends, padosi, saheli',
    colleague: 'colleague, boss, client, staff, driver, manager, saathi',
  },
  parent: {
    mother: 'maa, mata, mataji, mata ji, mummy, mom, ammi, amma',
    father: 'pita, pitaji, pita ji, papa, dad, baap, appa, abbu',
    mother_in_law: 'saas, sasu maa, saasu maa, sasu ma',
    father_in_law: 'sasur',
  },
  for: `~ ke liye, ~ ke lie, ~ k liye, ~ k lie, ~ ke liy, ~ keliye, ~ ko chahiye, ~ ko bhi chahiye, ~ ko chaiye, ~ wala, ~ wali, ~ wale,
    ~ vala, ~ ke vaste, ~ ke waste`,
  theirs:
    '~ ka ghar, ~ ke ghar, ~ ka flat, ~ ke flat, ~ ka makan, ~ ki list, ~ wala ghar, ~ wale ghar, ~ ka wala, ~ ke wale, ~ wala, ~ wale, ~ wali, ~ waala, ~ vala, ~ ki property, ~ ka budget, ~ ke budget, ~ ka',
  to: '~ ko',
  self: 'mere liye, hamare liye, humare liye, apne liye, khud ke liye, mere lie, apne lie, meri family ke liye, family ke liye, mera wala, mere wala, mere wale',
  own: 'mera budget, mere budget, hamara budget, humara budget, apna budget, meri list, mera ghar, mera',
  my: 'mera, meri, mere, hamara, hamari, hamare, humara, humari, humare, apna, apni, apne',
  list: 'list, wala, wali, wale, search',
  letting: `kiraye pe dene ke liye, kiraye par dene ke liye, kiraye pe dene, kiraye par dene, kiraaye pe dene, kiraaye par dene, rent pe dene ke liye,
    rent par dene ke liye, rent pe dene, rent par dene, rent pe chadhane, kiraye pe chadhane, rental income ke liye, rent income ke liye, rental ke liye dene,
    kiraye ki aamdani, kiraye ki income, investment ke liye, nivesh ke liye, invest karne ke liye, invest karne`,
  lettingOne:
    'kiraye wala, kiraye wale, kiraye wali, rent wala, rent wale, rent wali, rental wala, rental wale, rental wali, investment wala, investment wale, investment wali, nivesh wala, nivesh wale',
  living: 'rehne ke liye, rahne ke liye, khud rehne, khud rahne, rehne ka, rehne wala',
  speaker: 'mujhe, mujhko, mereko, mere ko, hame, hume, humko, hamko, humein, main, mai',
  bare: 'mujhe, mujhko, mereko, mera, mere, meri, main, hame, hume, humko, hum, humein, hamara, humara, apna',
  she: '',
  he: '',
  they: 'usko, use, usse, uska, uske, uski, unko, unhe, unka, unke, unki, wo log',
  other:
    'usko chahiye, unko chahiye, usko alag, unko alag, use alag, unhe alag, unhe chahiye, usko bhi chahiye, unko bhi chahiye, uske liye, unke liye, uske lie, unke lie, uska wala, unka wala, uske wala, unke wala, uska, unka',
  there:
    'same area, same jagah, usi area, usi jagah, wahi area, wahin, paas mein hi, aas paas, paas hi, same ilaka, usi ilake',
};

const WHO: Record<Parameters<PartyReplies['now']>[0], string> = {
  self: 'aapke',
  parents: 'mata-pita ke',
  mother: 'aapki maa ke',
  father: 'aapke pitaji ke',
  mother_in_law: 'aapki saas ke',
  father_in_law: 'aapke sasur ke',
  brother: 'aapke bhai ke',
  sister: 'aapki behen ke',
  child: 'aapke bete-beti ke',
  son: 'aapke bete ke',
  daughter: 'aapki beti ke',
  relative: 'aapke rishtedar ke',
  friend: 'aapke dost ke',
  colleague: 'unke',
  letting: 'kiraye pe dene ke',
};

export const party: PartyReplies = {
  together: ({ joint, homes, sum, there, over }) =>
    `${joint} dono ka milakar hai. ${there ? `Ek hi jagah (${there}) ke sabse saste do` : 'Sabse saste do'}: ${homes}, kul ${sum}${over ? `, yaani ${over} zyada` : '; ek ke sabse saste ke baad jo bachta hai, wahi doosre ka budget maana hai'}.`,
  now: (party) => `Theek hai, ${WHO[party]} liye dekhte hain.`,
  also: (party, wanted, homes) =>
    `${capital(WHO[party])} liye ${wanted}: ${homes === 0 ? 'abhi kuch nahi hai' : homes === 1 ? '1 ghar' : `${homes} ghar`}.`,
  apart: (party) => `${capital(WHO[party])} liye alag khoj rakhi hai; kya chahiye, kabhi bhi bata dijiye.`,
  show: (party) =>
    party === 'self'
      ? 'Ab mere liye'
      : `Ab ${WHO[party]
          .replace(/^aapke /, 'mere ')
          .replace(/^aapki /, 'meri ')
          .replace(/^unke$/, 'colleague ke')} liye`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
