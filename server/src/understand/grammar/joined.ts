// Joined: two clauses that are one question, though each does something by itself: "if I let it out, what will I get?"
import type { Clause } from './clauses.ts';

/** The clauses with these two neighbours as one. */
export function joined(
  clauses: readonly Clause[],
  [one, other]: readonly [number, number],
  voice: Clause['voice'],
): readonly Clause[] {
  const [first, last] = [clauses[Math.min(one, other)] as Clause, clauses[Math.max(one, other)] as Clause];
  const both: Clause = {
    ...first,
    to: last.to,
    voice,
    words: `${first.words}, ${last.words}`,
    markers: [...first.markers, ...last.markers],
    places: [...first.places, ...last.places],
  };
  return clauses.flatMap((clause) => (clause === first ? [both] : clause === last ? [] : [clause]));
}
