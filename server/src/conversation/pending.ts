// Pending: what we asked, and whether the next message answers it.

import type { Act } from '../understand/heard.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { wordsFor } from './changes.ts';
import type { Session } from './session.ts';

/** The message read as an answer to what was asked; unchanged where it is none. */
export function answerPending(heard: Act, session: Session): Act {
  const { pending } = session.memory;
  const { understanding } = heard;
  switch (pending?.kind) {
    case 'which': {
      const names = understanding.references.length > 0 || heard.listing_ids !== undefined;
      if (!names || understanding.facts.length > 0 || !onlyAbout(heard, ['project_detail', 'search']))
        return heard;
      return {
        ...heard,
        understanding: { ...understanding, intents: [pending.intent], facts: pending.facts },
      };
    }
    case 'loan': {
      if (pending.answered && !understanding.loan) return heard;
      // "Tell me the loan, or which home": a home that is named answers it.
      const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
      if (named && understanding.facts.length === 0 && onlyAbout(heard, ['project_detail', 'search'])) {
        return { ...heard, understanding: { ...understanding, intents: ['financing'] } };
      }
      const amount = amountIn(understanding.changes);
      const asksAmount = pending.known.principal === undefined && pending.known.income === undefined;
      if (!understanding.loan && asksAmount && amount !== undefined) {
        return {
          ...heard,
          understanding: {
            ...understanding,
            intents: ['financing'],
            changes: [],
            loan: { [pending.asks ?? 'principal']: amount },
          },
        };
      }
      if (!understanding.loan || !onlyAbout(heard, ['financing', 'search', 'not_understood'])) return heard;
      return { ...heard, understanding: { ...understanding, intents: ['financing'], changes: [] } };
    }
    case 'choice': {
      const chosen = pending.options[choiceOf(heard, pending.options) ?? -1];
      if (!chosen) return heard;
      const before = { filters: session.current_filters, words: session.filter_words };
      const state = { filters: chosen.filters, words: wordsFor(chosen.filters, before, chosen.label) };
      return {
        ...heard,
        state,
        understanding: {
          ...understanding,
          intents: ['search'],
          references: [],
          changes: [],
          unclear_amounts: [],
          doubtful: [],
        },
      };
    }
    default:
      return heard;
  }
}

/** "The first one", or "rent" where one reading is a rent. */
function choiceOf(
  { understanding }: Act,
  options: readonly { filters: { purpose?: string } }[],
): number | undefined {
  const [reference] = understanding.references;
  if (reference?.kind === 'ordinal' && understanding.facts.length === 0) {
    return reference.n > 0 ? reference.n - 1 : options.length + reference.n;
  }
  const [change] = understanding.changes;
  if (understanding.changes.length !== 1 || change?.op !== 'set' || change.filter !== 'purpose')
    return undefined;
  const fitting = options.filter(({ filters }) => filters.purpose === change.value);
  return fitting.length === 1 ? options.indexOf(fitting[0] as (typeof options)[number]) : undefined;
}

const onlyAbout = ({ understanding }: Act, intents: readonly string[]) =>
  understanding.intents.every((intent) => intents.includes(intent));

/** "60 lakh", "1.2 lakh a month": an amount and nothing else. */
function amountIn(changes: readonly FilterChange[]): number | undefined {
  const others = changes.filter(
    (change) => change.op !== 'remove' && !(change.op === 'set' && change.filter === 'purpose'),
  );
  const [change] = others;
  if (others.length !== 1 || change?.op !== 'set') return undefined;
  return change.filter === 'budget_max' || change.filter === 'budget_min' ? change.value : undefined;
}
