// The request to the office in Hinglish: its parts by their names, and what is no name and no day in it.
import type { Cues } from '../cues.ts';

export const request: Pick<Cues, 'request'> = {
  request: {
    message: 'sandesh, messege, mesage',
    wrong: 'galat, galat hai, galat likha, sahi nahi, theek nahi',
    number: 'numbar',
    time: 'samay, din',
    offer: '',
    question: 'sawaal, sawal, baat',
    call: 'phon',
    title: 'shri, shree, smt, shrimati, sri, sahab, saheb',
    kin: `beta, bete, beti, patni, biwi, pati, bhai, behen, bahen, pita, papa, mummy, mata, maa, chacha, dost, parivar,
      malik, ghar wale, gharwale, pitaji, mataji, dada, dadi, nana, nani, chachi, mama, mami, saas, sasur, didi, bhaiya`,
    reason: 'kyunki, kyonki, kyuki, kyoki, kyunke, isliye ki',
    busy: `shift hai, duty hai, busy hai, busy hu, busy hoon, time nahi, free nahi, nahi aa sakte, nahi aa sakta,
      nahi aa sakti, nahi aa paunga, nahi aa paungi, nahi aa payega, nahi aa payegi, nahi aa paega, nahi aa paegi, nahi aa payenge, nahi ho payega, office hai, kaam hai, bahar hu, bahar hai,
      sota hu, sota hoon, soti hu, soti hoon, sote hai, soya rehta, soyi rehti, neend me, neend mein, mushkil, mushkil hai, kathin`,
    tell: 'bolo, bol do, bol dena, batao, bata do, bata dena, bataiye, kaho, keh do, keh dena, kehna, puchho, pucho, poochho, poocho, pooch lo, puch lo, poochiye, pata karo, pata kar do, pata kar lo, pata kar dena, pata kar sakte, pata kar sakte ho, pata kijiye, pata karke batao',
    write: 'likho, likh do, likh dena, likhiye, jodo, jod do, daalo, daal do, dalo, dal do',
    them: 'unko, unhe, unhein, unse, office, office ko, office se, malik, malik ko, malik se, owner ko, owner se',
  },
};
