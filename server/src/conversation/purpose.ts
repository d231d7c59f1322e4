// Purpose: homes to buy and homes to let are never mixed up, where a catalogue has both and the visitor has not said.
import type { Catalogue, Found, Match, Order } from '../catalogue/catalogue.ts';
import type { Filters } from '../contract.ts';
import { purposeOfAmount } from '../understand/money.ts';
import { likedFirst } from './rather.ts';
import { byLongerWay, type WorksRanking } from './works.ts';

/** "Under 90 lakh" is a price, "under 30,000" a rent. Undefined where it is said, or where it does not matter. */
export function purposeOf(filters: Filters, { purposes }: Catalogue): 'buy' | 'rent' | undefined {
  const budget = filters.budget_max ?? filters.budget_min;
  if (budget === undefined || purposes.size < 2) return undefined;
  // Nobody pays ten lakh a month: who stood at rents wants to buy now.
  const paid = purposeOfAmount(budget);
  return filters.purpose === undefined || (filters.purpose === 'rent' && paid === 'buy') ? paid : undefined;
}

/** What ranks homes beside their fitness. */
export type Ranking = { works?: WorksRanking | undefined; rather?: Filters | undefined };

export type FoundByPurpose = {
  found: Found;
  /** How many of each, where there are both. */
  split?: { buy: number; rent: number };
  top(limit: number, skip?: ReadonlySet<string>): Match[];
};

/** As `find`; where sale and rent would be mixed, those that there are more of come first. What is liked comes before the nearest. */
export function findByPurpose(
  filters: Filters,
  catalogue: Catalogue,
  order: Order | null = null,
  { works, rather }: Ranking = {},
): FoundByPurpose {
  const all = foundByPurpose(filters, catalogue, order);
  if (rather && !works)
    return {
      ...all,
      top: likedFirst(rather, filters, all.top, (liked) => foundByPurpose(liked, catalogue, null).top),
    };
  if (!works) return all;
  const nearestOf =
    ({ found, top }: FoundByPurpose): FoundByPurpose['top'] =>
    (limit, skip) =>
      byLongerWay(top(found.total, skip), works, catalogue).slice(0, limit);
  const nearest = nearestOf(all);
  const top = rather
    ? likedFirst(rather, filters, nearest, (liked) => nearestOf(foundByPurpose(liked, catalogue, null)))
    : nearest;
  if (works.km === undefined) return { ...all, top };
  const total = nearest(all.found.total).length;
  return { found: { ...all.found, total, unstated_total: () => 0 }, top };
}

function foundByPurpose(filters: Filters, catalogue: Catalogue, order: Order | null): FoundByPurpose {
  const options = { order: order ?? undefined };
  const found = catalogue.find(filters, options);
  const plain = { found, top: found.top };
  if (filters.purpose || catalogue.purposes.size < 2) return plain;
  const buy = catalogue.count({ ...filters, purpose: 'buy' });
  const rent = found.total - buy;
  if (buy === 0 || rent === 0) return plain;
  const first = catalogue.find({ ...filters, purpose: buy >= rent ? 'buy' : 'rent' }, options);
  return {
    found,
    split: { buy, rent },
    top(limit, skip = new Set()) {
      const best = first.top(limit, skip).filter(({ unstated }) => unstated.length === 0);
      const taken = new Set([...skip, ...best.map(({ listing }) => listing.id)]);
      return best.length < limit ? [...best, ...found.top(limit - best.length, taken)] : best;
    },
  };
}
