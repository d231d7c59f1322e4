// Drop: "forget the garden and Hebbal", "remove Dec 2027", "bhootal chhodiye": whatever filter holds a value named here, loses it.
import type { FilterName, Filters } from '../../contract.ts';
import type { Context } from '../draft.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

/** A place goes from wherever it stands. */
const PLACES: readonly FilterName[] = ['locality', 'near', 'zone', 'city', 'exclude_locality'];

/** Filters whose words name the wish, not one value of it: any amount, any date. */
const WHOLE: ReadonlySet<FilterName> = new Set<FilterName>([
  'budget_min',
  'budget_max',
  'area_min',
  'area_max',
  'floor_min',
  'floor_max',
  'possession',
  'possession_by',
  'bhk_min',
  'bathrooms_min',
]);

/** `more`: others are asked for in the same breath. */
export function dropped(said: Understanding, { session }: Context, more = false): Understanding {
  const standing = { ...session.memory.rather, ...session.current_filters };
  const dropped = said.changes.flatMap((change) => without(change, standing));
  const changes = more ? dropped.flatMap(notThereEither) : dropped;
  // "Leave it": nothing is named, and what it does is read as before.
  if (changes.length === 0 || said.changes.length === 0) return said;
  return {
    ...said,
    changes,
    intents: ['search'],
    references: [],
    facts: [],
    objections: [],
    unclear_amounts: [],
  };
}

/** "Leave Hebbal, show others": it is not looked for, and none of the others is there. */
function notThereEither(change: FilterChange): FilterChange[] {
  if (change.op !== 'remove' || change.filter !== 'locality' || change.value === undefined) return [change];
  const { value, words } = change;
  return [change, { op: 'add', filter: 'exclude_locality', value: [String(value)], words }];
}

function without(change: FilterChange, standing: Filters): FilterChange[] {
  if (change.op === 'shift') return [];
  // "Drop Green Court completely": none of its homes.
  if (change.op === 'add' && change.filter === 'exclude') return [change];
  const { filter, words } = change;
  const values = change.op === 'remove' ? [change.value] : [change.value].flat();
  if (PLACES.includes(filter)) {
    const names = values.filter((value) => value !== undefined);
    if (names.length === 0) return [change];
    return names.flatMap((value) =>
      PLACES.filter((place) => [standing[place]].flat().includes(String(value))).map(
        (place): FilterChange => ({ op: 'remove', filter: place, value: String(value), words }),
      ),
    );
  }
  if (change.op === 'remove') return [change];
  if (WHOLE.has(filter)) return [{ op: 'remove', filter, words }];
  return values.map((value) => ({ op: 'remove', filter, value: value as string | number, words }));
}
