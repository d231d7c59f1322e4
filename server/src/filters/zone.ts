// Zone: a part of the city: "North Bangalore".
import { dropped } from '../catalogue/relax-steps.ts';
import { oneOf, statedWords } from '../catalogue/search/match.ts';
import { filter, one, stands } from './filter.ts';

export const zone = filter({
  fields: {
    zone: {
      holds: 'one',
      unit: 'place',
      match: oneOf(statedWords('zone', (home) => home.zone)),
      relax: dropped(0.6),
      soft: false,
      displaces: ['locality', 'near', 'project'],
      known: (name, { places }) => places.byName(name)?.kind === 'zone',
    },
  },
  hear: 'place',
  values: 'none',
  asked: 'none',
  fact: { name: 'location', wish: true },
  phrases: (filters, { place }) => one('zone', filters, place),
  reason: (_, { zone }, { place }) => (zone === undefined ? undefined : place(zone)),
  settle: stands,
});
