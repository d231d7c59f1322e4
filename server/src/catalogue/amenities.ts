// Amenities of a feed: one word for one thing. Owners write "Gymnasium" and "24X7 Security"; visitors ask for a gym.
import { AMENITIES } from '../languages/en/amenities.ts';

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
