// Locality: the neighbourhood, by the catalogue's name for it; a home in a phase of a locality is in the locality.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Listing, placesOf } from '../catalogue/listing.ts';
import { costOfWay, wayTo } from '../catalogue/relax-steps.ts';
import {
  anyOf,
  decide,
  isSame,
  type MatchContext,
  type Source,
  statedWords,
  wordsIn,
} from '../catalogue/search/match.ts';
import { foldName } from '../places/list.ts';
import { each, filter, stands } from './filter.ts';

export const stated = statedWords('locality', (home) => placesOf(home).map(foldName));

export const locality = filter({
  fields: {
    locality: {
      holds: 'list',
      unit: 'place',
      match: {
        stated: [stated],
        beside: [],
        plain: (home, wanted, { places }) => decide(true, isIn(home, wanted, places)),
        index: (wanted, source) => ({ yes: homesIn(wanted, source) }),
      },
      relax: {
        of: (home) => home.locality,
        cost: (place: string, from, context) => {
          const km = wayTo(place, from, context);
          return km === undefined ? 0.9 : costOfWay(km);
        },
        to: (home, from, context) =>
          wayTo(home.locality, from, context) === undefined ? undefined : [...from, home.locality],
        first: false,
      },
      soft: false,
      // Another place: what stood for the old one would only empty the list.
      displaces: ['zone', 'near', 'project'],
      known: isLocality,
    },
  },
  hear: 'place',
  values: 'none',
  asked: 'none',
  fact: { name: 'location', wish: true },
  phrases: (filters, { place }) => each('locality', filters, place),
  reason: (home, _, { place }) => place(home.locality),
  settle: stands,
});

/** Homes of these localities; not to be written to. */
export const homesIn = (names: readonly string[], { facets, places }: Source) =>
  anyOf(
    facets,
    wordsIn(facets, stated),
    names.flatMap((name) => places.covers(name)),
  );

export const isIn = (home: Listing, names: readonly string[], places: MatchContext['places']): boolean =>
  names.some((name) =>
    places.covers(name).some((covered) => placesOf(home).some((own) => isSame(own, covered))),
  );

/** Whether the catalogue has homes there. */
export function isLocality(name: string, { places }: Catalogue): boolean {
  const place = places.byName(name);
  return place?.kind === 'locality' && place.homes > 0;
}
