// Offers: the smallest changes of the filters that find something, as sentence parts and as buttons. Never applied silently.

import type { Relaxation } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, PropertyType, Suggestion } from '../contract.ts';
import { without } from '../conversation/changes.ts';
import { wishOf } from '../filters/index.ts';
import { searchWords } from '../languages/of-plots.ts';
import type { Scene } from '../turn/scene.ts';
import { kilometres, money, moneyRange } from './money.ts';
import { describe, describeFilter, placeName, stated } from './phrases.ts';

type Change = Relaxation['changes'][number];

/** Of a list that homes must have all of, what is gone: "without a park", where the lift stays. */
function fewerOf({ filter, from, to }: Change): Filters | undefined {
  if (filter !== 'amenities' || !Array.isArray(from) || !Array.isArray(to)) return undefined;
  const gone = from.map(String).filter((one) => !to.map(String).includes(one));
  return gone.length > 0 && gone.length + to.length === from.length ? { amenities: gone } : undefined;
}

/** "Around 12,000" stands as 10,800 to 13,200: what was said lies in its middle. */
export function saidBudget({ budget_min, budget_max }: Filters): number | undefined {
  if (budget_min === undefined || budget_max === undefined) return budget_max;
  const middle = (budget_min + budget_max) / 2;
  return Math.abs(budget_max - middle * AROUND) < middle / 1000 ? Math.round(middle) : budget_max;
}
const AROUND = 1.1;

export type Offer = { text: string; suggestion: Suggestion; filters: Filters };

/** "3 at ₹64 L–₹68 L (₹4 L more)", "5 in Kadugodi, 3 km away", "4 without “ready to move”". */
export function offerOf(relaxation: Relaxation, asked: Filters, scene: Scene): Offer {
  const { say, facts } = scene;
  const { filters, total, price_from, price_to, km } = relaxation;
  // A move from near a landmark to a locality is told as the move.
  const moved = relaxation.changes.some(({ filter, to }) => filter === 'locality' && to !== undefined);
  const changes = relaxation.changes.filter(({ filter }) => !(moved && filter === 'near'));
  facts.filters.push(filters);
  facts.counts.push(total);
  const at =
    price_from === undefined || price_to === undefined ? undefined : { low: price_from, high: price_to };
  if (at) facts.rupees.push(at.low, at.high);
  const words = searchWords(say, filters);
  const text = offerText();
  return { text, filters, suggestion: { label: text, action: { type: 'apply', filters, label: text } } };

  function offerText(): string {
    const [change] = changes;
    if (changes.length === 1 && change) {
      const { filter, from, to } = change;
      if (at && filter === 'budget_max' && typeof from === 'number' && typeof to === 'number') {
        const gap = to - (saidBudget(asked) ?? from);
        facts.rupees.push(gap);
        return words.offerPrice(total, moneyRange(at.low, at.high, say.units), money(gap, say.units));
      }
      if (filter === 'locality' && Array.isArray(to)) {
        if (km !== undefined) facts.kms.push(km);
        const names = to.filter((name) => !asked.locality?.includes(String(name)));
        const place = say.or(names.map((name) => placeName(String(name), scene)));
        return words.offerPlace(total, place, km === undefined ? undefined : kilometres(km, say.units));
      }
      if (at && filter === 'budget_min' && to !== undefined) {
        return words.offerPrice(total, moneyRange(at.low, at.high, say.units));
      }
    }
    const isDropped = (change: Change) => change.to === undefined || fewerOf(change) !== undefined;
    const kept = changes
      .filter((change) => !isDropped(change))
      .map(({ filter, from, to }) => describeAdded(filter, from, to));
    const dropped = changes
      .filter(isDropped)
      .map((change) => describeFilter(change.filter, { ...asked, ...fewerOf(change) }, scene));
    if (kept.length > 0 && dropped.length > 0) return words.offerBoth(total, say.and(kept), say.and(dropped));
    return kept.length > 0
      ? words.offerWith(total, say.and(kept))
      : words.offerWithout(total, say.and(dropped));
  }

  /** Of a list only what is new: "3 BHK" where 2 was asked. */
  function describeAdded(filter: FilterName, from: unknown, to: unknown): string {
    const added = Array.isArray(from) && Array.isArray(to) ? to.filter((value) => !from.includes(value)) : [];
    if (filter === 'type' && added.length > 0)
      return say.or(added.map((kind: PropertyType) => say.terms.type[kind].many));
    return describeFilter(filter, added.length > 0 ? { ...filters, [filter]: added } : filters, scene);
  }
}

/** A button that looks for these, with how many there are. */
export function searchFor(filters: Filters, n: number, scene: Scene): Suggestion {
  scene.facts.filters.push(filters);
  scene.facts.counts.push(n);
  const label = scene.say.suggest.counted(describe(stated(filters, scene), scene), n);
  return { label, action: { type: 'apply', filters, label } };
}

/** A button that drops one wish, with what that finds. */
export function removal(
  { filter, value, total }: { filter: FilterName; value?: string | number; total: number },
  asked: Filters,
  scene: Scene,
): Suggestion {
  const { say, facts } = scene;
  facts.counts.push(total);
  facts.filters.push(asked);
  const label = say.suggest.counted(say.suggest.without(describeFilter(filter, asked, scene, value)), total);
  const alone = wishOf(filter).filter((name) => asked[name] !== undefined).length === 1;
  if (alone)
    return { label, action: { type: 'remove_filter', filter, ...(value !== undefined && { value }), label } };
  // Its × would drop its other half as well; this button drops exactly what was counted.
  return { label, action: { type: 'apply', filters: without(asked, filter, value), label } };
}
