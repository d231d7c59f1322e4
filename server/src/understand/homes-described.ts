// Homes described: which of those shown are told by what they are; each description is read like a message of its own.
import { places } from '../filters/hear/place.ts';
import { HEARING } from '../filters/index.ts';
import { type Described, type Describing, readDescribed, saysPrice } from './described.ts';
import { type Context, draftOf } from './draft.ts';
import { hasAny, hasSpan, type Reading } from './reading.ts';
import type { FilterChange } from './understanding.ts';

/** None before any home was shown or offered, but by its place or name: "the Hebbal one for 85 lakh". */
export function describedIn(
  reading: Reading,
  context: Context,
  given: Pick<Describing, 'named' | 'asks' | 'places' | 'ordinals'>,
): Described[] {
  const { seen = [], focus } = context.session.memory;
  const offers = context.expects?.offers ?? [];
  const named = given.places.length + given.named.length > 0;
  // "85 lakh wala flat chahiye" wants one at that.
  const one = hasSpan(reading, 'point', 'one') || saysPrice(reading, 0, reading.tokens.length);
  const placed = named && one && !hasSpan(reading, 'ask', 'want');
  if (seen.length + focus.length + offers.length === 0 && !placed) return [];
  const wishesIn = (from: number, to: number): FilterChange[] => {
    const taken = new Uint8Array(reading.taken.length).fill(1);
    taken.set(reading.taken.subarray(from, to), from);
    // "How far is the Hebbal one?" asks; what tells the home asks nothing.
    const spans = reading.spans.filter((span) => span.from < to && span.to > from);
    const draft = draftOf({ ...reading, taken, spans }, context);
    places(
      draft,
      given.places.filter((place) => place.from >= from && place.to <= to),
    );
    for (const { of, read: extract } of HEARING) if (hasAny(reading, of)) extract(draft);
    return draft.changes;
  };
  return readDescribed({ reading, context, ...given, wishesIn });
}
