// Payable: homes that are wished beside a sum a month that one can pay cost no more than a loan of it and one's own money.
import { frameOf } from '../conversation/agenda.ts';
import { affordable } from '../conversation/loan.ts';
import type { Session } from '../conversation/session.ts';
import { has } from '../conversation/taken.ts';
import type { Site } from '../site/site.ts';
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import type { FilterChange } from '../understand/understanding.ts';

/** The acts, with the price that can be paid among the wishes; unchanged where no home is wished or a price is named. */
export function heldToPayable(acts: readonly Act[], session: Session, site: Site): Act[] {
  const at = acts.findIndex(({ understanding: { loan } }) => loan?.eligibility && loan.emi !== undefined);
  const loan = acts[at]?.understanding.loan;
  // "Too much, I can do 25k a month": what one can pay is not asked for again.
  const told = loan
    ? acts.filter(({ understanding }, place) => place === at || !understanding.loan?.lighter)
    : [...acts];
  if (!loan?.emi) return told;
  const meant = told.flatMap((act) => (act.understanding.loan === loan ? act : ofThePayable(act)));
  const wish = meant.find(({ understanding: { changes, intents } }) =>
    changes.length > 0 ? wishesHomes(changes) : intents.includes('search'),
  );
  if (!wish || meant.some(({ understanding }) => understanding.changes.some(isPrice))) return meant;
  const known = { ...frameOf(session, 'loan')?.known, ...loan };
  const { rate = site.loan?.rate, months = site.loan?.months, down_payment = 0 } = known;
  if (rate === undefined || months === undefined) return meant;
  const words = String(loan.emi);
  const most = affordable(loan.emi, rate, months) + down_payment;
  const held: FilterChange[] = [
    { op: 'set', filter: 'purpose', value: 'buy', words },
    { op: 'set', filter: 'budget_max', value: most, words },
  ];
  return meant.map((act) =>
    act === wish
      ? {
          ...act,
          understanding: {
            ...act.understanding,
            changes: [...act.understanding.changes.filter((change) => !isPurpose(change)), ...held],
          },
        }
      : act,
  );
}

/** "What price home is that?" is told by the loan; with "show those" they are looked for. */
function ofThePayable(act: Act): Act[] {
  const { understanding, listing_ids } = act;
  const { references, facts, intents, changes } = understanding;
  const asks =
    !listing_ids &&
    changes.length === 0 &&
    references.every(({ kind }) => kind === 'it' || kind === 'all') &&
    facts.every((fact) => fact === 'price') &&
    intents.length > 0 &&
    intents.every((intent) => intent === 'price_query');
  if (!asks) return [act];
  if (!tokenise(act.words).some((token) => has(token, 'ask', 'show'))) return [];
  return [{ ...act, understanding: { ...understanding, intents: ['search'], facts: [], references: [] } }];
}

const isPurpose = (change: FilterChange): boolean => 'filter' in change && change.filter === 'purpose';
const isPrice = (change: FilterChange): boolean =>
  'filter' in change && (change.filter === 'budget_max' || change.filter === 'budget_min');

/** A place, rooms or a kind, or that one buys. */
const wishesHomes = (changes: readonly FilterChange[]): boolean =>
  changes.some(({ op }) => op === 'set' || op === 'add');
