// Elsewhere: a place that is named now, beside one that stands from before and has no home in common with it. The new one counts.
import type { FilterName, Filters } from '../contract.ts';
import type { FilterState } from '../conversation/session.ts';
import type { FilterChange } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

const PLACES = ['city', 'zone', 'locality', 'project'] as const satisfies readonly FilterName[];

/** "3 BHK in Hyderabad" after a project in Pune asks for Hyderabad. */
export function withoutElsewhere(
  state: FilterState,
  wishes: readonly FilterChange[],
  { catalogue }: Pick<Scene, 'catalogue'>,
): FilterState {
  const named: Filters = Object.fromEntries(
    wishes.flatMap((change) =>
      change.op === 'set' && PLACES.some((place) => place === change.filter)
        ? [[change.filter, change.value]]
        : [],
    ),
  );
  if (Object.keys(named).length === 0 || catalogue.count(named) === 0) return state;
  const apart = PLACES.filter(
    (place) =>
      named[place] === undefined &&
      state.filters[place] !== undefined &&
      catalogue.count({ ...named, [place]: state.filters[place] }) === 0,
  );
  if (apart.length === 0) return state;
  const left = <T extends object>(given: T): T =>
    Object.fromEntries(Object.entries(given).filter(([name]) => !apart.some((place) => place === name))) as T;
  return { ...state, filters: left(state.filters), words: left(state.words) };
}
