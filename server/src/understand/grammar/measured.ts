// Measured: the places that a distance is told to: "far from Hebbal", "too far from my office in Domlur". What is too far from
// there is none of them: "Electronic City is too far from the hospital in Jayanagar where I work".
import type { ActCue } from '../../languages/acts.ts';
import type { PlaceMatch } from '../../places/place.ts';
import { meaningOf, type Reading } from '../reading.ts';
import type { Marker } from './markers.ts';

export function measuredIn(
  within: readonly PlaceMatch[],
  markers: readonly Marker[],
  reading: Reading,
): readonly PlaceMatch[] {
  const has = (cue: ActCue) => markers.some((marker) => marker.cue === cue);
  const away = markers.filter(({ cue }) => cue === 'away');
  const touched = within.filter((match) =>
    away.some((marker) => marker.to === match.from || marker.from === match.to),
  );
  if (away.length === 0 || !(has('work') || has('live'))) return touched;
  const far = markers.find(({ cue }) => cue === 'far');
  if (!far) return within;
  if (touched.length > 0) return touched;
  const behind = away.find((marker) => marker.from >= far.from);
  if (behind) return within.filter((match) => match.from >= behind.to);
  const before = away.at(-1)?.from ?? 0;
  const nearest = within.findLast((match) => match.to <= before);
  return nearest && !namesAnother(reading, nearest.to, before) ? [nearest] : [];
}

/** "EC Jayadeva hospital se bahut door": the way is from the hospital. */
const namesAnother = ({ at }: Reading, from: number, to: number): boolean =>
  at.slice(from, to).some((span) => meaningOf(span, 'landmark') !== undefined);
