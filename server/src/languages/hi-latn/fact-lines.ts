// Hinglish: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

export const factLines: FactLines = {
  part: (fact, value) => (value === undefined ? `${fact} ki jaankari nahi` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  none: (n, fact) => `${n} mein se kisi listing mein ${fact} ki jaankari nahi hai.`,
  all: (n, fact, value) => `${fact}: ${value}, in sabhi ${n} ka.`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}.`,
  of: (homes, value) => `${homes} – ${value ?? 'jaankari nahi'}`,
  nothing: 'nahi lagta',
  listed: (yes) => (yes ? 'hai' : 'nahi likha'),
};
