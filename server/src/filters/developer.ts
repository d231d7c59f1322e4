// Developer: who builds the home, by the catalogue's name.
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { filter, one, stands } from './filter.ts';

export const developer = filter({
  fields: {
    developer: {
      holds: 'one',
      unit: 'name',
      match: oneOf(statedWords('developer', (home) => home.developer)),
      relax: dropped(0.5),
      soft: false,
      displaces: [],
      known: (name, { developers }) => developers.includes(name),
    },
  },
  hear: 'name',
  values: 'none',
  asked: 'none',
  fact: { name: 'developer', wish: false },
  phrases: (filters, { say }) => one('developer', filters, say.filter.developer),
  reason: 'phrase',
  settle: stands,
});
