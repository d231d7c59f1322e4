// Fact text: one stated fact of a home in the words of the language; undefined where the catalogue does not state it.

import { amenitiesOf } from '../catalogue/amenities.ts';
import { statedAmount } from '../catalogue/amounts.ts';
import { SQUARE_FEET } from '../catalogue/area-units.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Language } from '../contract.ts';
import { type Fact, factsStatedAs, type OwnFact } from '../facts/index.ts';
import type { Replies } from '../languages/replies.ts';
import type { Facts } from '../proof/facts.ts';
import type { Scene } from '../turn/scene.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';
import { inAskedUnit } from './land.ts';
import { area, day, exactMoney, money, trimmed } from './money.ts';
import { amenityName, homeName, placeName, possessionText, priceText, roomsText } from './phrases.ts';

export function factText(fact: Fact, home: Listing, scene: Scene): string | undefined {
  return textOf(fact, home, scene) ?? ofUnits(fact, home, scene);
}

/** A fact's name: of homes that are let the price is a rent. */
export const factName = (fact: Fact, homes: readonly Listing[], { terms }: Replies): string =>
  fact === 'price' && homes.length > 0 && homes.every(({ purpose }) => purpose === 'rent')
    ? terms.rent
    : terms.fact[fact];

/** "Price" in the middle of a sentence; "RERA number" and "BHK" stay. */
export const inside = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Values told one by one; of more, only these. */
const MOST_VALUES = 4;

/** What the homes of a project state, where they do not state it alike: each value once, or the ends of the numbers. */
function ofUnits(fact: Fact, { units }: Listing, scene: Scene): string | undefined {
  if (!units || OF_ONE.has(fact)) return undefined;
  const texts = (homes: readonly Listing[]) => [
    ...new Set(homes.flatMap((home) => textOf(fact, home, scene) ?? [])),
  ];
  if (!units.some((home) => amountOf(fact, home) !== undefined)) {
    const values = texts(units).slice(0, MOST_VALUES);
    return values.length > 0 ? scene.say.and(values) : undefined;
  }
  const known = units
    .flatMap((home) => ({ home, value: amountOf(fact, home) ?? [] }))
    .filter((each): each is { home: Listing; value: number } => typeof each.value === 'number')
    .sort((a, b) => a.value - b.value);
  const [low, high] = [known[0], known.at(-1)];
  return low && high ? texts([low.home, high.home]).join(' – ') : undefined;
}

/** What homes of a project say each of itself. */
const OF_ONE = new Set<Fact>(['description', 'amenities', 'name', 'photos']);

/** What is told of several homes from the least to the most. */
const AMOUNTS = new Map<Fact, (home: Listing) => number | undefined>([
  ['price_per_area', ratePerArea],
  ['floor', ({ floor }) => floor],
  ['area', ({ area }) => area],
]);

/** What is stated for it in one number. */
export const amountOf = (fact: Fact, home: Listing): number | undefined =>
  statedAmount(fact, home) ?? AMOUNTS.get(fact)?.(home);

/** Rupees per square foot on the basis stated; none for a rent, for a range or without a basis. */
export function pricePerArea(home: Listing): number | undefined {
  const { price, price_max, price_onwards, area, area_max } = home;
  if (home.purpose !== 'buy' || !area || area_max !== undefined) return undefined;
  if (price === undefined || price_max !== undefined || price_onwards || home.price_rate !== undefined)
    return home.price_rate;
  return Math.round(price / area);
}

/** The same, and of a rent rupees a month, to a tenth. */
export function ratePerArea(home: Listing): number | undefined {
  const { price, price_max, price_onwards, area, area_max } = home;
  if (home.purpose !== 'rent') return pricePerArea(home);
  if (!area || area_max !== undefined || price === undefined || price_max !== undefined || price_onwards)
    return undefined;
  return Math.round((price / area) * 10) / 10;
}

function counted(n: number, facts: Facts): string {
  facts.counts.push(n);
  return String(n);
}

/** In rents as well, where it is asked of months. */
function sumText(
  paid: number,
  { price: rent, purpose }: Listing,
  { say, facts, understanding, language }: Scene,
): string {
  const sum = money(paid, say.units);
  const asked = hasSpan(readPlainly(understanding.text, language), 'time', 'month_unit');
  if (!asked || purpose !== 'rent' || !rent) return sum;
  const months = Math.round((paid / rent) * 10) / 10;
  facts.counts.push(months);
  return say.detail.lines.rents(sum, trimmed(months));
}

type Text = (home: Listing, scene: Scene) => string | undefined;

