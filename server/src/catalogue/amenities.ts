// Amenities: one word for one thing. Owners write "Gymnasium" and "24X7 Security"; visitors ask for a gym.
import { AMENITIES } from '../languages/en/amenities.ts';
import type { Fact } from '../languages/facts.ts';
import type { Listing } from './listing.ts';

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

/** What a home states by a number of its own: "2 balconies" says what a list of amenities leaves out. */
export const COUNTED: Readonly<Record<string, { fact: Fact; of(home: Listing): number | undefined }>> = {
  parking: { fact: 'parking', of: ({ parking }) => parking },
  balcony: { fact: 'balconies', of: ({ balconies }) => balconies },
};

/** Whether the home has it; undefined where neither its list nor a number says so. */
export function hasAmenity(home: Listing, word: string): boolean | undefined {
  const { amenities } = home;
  if (amenities?.includes(word)) return true;
  const n = COUNTED[word]?.of(home);
  return n === undefined ? amenities && false : n > 0;
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
