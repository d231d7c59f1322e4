// Absent places: a place that this catalogue does not have is said to be absent and never turned into another.
import type { FilterName, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { kilometres } from '../say/money.ts';
import { describe, placeName, stated } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { starters } from './search.ts';

const NEARBY = 3;
const PLACES = new Set<FilterName>(['locality', 'zone', 'near']);

/** "Powai is not in this catalogue." */
export function absentNotices(
  scene: Pick<Scene, 'understanding' | 'catalogue' | 'language' | 'say' | 'facts'>,
): string[] {
  const { understanding, catalogue, say, facts } = scene;
  if (understanding.absent.length === 0) return [];
  const here = catalogue.cities.map((name) => placeName(name, scene));
  const cities = here.length > 0 && here.length <= 3 ? say.and(here) : undefined;
  return understanding.absent.map(({ name, city }) => {
    const place = placeName(name, scene);
    facts.names.push(place, ...here);
    return (city ? say.search.absentCity : say.search.absent)(place, cities);
  });
}

/** When every place named is absent: what there is elsewhere, as buttons, not as an answer. Undefined otherwise. */
export function absentPlaces(scene: Scene): Answer | undefined {
  const { understanding } = scene;
  const placed = understanding.changes.some(
    (change) => change.op !== 'shift' && change.op !== 'remove' && PLACES.has(change.filter),
  );
  if (understanding.absent.length === 0 || placed) return undefined;
  const { catalogue, session, say, facts } = scene;
  const { locality: _l, zone: _z, near: _n, city: _c, ...wishes } = session.current_filters;
  const suggestions: Suggestion[] = [];
  const near: string[] = [];
  for (const { place, km } of nearby(scene)) {
    const filters = { ...wishes, locality: [place.name] };
    const n = catalogue.count(filters);
    if (n === 0) continue;
    facts.counts.push(n);
    if (km !== undefined) facts.kms.push(km);
    facts.filters.push(filters);
    const away = km === undefined ? undefined : kilometres(km, say.units);
    const label = say.search.offerPlace(n, placeName(place.name, scene), away);
    if (km !== undefined) near.push(label);
    suggestions.push({ label, action: { type: 'apply', filters, label } });
  }
  const n = catalogue.count(wishes);
  facts.counts.push(n);
  facts.filters.push(wishes);
  const asked = Object.keys(wishes).length > 0;
  const text =
    near.length > 0
      ? say.search.nearby(near.join(' · '))
      : asked && n > 0
        ? say.search.elsewhere(n, describe(stated(wishes, scene), scene))
        : '';
  return {
    // "Those 8" are taken by their count.
    session: asked && n > 0 ? offer(session, [{ label: text, filters: wishes, said: true }]) : session,
    text,
    suggestions: suggestions.length > 0 ? suggestions : starters(scene),
    zeroResult: true,
  };
}

/** Localities of this catalogue near the absent place, where its coordinates are known; else those with most homes. */
function nearby({ understanding, catalogue }: Scene): { place: { name: string }; km?: number }[] {
  const absent = understanding.absent.find(({ city }) => !city);
  const place = absent && catalogue.places.byName(absent.name);
  // Another city's namesake a thousand kilometres off is no neighbour.
  const near = place ? catalogue.places.nearest(place, NEARBY).filter(({ km }) => km <= 15) : [];
  return near.length > 0
    ? near
    : catalogue.places.localities.slice(0, NEARBY).map((locality) => ({ place: locality }));
}
