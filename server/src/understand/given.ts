// Given: "my name is Deepa, 98…": who leaves a number or an address and says nothing more is to be called.
import type { Intent } from '../contract.ts';
import type { Act } from './heard.ts';

/** The acts, the first that only gives them taken as asking for a person. */
export function whoGave(acts: readonly Act[]): Act[] {
  const [first] = acts;
  const { personal } = first?.understanding ?? {};
  if (!first || !(personal?.phone || personal?.email) || !acts.every(saysNothing)) return [...acts];
  const person = acts.map(({ understanding }) => understanding.person).find((name) => name !== undefined);
  const understanding = { ...first.understanding, person, topics: [], talk: undefined };
  return [{ ...first, kind: 'request', understanding: { ...understanding, intents: ['human_handover'] } }];
}

function saysNothing({ understanding }: Act): boolean {
  const { intents, changes, facts, topics, references, objections, when, contact, note, loan, text } =
    understanding;
  if (loan || when || note === 'told' || text.includes('?')) return false;
  return (
    changes.length + facts.length + references.length + objections.length + contact.length === 0 &&
    topics.every((topic) => topic === 'number') &&
    intents.every((intent) => NOTHING.has(intent))
  );
}
const NOTHING = new Set<Intent>([
  'not_understood',
  'smalltalk',
  'out_of_scope',
  'greet',
  'thanks',
  'affirm',
  'topic_query',
]);
