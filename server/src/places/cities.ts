// Cities: the one list of them, by every name people use. A city where this site has no homes is said to be absent.
import cities from './cities.json' with { type: 'json' };
import { keyText, placeKey, wordsOf } from './key.ts';

export type City = {
  name: string;
  lat?: number;
  lng?: number;
  /** Other Roman names and spellings; Devanagari; Kannada. */
  en: string[];
  hi: string[];
  kn: string[];
  /** Well-known localities that no other city has by this name. */
  localities?: string[];
};

export const CITIES: readonly City[] = cities.cities;

const keyOf = (name: string) => keyText(placeKey(wordsOf(name)));
const byKey = new Map(
  CITIES.flatMap((city) =>
    [city.name, ...city.en, ...city.hi, ...city.kn].map((name) => [keyOf(name), city] as const),
  ),
);

/** "Bangalore", "ಬೆಂಗಳೂರು" → Bengaluru. Undefined for a city, or anything else, that is not in the list. */
export const cityNamed = (text: string): City | undefined => byKey.get(keyOf(text));

/** One name for one city: the list's, else the text as it stands. */
export const cityName = (text: string): string => cityNamed(text)?.name ?? text;

/** Keys of a city's other names. */
export const cityAliases = ({ en, hi, kn }: City): string[] => [...en, ...hi, ...kn].map(keyOf);
