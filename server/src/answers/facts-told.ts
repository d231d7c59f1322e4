// Facts told: what is asked of one home in one sentence, what is asked of several in one a fact. Links, distances and
// descriptions keep a sentence of their own.
import { deniesAmenity, hasAmenity } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import { toldOf as writtenOf } from '../catalogue/prose.ts';
import { type Fact, factsThat, isRanked, PAPERS } from '../facts/index.ts';
import { distinctName } from '../say/comparison.ts';
import { amountOf, factName, factText, inside } from '../say/fact-text.ts';
import { kilometres } from '../say/money.ts';
import { amenityName, endOfWay, placeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { besideTypical } from './beside-typical.ts';
import { betweenHomes } from './between-homes.ts';
import { calledOf, named } from './called.ts';
import { asksForMost } from './of-all-shown.ts';
import { officeAnswer } from './office.ts';
import { noteUnknown } from './unknowns.ts';
import { waysOf } from './ways-asked.ts';

const SHORT = new Set(factsThat(({ told }) => told === 'short'));

/** Told by an address: of many homes by their numbers. */
const LINKED = new Set(PAPERS);

/** What is asked; of amenities and distances, each that is named. */
export type Item = { fact: Fact; amenity?: string; to?: string };

export const itemsOf = (facts: readonly Fact[], scene: Scene, about = scene.understanding.about): Item[] =>
  facts.flatMap((fact): Item[] => {
    if (fact === 'amenities' && about?.amenity !== undefined)
      return [about.amenity, ...(about.amenities ?? [])].map((amenity) => ({ fact, amenity }));
    if (fact !== 'distance') return [{ fact }];
    const ways = waysOf(scene);
    return ways.length > 0 ? ways.map((to) => ({ fact, to })) : [{ fact }];
  });

/** `alone` says one fact of one home. */
export const factsTold = (
  facts: readonly Fact[],
  homes: readonly Listing[],
  scene: Scene,
  alone: (fact: Fact, home: Listing, other: Listing | undefined) => string,
): string[] => {
  const between = betweenHomes(facts, homes, waysOf(scene).length > 0, scene);
  const rest = between === undefined ? facts : facts.filter((fact) => fact !== 'distance');
  const told = rest.length > 0 || between === undefined ? toldOf(rest, homes, scene, alone) : [];
  return [...(between === undefined ? [] : [between]), ...told, ...besideTypical(facts, homes, scene)];
};

function toldOf(
  facts: readonly Fact[],
  homes: readonly Listing[],
  scene: Scene,
  alone: (fact: Fact, home: Listing, other: Listing | undefined) => string,
): string[] {
  const { say } = scene;
  // What the office or the owner's own words say instead is a sentence of its own.
  const byOffice = (fact: Fact) =>
    homes.some(
      (home) =>
        (officeAnswer(scene.site, { about: fact, home }) ||
          (homes.length === 1 && writtenOf(fact, home).length > 0)) &&
        !factText(fact, home, scene),
    );
  // Where several homes are is told by their places; the map and the street are of one.
  const isShort = ({ fact, amenity, to }: Item) =>
    (SHORT.has(fact) ||
      (LINKED.has(fact) && (homes.length > 2 || (homes.length > 1 && noneStates(fact, homes, scene)))) ||
      amenity !== undefined ||
      ((fact === 'location' || (to !== undefined && areTheirOwn(homes, to, scene))) && homes.length > 1)) &&
    !byOffice(fact);
  const items = itemsOf(facts, scene);
  const short = items.filter(isShort);
  const together = homes.length > 1 ? short.length > 0 : short.length > 1;
  const own = facts.filter((fact) => !together || items.some((item) => item.fact === fact && !isShort(item)));
  const other = (at: number) => homes[at === 0 ? 1 : 0];
  const there = homes.length > 1 ? standingIn(homes, items, scene) : undefined;
  const each = homes.flatMap((home, at) =>
    own.flatMap((fact) => (there !== undefined && fact === 'distance' ? [] : alone(fact, home, other(at)))),
  );
  if (there !== undefined) each.push(there);
  if (!together) return each;
  const [home] = homes;
  if (homes.length === 1 && home) {
    const { part, together } = say.detail.lines;
    const isSilent = (item: Item) => statedOf(item, home, scene) === undefined;
    const silent = short.filter(isSilent).map((item) => labelOf(item, [home], scene));
    const parts = [
      ...short.filter((item) => !isSilent(item)).map((item) => partOf(item, home, scene)),
      // What is not stated is said once of all of it.
      ...(silent.length > 0 ? [part(say.and(silent.map(inside)))] : []),
    ];
    return [together(distinctName(home, undefined, scene), parts), ...each];
  }
  return [...short.map((item) => ofSeveral(item, homes, scene)), ...each];
}

/** "How far from Hebbal?" of homes that are all there and tell no more of where: said once. */
function standingIn(homes: readonly Listing[], items: readonly Item[], scene: Scene): string | undefined {
  const [way, more] = items.filter(({ fact }) => fact === 'distance');
  const to = way?.to;
  if (to === undefined || more || homes.some((home) => scene.catalogue.wayTo(home, to)?.from !== to))
    return undefined;
  const { say, facts } = scene;
  const place = placeName(to, scene);
  facts.counts.push(homes.length);
  facts.names.push(place);
  return say.detail.lines.all(homes.length, say.terms.fact.location, place);
}

/** "Lake": any of them will do. */
const isKind = (to: string, { catalogue }: Scene): boolean => catalogue.places.byName(to) === undefined;

const noneStates = (fact: Fact, homes: readonly Listing[], scene: Scene): boolean =>
  homes.every((home) => factText(fact, home, scene) === undefined);

/** "Furnished", "parking for 2 cars", "deposit ₹60,000". */
function partOf(item: Item, home: Listing, scene: Scene): string {
  const { lines } = scene.say.detail;
  const value = statedOf(item, home, scene);
  const said = item.amenity === undefined ? lines.said[item.fact] : undefined;
  return value !== undefined && said ? said(value) : lines.part(labelOf(item, [home], scene), value);
}

function ofSeveral(item: Item, homes: readonly Listing[], scene: Scene): string {
  const { say, facts } = scene;
  const { lines } = say.detail;
  const label = labelOf(item, homes, scene);
  const by = new Map<string | undefined, Listing[]>();
  for (const home of homes) {
    const value = statedOf(item, home, scene);
    by.set(value, [...(by.get(value) ?? []), home]);
  }
  facts.counts.push(homes.length);
  const [[only] = []] = [...by];
  if (by.size === 1 && only === undefined && item.to !== undefined && isKind(item.to, scene)) {
    const kind = placeName(item.to, scene);
    facts.names.push(item.to, kind);
    return lines.noneNear(homes.length, kind);
  }
  if (by.size === 1 && only === undefined) {
    noteUnknown(label, homes, scene, (home) => statedOf(item, home, scene) === undefined, item.amenity);
    return '';
  }
  if (by.size === 1 && only !== undefined) return lines.all(homes.length, label, only);
  // What is not stated stands last; rates from the lowest, ways from the nearest.
  const rate = ([, [home]]: [string | undefined, Listing[]]) =>
    (home &&
      (item.to === undefined
        ? (rateOf(item, home) ?? measureOf(item, home, scene))
        : scene.catalogue.wayTo(home, item.to)?.km)) ||
    0;
  const stated = [...by].sort(
    (a, b) => Number(a[0] === undefined) - Number(b[0] === undefined) || rate(a) - rate(b),
  );
  const ordered = item.to === undefined && asksForMost(scene) && homes.some((home) => rateOf(item, home));
  const first = item.to !== undefined || ordered;
  return lines.each(
    item.to !== undefined ? wayLabel(item.to, scene, true) : ordered ? lines.lowestFirst(label) : label,
    stated.map(([value, these]) =>
      // In their order by name: it is what was asked for.
      (LINKED.has(item.fact) ? lines.link : lines.of)(
        say.and(these.map((home) => (first ? named(home, homes, scene) : calledOf(home, homes, scene)))),
        value,
      ),
    ),
  );
}

const rateOf = ({ fact }: Item, home: Listing): number | undefined =>
  isRanked(fact) ? amountOf(fact, home) : undefined;

/** "Which is the bigger?": what is chosen by stands in its order. */
function measureOf({ fact }: Item, home: Listing, { understanding }: Scene): number | undefined {
  const by = understanding.references.find((reference) => reference.kind === 'superlative');
  if (by?.measure !== fact || (fact !== 'price' && fact !== 'area')) return undefined;
  return (home[fact] ?? 0) * (by.direction === 'down' ? 1 : -1);
}

export function labelOf({ fact, amenity, to }: Item, homes: readonly Listing[], scene: Scene): string {
  if (to !== undefined) return wayLabel(to, scene, false);
  if (amenity === undefined) return factName(fact, homes, scene.say);
  const word = amenityName(amenity, scene);
  // As it stands in a sentence, and as it begins one.
  scene.facts.names.push(word, word.charAt(0).toUpperCase() + word.slice(1));
  return word;
}

/** None of them is told to stand where its locality does. */
const areTheirOwn = (homes: readonly Listing[], to: string, { catalogue }: Scene): boolean =>
  homes.every((home) => catalogue.wayTo(home, to)?.from === undefined);

function wayLabel(to: string, scene: Scene, ordered: boolean): string {
  const label = scene.say.detail.lines.way(placeName(to, scene), ordered);
  scene.facts.names.push(to, label, label.charAt(0).toUpperCase() + label.slice(1));
  return label;
}

/** "1.5 km"; of a kind of place with the one that is nearest: "Ragigudda Metro, 1 km". */
function wayOf(to: string, home: Listing, scene: Scene): string | undefined {
  const way = scene.catalogue.wayTo(home, to);
  if (!way) return undefined;
  const there = endOfWay(way.place, scene);
  scene.facts.kms.push(way.km);
  scene.facts.names.push(there);
  const km = kilometres(way.km, scene.say.units);
  return there === placeName(to, scene) ? km : `${there}, ${km}`;
}

export function statedOf({ fact, amenity, to }: Item, home: Listing, scene: Scene): string | undefined {
  if (to !== undefined) return wayOf(to, home, scene);
  if (amenity === undefined) {
    const value = factText(fact, home, scene);
    return fact === 'floor' && value !== undefined && ONE_FLOOR.test(value)
      ? scene.say.detail.lines.storey(value)
      : value;
  }
  const has = hasAmenity(home, amenity);
  return has === undefined ? undefined : scene.say.detail.lines.listed(has, deniesAmenity(home, amenity));
}

/** Of the homes of a project their floors are told from the lowest to the highest. */
const ONE_FLOOR = /^\d+(\/\d+)?$/;
