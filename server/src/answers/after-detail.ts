// What to tap next beside what was told of homes.
import type { Listing } from '../catalogue/listing.ts';
import { projectNameOf } from '../catalogue/projects.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { money } from '../say/money.ts';
import { describe } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { canReach, talkToPerson } from './person.ts';

/** What to tap next beside what was told of homes. */
export function afterDetail(scene: Scene, homes: readonly Listing[]): Suggestion[] {
  const { say, session, catalogue, site, facts } = scene;
  const suggestions: Suggestion[] = [];
  const [home] = homes;
  if (!home) return suggestions;
  if (homes.length > 1) {
    const numbers = homes.slice(0, 2).map(({ id }) => session.memory.seen.indexOf(id) + 1) as [
      number,
      number,
    ];
    facts.counts.push(...numbers);
    const label = say.suggest.compare(...numbers);
    suggestions.push({
      label,
      action: { type: 'compare', listing_ids: homes.slice(0, 2).map(({ id }) => id), label },
    });
  }
  if (home.purpose === 'buy' && site.loan)
    suggestions.push({ label: say.suggest.emi(), query: say.suggest.emi() });
  if (home.units) {
    const inside: Filters = { project: projectNameOf(home) };
    const n = catalogue.count(inside);
    facts.counts.push(n);
    facts.filters.push(inside);
    const label = say.suggest.counted(describe(inside, scene), n);
    if (n > 0) suggestions.unshift({ label, action: { type: 'apply', filters: inside, label } });
  }
  const cheaper = {
    ...(home.bhk !== undefined && { bhk: [home.bhk] }),
    purpose: home.purpose,
    locality: [home.locality],
    budget_max: (home.price ?? 0) - 1,
  };
  const n = home.price === undefined ? 0 : catalogue.count(cheaper);
  if (n > 0) {
    facts.counts.push(n);
    facts.filters.push(cheaper);
    const label = say.suggest.counted(
      say.filter.budget(undefined, money(cheaper.budget_max, say.units, Math.floor)),
      n,
    );
    suggestions.push({ label, action: { type: 'apply', filters: cheaper, label } });
  }
  if ((session.memory.lists.at(-1)?.ids.length ?? 0) > 1) {
    suggestions.push({
      label: say.suggest.backToList(),
      action: { type: 'apply', filters: session.current_filters, label: say.suggest.backToList() },
    });
  }
  if (canReach(scene, homes) && suggestions.length === 0) suggestions.push(talkToPerson(scene));
  return suggestions;
}
