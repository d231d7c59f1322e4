// Hindi: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

export const factLines: FactLines = {
  part: (fact, value) => (value === undefined ? `${fact} की जानकारी नहीं` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}।`,
  none: (n, fact) => `${n} में से किसी लिस्टिंग में ${fact} की जानकारी नहीं है।`,
  all: (n, fact, value) => `${fact}: ${value}, इन सभी ${n} में।`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}।`,
  of: (homes, value) => `${homes} – ${value ?? 'जानकारी नहीं'}`,
  nothing: 'नहीं लगती',
  listed: (yes) => (yes ? 'है' : 'नहीं लिखा'),
};