/** What one field states is said by what stands in it. */
const PLAIN = new Map<Fact, Text>([
  ...factsStatedAs('money').map(({ name, paid, stated: { field } }): [Fact, Text] => [
    name,
    (home, scene) => {
      const sum = home[field];
      if (sum === undefined) return undefined;
      return paid === 'monthly' ? scene.say.units.perMonth(exactMoney(sum)) : sumText(sum, home, scene);
    },
  ]),
  ...factsStatedAs('count').map(({ name, stated: { field } }): [Fact, Text] => [
    name,
    ({ [field]: n }, { facts }) => (n === undefined ? undefined : counted(n, facts)),
  ]),
  ...factsStatedAs('text').map(({ name, paid, stated: { field } }): [Fact, Text] => [
    name,
    ({ [field]: words }, { say }) =>
      paid !== 'no' && words !== undefined && NONE.test(words) ? say.detail.lines.nothing : words,
  ]),
  ...factsStatedAs('link').map(({ name, stated: { field } }): [Fact, Text] => [name, (home) => home[field]]),
]);

const OWN: Record<OwnFact, Text> = {
  price: (home, { say }) => (home.price === undefined ? undefined : priceText(home, say)),
  price_per_area: (home, scene) => {
    const rate = ratePerArea(home);
    if (rate === undefined) return undefined;
    scene.facts.rupees.push(rate);
    const { units } = scene.say;
    const monthly = units.perMonth(`₹${trimmed(rate)}`);
    if (home.purpose === 'rent') scene.facts.names.push(monthly);
    const sum = home.purpose === 'rent' ? monthly : exactMoney(rate);
    return units.perArea(sum, home.area_basis) + inAskedUnit(rate, scene);
  },
  area: (home, scene) =>
    home.area === undefined ? undefined : areaText({ ...home, area: home.area }, scene),
  bhk: (home, { say }) => roomsText(home, say),
  possession: (home, scene) => possessionText(home, scene, scene.now),
  rera: (home) => (home.rera_id && home.rera_url ? `${home.rera_id} (${home.rera_url})` : home.rera_id),
  khata: (home, { say }) => home.khata && say.and(home.khata.map((kind) => say.terms.khata[kind])),
  approved_by: (home, { say }) =>
    home.approved_by && say.and(home.approved_by.map((name) => say.terms.approved_by[name])),
  amenities: (home, scene) => {
    const has = amenitiesOf(home) ?? [];
    return has.length > 0 ? scene.say.and(has.map((word) => amenityName(word, scene))) : undefined;
  },
  photos: (home) =>
    home.images && home.images.length > 0 ? (home.tour_url ?? home.url ?? home.images[0]?.url) : undefined,
  map: (home, { facts }) => {
    if (home.map_url !== undefined || home.lat === undefined || home.lng === undefined) return home.map_url;
    const link = `https://www.openstreetmap.org/?mlat=${home.lat}&mlon=${home.lng}#map=16/${home.lat}/${home.lng}`;
    facts.links.push(link);
    return link;
  },
  location: (home, scene) =>
    [home.locality, home.zone, home.city]
      .filter((name) => name !== undefined)
      .map((name) => placeName(name, scene))
      .join(', '),
  // The catalogue's date is all that is known of it.
  availability: (home, { catalogue, say }) => day(home.updated ?? catalogue.date, say.units),
  floor: ({ floor, total_floors }, { facts }) => {
    if (floor === undefined) return undefined;
    facts.counts.push(floor, total_floors ?? floor);
    return total_floors === undefined ? String(floor) : `${floor}/${total_floors}`;
  },
  facing: (home, { say }) => home.facing && say.terms.facing[home.facing],
  furnishing: (home, { say }) => home.furnishing && say.terms.furnishing[home.furnishing],
  type: (home, { say }) => home.type && say.terms.type[home.type].one,
  name: (home, scene) => homeName(home, scene),
  // The owner's prose is told as it is written, and in no other language.
  description: ({ description, project_description }, { language }) =>
    [description, project_description]
      .flatMap((prose) => (prose !== undefined && PROSE[language]?.test(prose) ? [prose.slice(0, 300)] : []))
      .join(' ') || undefined,
};

const SAID = new Map<Fact, Text>([...PLAIN, ...(Object.entries(OWN) as [OwnFact, Text][])]);
/** Undefined as well of a fact that no field states. */
const textOf = (fact: Fact, home: Listing, scene: Scene): string | undefined => SAID.get(fact)?.(home, scene);

/** Letters of the language; what is typed in Roman letters is no prose that could be told from English. */
const PROSE: Partial<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  hi: /\p{Script=Devanagari}/u,
  kn: /\p{Script=Kannada}/u,
};

/** As owners write it. */
const NONE = /^(?:none|nil|no|zero|0|no brokerage|zero brokerage)$/i;

/** "1,200 sq ft plot (2.75 cents)": also in the unit that it is asked in. */
function areaText(home: Listing & { area: number }, { say, facts, understanding }: Scene): string {
  const told = area(home, say.units);
  const unit = understanding.about?.unit;
  if (unit === undefined) return told;
  const ends = [home.area, ...(home.area_max === undefined ? [] : [home.area_max])];
  const converted = say.units.land[unit](ends.map((size) => inUnits(size / SQUARE_FEET[unit])).join('–'));
  facts.names.push(converted);
  return `${told} (${converted})`;
}

const inUnits = (n: number) => trimmed(n, n < 1 ? 3 : 2);
