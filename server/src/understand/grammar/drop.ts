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
  const named = said.changes.length > 0 ? said.changes.filter(isOneOf) : wishesIn(said, standing);
  const dropped = named.flatMap((change) => without(change, standing));
  const changes = more ? dropped.flatMap(notThereEither) : dropped;
  // "Forget 102", "leave the second one": it is spoken of no more.
  if (named.length === 0 && isOfHome(said)) return { ...said, ...LEFT, leaves_out: said.references };
  // "Leave it": nothing is named, and what it does is read as before.
  if (changes.length === 0) return said;
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

/** "2bhk hata do" names one value: the others of its filter stay. */
const isOneOf = (change: FilterChange, _: number, changes: readonly FilterChange[]): boolean =>
  change.op !== 'remove' ||
  change.value !== undefined ||
  !changes.some(
    (other) => other.op !== 'shift' && other.filter === change.filter && other.value !== undefined,
  );

/** "The ground floor was for the shop, leave that": what goes with the "that", of what stands. */
export function wishLeft(said: Understanding, context: Context): Understanding | undefined {
  const standing = context.session.current_filters;
  const changes = said.changes.filter(
    (change) => change.op === 'set' && isHeld(standing, change.filter, change.value),
  );
  const named = changes.length > 0 ? changes : wishesIn(said, standing);
  return named.length > 0 ? dropped({ ...said, changes: named }, context) : undefined;
}

const LEFT = { ...WISHLESS, references: [], intents: ['smalltalk' as const], talk: 'remark' as const };

/** "Leave the ground floor", where homes on it are looked for: that wish, and no home. */
function wishesIn({ references }: Understanding, standing: Filters): FilterChange[] {
  return references.flatMap((one) => {
    if (one.kind !== 'like') return [];
    const wishes = Object.entries(one.filters) as [FilterName, string | number][];
    return wishes.every(([filter, value]) => isHeld(standing, filter, value))
      ? wishes.map(([filter, value]) => ({ op: 'set', filter, value, words: one.words }) as FilterChange)
      : [];
  });
}

/** Each of the values stands in the filter. */
const isHeld = (standing: Filters, filter: FilterName, value: unknown): boolean =>
  [value].flat().every((one) => [standing[filter] ?? []].flat().some((held) => held === one));

const isOfHome = ({ text, references, intents, when }: Understanding): boolean =>
  !when &&
  !intents.includes('book_visit') &&
  references.some(({ kind }) => ONE_HOME.has(kind)) &&
  !namesShortlist(text);
const ONE_HOME = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'superlative']);

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
  if (change.op === 'add' && change.filter === 'exclude') {
    const back = change.value.map(String).filter((value) => standing.exclude?.includes(value));
    // "Drop Green Court completely": none of its homes. "Drop the not furnished": that is ruled out no more.
    return back.length > 0 ? readmitted(back, change.words) : [change];
  }
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
  const out = values.flatMap(
    (value) => standing.exclude?.filter((one) => one === `${filter}:${value}`) ?? [],
  );
  if (out.length > 0 && standing[filter] === undefined) return readmitted(out, words);
  if (change.op === 'remove') return [change];
  if (WHOLE.has(filter)) return [{ op: 'remove', filter, words }];
  return values.map((value) => ({ op: 'remove', filter, value: value as string | number, words }));
}

const readmitted = (items: readonly string[], words: string): FilterChange[] =>
  items.map((value) => ({ op: 'remove', filter: 'exclude', value, words }));
