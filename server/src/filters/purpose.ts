// Purpose: to buy or to rent.
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { purposeOfAmount } from '../understand/money.ts';
import { anyValue, filter, one } from './filter.ts';
import { closed } from './hear/closed.ts';

export const purpose = filter({
  fields: {
    purpose: {
      holds: 'one',
      unit: 'term',
      match: oneOf(statedWords('purpose', (home) => home.purpose)),
      relax: 'never',
      soft: false,
      displaces: [],
      known: anyValue,
    },
  },
  hear: closed('purpose'),
  values: 'purpose',
  asked: 'none',
  fact: 'none',
  phrases: (filters, { say }) => one('purpose', filters, (purpose) => say.terms.purpose[purpose]),
  // Being for sale is no merit of a home.
  reason: 'none',
  // A month's rent and a price are of different size: what can be no amount of the other goes with it.
  settle: (filters, saidNow, drop) => {
    if (!saidNow.has('purpose')) return;
    for (const end of ['budget_min', 'budget_max'] as const) {
      const amount = filters[end];
      const paid = amount === undefined ? undefined : purposeOfAmount(amount);
      if (paid !== undefined && paid !== filters.purpose && !saidNow.has(end)) drop(end);
    }
  },
});
