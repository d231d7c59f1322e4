// Affordable: where all of a place costs far more than can be paid: what the money is enough for, a room or two less, the nearest
// first; then the size that was asked for where it costs least.
import type { Match } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { showFirst } from '../conversation/session.ts';
import { searchWords } from '../languages/of-plots.ts';
import { searchFor } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { likedNowhere } from './likings.ts';
import { priceSpan } from './price-span.ts';
import { cardsOf, homesOf, join, unsaid } from './search.ts';

/** Beyond this many times the budget a home is none to show first. */
const FAR_ABOVE = 1.5;
/** The fewest rooms that may stand for so many. */
const ROOMS_LESS = 2;

/** `own`: the place that was asked for, whatever the budget. */
export function affordable(own: Filters, scene: Scene, lead?: string): Answer | undefined {
  const { catalogue, session, say } = scene;
  const asked = session.current_filters;
  const { budget_max, bhk = [], locality: [to] = [] } = asked;
  if (budget_max === undefined || bhk.length === 0 || to === undefined) return undefined;
  const least = catalogue.find(own, { order: 'price_up' }).top(1)[0]?.listing.price;
  if (least === undefined || least <= budget_max * FAR_ABOVE) return undefined;
  const { locality: _, ...within } = asked;
  const smaller = fewer(Math.min(...bhk))
    .map((rooms): Filters => ({ ...within, bhk: [rooms] }))
    .find((filters) => catalogue.count(filters) > 0);
  const { locality: __, ...anywhere } = own;
  const cheapest = catalogue.find(anywhere, { order: 'price_up' }).top(smaller ? 1 : MOST);
  const isCheaper = (cheapest[0]?.listing.price ?? least) < least;
  if (!smaller && !isCheaper) return undefined;
  const paid = smaller && findByPurpose(smaller, catalogue, null, { works: { works: [to] } });
  const matches: Match[] = [...(paid?.top(MOST) ?? []), ...cheapest];
  const next = smaller ?? anywhere;
  const shown = showFirst(session, homesOf(matches));
  return {
    session: offer(shown, [{ label: describe(next, scene), filters: next, said: true }]),
    text: join([
      lead,
      searchWords(say, asked).none(describe(asked, scene)),
      unsaid(asked, scene),
      likedNowhere(scene),
      priceSpan(own, scene),
      smaller && priceSpan(smaller, scene),
      isCheaper && priceSpan(anywhere, scene),
    ]),
    cards: cardsOf(matches, 1, { ...scene, session: shown }),
    suggestions: [searchFor(next, catalogue.count(next), scene), searchFor(own, catalogue.count(own), scene)],
    zeroResult: true,
  };
}
const MOST = 2;

/** "3": 2, then 1. */
const fewer = (rooms: number): number[] =>
  Array.from({ length: ROOMS_LESS }, (_, n) => rooms - 1 - n).filter((one) => one >= 1);
