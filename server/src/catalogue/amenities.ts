// Amenities: one word for one thing. Owners write "Gymnasium" and "24X7 Security"; visitors ask for a gym.
import type { Fact } from '../facts/index.ts';
import { AMENITIES, type AmenityField } from '../languages/en/amenities.ts';
import { statedAmount } from './amounts.ts';
import type { AllowedFields, Listing } from './listing.ts';

const KNOWN = new Map(
  Object.entries(AMENITIES).flatMap(([name, { same }]) =>
    [name, ...same.split(',')].map((word) => [fold(word), name] as const),
  ),
);

/** The owner's words, lower case and each once, by the name that visitors' words are read into. */
export function readAmenities(words: readonly string[]): string[] {
  const names = words.map((word) => {
    const tidy = word
      .replace(/[\s_]+/g, ' ')
      .trim()
      .toLowerCase();
    return KNOWN.get(fold(tidy)) ?? tidy;
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/** Apostrophes, hyphens and case do not tell two amenities apart. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const ROWS = Object.entries(AMENITIES);

/** What a home states by a number of its own: "2 balconies" says what a list of amenities leaves out. */
export const COUNTED: Readonly<Record<string, { fact: Fact }>> = Object.fromEntries(
  ROWS.flatMap(([name, { counted }]) => (counted ? [[name, { fact: counted }]] : [])),
);

/** Amenities with a field of their own, and what owners call each. */
export const AMENITY_FIELDS: readonly { name: string; field: AmenityField; names: readonly string[] }[] =
  ROWS.flatMap(([name, { field, same }]) =>
    field ? [{ name, field: field as AmenityField, names: [name, ...same.split(',')] }] : [],
  );
const FIELD_OF = new Map(AMENITY_FIELDS.map(({ name, field }) => [name, field]));

/** A list that leaves it out does not deny it. */
export const isAllowable = (word: string): boolean => FIELD_OF.has(word);

/** Those that a home states by more than its list. */
export const STATED_APART: readonly string[] = [...Object.keys(COUNTED), ...FIELD_OF.keys()];

/** Whether the home has it; undefined where neither its list nor what states it apart says so. */
export function hasAmenity(home: Listing, word: string): boolean | undefined {
  const { amenities } = home;
  const listed = amenities?.includes(word);
  const field = FIELD_OF.get(word);
  // Of what may be forbidden a list that leaves it out says nothing.
  if (field) return allowedBy(field, home) ?? (listed || undefined);
  if (listed) return true;
  const counted = COUNTED[word];
  const n = counted && statedAmount(counted.fact, home);
  return n === undefined ? listed : n > 0;
}

const allowedBy = (field: AmenityField, home: AllowedFields): boolean | undefined => home[field];

/** Whether a field of its own says that it is not there or not allowed. */
export const deniesAmenity = (home: Listing, word: string): boolean => {
  const field = FIELD_OF.get(word);
  return field !== undefined && allowedBy(field, home) === false;
};

export const deniedAmenities = (home: Listing): string[] =>
  [...FIELD_OF.keys()].filter((name) => deniesAmenity(home, name));

/** All that it has: what its list names, and what a field of its own allows. */
export function amenitiesOf(home: Listing): string[] | undefined {
  const allowed = AMENITY_FIELDS.flatMap(({ name, field }) => (allowedBy(field, home) ? [name] : []));
  const denied = deniedAmenities(home);
  if (allowed.length + denied.length === 0) return home.amenities;
  const listed = home.amenities?.filter((name) => !denied.includes(name));
  return listed || allowed.length > 0 ? [...new Set([...(listed ?? []), ...allowed])] : undefined;
}

/** A wish of several words, any of which will do, is written "gym|swimming pool". */
const EITHER = '|';
/** Letters of one wish on the wire. */
const LONGEST = 80;

export const eitherOf = (wish: string): string[] => wish.split(EITHER);

/** As many of the words as one wish can hold. */
export const anyWish = (words: readonly string[]): string =>
  [...new Set(words)].reduce((wish, word) =>
    wish.length + word.length < LONGEST ? `${wish}${EITHER}${word}` : wish,
  );

/** What is left of a wish without one of its words; undefined where nothing is. */
export function wishWithout(wish: string, word: string): string | undefined {
  const left = eitherOf(wish).filter((one) => one !== word);
  return left.length > 0 ? left.join(EITHER) : undefined;
}
