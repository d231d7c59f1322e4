// Of us alone: what is asked of a home where none is shown yet is asked of us: "how much commission?", "who am I speaking with?"
import type { Fact } from '../facts/index.ts';
import type { Cut } from './grammar/clauses.ts';
import type { Act } from './heard.ts';
import { type Reading, wordsOf } from './reading.ts';

/** "How much commission?", "who am I speaking with, is your company registered?" */
export const ofUsAlone = (acts: Act[], stretches: readonly Cut[], reading: Reading): Act[] =>
  // "Do you take brokerage? 3 BHK in Hebbal": it is told of the homes that are found.
  acts.some(({ understanding: { changes } }) => changes.length > 0)
    ? acts
    : acts.map((act) => asOurs(act, stretches, reading));

function asOurs(act: Act, stretches: readonly Cut[], reading: Reading): Act {
  const { facts, topics, references, changes } = act.understanding;
  if (facts.length === 0 || topics.length + references.length + changes.length > 0) return act;
  const asked = facts.every((fact) => fact === 'brokerage')
    ? 'fee'
    : facts.every((fact) => OF_US_TOO.has(fact)) && stretches.some((cut) => asksWho(cut, act, reading))
      ? 'who'
      : undefined;
  if (!asked) return act;
  return {
    ...act,
    understanding: { ...act.understanding, facts: [], topics: [asked], intents: ['topic_query'] },
  };
}
const OF_US_TOO = new Set<Fact>(['developer', 'rera', 'name', 'brokerage', 'location']);
const asksWho = ({ from, to, guess }: Cut, { words }: Act, reading: Reading): boolean =>
  guess.subject === 'chat' && guess.sure >= WHO && words.includes(wordsOf(reading, from, to));
const WHO = 0.4;
