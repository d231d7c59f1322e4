// What homes like the one meant ask as rent, and what that is of its price.
import { areaFigures, grossYield } from '../catalogue/areas.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { money, trimmed } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { describe, homeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import type { AreaQuestion } from '../understand/understanding.ts';
import { type AreaAnswer, asked } from './area-said.ts';
import { join, starters } from './search.ts';
import { yieldOfEach } from './yield-of-each.ts';

/** What homes like the one meant ask as rent, and what that is of its price. Rents are those stated here. */
export function rents({ filters }: AreaQuestion, scene: Scene): AreaAnswer {
  const { say, catalogue, facts, meant, session } = scene;
  const spoken: Listing[] = meant.any ? meant.listings : filters.locality ? [] : spokenOf(scene);
  const each = spoken.length > 1 && filters.bhk === undefined ? yieldOfEach(spoken, scene) : [];
  const [best, ...others] = each;
  if (best && others.length > 0) {
    facts.counts.push(12);
    return {
      // "What rent will that one get me?" is asked next of the one that was told first.
      session: focusOn(session, [best.home.id]),
      text: say.area.yieldsAt(each.map(({ text }) => text).join(', ')),
      suggestions: [],
    };
  }
  const home = spoken.length === 1 && spoken[0]?.purpose === 'buy' ? spoken[0] : undefined;
  const bhk = filters.bhk ?? (home?.bhk === undefined ? session.current_filters.bhk : [home.bhk]);
  const locality = filters.locality ?? (home ? [home.locality] : session.current_filters.locality);
  const like = { ...(bhk && { bhk }), ...(locality && { locality }), purpose: 'rent' as const };
  const found = areaFigures(like, catalogue);
  const wanted = describe(like, scene);
  facts.filters.push(like);
  if (!found) return elsewhere(like, scene);
  facts.counts.push(found.n, 12);
  facts.rupees.push(found.median);
  const rent = asked(found.median, 'rent', scene);
  const against = home ? home.price : areaFigures({ ...like, purpose: 'buy' }, catalogue)?.median;
  let yields: string | undefined;
  if (against !== undefined) {
    const rate = Math.round(grossYield(found.median, against) * 10) / 10;
    facts.rates.push(rate);
    facts.rupees.push(against);
    if (home) {
      facts.listings.add(home);
      facts.names.push(homeName(home, scene));
    }
    yields = say.area.yields({
      rent: money(found.median, say.units),
      price: money(against, say.units),
      rate: say.units.percent(trimmed(rate, 1)),
    });
  }
  return {
    session,
    text: join([say.area.rents({ wanted, n: found.n, rent }), yields]),
    suggestions: [searchFor(like, found.n, scene)],
  };
}

/** Nothing like it is to rent there: what the same rooms are let for elsewhere, where any are. */
function elsewhere(there: Filters & { purpose: 'rent' }, scene: Scene): AreaAnswer {
  const { say, catalogue, facts, session } = scene;
  const { locality, ...like } = there;
  const none = say.area.noRents(describe(there, scene));
  const found = locality && like.bhk ? areaFigures(like, catalogue) : undefined;
  if (!found) return { session, text: none, suggestions: starters(scene) };
  facts.filters.push(like);
  facts.counts.push(found.n);
  facts.rupees.push(found.median);
  const rent = asked(found.median, 'rent', scene);
  return {
    session,
    text: join([none, say.area.rents({ wanted: describe(like, scene), n: found.n, rent })]),
    suggestions: [searchFor(like, found.n, scene)],
  };
}
