// Ruling out: "not south facing" leaves south out, "gym not needed" only gives the gym up.
import { type Draft, isAlso, remove } from '../../understand/draft.ts';
import { meaningOf, spanFrom, take, wordsOf } from '../../understand/reading.ts';

/** Filters whose values can be ruled out, as one word on the wire: "facing:south". */
export type Excludable =
  | 'bhk'
  | 'type'
  | 'possession'
  | 'furnishing'
  | 'facing'
  | 'khata'
  | 'approved_by'
  | 'project'
  | 'zone';

/** The value at tokens [from, to), which is negated. */
export function ruleOut(
  draft: Draft,
  filter: Excludable,
  from: number,
  to: number,
  value: string | number,
): void {
  const words = wordsOf(draft.reading, from, to);
  const after = spanFrom(draft.reading, to);
  remove(draft, filter, from, to, value);
  // "furnished is not important", "villa hata do".
  if (meaningOf(after, 'drop')) return;
  // What is not to be under construction is to stand: neither is what is still to be begun.
  if (filter === 'possession' && value === 'under_construction')
    draft.changes.push({ op: 'set', filter, value: 'ready', words });
  else draft.changes.push({ op: 'add', filter: 'exclude', value: [`${filter}:${value}`], words });
  take(draft.reading, from, to);
}

/** "Furnished bhi chalega", where it was ruled out: then it is no more, and nothing else is wished. */
export function readmitted(draft: Draft, filter: string, from: number, to: number, value: string): boolean {
  const item = `${filter}:${value}`;
  const { exclude = [] } = draft.context.session.current_filters;
  if (!exclude.includes(item) || !isAlso(draft.reading, from, to)) return false;
  remove(draft, 'exclude', from, to, item);
  return true;
}
