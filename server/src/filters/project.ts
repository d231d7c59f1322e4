// Project, by the catalogue's name.
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { filter, one, stands } from './filter.ts';

export const project = filter({
  fields: {
    project: {
      holds: 'one',
      unit: 'name',
      match: oneOf(statedWords('project', (home) => home.project)),
      relax: dropped(0.5),
      soft: false,
      displaces: ['locality', 'zone', 'near'],
      known: (name, { projects }) => projects.includes(name),
    },
  },
  hear: 'name',
  values: 'none',
  asked: 'none',
  fact: { name: 'name', wish: false },
  phrases: (filters) => one('project', filters, (name) => name),
  reason: 'phrase',
  settle: stands,
});
