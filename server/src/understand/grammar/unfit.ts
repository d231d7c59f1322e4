// Unfit: "how can four of us live in a 1 BHK?", "she cannot live in one": so many rooms will not do, and larger ones are wished.
import type { Filters } from '../../contract.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

/** Rooms that so many cannot live in, wished for or ruled out. */
export function roomsRefused(change: Exclude<FilterChange, { op: 'shift' }>): number | undefined {
  const values = [change.value].flat().map(String);
  if (change.filter === 'bhk') return Math.max(...values.map(Number));
  if (change.filter !== 'exclude' || change.op === 'remove') return undefined;
  const rooms = values.flatMap((item) => (item.startsWith('bhk:') ? [Number(item.slice(4))] : []));
  return rooms.length > 0 ? Math.max(...rooms) : undefined;
}

/** "How could five live in a 1 BHK?", where larger ones are looked for: that none is, is said. */
export const notLookedFor = (said: Understanding): Understanding => ({
  ...said,
  changes: said.changes.flatMap((change): FilterChange[] => {
    const rooms = change.op === 'shift' ? undefined : roomsRefused(change);
    return rooms === undefined ? [] : [{ op: 'remove', filter: 'bhk', value: rooms, words: change.words }];
  }),
  facts: [],
  references: [],
  intents: ['search'],
});

/** Where larger ones are looked for, nothing changes. */
export function largerThan(rooms: number, words: string, { bhk, bhk_min = 0 }: Filters): FilterChange[] {
  const least = bhk ? Math.min(...bhk) : bhk_min;
  if (least > rooms) return [];
  // Nothing is smaller.
  if (rooms < 1) return [{ op: 'add', filter: 'exclude', value: [`bhk:${rooms}`], words }];
  return [{ op: 'set', filter: 'bhk_min', value: Math.floor(rooms) + 1, words }];
}
