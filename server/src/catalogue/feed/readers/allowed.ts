// Allowed: whether an amenity with a field of its own is there or may be: "Yes", "not allowed", "no pets", "pets allowed".
import { cellWords, headersOf } from '../../../languages/sheets.ts';
import { AMENITY_FIELDS } from '../../amenities.ts';
import { fold } from './text.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const wordsFor = (...kinds: Parameters<typeof cellWords>[0][]) =>
  new Set(kinds.flatMap((kind) => cellWords(kind)).map(bare));
const YES = wordsFor('yes', 'allowed');
const NO = wordsFor('no', 'none');
const DENYING = wordsFor('no', 'not', 'none');

/** `names`: what it is called, by which "pets allowed" is told from "lift". */
export function allowing(names: readonly string[]) {
  const named = new Set(names.map(bare));
  named.delete('');
  return {
    /** Undefined for a cell that says neither. */
    reads(value: unknown): boolean | undefined {
      if (typeof value === 'boolean') return value;
      const said = bare(String(value));
      if (NO.has(said)) return false;
      if (YES.has(said) || named.has(said)) return true;
      const rest = undenied(said);
      return rest !== undefined && (YES.has(rest) || named.has(rest)) ? false : undefined;
    },
    /** "No pets" among what a home has. */
    denies: (text: string): boolean => named.has(undenied(bare(text)) ?? ''),
  };
}

/** What is left without the words that deny it; undefined where there are none. */
function undenied(said: string): string | undefined {
  const words = said.split(' ');
  const rest = words.filter((word) => !DENYING.has(word));
  return rest.length < words.length ? rest.join(' ') : undefined;
}

/** By the field of each. */
export const ALLOWED = AMENITY_FIELDS.map(({ field, names }) => ({
  field,
  ...allowing([...names, ...headersOf(field)]),
}));
