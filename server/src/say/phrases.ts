// Describe: filters, homes and places in the words of a language.

import { eitherOf, isAllowable } from '../catalogue/amenities.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import { rentsOf } from '../catalogue/projects.ts';
import { evidentType } from '../catalogue/stated.ts';
import type { FilterName, Filters, Language } from '../contract.ts';
import type { Phrase, Voice } from '../filters/filter.ts';
import { FILTERS } from '../filters/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Noun, Replies, Wanted } from '../languages/replies.ts';
import type { Place } from '../places/place.ts';
import type { Facts } from '../proof/facts.ts';
import { area, bhk, grouped, kilometres, money, price, yearMonth } from './money.ts';

/** What describing needs; every scene has it. */
export type Words = {
  say: Replies;
  language: Language;
  catalogue: Catalogue;
  /** What has been described already: one turn says the same filters several times. */
  described?: { filters: Filters; parts: readonly ChipPart[] }[];
  /** Where distances that are stated are noted. */
  facts?: Pick<Facts, 'kms' | 'names'>;
};

/** A place as it is written in the language: "व्हाइटफ़ील्ड" in Hindi, where it is known. */
export function placeName(name: string, { language, catalogue }: Words): string {
  if (language !== 'hi' && language !== 'kn') return name;
  return catalogue.places.byName(name)?.[language] ?? kindName(name, language) ?? name;
}

/** "ಕೆರೆ" of "lake": a kind of landmark as its cues have it first. */
const kindName = (kind: string, language: Language): string | undefined =>
  LANGUAGES[language].cues.landmark?.[kind]?.split(',')[0]?.trim();

/** What a way is measured to: "Christ University (Koramangala)" where only its locality has a point. */
export const endOfWay = ({ name, at }: Pick<Place, 'name' | 'at'>, words: Words): string =>
  at === undefined || at === name
    ? placeName(name, words)
    : `${placeName(name, words)} (${placeName(at, words)})`;

/** An amenity in the language, else as the catalogue writes it. */
export const amenityName = (word: string, { say }: Words): string => say.terms.amenity[word] ?? word;

/** The nouns of several types, or none. */
function nounOf(filters: Filters, say: Replies): Noun | undefined {
  const types = filters.type;
  if (!types || types.length === 0) return undefined;
  const nouns = types.map((type) => say.terms.type[type]);
  return { one: say.or(nouns.map(({ one }) => one)), many: say.or(nouns.map(({ many }) => many)) };
}

/** Filters as a noun phrase: "2 BHK villas in Whitefield, up to ₹90 L, ready to move". */
export function describe(filters: Filters, words: Words): string {
  const { say } = words;
  const place = (names: string[]) => say.or(names.map((name) => placeName(name, words)));
  const where =
    filters.locality ?? (filters.zone ? [filters.zone] : filters.city ? [filters.city] : undefined);
  const rest = chipParts(filters, words)
    .filter(({ filter }) => !IN_THE_PHRASE.has(filter))
    .flatMap((part) => (part.filter === 'near' ? nearAny(part, filters, words) : part.label));
  const wanted: Wanted = { rest };
  const noun = nounOf(filters, say);
  if (filters.bhk) wanted.bhk = say.or(filters.bhk.map(bhk));
  if (noun) wanted.noun = noun;
  if (where) wanted.place = place(where);
  return say.search.wanted(wanted);
}
/** Near any of them is one wish: said where the first stands. */
function nearAny({ value, label }: ChipPart, { near = [] }: Filters, words: Words): string[] {
  if (near.length < 2) return [label];
  if (value !== near[0]) return [];
  return [words.say.filter.near(words.say.or(near.map((name) => placeName(name, words))))];
}

const IN_THE_PHRASE = new Set<FilterName>(['bhk', 'type', 'locality', 'zone', 'city']);

export type ChipPart = Phrase;

/** One short phrase for each wish, in a fixed order: what chips show and sentences list. Filters never change. */
export function chipParts(filters: Filters, words: Words): readonly ChipPart[] {
  const { described } = words;
  if (!described) return describeEach(filters, words);
  for (const known of described) if (known.filters === filters) return known.parts;
  const parts = describeEach(filters, words);
  described.push({ filters, parts });
  return parts;
}

function describeEach(filters: Filters, words: Words): Phrase[] {
  const voice = voiceOf(words);
  return FILTERS.flatMap((filter) => filter.phrases(filters, voice));
}

/** How the language writes what filters hold. */
export function voiceOf(words: Words): Voice {
  const { say } = words;
  return {
    say,
    place: (name) => placeName(name, words),
    amenity: (word) => amenityName(word, words),
    rooms: bhk,
    from: (rupees) => money(rupees, say.units, Math.ceil),
    upTo: (rupees) => money(rupees, say.units, Math.floor),
    number: grouped,
    month: (date) => yearMonth(date, say.units),
    price: (home) => price(home, say.units),
    closest: (landmark, home) => closest(landmark, home, words),
  };
}

function closest(landmark: string, home: Listing, words: Words): string | undefined {
  const { catalogue, facts, say } = words;
  const found = catalogue.wayTo(home, landmark);
  if (!found) return undefined;
  const place = endOfWay(found.place, words);
  facts?.kms.push(found.km);
  facts?.names.push(found.place.name, place);
  return say.detail.why.distance(place, kilometres(found.km, say.units));
}

