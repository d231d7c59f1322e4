// Localities that are not wanted: "not in Whitefield".
import { dropped } from '../catalogue/relax-steps.ts';
import { allBits, andNot } from '../catalogue/search/bitset.ts';
import { decide } from '../catalogue/search/match.ts';
import { each, filter } from './filter.ts';
import { homesIn, isIn, isLocality, stated } from './locality.ts';

export const excludeLocality = filter({
  fields: {
    exclude_locality: {
      holds: 'list',
      unit: 'place',
      match: {
        stated: [stated],
        beside: [],
        plain: (home, wanted, { places }) => decide(true, !isIn(home, wanted, places)),
        index: (wanted, source) => {
          const yes = allBits(source.facets.n);
          andNot(yes, homesIn(wanted, source));
          return { yes };
        },
      },
      relax: dropped(0.8),
      soft: false,
      displaces: [],
      known: isLocality,
    },
  },
  hear: 'place',
  values: 'none',
  asked: 'none',
  fact: { name: 'location', wish: true },
  phrases: (filters, { place, say }) =>
    each('exclude_locality', filters, (name) => say.filter.notIn(place(name))),
  // Not being elsewhere is no merit of a home.
  reason: 'none',
  settle: (filters, saidNow, drop) => {
    if (!filters.exclude_locality || !filters.locality) return;
    // "not in Whitefield" after "Whitefield", or the other way round: the later one is meant.
    const [losing, winning] = saidNow.has('exclude_locality')
      ? (['locality', 'exclude_locality'] as const)
      : (['exclude_locality', 'locality'] as const);
    const kept = filters[losing]?.filter((place) => !filters[winning]?.includes(place)) ?? [];
    if (kept.length > 0) filters[losing] = kept;
    else drop(losing);
  },
});
