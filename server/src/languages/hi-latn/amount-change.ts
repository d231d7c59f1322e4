// Hinglish: a budget changed by an amount, heard and said.
import type { ChangeCues } from '../cues.ts';
import type { SearchReplies } from '../replies.ts';

export const changeCues: ChangeCues = {
  change: {
    up: 'badha, badhao, badhana, badha do, badha lo, badha sakte, badha sakta, badha sakti, badhaiye, badha dijiye, badha ke, badhaa',
    down: 'ghata, ghatao, ghata do, ghatana, kam karo, kam kar do, kam karna',
    stretch: 'kheench',
    more: 'zyada, aur, upar, aur zyada',
    less: 'kam',
    by: 'se',
    bit: 'thoda, thoda sa, thodi, thode, zara, thoda bahut',
    cannot: '',
  },
};

export const changeReplies: Pick<SearchReplies, 'budgetChanged' | 'noBudget'> = {
  budgetChanged: (from, to) => `Budget ${from} se ${to} kar diya.`,
  noBudget: () => 'Kis budget se? Bataiye kitne tak dekh rahe hain.',
};
