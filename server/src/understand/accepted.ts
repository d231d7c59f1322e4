// Accepted: "a 1 bhk is also fine", "villa bhi chalega", "35k koodaa sari" lets a value in beside what stands: it replaces
// nothing, and where nothing stands it shuts nothing out.
import type { Filters } from '../contract.ts';
import { FURNISHINGS } from '../contract.ts';
import { isFine } from './draft.ts';
import { meaningOf, type Reading } from './reading.ts';
import type { FilterChange } from './understanding.ts';

/** The changes as they then are; undefined where nothing is accepted so. */
export function withAccepted(
  changes: readonly FilterChange[],
  reading: Reading,
  standing: Filters,
): FilterChange[] | undefined {
  const accepted = new Set<FilterChange>();
  for (const span of reading.spans) {
    if (!meaningOf(span, 'also') || !isFine(reading, span)) continue;
    const ends = reading.tokens[span.from]?.from ?? 0;
    const before = changes.filter((change) => endOf(change, reading.text, ends) >= 0);
    const nearest = before.toSorted((a, b) => endOf(b, reading.text, ends) - endOf(a, reading.text, ends))[0];
    if (nearest) accepted.add(nearest);
  }
  return accepted.size === 0
    ? undefined
    : changes.flatMap((change) => (accepted.has(change) ? letIn(change, standing) : [change]));
}

/** Where the last of its words before this place end; -1: none stand there. */
function endOf({ words }: FilterChange, text: string, before: number): number {
  const at = text.lastIndexOf(words, before - words.length);
  return at < 0 || words === '' ? -1 : at + words.length;
}

function letIn(change: FilterChange, standing: Filters): FilterChange[] {
  if (change.op !== 'set' && change.op !== 'add') return [change];
  const { filter, words } = change;
  switch (filter) {
    case 'bhk':
      return [{ ...change, op: 'add' } as FilterChange];
    case 'type':
      return standing.type ? [{ ...change, op: 'add' } as FilterChange] : [];
    case 'furnishing': {
      const other = standing.furnishing;
      if (other === undefined || other === change.value) return [];
      const third = FURNISHINGS.find((state) => state !== other && state !== change.value);
      return [
        { op: 'remove', filter, words },
        { op: 'add', filter: 'exclude', value: [`furnishing:${third}`], words },
      ];
    }
    case 'purpose':
    case 'possession':
    case 'facing':
      return standing[filter] === undefined ? [] : [{ op: 'remove', filter, words }];
    default:
      return [change];
  }
}
