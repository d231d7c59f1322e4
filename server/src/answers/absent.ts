// Absent places: a place that this catalogue does not have is said to be absent and never turned into another.
import type { Catalogue, Match } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, Suggestion } from '../contract.ts';
import { offer } from '../conversation/agenda.ts';
import { findByPurpose } from '../conversation/purpose.ts';
import { setFilters, showFirst } from '../conversation/session.ts';
import { searchWords } from '../languages/of-plots.ts';
import { CARDS } from '../say/cards.ts';
import { kilometres } from '../say/money.ts';
import { describe, placeName, stated } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { cardsOf, homesOf, show, starters } from './search.ts';

const NEARBY = 3;
const PLACES = new Set<FilterName>(['locality', 'zone', 'near']);

/** A place of a city that the catalogue covers is known, whether or not homes are listed there. */
const isHere = (name: string, { places, cities }: Catalogue): boolean => {
  const city = places.byName(name)?.city;
  return city !== undefined && cities.includes(city);
};

/** "Powai is not in this catalogue." */
export function absentNotices(
  scene: Pick<Scene, 'understanding' | 'catalogue' | 'language' | 'say' | 'facts'>,
): string[] {
  const { understanding, catalogue, say, facts } = scene;
  if (understanding.absent.length === 0) return [];
  const here = catalogue.cities.map((name) => placeName(name, scene));
  const cities = here.length > 0 && here.length <= 3 ? say.and(here) : undefined;
  return understanding.absent.map(({ name, city, words, part }) => {
    const place = placeName(name, scene);
    facts.names.push(place, ...here);
    if (part) {
      facts.names.push(words);
      return say.search.untoldPart(words, place);
    }
    if (isHere(name, catalogue)) return say.search.noHomesIn(place);
    return (city ? say.search.absentCity : say.search.absent)(place, cities);
  });
}

/**
 * When every place named is absent: the homes of the localities nearest to it, told with how far those are. Where none is
 * near, what there is elsewhere, as buttons, not as an answer. Undefined where a place named is here.
 */
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
  const homes: Match[] = [];
  for (const { place, km, n } of nearby(scene, wishes)) {
    const filters = { ...wishes, locality: [place.name] };
    facts.counts.push(n);
    facts.filters.push(filters);
    // A locality on a road that was asked for is no way from it.
    const away = km === undefined || km < ON_IT ? undefined : kilometres(km, say.units);
    if (km !== undefined && away) facts.kms.push(km);
    const label = searchWords(say, filters).offerPlace(n, placeName(place.name, scene), away);
    if (km !== undefined) near.push(label);
    if (km !== undefined && km <= SHOWN && homes.length < CARDS)
      homes.push(...findByPurpose(filters, catalogue).top(Math.min(n, CARDS - homes.length)));
    suggestions.push({ label, action: { type: 'apply', filters, label } });
  }
  const n = catalogue.count(wishes);
  // Nor is there any elsewhere: what comes nearest to the rest of the wishes.
  if (n === 0 && near.length === 0)
    return show({ ...scene, session: setFilters(session, { filters: wishes, words: session.filter_words }) });
  facts.counts.push(n);
  facts.filters.push(wishes);
  const asked = Object.keys(wishes).length > 0;
  const text =
    near.length > 0
      ? say.search.nearby(near.join(' · '))
      : asked && n > 0
        ? searchWords(say, wishes).elsewhere(n, describe(stated(wishes, scene), scene))
        : '';
  const shown = homes.length > 0 ? showFirst(session, homesOf(homes)) : session;
  return {
    // "Those 8" are taken by their count.
    session: asked && n > 0 ? offer(shown, [{ label: text, filters: wishes, said: true }]) : shown,
    text,
    ...(homes.length > 0 && { cards: cardsOf(homes, 1, { ...scene, session: shown }) }),
    suggestions: suggestions.length > 0 ? suggestions : starters(scene),
    zeroResult: true,
  };
}

/** Kilometres: so near, homes are shown at once; farther than `FARTHEST` nothing is called near. */
const SHOWN = 8;
const FARTHEST = 15;
const ON_IT = 0.25;
/** Localities that are asked for homes. */
const LOOKED_AT = 12;

type Near = { place: { name: string }; km?: number; n: number };

/**
 * Localities with such homes near the absent place, where its coordinates are known; else those with most homes. Another
 * city's namesake a thousand kilometres off is no neighbour.
 */
function nearby({ understanding, catalogue }: Scene, wishes: Filters): Near[] {
  const absent = understanding.absent.find(({ city }) => !city);
  const place = absent && catalogue.places.byName(absent.name);
  const withHomes = (found: readonly Omit<Near, 'n'>[]): Near[] =>
    found
      .map((one) => ({ ...one, n: catalogue.count({ ...wishes, locality: [one.place.name] }) }))
      .filter(({ n }) => n > 0)
      .slice(0, NEARBY);
  const near = place ? catalogue.places.nearest(place, LOOKED_AT).filter(({ km }) => km <= FARTHEST) : [];
  const found = withHomes(near);
  return found.length > 0
    ? found
    : withHomes(catalogue.places.localities.slice(0, NEARBY).map((locality) => ({ place: locality })));
}
