// Places to look in: where homes like the ones wished for are, where they ask least, what a family finds there, what rent
// they bring, and what lies between two work places. What is best nobody is told; what is stated, and where, is.
import { type AreaOffer, areasWith, yieldsOf } from '../catalogue/areas.ts';
import type { Filters } from '../contract.ts';
import { kilometres } from '../say/money.ts';
import { searchFor } from '../say/offers.ts';
import { amenityName, placeName } from '../say/phrases.ts';
import { yieldAt } from '../say/yields.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { type AreaAnswer, asked, capital, headOf, listed, none } from './area-said.ts';
import { areasAround, aroundSaid } from './areas-around.ts';
import { join } from './search.ts';

const MOST = 4;
/** Fewer homes than this tell little of what a place asks. */
const TELLING = 2;

/** What is looked for, but for the place, with what is said now; to buy, where nothing is said. */
function wishesOf(said: Filters, { catalogue, session }: Scene): Filters & { purpose: 'buy' | 'rent' } {
  const { locality: _l, zone: _z, near: _n, exclude_locality: _e, ...standing } = session.current_filters;
  const { locality: _locality, zone: _zone, near: _near, ...rest } = said;
  const changed = said.purpose !== undefined && said.purpose !== standing.purpose;
  // A budget for buying says nothing of a rent.
  const { budget_min: _min, budget_max: _max, ...others } = standing;
  const filters: Filters = { ...(changed ? others : standing), ...rest };
  const purpose = filters.purpose ?? (catalogue.purposes.has('buy') ? 'buy' : 'rent');
  return { ...filters, purpose };
}

/** Localities that have what is wished for, most homes first; those around a place, the nearest to it first. */
export function areasThatHave(said: Filters, scene: Scene): AreaAnswer {
  const { say } = scene;
  const wishes = wishesOf(said, scene);
  const centre = said.near?.[0] ?? '';
  const around = areasAround(centre, new Set([centre]), wishes, scene).slice(0, MOST);
  if (around.length > 0) {
    const places = around.map((area) => aroundSaid(area, centre, wishes.purpose, scene).text);
    return told(say.area.which(capital(headOf(wishes, scene)), places.join(' · ')), around, wishes, scene);
  }
  const found = areasWith(wishes, scene.catalogue).slice(0, MOST);
  if (found.length === 0) return none(wishes, scene);
  const places = found.map((area) => placed(area, wishes, scene));
  return told(say.area.which(capital(headOf(wishes, scene)), listed(places)), found, wishes, scene);
}

/** "Whitefield (10 homes, from ₹55 L)". */
function placed({ name, n, low }: AreaOffer, { purpose = 'buy' }: Filters, scene: Scene): string {
  const place = placeName(name, scene);
  scene.facts.counts.push(n);
  scene.facts.rupees.push(low);
  scene.facts.names.push(name, place);
  return scene.say.area.place(place, n, asked(low, purpose, scene));
}

/** The lowest middle price first. */
export function affordableAreas(said: Filters, scene: Scene): AreaAnswer {
  const { say, catalogue, facts } = scene;
  const wishes = wishesOf(said, scene);
  const all = areasWith(wishes, catalogue).filter(({ name }) => said.locality?.includes(name) ?? true);
  const telling = all.filter(({ n }) => n >= TELLING);
  const found = (telling.length >= 3 ? telling : all).sort((a, b) => a.median - b.median).slice(0, MOST);
  if (found.length === 0) return none(wishes, scene);
  const places = found.map(({ name, n, median }) => {
    const place = placeName(name, scene);
    facts.counts.push(n);
    facts.rupees.push(median);
    facts.names.push(name, place);
    return say.area.typically(place, n, asked(median, wishes.purpose, scene));
  });
  const asks = nextOf(wishes, scene);
  const text = join([say.area.cheapest(headOf(wishes, scene), listed(places)), asks]);
  return told(text, found, wishes, scene);
}

/** What a family asks for beside rooms, where the homes state it. */
const FAMILY = ['play area', 'children play area', 'park', 'garden', 'security'];

/** Homes of two bedrooms and more with a play area, a park, a guard. */
export function areasForFamilies(said: Filters, scene: Scene): AreaAnswer {
  const { say, catalogue, facts } = scene;
  const { works = [] } = scene.session.memory;
  const wished = wishesOf(said, scene);
  const base: Filters = wished.bhk || wished.type ? wished : { ...wished, bhk_min: 2 };
  const here = said.locality ? { ...base, locality: said.locality } : base;
  const amenity = FAMILY.find(
    (word) => catalogue.amenities.includes(word) && catalogue.count({ ...here, amenities: [word] }) > 0,
  );
  const wishes = { ...here, ...(amenity && { amenities: [amenity] }) };
  const found = areasWith(wishes, catalogue).slice(0, MOST);
  if (found.length === 0) return none(wishes, scene);
  const places = found.map((area) => placed(area, wishes, scene));
  const { amenities: _a, locality: _l, ...head } = wishes;
  const named = amenity && amenityName(amenity, scene);
  if (named) facts.names.push(named, capital(named));
  const stated = named
    ? capital(say.area.family(headOf(head, scene), named, listed(places)))
    : say.area.which(capital(headOf(head, scene)), listed(places));
  const asks =
    works.length > 0
      ? wished.budget_max === undefined
        ? say.area.ask.budget()
        : undefined
      : say.area.ask.work();
  return told(join([say.area.familyUnknown(), stated, asks]), found, wishes, scene);
}

