// Rather: what is liked beside what is wished: homes that have it come first, and none is shut out.
import type { Match } from '../catalogue/catalogue.ts';
import type { FilterName, Filters } from '../contract.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { applyChanges } from './changes.ts';
import type { Session } from './session.ts';
import type { Shift } from './shift.ts';

/** What homes are ranked by, where no order was asked for. */
export function rankingRather({ memory: { rather, order } }: Session): Filters | undefined {
  return rather && Object.keys(rather).length > 0 && !order ? rather : undefined;
}

/** What is liked after a message; what it wishes outright, or drops, is liked no more. */
export function ratherAfter(
  standing: Filters,
  liked: readonly FilterChange[],
  changes: readonly FilterChange[],
): Filters {
  const gone = changes.flatMap((change): Plain[] =>
    change.op === 'shift' ? [] : change.op === 'remove' ? [change] : taking(change),
  );
  return applyChanges(
    { filters: applyChanges({ filters: standing, words: {} }, gone).filters, words: {} },
    liked.filter(isPlain),
  ).filters;
}

/** "A low floor", "not too high up": up to that floor, or from it. */
export const floorLiked = ({ direction, words }: Shift): FilterChange =>
  direction === 'down'
    ? { op: 'set', filter: 'floor_max', value: LOW_FLOOR, words }
    : { op: 'set', filter: 'floor_min', value: HIGH_FLOOR, words };
const LOW_FLOOR = 4;
const HIGH_FLOOR = 6;

/** What stands, without what is now only liked. */
export const lessLiked = (liked: readonly FilterChange[]): Plain[] => liked.filter(isPlain).flatMap(taking);

type Plain = Exclude<FilterChange, { op: 'shift' }>;
const isPlain = (change: FilterChange): change is Plain => change.op !== 'shift';

const taking = ({ filter, words, ...change }: Plain): Plain[] =>
  'value' in change && Array.isArray(change.value)
    ? change.value.map((value) => ({ op: 'remove', filter, value, words }))
    : [{ op: 'remove', filter, words }];

/** The filters with what is liked asked for as well. */
export const alsoLiked = (filters: Filters, rather: Filters): Filters => ({
  ...filters,
  ...rather,
  ...(filters.amenities && rather.amenities && { amenities: [...filters.amenities, ...rather.amenities] }),
});

/** Each liking by itself: of a list each value that homes must all have. */
export function eachLiking(rather: Filters): Filters[] {
  const { amenities = [], ...others } = rather;
  const names = Object.keys(others) as FilterName[];
  return [
    ...names.map((name) => ({ [name]: rather[name] })),
    ...amenities.map((one) => ({ amenities: [one] })),
  ];
}

type Top = (limit: number, skip?: ReadonlySet<string>) => Match[];

/** Those that have all of it, then those that have some, then the rest, each as ranked before. */
export function likedFirst(
  rather: Filters,
  filters: Filters,
  rest: Top,
  topOf: (filters: Filters) => Top,
): Top {
  const each = eachLiking(rather);
  const stages = [rather, ...(each.length > 1 ? each : [])].map((liked) => topOf(alsoLiked(filters, liked)));
  return (limit, skip = new Set()) => {
    const best: Match[] = [];
    const left = () => new Set([...skip, ...best.map(({ listing }) => listing.id)]);
    for (const top of stages)
      best.push(...top(limit - best.length, left()).filter(({ unstated }) => unstated.length === 0));
    return [...best, ...rest(limit - best.length, left())];
  };
}
