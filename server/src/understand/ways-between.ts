// Ways between: how far places are from one another, or which of them is nearest: of no home.
import type { Filters } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import { type Cue, hasWhich } from './area-asked.ts';
import { readMarkers } from './grammar/markers.ts';
import type { Token } from './normalise.ts';
import { hasSpan, type Reading } from './reading.ts';
import type { AreaQuestion, Understanding } from './understanding.ts';

/** "How far are Hebbal and Yelahanka from the airport?", "distance between HSR and Bellandur": of no home. */
export function apartOf(
  said: Understanding,
  reading: Reading,
  named: readonly PlaceMatch[],
  tokens: readonly Token[],
  cues: ReadonlySet<Cue>,
  standing: Filters,
): { area: AreaQuestion; of: string[] } | undefined {
  const nears =
    hasSpan(reading, 'place', 'near') ||
    hasSpan(reading, 'place', 'near_after') ||
    hasSpan(reading, 'shift', 'distance_down') ||
    hasSpan(reading, 'most', 'distance_up');
  const ofThese = nears && hasWhich(reading) && cues.has('area') && !hasSpan(reading, 'ask', 'show');
  const measures =
    ofThese ||
    said.facts.includes('distance') ||
    hasSpan(reading, 'ask', 'how_far') ||
    hasSpan(reading, 'place', 'distance');
  const around = ofThese ? placesBefore(named, standing) : undefined;
  if (around) return around;
  const wishes = said.changes.some(
    (change) => change.op === 'shift' || !(change.filter === 'locality' || change.filter === 'near'),
  );
  if (!measures || wishes || said.references.some(({ kind }) => kind !== 'all')) return undefined;
  const known = [...new Set(named.flatMap(({ place }) => (place.kind === 'locality' ? [place.name] : [])))];
  const [landmark] = named.filter(({ place }) => !known.includes(place.name)).map(({ place }) => place.name);
  // "Manipal Hospital, Old Airport Road" is one place.
  const localities = known.filter((name) => !landmark?.includes(name));
  const pivot = pivotOf(named, tokens);
  if (pivot) return { area: { ask: 'nearer', filters: { locality: pivot.others } }, of: [pivot.to] };
  // Of localities alone the last is where the others are measured from; what is asked of one place is of the homes shown.
  // "EC to Bellandur and Whitefield to Bellandur": where both ways end.
  const twice = localities.find((name) => named.filter(({ place }) => place.name === name).length > 1);
  // "Which is closer to a metro, Hebbal or Hoodi?": both are measured to the nearest of them.
  const kind = localities.length > 1 && hasWhich(reading) ? kindIn(reading) : undefined;
  const to = landmark ?? kind ?? twice ?? localities.at(-1);
  const locality = localities.filter((name) => name !== to);
  // "Closest to both offices, mine is ITPL and hers is Infosys."
  const ends = named.filter(({ place }) => place.kind !== 'locality').map(({ place }) => place.name);
  if (localities.length === 0 && ends.length > 1)
    return { area: { ask: 'live', filters: {} }, of: [...new Set(ends)] };
  const compared = said.intents.includes('compare') && landmark === undefined && localities.length > 1;
  if (compared) return { area: { ask: 'nearer', filters: { locality: localities } }, of: [] };
  return to === undefined || locality.length === 0
    ? undefined
    : { area: { ask: 'nearer', filters: { locality } }, of: [to] };
}

/** Kinds of place of which every one is known here. */
export const KINDS_KNOWN: ReadonlySet<string> = new Set(['metro']);
const kindIn = (reading: Reading): string | undefined =>
  [...KINDS_KNOWN].find((kind) => hasSpan(reading, 'landmark', kind));

/** "Which of these areas is nearer to Hoodi?": of those where homes are looked for. */
function placesBefore(
  named: readonly PlaceMatch[],
  { locality = [] }: Filters,
): { area: AreaQuestion; of: string[] } | undefined {
  const [to, other] = new Set(named.map(({ place }) => place.name));
  const from = locality.filter((name) => name !== to);
  return to === undefined || other !== undefined || from.length < 2
    ? undefined
    : { area: { ask: 'nearer', filters: { locality: from } }, of: [to] };
}

/** "From Bellandur to Whitefield and Hebbal": of three or more, the one that no "and" joins to another, and those that are. */
function pivotOf(
  named: readonly PlaceMatch[],
  tokens: readonly Token[],
): { to: string; others: string[] } | undefined {
  const places = named.toSorted((a, b) => a.from - b.from);
  if (new Set(places.map(({ place }) => place.name)).size < 3) return undefined;
  // The "to" of "from Bellandur to Whitefield" joins nothing.
  const ands = readMarkers(tokens, new Uint8Array(tokens.length)).filter(
    ({ cue, from }) => cue === 'and' && !THROUGH.has(tokens[from]?.text ?? ''),
  );
  const joined = new Set<PlaceMatch>();
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (!next) continue;
    const comma = place.to === next.from && tokens[next.from]?.breaks === true;
    if (!comma && !ands.some(({ from, to }) => from >= place.to && to <= next.from)) continue;
    joined.add(place);
    joined.add(next);
  }
  const [alone, other] = places.filter((place) => !joined.has(place));
  if (!alone || other) return undefined;
  return { to: alone.place.name, others: [...new Set([...joined].map(({ place }) => place.name))] };
}

const THROUGH = wordSet('through');
