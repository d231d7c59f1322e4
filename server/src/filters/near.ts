// Near: within reach of one of these landmarks; "near <locality>" is the locality.
import { costOfWay, wayTo } from '../catalogue/relax-steps.ts';
import { add, copyOf, noBits } from '../catalogue/search/bitset.ts';
import { type Answer, decide, type Source } from '../catalogue/search/match.ts';
import { pointOf } from '../catalogue/stated.ts';
import { distance } from '../places/distance.ts';
import { nearKm } from '../places/list.ts';
import { each, filter, stands } from './filter.ts';
import { landmarks } from './hear/landmark-kinds.ts';

export const near = filter({
  fields: {
    near: {
      holds: 'list',
      unit: 'place',
      match: {
        stated: [],
        beside: [],
        plain: (home, wanted, { places }) => {
          const here = pointOf(home, places);
          const answers = wanted.map((name): Answer => {
            const found = places.closest(name, here);
            return decide(found !== undefined, found !== undefined && found.km <= nearKm(found.place));
          });
          return answers.includes('yes') ? 'yes' : answers.includes('unstated') ? 'unstated' : 'no';
        },
        index: nearAny,
      },
      relax: {
        of: (home) => home.locality,
        cost: (place: string, from, context) => {
          const km = wayTo(place, from, context);
          return km === undefined ? 0.5 : costOfWay(km);
        },
        to: (home, from, context) =>
          wayTo(home.locality, from, context) === undefined ? undefined : [home.locality],
        instead: 'locality',
        first: false,
      },
      soft: true,
      displaces: ['project'],
      known: (name, { places }) => places.byName(name) !== undefined,
    },
  },
  // Kinds of landmark are phrases; those with a name of their own are found as places are.
  hear: { of: ['landmark', 'amenity'], read: landmarks },
  values: 'none',
  asked: 'none',
  fact: { name: 'location', wish: true },
  phrases: (filters, { place, say }) => each('near', filters, (name) => say.filter.near(place(name))),
  reason: (home, { near }, { closest }) => closest(near?.[0] ?? '', home),
  settle: stands,
});

/** A landmark without coordinates leaves the homes that are near no other one not stated. */
function nearAny(wanted: readonly string[], { facets, places }: Source) {
  const { spots, n } = facets;
  const yes = noBits(n);
  let allKnown = true;
  for (const name of wanted) {
    const landmarks = places.landmarks(name).filter(({ lat }) => lat !== undefined);
    if (landmarks.length === 0) {
      allKnown = false;
      continue;
    }
    for (const [k, at] of spots.at.entries()) {
      const home = { lat: spots.lat[k], lng: spots.lng[k] };
      if (
        landmarks.some(
          (landmark) => (distance(landmark, home) ?? Number.POSITIVE_INFINITY) <= nearKm(landmark),
        )
      )
        for (const position of at) add(yes, position);
    }
  }
  return { yes, stated: allKnown ? spots.placed : copyOf(yes) };
}
