// Instalment of: "which of all 4 has an EMI under 40k?": each home shown is asked of, and neither a rent nor a budget is told.
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { tokenise } from '../normalise.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

const WHICH = wordSet('which_of');

/** What is said, as a question of the homes shown; unchanged where none is shown, or none is asked of. */
export function asInstalmentOf(
  { words }: Clause,
  said: Understanding,
  { session: { memory } }: Context,
): Understanding {
  const { loan } = said;
  const emi = loan?.emi;
  if (emi === undefined || loan?.income !== undefined || !memory.lists?.length) return said;
  if (!tokenise(words).some(({ text }) => WHICH.has(text))) return said;
  const { eligibility: _, ...figures } = loan ?? {};
  return {
    ...said,
    loan: { ...figures, of_each: true },
    intents: ['financing'],
    changes: [],
    facts: [],
    topics: [],
    objections: [],
    unclear_amounts: [],
    area: undefined,
  };
}
