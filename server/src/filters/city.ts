// City, by its English name.
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { filter, one, stands } from './filter.ts';

export const city = filter({
  fields: {
    city: {
      holds: 'one',
      unit: 'place',
      match: oneOf(statedWords('city', (home) => home.city)),
      relax: 'never',
      soft: false,
      displaces: [],
      known: (name, { cities }) => cities.includes(name),
    },
  },
  hear: 'place',
  values: 'none',
  asked: 'none',
  fact: 'none',
  phrases: (filters, { place }) => one('city', filters, place),
  reason: 'phrase',
  settle: stands,
});
