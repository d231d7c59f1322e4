// Known: the facts of a turn as they may appear in a sentence, by kind: rounded as we round, named as the language names.
import { amenitiesOf, eitherOf } from '../catalogue/amenities.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { FilterName, Filters } from '../contract.ts';
import { factsStatedAs } from '../facts/index.ts';
import type { Unit } from '../filters/filter.ts';
import { FIELDS } from '../filters/index.ts';
import { absolute } from '../say/contact.ts';
import { pricePerArea } from '../say/fact-text.ts';
import { amenityName, homeName, placeName, type Words } from '../say/phrases.ts';
import type { Site } from '../site/site.ts';
import type { Facts } from './facts.ts';

export type Known = {
  rupees: Set<number>;
  lakhs: Set<number>;
  crores: Set<number>;
  bhks: Set<number>;
  areas: Set<number>;
  kms: Set<number>;
  rates: Set<number>;
  counts: Set<number>;
  /** Longest first, so that a name is taken out before a part of it. */
  names: string[];
  links: Set<string>;
};

export function knownOf(facts: Facts, words: Words & { site: Pick<Site, 'name' | 'url'> }): Known {
  const known: Known = {
    rupees: new Set(),
    lakhs: new Set(),
    crores: new Set(),
    bhks: new Set(),
    areas: new Set(facts.areas),
    kms: new Set(facts.kms.flatMap((km) => [Math.max(0.5, Math.round(km * 2) / 2), Math.round(km)])),
    rates: new Set(facts.rates.map((rate) => Math.round(rate * 100) / 100)),
    counts: new Set(facts.counts),
    names: [],
    links: new Set(facts.links),
  };
  const names = new Set<string | undefined>(facts.names);
  names.add(words.site.name);
  const place = (name: string | undefined) => {
    if (name !== undefined) names.add(name).add(placeName(name, words));
  };
  for (const home of facts.listings) {
    addHome(home, known, names, place, words);
    if (home.url) known.links.add(absolute(home.url, words.site.url));
  }
  for (const filters of facts.filters) addFilters(filters, known, names, place, words);
  for (const sum of facts.rupees) addMoney(sum, known);
  known.names = [...names]
    .filter((name) => name !== undefined && name !== '')
    .flatMap((name) => [name as string, ...stem(name as string)])
    .sort((a, b) => b.length - a.length);
  return known;
}

type Names = Set<string | undefined>;
type AddPlace = (name: string | undefined) => void;

function addHome(home: Listing, known: Known, names: Names, place: AddPlace, words: Words) {
  for (const unit of home.units ?? []) addHome(unit, known, names, place, words);
  for (const kind of home.configurations ?? [])
    addHome({ ...home, ...kind, configurations: undefined }, known, names, place, words);
  for (const sum of [
    home.price,
    home.price_rate,
    home.price_max,
    ...factsStatedAs('money').map(({ stated }) => home[stated.field]),
    pricePerArea(home),
  ])
    addMoney(sum, known);
  if (home.bhk !== undefined) known.bhks.add(home.bhk);
  for (const area of [home.area, home.area_max]) if (area !== undefined) known.areas.add(Math.round(area));
  addDate(home.possession_date, known);
  addDate(home.updated ?? words.catalogue.date, known);
  place(home.locality);
  place(home.zone);
  place(home.city);
  names.add(home.name).add(home.project).add(homeName(home, words));
  names.add(home.rera_id).add(home.description?.slice(0, 300)).add(home.project_description?.slice(0, 300));
  for (const { stated } of factsStatedAs('text')) names.add(home[stated.field]);
  for (const word of amenitiesOf(home) ?? []) names.add(word).add(amenityName(word, words));
  const links = [
    home.url,
    home.rera_url,
    ...factsStatedAs('link').map(({ stated }) => home[stated.field]),
    home.map_url,
    home.tour_url,
  ];
  for (const link of [...links, ...(home.images ?? []).map(({ url }) => url)])
    if (link) known.links.add(link);
}

function addFilters(filters: Filters, known: Known, names: Names, place: AddPlace, words: Words) {
  for (const name of Object.keys(filters) as FilterName[]) {
    const values = [filters[name] ?? []].flat();
    for (const value of values) addValue(FIELDS[name].unit, value, known, names, place, words);
  }
}

function addValue(
  unit: Unit,
  value: string | number,
  known: Known,
  names: Names,
  place: AddPlace,
  words: Words,
) {
  switch (unit) {
    case 'rupees':
      addMoney(Number(value), known);
      break;
    case 'rooms':
      known.bhks.add(Number(value));
      break;
    case 'square_feet':
      known.areas.add(Math.round(Number(value)));
      break;
    case 'count':
      known.counts.add(Number(value));
      break;
    case 'month':
      addDate(String(value), known);
      break;
    case 'place':
      place(String(value));
      break;
    case 'name':
      names.add(String(value));
      break;
    case 'amenity':
      for (const word of eitherOf(String(value))) names.add(word).add(amenityName(word, words));
      break;
    case 'phrase': {
      const [rooms] = /(?<=^bhk:).*/.exec(String(value)) ?? [];
      if (rooms !== undefined) known.bhks.add(Number(rooms));
      break;
    }
    case 'term': // a word of the language's own
  }
}

/** As money.ts writes it: to a hundredth of a lakh or a crore, a limit rounded to its own side. */
function addMoney(sum: number | undefined, known: Known) {
  if (sum === undefined) return;
  known.rupees.add(Math.round(sum));
  for (const round of [Math.round, Math.floor, Math.ceil]) {
    known.lakhs.add(round(sum / 1_000) / 100);
    known.crores.add(round(sum / 100_000) / 100);
  }
}

/** Year and day; the month is a word. */
function addDate(date: string | undefined, known: Known) {
  if (date === undefined) return;
  known.counts.add(Number(date.slice(0, 4)));
  if (date.length > 7) known.counts.add(Number(date.slice(8, 10)));
}

/** Kannada joins its endings to a final ು by dropping it. */
const stem = (name: string): string[] => (name.endsWith('ು') ? [name.slice(0, -1)] : []);
