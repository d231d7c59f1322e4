// Any home: "I want a house", "makan chahiye" begins a search for whatever is there, not for that type of home.
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Draft } from '../../understand/draft.ts';

const HOME = wordSet('home');

/** With more than these said beside it, or once homes were seen, the word tells them apart. */
const BESIDE: ReadonlySet<FilterName> = new Set<FilterName>(['purpose', 'city']);

export function anyHome(draft: Draft): void {
  const { current_filters, memory } = draft.context.session;
  const standing = Object.keys(current_filters) as FilterName[];
  if (memory.seen?.length || !standing.every((name) => BESIDE.has(name))) return;
  const [home, ...more] = draft.changes.filter(
    (change) => !('filter' in change && BESIDE.has(change.filter)),
  );
  if (home?.op !== 'set' || home.filter !== 'type' || more.length > 0) return;
  if (HOME.has(home.words.toLowerCase())) draft.changes = draft.changes.filter((change) => change !== home);
}
