// Facing: the direction the home looks to.
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { anyValue, filter, one, stands } from './filter.ts';
import { closed } from './hear/closed.ts';

export const facing = filter({
  fields: {
    facing: {
      holds: 'one',
      unit: 'term',
      match: oneOf(statedWords('facing', (home) => home.facing)),
      relax: dropped(0.3),
      soft: true,
      displaces: [],
      known: anyValue,
    },
  },
  hear: closed('facing'),
  values: 'facing',
  asked: 'facing',
  fact: { name: 'facing', wish: true },
  phrases: (filters, { say }) =>
    one('facing', filters, (direction) => say.filter.facing(say.terms.facing[direction])),
  reason: 'phrase',
  settle: stands,
});