/** Gross yields where rents and prices of one size are stated; else where the price is lowest. */
export function areasForRent(said: Filters, scene: Scene): AreaAnswer {
  const { say, catalogue, facts } = scene;
  const { purpose: _p, budget_min: _min, budget_max, ...kind } = wishesOf(said, scene);
  const here = said.locality ? { ...kind, locality: said.locality } : kind;
  const found = yieldsOf(here, catalogue)
    .filter(({ price }) => budget_max === undefined || price <= budget_max)
    .slice(0, 3);
  if (found.length === 0) {
    const cheapest = affordableAreas({ ...said, purpose: 'buy' }, scene);
    return { ...cheapest, text: join([say.area.investUnknown(), cheapest.text]) };
  }
  facts.counts.push(12);
  const yields = found.map(({ name, ...one }) => {
    facts.names.push(name);
    return yieldAt({ place: placeName(name, scene), ...one }, scene);
  });
  const asks = budget_max === undefined ? say.area.ask.budget() : undefined;
  const suggestions = found.map(({ name, bhk }) => {
    const filters: Filters = { purpose: 'buy', bhk: [bhk], locality: [name] };
    return searchFor(filters, catalogue.count(filters), scene);
  });
  return {
    session: scene.session,
    text: join([say.area.investUnknown(), say.area.yieldsAt(listed(yields)), asks]),
    suggestions,
    places: found.map(({ name }) => name),
  };
}

/** Localities by the longest way that one of the two has, the shortest first. */
export function areasBetween(said: Filters, scene: Scene): AreaAnswer {
  const { say, catalogue, session, facts } = scene;
  const { works, works_km } = session.memory;
  const named = [...(said.locality ?? []), ...(said.near ?? [])];
  const ends = (named.length >= 2 ? named : (works ?? [...named, ...(session.current_filters.near ?? [])]))
    .slice(0, 3)
    .flatMap((name) => catalogue.places.byName(name) ?? []);
  if (ends.length === 0) {
    const anywhere = areasThatHave(said, scene);
    return { ...anywhere, text: join([anywhere.text, say.area.ask.work()]) };
  }
  const wishes = wishesOf(said, scene);
  const measured = areasWith(wishes, catalogue)
    .flatMap((area) => {
      const place = catalogue.places.byName(area.name);
      const kms = ends.map((end) => (place ? catalogue.distance(place, end) : undefined));
      return kms.every((km) => km !== undefined) ? [{ ...area, kms }] : [];
    })
    .sort((a, b) => Math.max(...a.kms) - Math.max(...b.kms))
    .filter(({ kms }) => named.length > 1 || Math.max(...kms) <= (works_km ?? Number.POSITIVE_INFINITY))
    .slice(0, MOST);
  if (measured.length === 0) return none(wishes, scene);
  const places = measured.map(({ name, n, low, kms }) => {
    const place = placeName(name, scene);
    facts.names.push(name, place, ...ends.map((end) => placeName(end.name, scene)));
    facts.kms.push(...kms);
    facts.counts.push(n);
    facts.rupees.push(low);
    // In Whitefield itself no way to Whitefield is told.
    const distances = kms.flatMap((km, at) =>
      ends[at]?.name === name
        ? []
        : say.area.from(kilometres(km, say.units), placeName(ends[at]?.name ?? '', scene)),
    );
    const from = asked(low, wishes.purpose, scene);
    return distances.length > 0
      ? say.area.livePlace(place, distances.join(', '), n, from)
      : say.area.place(place, n, from);
  });
  const unsaid = said.purpose === undefined && session.current_filters.purpose === undefined;
  const asks = unsaid && catalogue.purposes.size > 1 ? say.area.ask.purpose() : nextOf(wishes, scene);
  const text = join([
    (ends.length > 1 ? say.area.live : say.area.nearest)(headOf(wishes, scene), listed(places)),
    asks,
  ]);
  return told(text, measured, wishes, scene);
}

/** What would narrow it down. */
const nextOf = ({ bhk, type, budget_max }: Filters, { say }: Scene): string | undefined =>
  bhk || type?.includes('plot')
    ? budget_max === undefined
      ? say.area.ask.budget()
      : undefined
    : say.area.ask.bhk();

function told(
  text: string,
  found: readonly { name: string; n: number }[],
  wishes: Filters,
  scene: Scene,
): Answer & { places: string[]; filters: Filters } {
  const { locality: _l, ...rest } = wishes;
  return {
    session: scene.session,
    text,
    suggestions: found.map(({ name, n }) => searchFor({ ...rest, locality: [name] }, n, scene)),
    places: found.map(({ name }) => name),
    filters: wishes,
  };
}
