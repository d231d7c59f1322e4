// Turned to a home: "73 lakh is too much. Tell me about the second": what is held against one price, before another home is pointed
// at, makes no new list: the visitor has turned to that home.
import type { Act } from '../heard.ts';
import type { Reference } from '../understanding.ts';

export function turnedToHome(acts: Act[]): Act[] {
  const at = acts.findIndex(refusesPrice);
  const next = acts.slice(at + 1);
  if (at < 0 || next.length === 0 || !next.some(pointsAtOne) || next.some(wishes)) return acts;
  return acts.filter((_, n) => n !== at);
}

/** Against a price, and no other is named. */
const refusesPrice = ({ kind, understanding: { changes, objections, references, facts } }: Act): boolean =>
  kind === 'reject' &&
  objections.length > 0 &&
  objections.every(({ topic }) => topic === 'budget') &&
  references.every(({ kind: one }) => one === 'it') &&
  facts.length === 0 &&
  changes.every((change) => change.op === 'remove' || change.op === 'shift');

const pointsAtOne = ({ understanding: { references, intents } }: Act): boolean =>
  references.filter(({ kind }) => ONE_HOME.has(kind)).length === 1 &&
  intents.every((intent) => OF_HOMES.has(intent));
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
const OF_HOMES = new Set(['project_detail', 'price_query', 'topic_query', 'financing', 'book_visit']);

const wishes = ({ understanding }: Act): boolean =>
  understanding.changes.length > 0 || understanding.offer !== undefined;
