// The rival: "why is the Bannerghatta one 1.27 when Hennur is the same?", "why is 3 so dear, 2 is as big": another home that
// was shown, which the one asked about is held against. Nothing is wished of its place.
import type { Context } from '../draft.ts';
import { pointsAt } from '../points.ts';
import { shownAs } from '../shown-as.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

export type Rival = { id: string; said: Understanding };

/** What is said of the home asked about alone, and the other; undefined where there is none. */
export function rivalIn(clause: Clause, said: Understanding, context: Context): Rival | undefined {
  if (!clause.markers.some(({ cue }) => cue === 'why')) return undefined;
  const [first, second, ...more] = said.references.filter(({ kind }) => kind !== 'it' && kind !== 'all');
  if (!first || more.length > 0) return undefined;
  const placed = said.changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && change.filter === 'locality' ? [change] : [],
  );
  const [place] = placed;
  const id = second
    ? shownAs(second, context)
    : place &&
      pointsAt(
        { filters: { locality: place.value.map(String) } },
        context.session.memory,
        context.catalogue,
      )[0];
  // Of two homes named before "why" none is held against the other.
  if (id === undefined || id === shownAs(first, context)) return undefined;
  const changes = said.changes.filter((change) => !placed.some((one) => one === change));
  const intents = said.intents.filter((intent) => intent !== 'compare');
  return { id, said: { ...said, references: [first], changes, intents } };
}
