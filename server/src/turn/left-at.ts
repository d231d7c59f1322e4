// Left at: the home that somebody is left at, before the message goes on with another's search.
import { resolve, type Surroundings } from '../conversation/references.ts';
import { focusOn, type Session } from '../conversation/session.ts';
import type { Act, Heard } from '../understand/heard.ts';

/** "2 is fine for him, now show mine": the home that the other was left at. */
export function leftAt(
  session: Session,
  party: Heard['party'],
  acts: readonly Act[],
  around: Surroundings,
): Session {
  if (!party?.left) return session;
  const ids = acts.flatMap(
    ({ listing_ids, understanding: { references } }) =>
      listing_ids ?? resolve(references, around).listings.map(({ id }) => id),
  );
  const [one, more] = new Set(ids);
  return one !== undefined && more === undefined ? focusOn(session, [one]) : session;
}
