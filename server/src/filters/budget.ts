// Budget: what the visitor can pay, in rupees; a month's rent where homes are to let.
import type { Listing } from '../catalogue/listing.ts';
import { numeric, share } from '../catalogue/relax-steps.ts';
import { add, allBits, and, andNot, firstBits } from '../catalogue/search/bitset.ts';
import { type Facets, positionOver } from '../catalogue/search/facets.ts';
import { decide } from '../catalogue/search/match.ts';
import { anyValue, filter, inOrder } from './filter.ts';
import { budget as read } from './hear/budget.ts';

/** The upper end of a price; "80 lakh onwards" has none that is stated. */
const mostOf = ({ price, price_max }: Listing) => price_max ?? price;

export const budget = filter({
  fields: {
    budget_min: {
      holds: 'one',
      unit: 'rupees',
      match: {
        stated: [],
        beside: [],
        plain: (home, least) => decide(home.price !== undefined, (mostOf(home) ?? 0) >= least),
        index: (least, { facets }) => ({ yes: pricedFrom(facets, least), ...statedIn(facets) }),
      },
      relax: numeric(mostOf, share),
      soft: false,
      displaces: [],
      known: anyValue,
    },
    budget_max: {
      holds: 'one',
      unit: 'rupees',
      match: {
        stated: [],
        beside: [],
        plain: (home, most) => decide(home.price !== undefined, (home.price ?? 0) <= most),
        index: (most, { facets }) => ({
          yes: firstBits(facets.n, positionOver(facets.prices, most)),
          ...statedIn(facets),
        }),
      },
      // Homes stand in order of price, so the first that is too dear is the least too dear.
      relax: numeric((home) => home.price, share, true),
      soft: false,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['number', 'fraction', 'scale'], read },
  values: 'none',
  asked: 'none',
  fact: { name: 'price', wish: false },
  phrases: ({ budget_min, budget_max }, { from, upTo, say }) => {
    if (budget_min === undefined && budget_max === undefined) return [];
    const low = budget_min === undefined ? undefined : from(budget_min);
    const high = budget_max === undefined ? undefined : upTo(budget_max);
    const filter = budget_max === undefined ? 'budget_min' : 'budget_max';
    return [{ filter, label: say.filter.budget(low, high) }];
  },
  // "From 40,000" alone sets no budget that a home could be within.
  reason: (home, { budget_max }, { price, say }) =>
    budget_max === undefined ? undefined : say.detail.why.budget(price(home)),
  settle: inOrder('budget_min', 'budget_max'),
});

/** Where every home has a price, nothing is left open. */
const statedIn = ({ n, prices, priced }: Facets) =>
  n > 0 && prices[n - 1] === Number.POSITIVE_INFINITY ? { stated: priced } : {};

function pricedFrom({ n, prices, priced, ranged }: Facets, least: number) {
  const yes = allBits(n);
  and(yes, priced);
  // Prices are whole rupees: what is not over least - 1 is under least.
  andNot(yes, firstBits(n, positionOver(prices, least - 1)));
  for (const [k, at] of ranged.at.entries()) if ((ranged.most[k] ?? 0) >= least) add(yes, at);
  return yes;
}
