// Without stairs: of the homes spoken of, which floor they are on and whether there is a lift; homes on the ground floor and
// with a lift are offered.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import { spokenOf } from '../conversation/references.ts';
import type { Fact } from '../facts/index.ts';
import { searchFor } from '../say/offers.ts';
import type { Scene } from '../turn/scene.ts';
import { factSentence } from './fact-sentence.ts';
import { factsTold } from './facts-told.ts';

const LIFT = 'lift';
const FACTS: readonly Fact[] = ['floor', 'amenities'];
/** Homes told of at once. */
const MOST = 4;

/** Undefined where it is asked or wished in so many words. */
export function withoutStairs(
  home: Listing | undefined,
  scene: Scene,
): { sentences: readonly string[]; silent?: boolean; suggestions: readonly Suggestion[] } | undefined {
  const { whole, changed, facts } = scene;
  if (whole.facts.includes('floor') || changed.filters.some((one) => OF_STAIRS.has(one))) return undefined;
  const homes = home ? [home] : spokenOf(scene).slice(0, MOST);
  if (homes.length === 0) return { sentences: [], suggestions: wishes(scene) };
  for (const one of homes) facts.listings.add(one);
  facts.counts.push(homes.length);
  const own = asksForLift(whole) ? FACTS.filter((fact) => fact !== 'amenities') : FACTS;
  const asked = {
    ...scene,
    understanding: { ...scene.understanding, facts: own, about: { amenity: LIFT } },
  };
  const before = scene.unknown.length;
  const sentences = factsTold(own, homes, asked as Scene, (fact, one, other) =>
    factSentence(fact, one, other, asked as Scene),
  );
  return {
    sentences,
    silent: scene.unknown.length - before === own.length,
    suggestions: wishes(scene),
  };
}
/** "Does it have a lift, my grandmother cannot climb": answered beside this. */
const asksForLift = ({ facts, about }: Scene['whole']): boolean =>
  facts.includes('amenities') && [about?.amenity, ...(about?.amenities ?? [])].includes(LIFT);
const OF_STAIRS = new Set<string>(['floor_min', 'floor_max', 'amenities']);

function wishes(scene: Scene): Suggestion[] {
  const { current_filters: standing } = scene.session;
  const { amenities = [], floor_min: _min, ...rest } = standing;
  const each: Filters[] = [
    ...(standing.floor_max === 0
      ? []
      : [{ ...rest, ...(standing.amenities && { amenities }), floor_max: 0 }]),
    ...(amenities.includes(LIFT) ? [] : [{ ...standing, amenities: [...amenities, LIFT] }]),
  ];
  return each.flatMap((filters) => {
    const n = scene.catalogue.count(filters);
    return n > 0 ? [searchFor(filters, n, scene)] : [];
  });
}
