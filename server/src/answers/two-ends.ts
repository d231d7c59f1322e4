// Two ends: homes for two who work in two places, how near to both, and what comes nearest where none is so near.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { remember, showFirst } from '../conversation/session.ts';
import type { WorksRanking } from '../conversation/works.ts';
import { CARDS } from '../say/cards.ts';
import { kilometres } from '../say/money.ts';
import { placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { areasBetween } from './area-places.ts';
import { cardsOf, homesOf, join } from './search.ts';

/** "Each is within 6 km of Hebbal and Hoodi. Domlur: 5 km from Hebbal, 4 km from Hoodi." */
export function byWays(
  { works, km }: WorksRanking,
  homes: readonly Listing[],
  total: number,
  scene: Scene,
  rather?: Filters,
): string {
  const { say } = scene;
  const [only, second] = works;
  // What is liked comes before the nearest.
  if (rather && km === undefined) return waysOf(works, homes, scene);
  if (only !== undefined && second === undefined) return nearestFirst(only, homes, scene);
  const ends = say.and(works.map((name) => named(name, scene)));
  const order = km !== undefined ? say.area.withinBoth(told(km, scene), ends) : say.area.between(ends);
  return join([total > 1 || km !== undefined ? order : undefined, waysOf(works, homes, scene)]);
}

/** How far each locality of these homes is from each end. */
function waysOf(works: readonly string[], homes: readonly Listing[], scene: Scene): string {
  const { say, catalogue } = scene;
  const places = [...new Set(homes.map(({ locality }) => locality))].slice(0, MOST);
  const ways = places.flatMap((name) => {
    const home = homes.find(({ locality }) => locality === name);
    const kms = works.flatMap((end) => {
      const way = home && end !== name ? catalogue.wayTo(home, end) : undefined;
      return way ? [say.area.from(told(way.km, scene), named(end, scene))] : [];
    });
    return kms.length > 0 ? [say.area.which(named(name, scene), kms.join(', '))] : [];
  });
  return join(ways);
}
const MOST = 3;

/** "Nearest first, in a straight line (Hebbal): Nagavara 3 km, Hennur 5 km." */
export function nearestFirst(to: string, homes: readonly Listing[], scene: Scene): string {
  const { say, catalogue } = scene;
  if (homes.every(({ locality }) => locality === to)) return '';
  const ways = homes.flatMap((home) => {
    const way = catalogue.wayTo(home, to);
    if (!way) return [];
    const place = named(home.locality, scene);
    return [home.locality === to ? place : `${place} ${told(way.km, scene)}`];
  });
  return ways.length > 0 ? say.area.nearest(named(to, scene), [...new Set(ways)].join(', ')) : '';
}

/** None is so near to both: which come nearest. Undefined where none is at any distance. */
export function noneWithin({ works, km = 0 }: WorksRanking, scene: Scene): Answer | undefined {
  const { session, catalogue, say, facts } = scene;
  const { found, top } = findByPurpose(session.current_filters, catalogue, null, { works: { works } });
  const matches = top(CARDS);
  if (matches.length === 0) return undefined;
  facts.counts.push(found.total);
  const ends = say.and(works.map((name) => named(name, scene)));
  const shown = showFirst(remember(session, { works_km: undefined }), homesOf(matches), null);
  const after = { ...scene, session: shown };
  const areas = areasBetween({}, after);
  return {
    ...areas,
    session: shown,
    text: join([say.area.noneWithinBoth(told(km, scene), ends), areas.text]),
    cards: cardsOf(matches, 1, after),
    zeroResult: true,
  };
}

function told(km: number, { say, facts }: Scene): string {
  facts.kms.push(km);
  return kilometres(km, say.units);
}

function named(name: string, scene: Scene): string {
  const place = placeName(name, scene);
  scene.facts.names.push(name, place);
  return place;
}
