// Search back: "back to my 3 BHK in Hebbal": the search that had these values stands again, with what else is said now.
import type { FilterName, Filters } from '../../contract.ts';
import type { Context } from '../draft.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** What tells one search from another. */
const TELLING: ReadonlySet<FilterName> = new Set<FilterName>(['locality', 'bhk', 'type', 'zone', 'project']);

type Named = Extract<FilterChange, { op: 'set' | 'add' }>;

export function searchBack(
  said: Understanding,
  { markers }: Clause,
  { session: { current_filters, memory } }: Context,
): Understanding {
  if (!markers.some(({ cue }) => cue === 'returns')) return said;
  const named = said.changes.filter(
    (change): change is Named => (change.op === 'set' || change.op === 'add') && TELLING.has(change.filter),
  );
  const has = (filters: Filters) => named.every((one) => holds(filters, one));
  if (named.length === 0 || has(current_filters)) return said;
  const before = memory.earlier?.findLast(({ filters }) => has(filters))?.filters;
  if (!before) return said;
  const saidNow = new Set(said.changes.flatMap((change) => (change.op === 'shift' ? [] : change.filter)));
  const { text: words } = said;
  const back = (Object.keys(before) as FilterName[]).flatMap((filter): FilterChange[] =>
    saidNow.has(filter) ? [] : [{ op: 'set', filter, value: before[filter], words } as FilterChange],
  );
  const gone = (Object.keys(current_filters) as FilterName[]).flatMap((filter): FilterChange[] =>
    before[filter] === undefined && !saidNow.has(filter) ? [{ op: 'remove', filter, words }] : [],
  );
  return { ...said, changes: [...gone, ...back, ...said.changes] };
}

/** Each of the values was looked for. */
const holds = (filters: Filters, { filter, value }: Named): boolean => {
  const held = [filters[filter] ?? []].flat() as unknown[];
  return [value].flat().every((one) => held.includes(one));
};
