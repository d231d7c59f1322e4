// At work: "my office is on MG Road": where somebody works is no place to look in. Homes are looked for near it where no other
// place is wished, and where one is, the way from there is told.
import type { Filters } from '../contract.ts';
import type { Act } from './heard.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** What tells of a work, `said.of`; `standing`: what is looked for. */
export function atWork(said: Understanding, { locality, near, zone }: Filters): Understanding {
  const { of: works, changes } = said;
  const isThere = (change: FilterChange) =>
    (change.op === 'set' || change.op === 'add') &&
    (change.filter === 'locality' || change.filter === 'near') &&
    change.value.every((name) => works.includes(String(name)));
  const there = changes.filter(isThere);
  const absent = said.absent.filter(({ name }) => !works.includes(name));
  const plain = changes.length === 0 && said.intents.includes('search') && said.intents.length === 1;
  if (works.length === 0 || (there.length === 0 && absent.length === said.absent.length && !plain))
    return said;
  const left = changes.filter((change) => !isThere(change) && !leavesPlace(change));
  const words = there.map((change) => change.words).join(' ') || works.join(' ');
  if (left.some(isPlaced)) return { ...said, absent, changes: left };
  if (!locality && !zone)
    return { ...said, absent, changes: [...left, { op: 'set', filter: 'near', value: [...works], words }] };
  // "2 BHK in Bellandur", then "I work in Whitefield": how far that is.
  const asks = left.length === 0 && said.intents.every((intent) => intent === 'search');
  if (!asks || !locality || near || locality.some((name) => works.includes(name)))
    return { ...said, absent, changes: left };
  const area = { ask: 'nearer' as const, filters: { locality: [...locality] } };
  return { ...said, absent, changes: [], intents: ['area_query'], area };
}

/** "My office is in Whitefield, a flat in Hebbal": looked for in Hebbal alone. */
export function besideWork(acts: Act[]): Act[] {
  const placed = acts.some(
    ({ kind, understanding }) => kind !== 'tell' && understanding.changes.some(isPlaced),
  );
  if (!placed) return acts;
  return acts.map((act) => {
    const { of, changes } = act.understanding;
    if (act.kind !== 'tell' || of.length === 0) return act;
    const left = changes.filter(
      (one) =>
        !(one.op === 'set' && one.filter === 'near' && one.value.every((name) => of.includes(String(name)))),
    );
    return left.length === changes.length
      ? act
      : { ...act, understanding: { ...act.understanding, changes: left } };
  });
}

const leavesPlace = (change: FilterChange): boolean =>
  change.op === 'remove' && (change.filter === 'locality' || change.filter === 'near');
const isPlaced = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') && change.filter === 'locality';
