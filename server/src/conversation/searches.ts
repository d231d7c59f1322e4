// Searches: which of a visitor's filters were searches of their own. A step on the way belongs to the search that it led to.
import type { Filters } from '../contract.ts';

const MOST = 5;

/** The last five, oldest first. */
// [2 BHK], [2 BHK, Whitefield], [villas, Sarjapur] → [2 BHK, Whitefield], [villas, Sarjapur]
export const searchesIn = (steps: readonly Filters[]): Filters[] =>
  steps.reduce<Filters[]>(
    (searches, next) =>
      Object.keys(next).length === 0
        ? searches
        : [...searches.filter((search) => !goesOn(search, next)), next].slice(-MOST),
    [],
  );

/** One says all that the other does, and nothing that speaks against it; an amount may be another. */
function goesOn(search: Filters, next: Filters): boolean {
  const [fewer, more] = [search, next].sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  return Object.entries(fewer ?? {}).every(([name, value]) => meet(value, more?.[name as keyof Filters]));
}

function meet(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && one.some((item) => other.includes(item));
  return typeof one === 'number' ? typeof other === 'number' : one === other;
}
