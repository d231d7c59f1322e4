// Felt: somebody tells how they are or how they live. One sentence that fits, what the listings do state that bears on it,
// and a person; no homes, and no question after a budget.

import type { Suggestion } from '../contract.ts';
import { timesSaid } from '../conversation/said-before.ts';
import { searchFor } from '../say/offers.ts';
import { amenityName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { canReach, talkToPerson } from './person.ts';
import { join } from './search.ts';

/** Guards and gates. */
const GUARDED = /security|gated|cctv/;

export function felt(scene: Scene): Answer {
  const { session, say, understanding } = scene;
  const feeling = understanding.feeling ?? 'hard';
  const [first, again] = say.felt.said[feeling];
  const told = timesSaid(session, [first]) > 0;
  const guards = feeling === 'fear' && !told ? guarded(scene) : undefined;
  return {
    session,
    text: join([told ? again : first, guards?.text]),
    suggestions: [...(guards ? [guards.button] : []), ...(canReach(scene) ? [talkToPerson(scene)] : [])],
  };
}

/** What most homes of the search that are guarded state. */
export function guarded(scene: Scene): { text: string; button: Suggestion } | undefined {
  const { catalogue, session, say, facts } = scene;
  const [most] = catalogue.amenities
    .filter((word) => GUARDED.test(word))
    .map((word) => {
      const filters = { ...session.current_filters, amenities: [word] };
      return { word, filters, n: catalogue.count(filters) };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  if (!most) return undefined;
  const item = amenityName(most.word, scene);
  facts.names.push(item);
  return { text: say.felt.guarded(item), button: searchFor(most.filters, most.n, scene) };
}
