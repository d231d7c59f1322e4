// At most: "42 is too much, a big 2bhk for 35k": what is named in place of a price that is too much is the most to be paid, and no
// home that asks less is shut out.
import type { Act } from '../heard.ts';
import { isInferred } from '../inferred.ts';
import type { FilterChange } from '../understanding.ts';

export function atMost(acts: Act[]): Act[] {
  const at = acts.findIndex(
    ({ kind, understanding: { objections } }) =>
      kind === 'reject' && objections.some(({ topic }) => topic === 'budget'),
  );
  if (at < 0) return acts;
  return acts.map((act, n) => {
    const { changes } = act.understanding;
    const low = n > at && changes.find((change) => isEnd(change, 'budget_min'));
    const high = n > at && changes.find((change) => isEnd(change, 'budget_max'));
    if (!low || !high || low.words !== high.words || !isInferred(high.value, high.words)) return act;
    const value = Math.round((low.value + high.value) / 2);
    const left = changes.flatMap((change): FilterChange[] =>
      change === low ? [] : change === high ? [{ ...high, value } as FilterChange] : [change],
    );
    return { ...act, understanding: { ...act.understanding, changes: left } };
  });
}

const isEnd = (
  change: FilterChange,
  filter: 'budget_min' | 'budget_max',
): change is FilterChange & { op: 'set'; value: number } => change.op === 'set' && change.filter === filter;
