// Homes described: which of those shown are told by what they are; each description is read like a message of its own.
import { places } from '../filters/hear/place.ts';
import { HEARING } from '../filters/index.ts';
import { type Described, type Describing, readDescribed } from './described.ts';
import { type Context, draftOf } from './draft.ts';
import { hasAny, type Reading } from './reading.ts';
import type { FilterChange } from './understanding.ts';

/** None before any home was shown or offered. */
export function describedIn(
  reading: Reading,
  context: Context,
  given: Pick<Describing, 'named' | 'asks' | 'places' | 'ordinals'>,
): Described[] {
  const { seen = [], focus } = context.session.memory;
  const offers = context.expects?.offers ?? [];
  if (seen.length + focus.length + offers.length === 0) return [];
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
