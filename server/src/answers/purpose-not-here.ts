// A purpose that nothing here is for: who looks for a rent where all is for sale is told so and asked whether the office may be
// asked; who says it again is told one step further, with the message ready.

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { lastReply } from '../conversation/said-before.ts';
import { type Session, undoFilters } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { searchFor } from '../say/offers.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { purposeOfAmount } from '../understand/money.ts';
import { nextTo } from './own-place.ts';
import { canReach, personFor, talkToPerson } from './person.ts';
import { priceSpan } from './price-span.ts';
import { join, starters } from './search.ts';

/** The search for the purpose that is here, without the money, which was meant for the other; undefined where it is here. */
export function forPurposeHere(
  { current_filters }: Session,
  { purposes }: Catalogue,
  said: Filters['purpose'] = current_filters.purpose,
): Filters | undefined {
  const { purpose: _, budget_min: _min, budget_max: _max, ...rest } = current_filters;
  if (!said || purposes.has(said)) return undefined;
  return { ...rest, purpose: said === 'rent' ? 'buy' : 'rent' };
}

/** "We have nothing to rent; all 140 homes here are for sale." */
export function notHere({ catalogue, say, facts }: Scene, filters: Filters): string {
  facts.counts.push(catalogue.listings.length);
  return say.search.purposeNotOffered(filters.purpose === 'buy' ? 'rent' : 'buy', catalogue.listings.length);
}

/** Told in the last reply, whatever language it was in. */
export function isTold({ session, catalogue }: Scene, { purpose }: Filters): boolean {
  const last = lastReply(session);
  const missing = purpose === 'buy' ? 'rent' : 'buy';
  return Object.values(LANGUAGES).some(({ replies: { search } }) =>
    [search.purposeNotOffered(missing, catalogue.listings.length), search.purposeStill(missing)].some(
      (told) => last.includes(told),
    ),
  );
}

/** "Rent there also?", asked beside a search with a price: that search stands on. */
function asBefore({ session, whole }: Scene, here: Filters['purpose']): Session | undefined {
  // "I said to rent, not to buy": it is to stand, and the office is told so.
  if (refuses(whole, here)) return undefined;
  const { budget_max, budget_min, purpose } = session.memory.earlier.at(-1)?.filters ?? {};
  const price = budget_max ?? budget_min;
  const stood = purpose ?? (price === undefined ? undefined : purposeOfAmount(price));
  return here !== undefined && stood === here ? undoFilters(session) : undefined;
}

const refuses = ({ changes }: Scene['whole'], here: Filters['purpose']): boolean =>
  changes.some((change) => change.op === 'remove' && change.filter === 'purpose' && change.value === here);

export function purposeNotHere(scene: Scene, wished: Filters): Answer {
  const { catalogue, session, say } = scene;
  const filters = catalogue.count(wished) > 0 ? wished : (nextTo(wished, scene) ?? wished);
  const told = notHere(scene, filters);
  const n = catalogue.count(filters);
  const here = searchFor(filters, n, scene);
  // Who is told it again wants no home to buy.
  const again = isTold(scene, filters) || refuses(scene.whole, filters.purpose);
  const contact = again ? personFor(scene, []) : undefined;
  const missing = filters.purpose === 'buy' ? 'rent' : 'buy';
  const stood = asBefore(scene, filters.purpose);
  // Who wants to rent is no buyer of a home for a crore: somebody may know of one to rent.
  const asksOn = !again && !stood && missing === 'rent' && canReach(scene);
  return {
    session:
      n > 0 && !again && !asksOn
        ? offer(stood ?? session, [{ label: here.label, filters, said: true }])
        : session,
    ...(asksOn && { asks_office: [] }),
    text: contact
      ? say.search.purposeStill(missing)
      : join([told, again || asksOn ? undefined : priceSpan(filters, scene)]),
    suggestions: contact
      ? []
      : asksOn
        ? [talkToPerson(scene), ...(n > 0 ? [here] : [])]
        : n > 0
          ? [here]
          : starters(scene),
    ...(contact && { contact }),
    zeroResult: true,
  };
}
