// Enough: "I have 15 lakh, is it enough for the first one?": money of one's own that is measured against homes, not looked for.
import type { Intent } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import { LEAST_PRICE, readAmount } from '../money.ts';
import { tokenise, words } from '../normalise.ts';
import { LEAST_AMOUNT } from '../own-money.ts';
import type { Reading } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { joined } from './joined.ts';
import { amountsOf } from './offer.ts';
import { isOfBudget } from './offer-again.ts';
import { isAmount, isPurpose } from './priced.ts';

/** "15 lakh mere paas hai, kaafi hai?": the question goes with the amount before it, or behind it. */
export function withTheirAmounts(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  const at = clauses.findIndex((clause) => asksEnough(clause) && !hasAmount(clause, reading));
  if (at < 0) return clauses;
  const other = [at - 1, at + 1].find((n) => clauses[n] && hasAmount(clauses[n], reading));
  if (other === undefined) return clauses;
  return joined(clauses, [at, other], 'request');
}

const asksEnough = ({ markers }: Pick<Clause, 'markers'>): boolean =>
  markers.some(({ cue }) => cue === 'enough');

function hasAmount({ from, to }: Clause, reading: Reading): boolean {
  for (let at = from; at < to; at++) {
    const amount = readAmount(reading, at);
    if (amount && amount.to <= to && (amount.unit !== 'bare' || amount.value >= LEAST_AMOUNT)) return true;
  }
  return false;
}

/** What is said, with its amount as what the visitor has; unchanged where none is asked of. */
export function asOwn(clause: Clause, said: Understanding, { session }: Context): Understanding {
  if (clause.voice === 'reject' || said.offer !== undefined) return said;
  const { focus } = session.memory;
  const rents = session.current_filters.purpose === 'rent';
  const others = said.changes.filter((change) => !isAmount(change) && !isPurpose(change));
  const points = said.references.some(({ kind }) => kind !== 'it');
  const pointed = points || (focus.length === 1 && said.references.length > 0);
  const own = said.loan?.down_payment ?? (pointed && !rents ? hadIn(clause, said) : undefined);
  // "Can I buy the second with 30 lakh of savings?"
  const plain = said.facts.length === 0 && said.intents.every((intent) => PLAIN.has(intent));
  const asked = asksEnough(clause)
    ? own !== undefined || others.length === 0
    : own !== undefined && pointed && others.length === 0 && plain;
  if (!asked || said.loan?.eligibility) return said;
  const amounts = amountsOf(said).filter((value) => rents || value >= LEAST_PRICE);
  const has = own ?? (rents ? Math.min(...amounts) : Math.max(...amounts));
  if (!Number.isFinite(has)) return said;
  return {
    ...said,
    loan: { ...said.loan, down_payment: has, enough: true },
    changes: others,
    unclear_amounts: [],
    objections: [],
    facts: [],
    // "Is it enough?": the money.
    references: said.references.filter(({ kind }) => kind !== 'it'),
    intents: [
      ...said.intents.filter((intent) => !PLAIN.has(intent) && intent !== 'financing'),
      ...searched(others),
      'financing',
    ],
    talk: undefined,
  };
}

/** "12 lakh hai mere paas, pehle wale ke liye": what one has is paid towards the home that is pointed at. */
function hadIn(clause: Clause, said: Understanding): number | undefined {
  const tokens = tokenise(clause.words);
  const left = tokens.filter(({ text }) => !HAVING.has(text));
  if (left.length === tokens.length || left.some(isOfBudget) || said.changes.some(isBounded))
    return undefined;
  const [one, other] = new Set(amountsOf(said).filter((value) => value >= LEAST_PRICE));
  return other === undefined ? one : undefined;
}
const HAVING = wordSet('having');

/** "Which has the largest area for under 1 crore?": the most that a home may cost. */
const isBounded = (change: FilterChange) =>
  isAmount(change) && words(change.words).some((word) => wordMeans(word, 'limit', 'max'));

const PLAIN = new Set<Intent>([
  'search',
  'project_detail',
  'price_query',
  'affirm',
  'smalltalk',
  'out_of_scope',
  'not_understood',
  'objection',
]);

const searched = (changes: readonly FilterChange[]): Intent[] => (changes.length > 0 ? ['search'] : []);
