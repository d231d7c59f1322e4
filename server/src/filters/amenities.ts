// Amenities: what a home must have, all of it: "gym", "swimming pool".
import { hasAll, statedWords } from '../catalogue/search/match.ts';
import { each, filter, stands } from './filter.ts';
import { amenities as read } from './hear/amenities.ts';

export const amenities = filter({
  fields: {
    amenities: {
      holds: 'list',
      unit: 'amenity',
      match: hasAll(statedWords('amenities', (home) => home.amenities)),
      relax: {
        of: (home) => home.amenities,
        cost: (has: readonly string[] | undefined, from) =>
          from.filter((word) => !has?.includes(word)).length * 0.2,
        to: (home, from) => {
          const kept = from.filter((word) => home.amenities?.includes(word));
          return kept.length > 0 ? kept : undefined;
        },
        first: false,
      },
      soft: true,
      displaces: [],
      known: (word, { amenities }) => amenities.length === 0 || amenities.includes(word),
    },
  },
  hear: { of: ['amenity'], read },
  values: 'amenity',
  asked: 'none',
  fact: { name: 'amenities', wish: true },
  phrases: (filters, { amenity }) => each('amenities', filters, amenity),
  reason: (_, { amenities = [] }, { amenity, say }) => say.and(amenities.map(amenity)),
  settle: stands,
});
