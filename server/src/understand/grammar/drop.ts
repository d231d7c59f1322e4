// Drop: "forget the garden and Hebbal", "remove Dec 2027", "bhootal chhodiye": whatever filter holds a value named here, loses it.
import type { FilterName, Filters } from '../../contract.ts';
import type { Context } from '../draft.ts';
import { namesShortlist } from '../shortlist.ts';
import { type FilterChange, type Reference, type Understanding, WISHLESS } from '../understanding.ts';

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
  // "Forget 102", "leave the second one": it is spoken of no more.
  if (said.changes.length === 0 && isOfHome(said)) return { ...said, ...LEFT };
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

const LEFT = { ...WISHLESS, references: [], intents: ['smalltalk' as const], talk: 'remark' as const };

const isOfHome = ({ text, references, intents, when }: Understanding): boolean =>
  !when &&
  !intents.includes('book_visit') &&
  references.some(({ kind }) => ONE_HOME.has(kind)) &&
  !namesShortlist(text);
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name']);

/** "Leave Hebbal, show others": it is not looked for, and none of the others is there. */
function notThereEither(change: FilterChange): FilterChange[] {
  if (change.op !== 'remove' || change.filter !== 'locality' || change.value === undefined) return [change];
  const { value, words } = change;
  return [change, { op: 'add', filter: 'exclude_locality', value: [String(value)], words }];
}

/** "Kanakapura" of Kanakapura Road. */
const isCalled = (standing: string, said: string): boolean =>
  standing === said || standing.startsWith(`${said} `);

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
      PLACES.flatMap((place) =>
        [standing[place]]
          .flat()
          .filter((one) => one !== undefined && isCalled(String(one), String(value)))
          .map((one): FilterChange => ({ op: 'remove', filter: place, value: String(one), words })),
      ),
    );
  }
  if (change.op === 'remove') return [change];
  if (WHOLE.has(filter)) return [{ op: 'remove', filter, words }];
  return values.map((value) => ({ op: 'remove', filter, value: value as string | number, words }));
}