/** One filter, or one value of it, as a phrase: for "without …". */
export function describeFilter(
  filter: FilterName,
  filters: Filters,
  words: Words,
  value?: string | number,
): string {
  const only = { [filter]: value === undefined ? filters[filter] : [value] } as Filters;
  if (filter === 'area_min' || filter === 'area_max') only.area_basis = filters.area_basis;
  const labels = chipParts(only, words).map(({ label }) => label);
  // Of a list any value will do, but for what must be there and what must not.
  const join = ALL_OF.has(filter) ? words.say.and : words.say.or;
  return join(labels) || words.say.terms.filter[filter];
}

/** Without what no home here states: it has no part in what was found or counted. */
export function stated(filters: Filters, { catalogue }: Pick<Words, 'catalogue'>): Filters {
  const never = new Set<string>(catalogue.find(filters).never_stated);
  return never.size === 0
    ? filters
    : (Object.fromEntries(Object.entries(filters).filter(([name]) => !never.has(name))) as Filters);
}

/** Filters with what is wished of each: "amenities (lift, gym) and parking". */
export function wishedNames(names: readonly FilterName[], filters: Filters, words: Words): string {
  const { say } = words;
  const parts = [...new Set(names.map((name) => say.terms.filter[name]))].map((term) => {
    const own = names.filter((name) => say.terms.filter[name] === term);
    const only = Object.fromEntries(own.map((name) => [name, filters[name]])) as Filters;
    return [term, chipParts(only, words).map(({ label }) => label)] as const;
  });
  return say.and(
    parts.map(([term, labels]) => (labels.length > 0 ? `${term} (${labels.join(', ')})` : term)),
  );
}

const ALL_OF = new Set<FilterName>(['amenities', 'exclude', 'exclude_locality']);

/** What a home does not state of these wishes, each once: "furnishing and parking". */
export const unstatedNames = (names: readonly FilterName[], filters: Filters, words: Words): string =>
  words.say.and([...new Set(names.flatMap((name) => unstatedName(name, filters, words)))]);

/** "Amenities"; of those that a field of its own allows or denies their names, since a list says nothing of them. */
function unstatedName(name: FilterName, { amenities = [] }: Filters, words: Words): string[] {
  const wishes = name === 'amenities' ? amenities.flatMap(eitherOf) : [];
  return wishes.length > 0 && wishes.every(isAllowable)
    ? wishes.map((word) => amenityName(word, words))
    : [words.say.terms.filter[name]];
}

/** What a home is called: its name, or "2 BHK in Whitefield" where it has none. */
export function homeName(listing: Listing, words: Words): string {
  return listing.name ?? listing.project ?? unnamed(listing, words, true);
}

/** "2 BHK"; of a project "2 BHK and 3 BHK". */
export function roomsText({ bhk: rooms, configurations = [] }: Listing, say: Replies): string | undefined {
  if (rooms !== undefined) return bhk(rooms);
  const kinds = [...new Set(configurations.flatMap((kind) => kind.bhk ?? []))].sort((a, b) => a - b);
  return kinds.length > 0 ? say.and(kinds.map(bhk)) : undefined;
}

/** The price; of a project with homes to let as well, what they ask too. */
export function priceText(listing: Listing, { units, and }: Replies): string {
  const rents = rentsOf(listing);
  return rents ? and([price(listing, units), price(rents, units)]) : price(listing, units);
}

function unnamed(listing: Listing, words: Words, place: boolean): string {
  const rooms = roomsText(listing, words.say);
  const noun = listing.type ? words.say.terms.type[listing.type] : words.say.terms.home;
  const isOne = !listing.configurations && !listing.units;
  return words.say.detail.unnamed({
    ...(rooms !== undefined && { bhk: rooms }),
    noun: isOne ? noun : { one: noun.many, many: noun.many },
    ...(place && { place: placeName(listing.locality, words) }),
    rest: [],
  });
}

/** Possession as stated; a date gone by reads "was due Dec 2018, please ask". */
export function possessionText(listing: Listing, { say }: Words, now: number): string | undefined {
  const { possession, possession_date } = listing;
  if (possession === 'ready') return isPlot(listing) ? say.terms.plotReady : say.terms.possession.ready;
  if (possession_date === undefined) return possession && say.terms.possession[possession];
  const date = yearMonth(possession_date, say.units);
  return isPast(possession_date, now) ? say.detail.wasDue(date) : date;
}

const isPlot = (listing: Listing): boolean => (listing.type ?? evidentType(listing)) === 'plot';

/** Whether "2018-12" or "2018" lies wholly before now. */
export function isPast(date: string, now: number): boolean {
  return date < monthOf(now).slice(0, date.length);
}

let lastMonth = { now: Number.NaN, month: '' };

/** "2026-11". Asked for every card of a turn with the same `now`. */
export function monthOf(now: number): string {
  if (now !== lastMonth.now) lastMonth = { now, month: new Date(now).toISOString().slice(0, 7) };
  return lastMonth.month;
}

/** The stated main facts of a home, in one line's order. */
export function mainFacts(listing: Listing, words: Words, now: number): string[] {
  const { say } = words;
  const facts: string[] = [];
  const shape = unnamed(listing, words, false);
  if (listing.name ?? listing.project) facts.push(shape);
  if (listing.area !== undefined) facts.push(area({ ...listing, area: listing.area }, say.units));
  facts.push(priceText(listing, say));
  const possession = possessionText(listing, words, now);
  if (possession) facts.push(possession);
  return facts;
}
