// The whole city: "all over Bengaluru", "pura Bangalore", "ಇಡೀ ಬೆಂಗಳೂರು": no part of it is wished any more.
import type { FilterName } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import type { Reading } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** `found`: the places that are named. */
export function withWholeCity(
  said: Understanding,
  { text, tokens }: Reading,
  found: readonly PlaceMatch[],
): Understanding {
  const city = found.find(
    ({ place, from, to }) =>
      place.kind === 'city' &&
      place.homes > 0 &&
      // As it is typed: "pura" is no misspelt "purab".
      [tokens[from - 1], tokens[from - 2], tokens[to]].some(
        (token) => token && WHOLE.has(text.slice(token.from, token.to).toLowerCase()),
      ),
  );
  // "All homes in Hebbal, Bangalore" names a part of it.
  const parts = said.changes.some((change) => sets(change) && PARTS.has(change.filter));
  if (!city || said.area || parts || said.facts.length > 0) return said;
  const words = said.text;
  const left = said.changes.filter((change) => !('filter' in change && OF_PLACE.has(change.filter)));
  const gone = [...PARTS, 'exclude_locality' as const].map(
    (filter): FilterChange => ({ op: 'remove', filter, words }),
  );
  const value = city.place.name;
  return { ...said, changes: [...left, ...gone, { op: 'set', filter: 'city', value, words }] };
}

const WHOLE = wordSet('whole_city');
const PARTS: ReadonlySet<FilterName> = new Set(['locality', 'near', 'zone'] as const);
const OF_PLACE = new Set<FilterName>([...PARTS, 'exclude_locality', 'city']);
const sets = (change: FilterChange): change is Extract<FilterChange, { op: 'set' | 'add' }> =>
  change.op === 'set' || change.op === 'add';
