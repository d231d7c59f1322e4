// Parking: at least so many car places, covered or open.
import { each, numeric } from '../catalogue/relax-steps.ts';
import { atLeast, statedNumber } from '../catalogue/search/match.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { parking as read } from './hear/counts.ts';

export const parking = filter({
  fields: {
    parking: {
      holds: 'one',
      unit: 'count',
      match: atLeast(statedNumber('parking', (home) => home.parking)),
      relax: numeric((home) => home.parking, each(0.2)),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['room'], read },
  values: 'none',
  asked: 'none',
  fact: { name: 'parking', wish: true },
  phrases: (filters, { say }) => one('parking', filters, say.filter.parking),
  reason: 'phrase',
  settle: stands,
});
