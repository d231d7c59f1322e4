// Works in a turn: where two people work is no place to look for a home in.

import type { FilterName } from '../contract.ts';
import type { Session } from '../conversation/session.ts';
import type { Act, Heard } from '../understand/heard.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';

/** "The distance between Hebbal and Hoodi", "compare Hebbal with Hoodi, where we work" ask of the places. */
export const asksOfPlaces = ({ understanding: { area, facts, intents } }: Act): boolean =>
  facts.includes('distance') || intents.includes('compare') || (area !== undefined && area.ask !== 'live');

/** The acts of a message that says where two people work: the first tells it, and none looks for a home there. */
export function withWorks({ acts, works = [], between_works: between }: Heard, session: Session): Act[] {
  const stripped = acts.map(({ understanding, ...act }): Act => {
    const { area, changes } = understanding;
    const wished = [...changes, ...wishesOf(area, changes)].filter((change) =>
      between ? !isPlace(change) : !isThere(change, works),
    );
    return {
      ...act,
      understanding: { ...understanding, changes: wished, area: undefined, of: [...works], topics: [] },
    };
  });
  const { locality, near, zone } = session.current_filters;
  const wishes =
    stripped.some(({ understanding }) => understanding.changes.length > 0) ||
    Object.keys(session.current_filters).length > 0;
  // Of one place of two it is looked near it, unless it is looked elsewhere.
  const around: FilterChange[] =
    works.length === 1 && wishes && !locality && !near && !zone
      ? [{ op: 'set', filter: 'near', value: [...works], words: works.join() }]
      : between
        ? PLACES.filter((filter) => session.current_filters[filter] !== undefined).map((filter) => ({
            op: 'remove',
            filter,
            words: works.join(),
          }))
        : [];
  const said: Partial<Act['understanding']> =
    wishes && works.length > 0
      ? { intents: ['search'] }
      : {
          intents: ['area_query'],
          area: { ask: 'live', filters: {}, ...(works.length === 0 && { two: true }) },
        };
  return stripped.map((act, at) => ({
    ...act,
    ...((at === 0 || (between && act.kind === 'dispute')) && { kind: 'tell' as const }),
    understanding: {
      ...act.understanding,
      changes: at === 0 ? [...act.understanding.changes, ...around] : act.understanding.changes,
      facts: [],
      about: undefined,
      references: [],
      ...said,
    },
  }));
}

/** "Where should we live, 2bhk for rent?": what an area is asked for is wished of the homes there. */
const wishesOf = (area: Understanding['area'], said: readonly FilterChange[]): FilterChange[] =>
  Object.entries(area?.filters ?? {}).flatMap(([filter, value]) =>
    value === undefined || said.some((change) => 'filter' in change && change.filter === filter)
      ? []
      : [{ op: 'set', filter, value, words: String(value) } as FilterChange],
  );

const PLACES = ['locality', 'near', 'zone'] as const satisfies readonly FilterName[];
const isPlace = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') && PLACES.some((filter) => filter === change.filter);

const isThere = (change: FilterChange, works: readonly string[]): boolean =>
  (change.op === 'set' || change.op === 'add') &&
  (change.filter === 'locality' || change.filter === 'near') &&
  (works.length === 0 || change.value.some((name) => works.includes(String(name))));
