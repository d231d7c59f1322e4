// Purpose: to buy or to rent.
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { closed } from './hear/closed.ts';

export const purpose = filter({
  fields: {
    purpose: {
      holds: 'one',
      unit: 'term',
      match: oneOf(statedWords('purpose', (home) => home.purpose)),
      relax: 'never',
      soft: false,
      // A month's rent and a price are of different size.
      displaces: ['budget_min', 'budget_max'],
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
  settle: stands,
});
