// Nearest within: where a place has none for the budget and homes next to it cost more: those that the budget is enough for,
// the nearest to that place first.
import type { Filters } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { remember, showFirst } from '../conversation/session.ts';
import { searchWords } from '../languages/of-plots.ts';
import { searchFor } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { cardsOf, homesOf, join, unsaid } from './search.ts';
import { nearestFirst } from './two-ends.ts';

/** `own`: where the place is looked for whatever the budget. Undefined where homes of the place itself are told instead. */
export function nearestWithin(own: Filters, scene: Scene, lead?: string): Answer | undefined {
  const { catalogue, session, say } = scene;
  const { locality: [to, other] = [], ...within } = session.current_filters;
  const { works = [] } = session.memory;
  if (to === undefined || other !== undefined) return undefined;
  if (own.locality?.includes(to) && !works.includes(to)) return undefined;
  const { found, top } = findByPurpose(within, catalogue, null, { works: { works: [to] } });
  const matches = top(FEW).filter(({ listing }) => catalogue.wayTo(listing, to) !== undefined);
  if (matches.length === 0) return undefined;
  const homes = homesOf(matches);
  const shown = showFirst(remember(session, { toward: to }), homes);
  return {
    session: offer(shown, [{ label: describe(within, scene), filters: within, said: true }]),
    text: join([
      lead,
      searchWords(say, within).none(describe(session.current_filters, scene)),
      unsaid(session.current_filters, scene),
      nearestFirst(to, homes, scene),
    ]),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: [searchFor(within, found.total, scene), searchFor(own, catalogue.count(own), scene)],
    zeroResult: true,
  };
}
const FEW = 3;
