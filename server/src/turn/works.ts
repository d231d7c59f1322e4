// Works in a turn: where two people work is no place to look for a home in.
import type { Session } from '../conversation/session.ts';
import type { Act } from '../understand/heard.ts';
import type { FilterChange } from '../understand/understanding.ts';

/** "The distance between Hebbal and Hoodi", "compare Hebbal with Hoodi, where we work" ask of the places. */
export const asksOfPlaces = ({ understanding: { area, facts, intents } }: Act): boolean =>
  facts.includes('distance') || intents.includes('compare') || (area !== undefined && area.ask !== 'live');

/** The acts of a message that says where two people work: the first tells it, and none looks for a home there. */
export function withWorks(
  acts: readonly Act[],
  works: readonly string[] | undefined,
  session: Session,
): Act[] {
  if (!works) return [...acts];
  const stripped = acts.map(({ understanding, ...act }): Act => {
    const changes = understanding.changes.filter((change) => !isThere(change, works));
    return {
      ...act,
      understanding: { ...understanding, changes, area: undefined, of: [...works], topics: [] },
    };
  });
  const wishes =
    stripped.some(({ understanding }) => understanding.changes.length > 0) ||
    Object.keys(session.current_filters).length > 0;
  const { locality, near, zone } = session.current_filters;
  // Of one place of two it is looked near it, unless it is looked elsewhere.
  const around: FilterChange[] =
    works.length === 1 && wishes && !locality && !near && !zone
      ? [{ op: 'set', filter: 'near', value: [...works], words: works.join() }]
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
    ...(at === 0 && { kind: 'tell' as const }),
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

const isThere = (change: FilterChange, works: readonly string[]): boolean =>
  (change.op === 'set' || change.op === 'add') &&
  (change.filter === 'locality' || change.filter === 'near') &&
  (works.length === 0 || change.value.some((name) => works.includes(String(name))));
