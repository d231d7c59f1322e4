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
  const { facts, topics, references } = act.understanding;
  if (facts.length === 0 || topics.length + references.length > 0) return act;
  // "Broker aa?"
  const who = stretches.some((cut) => asksWho(cut, act, reading));
  // "Brokerage?" alone asks it of the homes.
  const fee =
    reading.tokens.length >= FEWEST && facts.every((fact) => fact === 'brokerage') ? 'fee' : undefined;
  const asked = who && facts.every((fact) => OF_US_TOO.has(fact)) ? 'who' : fee;
  if (!asked) return act;
  return {
    ...act,
    understanding: { ...act.understanding, facts: [], topics: [asked], intents: ['topic_query'] },
  };
}
/** Tokens. */
const FEWEST = 5;
const OF_US_TOO = new Set<Fact>(['rera', 'name', 'brokerage', 'location']);
const asksWho = ({ from, to, guess }: Cut, { words }: Act, reading: Reading): boolean =>
  WHO.has(guess.subject) && guess.sure >= SURE && words.includes(wordsOf(reading, from, to));
const WHO = new Set(['chat', 'seller']);
const SURE = 0.4;
