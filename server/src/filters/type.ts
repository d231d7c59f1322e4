// Type: apartment, villa, plot … one of those asked for.
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { anyValue, each, filter, stands } from './filter.ts';
import { type as read } from './hear/type.ts';

export const type = filter({
  fields: {
    type: {
      holds: 'list',
      unit: 'term',
      match: oneOf(statedWords('type', (home) => home.type)),
      relax: {
        // A house is no stand-in for land, nor land for a house.
        of: (home) => home.type,
        cost: (type: string | undefined, from) => ((type === 'plot') === from.includes('plot') ? 0.5 : 0.95),
        to: () => undefined,
        first: false,
      },
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: { of: ['type'], read },
  values: 'type',
  asked: 'type',
  fact: { name: 'type', wish: true },
  phrases: (filters, { say }) => each('type', filters, (type) => say.terms.type[type].one),
  reason: (home, _, { say }) => home.type && say.terms.type[home.type].one,
  settle: stands,
});
