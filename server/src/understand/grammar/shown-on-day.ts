// Shown on a day: "can you show me these flats on Saturday?", "I come on the 12th, arrange to show 3-4 of them": homes that were found
// are to be seen that day, and no others looked for.
import type { FilterName } from '../../contract.ts';
import type { Context } from '../draft.ts';
import { hasSpan, readPlainly } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

/** What is said, as a visit of the homes on the screen; unchanged where it looks for others or names no day. */
export function asShownOnDay(said: Understanding, { session, catalogue }: Context): Understanding {
  const shown = session.memory.lists?.at(-1)?.ids ?? [];
  if (!said.when?.day || shown.length === 0 || !said.intents.includes('search')) return said;
  if (said.facts.length + said.topics.length + said.objections.length > 0 || said.loan || said.area)
    return said;
  if (!hasSpan(readPlainly(said.text, said.language), 'ask', 'show')) return said;
  const homes = shown.flatMap((id) => catalogue.byId(id) ?? []);
  const isOfThem = (change: FilterChange) =>
    change.op === 'set' &&
    OF_KIND.has(change.filter) &&
    homes.every((home) => catalogue.explain(home, { [change.filter]: change.value }).broken.length === 0);
  if (!said.changes.every(isOfThem)) return said;
  const pointed = said.references.filter(({ kind }) => kind !== 'it');
  return {
    ...said,
    changes: [],
    unclear_amounts: [],
    references: pointed.length > 0 ? pointed : [{ kind: 'all', words: said.text }],
    intents: ['book_visit'],
  };
}
/** What a home costs or how large it is may tell one of them. */
const OF_KIND = new Set<FilterName>(['type', 'bhk', 'locality', 'zone', 'city', 'near', 'purpose']);
