// What to tap next when a reply has found nothing new: of the home in hand, of the list on screen, else where to begin.
import type { Suggestion } from '../contract.ts';
import { frameOf } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { afterSearch, refinements, SUGGESTIONS } from '../say/suggestions.ts';
import type { Scene } from '../turn/scene.ts';
import { afterDetail } from './after-detail.ts';
import { canReach } from './person.ts';
import { starters } from './search.ts';

/** What could be different about the present search, or comes next with the one home spoken of; without either, where to begin. */
export function suggestChange(scene: Scene): Suggestion[] {
  const { session, say, catalogue } = scene;
  const shown = spokenOf(scene);
  if (shown.length === 1) {
    const asked = frameOf(session, 'visit')?.wanted !== undefined;
    const visit = { label: say.suggest.visit(), query: say.suggest.visit() };
    const next = [...(!asked && canReach(scene, shown) ? [visit] : []), ...afterDetail(scene, shown)];
    if (next.length > 0) return next.slice(0, SUGGESTIONS);
  }
  const narrower = shown.length > 0 ? refinements(scene, Number.POSITIVE_INFINITY, shown, 3) : [];
  if (narrower.length > 0) return narrower;
  const onScreen =
    shown.length > 0 ? afterSearch(scene, catalogue.count(session.current_filters), shown) : [];
  return onScreen.length > 0 ? onScreen : starters(scene);
}
