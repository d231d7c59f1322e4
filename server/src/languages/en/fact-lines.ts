// English: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

/** "Price" in the middle of a sentence; "RERA number" and "BHK" stay. */
const inside = (fact: string) =>
  /^[A-Z]{2}/.test(fact) ? fact : fact.charAt(0).toLowerCase() + fact.slice(1);

const begins = (fact: string) => fact.charAt(0).toUpperCase() + fact.slice(1);

export const factLines: FactLines = {
  part: (fact, value) => (value === undefined ? `${inside(fact)} not stated` : `${inside(fact)} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}.`,
  none: (n, fact) => `None of the ${n} states ${inside(fact)}.`,
  all: (n, fact, value) => `${begins(fact)}: ${value}, for all ${n}.`,
  each: (fact, parts) => `${begins(fact)}: ${parts.join('; ')}.`,
  of: (homes, value) => `${homes} – ${value ?? 'not stated'}`,
  nothing: 'none',
  listed: (yes) => (yes ? 'yes' : 'not listed'),
};
