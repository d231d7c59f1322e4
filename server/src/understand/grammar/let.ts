// Let: "if I let it out later, what will I get?": the rent that a home for sale could fetch. Its listing does not know; what
// homes like it ask as rent is known.
import { wordMeans } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { joined } from './joined.ts';

const lets = ({ markers }: Clause): boolean => markers.some(({ cue }) => cue === 'let');

/** Tokens; what goes on with it is no longer. */
const MOST = 7;

/** "If I let it out later" goes with the question behind it. */
export function withTheirLetting(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findIndex((clause, n) => {
    const next = clauses[n + 1];
    return (
      lets(clause) &&
      clause.voice !== 'ask' &&
      next &&
      next.to - next.from <= MOST &&
      next.places.length === 0
    );
  });
  return at < 0 ? clauses : joined(clauses, [at, at + 1], 'ask');
}

/** What is said, as a question for that rent; unchanged where nothing is asked. */
export function asLet(clause: Clause, said: Understanding, purpose: string | undefined): Understanding {
  if (!lets(clause) || said.loan || purpose === 'rent' || !asks(clause, said)) return said;
  return {
    ...said,
    intents: ['area_query'],
    area: { ask: 'yield', filters: {} },
    changes: [],
    facts: [],
    topics: [],
    objections: [],
    unclear_amounts: [],
    talk: undefined,
  };
}

/** A question word stands in it, whatever else it does: "if I rent it out what will I get". */
const asks = ({ voice, words }: Clause, { facts, area }: Understanding): boolean =>
  voice === 'ask' ||
  facts.includes('price') ||
  area?.ask === 'yield' ||
  /\?\s*$/u.test(words) ||
  tokenise(words).some(({ text }) => ASKS.some((ask) => wordMeans(text, 'ask', ask)));
const ASKS = ['what', 'how_much', 'anywhere'] as const;
