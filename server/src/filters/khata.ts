// Khata: the municipal record of a property: A, B or the electronic one; any of those asked for.
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { anyValue, each, filter, stands } from './filter.ts';
import { someOf } from './hear/some-of.ts';

export const khata = filter({
  fields: {
    khata: {
      holds: 'list',
      unit: 'term',
      match: oneOf(statedWords('khata', (home) => home.khata)),
      relax: dropped(0.4),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: someOf('khata'),
  values: 'khata',
  asked: 'khata',
  fact: { name: 'khata', wish: true },
  phrases: (filters, { say }) => each('khata', filters, (kind) => say.terms.khata[kind]),
  reason: (home, _, { say }) => home.khata && say.and(home.khata.map((kind) => say.terms.khata[kind])),
  settle: stands,
});
