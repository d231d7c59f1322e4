// Lacking: "you are showing ones without parking", "204 bina furnished dikha rahe ho": what the homes shown are said to be
// without is wished for; the search they came from stands.
import { FURNISHINGS } from '../../contract.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

/** As wishes for what is missing; undefined where nothing is said to be. */
export function lacked(said: Understanding): Understanding | undefined {
  const changes = said.changes.flatMap(wishFor);
  return changes.length === 0
    ? undefined
    : {
        ...said,
        changes,
        intents: ['search'],
        objections: [],
        references: [],
        facts: [],
        unclear_amounts: [],
      };
}

function wishFor(change: FilterChange): FilterChange[] {
  const { words } = change;
  if (change.op === 'add' && change.filter === 'exclude')
    return FURNISHINGS.filter((state) => change.value.includes(`furnishing:${state}`)).map((value) => ({
      op: 'set',
      filter: 'furnishing',
      value,
      words,
    }));
  if (change.op !== 'remove') return [];
  if (change.filter === 'parking') return [{ op: 'set', filter: 'parking', value: 1, words }];
  if (change.filter === 'amenities' && change.value !== undefined)
    return [{ op: 'add', filter: 'amenities', value: [change.value], words }];
  return [];
}
