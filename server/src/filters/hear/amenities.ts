// Amenities: what a home must have. "with gym and pool", "gym ke saath", "no gym needed"; "gym or pool" is met by either.
// Questions about them are facts.
import { anyWish, eitherOf } from '../../catalogue/amenities.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, isAlso, negated, remove, set } from '../../understand/draft.ts';
import {
  freeSpans,
  hasSpan,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  take,
  wordsOf,
} from '../../understand/reading.ts';

type Wanted = { value: string; from: number; to: number };

export function amenities(draft: Draft): void {
  const { reading } = draft;
  const named: (Wanted & { not: boolean })[] = [];
  for (const { span, value } of freeSpans(reading, 'amenity')) {
    // "near a park" is a landmark.
    if (means(spanBefore(reading, span.from), 'place', 'near')) continue;
    const { from, to } = span;
    const last = named.at(-1);
    // "No gym or pool": neither.
    const carried = last?.not === true && joinedBy(reading, last.to, { value, from, to }) === 'either';
    named.push({ value, from, to, not: carried || negated(reading, from, to) !== undefined });
  }
  const refused = named.filter(({ not }) => not);
  for (const { value, from, to } of refused) remove(draft, 'amenities', from, to, value);
  // "Gym or no gym": it is all one.
  const wanted = named.filter(({ not, value }) => !not && !refused.some((other) => other.value === value));
  const [first] = wanted;
  const last = wanted.at(-1);
  if (!first || !last) return;
  const values = wishesOf(wanted, reading).slice(0, 10);
  for (const { from, to } of wanted) take(reading, from, to);
  const standing = draft.context.session.current_filters.amenities ?? [];
  const words = wordsOf(reading, first.from, last.to);
  const goesOn = beginsWithOr(reading, first.from) ? standing.at(-1) : undefined;
  // "Or a pool", after "with gym"; "pool" alone, after "gym or pool".
  const open = standing.filter(
    (wish) => eitherOf(wish).length > 1 && eitherOf(wish).some((word) => values.includes(word)),
  );
  // What is removed is told as it stands: hear/removed.ts gives it up.
  if ((goesOn !== undefined || open.length > 0) && !hasSpan(reading, 'drop', 'remove')) {
    const [one = '', ...others] = values;
    const kept = standing.filter((wish) => wish !== goesOn && !open.includes(wish));
    const wish = goesOn === undefined ? one : anyWish([...eitherOf(goesOn), ...eitherOf(one)]);
    set(draft, 'amenities', [...new Set([...kept, wish, ...others])].slice(0, 10), first.from, last.to);
  } else if (standing.length > 0 || isAlso(reading, first.from, last.to)) {
    draft.changes.push({ op: 'add', filter: 'amenities', value: values, words });
  } else set(draft, 'amenities', values, first.from, last.to);
}

/** One wish for each, or for all that an "or" leaves open: "gym, pool or garden" is one. */
function wishesOf(wanted: readonly Wanted[], reading: Reading): string[] {
  const wishes: string[][] = [];
  let open = false;
  for (let at = wanted.length - 1; at >= 0; at--) {
    const { value, to } = wanted[at] as Wanted;
    const joined = joinedBy(reading, to, wanted[at + 1]);
    open = joined === 'either' || (joined === 'comma' && open);
    if (open) wishes[0]?.unshift(value);
    else wishes.unshift([value]);
  }
  return [...new Set(wishes.map(anyWish))];
}

const EITHER = wordSet('either');

/** "Or a pool?", of what stands already. */
export const beginsWithOr = (reading: Reading, from: number): boolean =>
  from > 0 &&
  EITHER.has(reading.tokens[0]?.text ?? '') &&
  reading.at.slice(1, from).every((span) => meaningOf(span, 'filler') !== undefined);

/** What stands between one amenity and the next: "or", "/", nothing but a comma. */
function joinedBy(reading: Reading, from: number, next: Wanted | undefined): 'either' | 'comma' | undefined {
  if (!next || next.from - from > MOST_BETWEEN) return undefined;
  const gap = reading.tokens[from]?.gap.trim();
  if (next.from === from) return gap === '/' ? 'either' : gap === ',' ? 'comma' : undefined;
  let either = false;
  for (let at = from; at < next.from; at++) {
    if (EITHER.has(reading.tokens[at]?.text ?? '')) either = true;
    else if (!meaningOf(reading.at[at], 'filler') && !meaningOf(reading.at[at], 'marker')) return undefined;
  }
  return either ? 'either' : undefined;
}
/** "parking or at least a lift". */
const MOST_BETWEEN = 4;
