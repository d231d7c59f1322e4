// Bathrooms: at least so many.
import { each, numeric } from '../catalogue/relax-steps.ts';
import { atLeast, statedNumber } from '../catalogue/search/match.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { bathrooms as read } from './hear/counts.ts';

export const bathrooms = filter({
  fields: {
    bathrooms_min: {
      holds: 'one',
      unit: 'count',
      match: atLeast(statedNumber('bathrooms', (home) => home.bathrooms)),
      relax: numeric((home) => home.bathrooms, each(0.2)),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['room'], read },
  values: 'none',
  asked: 'none',
  fact: { name: 'bathrooms', wish: true },
  phrases: (filters, { say }) => one('bathrooms_min', filters, say.filter.bathrooms),
  reason: 'phrase',
  settle: stands,
});
