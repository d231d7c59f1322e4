// Furnishing: furnished, semi-furnished or unfurnished.
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { closed } from './hear/closed.ts';

export const furnishing = filter({
  fields: {
    furnishing: {
      holds: 'one',
      unit: 'term',
      match: oneOf(statedWords('furnishing', (home) => home.furnishing)),
      relax: dropped(0.3),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: closed('furnishing'),
  values: 'furnishing',
  asked: 'furnishing',
  fact: { name: 'furnishing', wish: true },
  phrases: (filters, { say }) => one('furnishing', filters, (state) => say.terms.furnishing[state]),
  reason: 'phrase',
  settle: stands,
});
