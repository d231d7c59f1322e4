// Away from work: none of the homes wished is near where somebody works: all of them then, the nearest first.
import { findByPurpose } from '../conversation/purpose.ts';
import { remember, setFilters } from '../conversation/session.ts';
import type { Scene } from '../turn/scene.ts';

/** Undefined where no home that is wished can be measured from there. */
export function awayFromWork(scene: Scene): Scene | undefined {
  const { session, catalogue } = scene;
  const { near: [work, other] = [], ...filters } = session.current_filters;
  const { near: _, ...words } = session.filter_words;
  const { works = [], order } = session.memory;
  if (work === undefined || other !== undefined || !works.includes(work) || order) return undefined;
  if (filters.locality || filters.zone || filters.project) return undefined;
  const [nearest] = findByPurpose(filters, catalogue, null, { works: { works: [work] } }).top(1);
  if (!nearest || !catalogue.wayTo(nearest.listing, work)) return undefined;
  const { memory } = session;
  const state = setFilters(session, { filters, words });
  // One step back is the search before this message.
  return { ...scene, session: remember(state, { earlier: memory.earlier, toward: work }) };
}
