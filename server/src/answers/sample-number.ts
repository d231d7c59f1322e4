// Samples: homes that are invented, and registration numbers that are none; a catalogue to try things out with marks its own.
import type { Listing } from '../catalogue/listing.ts';
import { BOUNDS, remember, type Session } from '../conversation/session.ts';
import type { Scene } from '../turn/scene.ts';

/** The home spoken of, or else all there are. */
export const areSamples = (home: Listing | undefined, { catalogue }: Scene): boolean =>
  home?.sample ?? catalogue.sample;

export const isSampleNumber = ({ rera_id }: Listing): boolean => /sample|dummy/i.test(rera_id ?? '');

/** That they are, shorter the second time. */
export function saidOfSamples({ say, session }: Scene): { session: Session; text: string } {
  const { told = [] } = session.memory;
  const again = told.includes(SAID);
  return {
    session: again ? session : remember(session, { told: [...told, SAID].slice(-BOUNDS.told) }),
    text: say.chat.samples(again),
  };
}
const SAID = 'samples';
