// Rather: "furnished if possible", "lift iddre olledu", "preferably in Hebbal": what is liked beside what is wished. It ranks
// homes and shuts none out.
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Kind, meaningOf, means, type Reading } from '../reading.ts';
import type { Stretch } from '../stretch.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import { isLiking, type Marker } from './markers.ts';
import { VALUES } from './values.ts';

/** Tokens that name what is liked, and those that say nothing else: its marker, and the name where it is not wished for as well. */
export type Liking = { named: Stretch; hides: Stretch };

/** What an amount and a purpose say is never only liked. */
const FIRM: ReadonlySet<FilterName> = new Set<FilterName>([
  'purpose',
  'budget_min',
  'budget_max',
  'city',
  'exclude',
  'exclude_locality',
]);

/** The likings within tokens [from, to). */
export function likingsIn(reading: Reading, markers: readonly Marker[], { from, to }: Stretch): Liking[] {
  const own = markers.filter((marker) => isLiking(marker) && marker.from >= from && marker.to <= to);
  const cues = new Map<number, Marker & { before: boolean; behind: boolean }>();
  for (const marker of own) {
    if (marker.cue === 'otherwise') continue;
    const { before = false, behind = false } = cues.get(marker.from) ?? {};
    const is = { before: before || marker.cue === 'rather', behind: behind || marker.cue === 'liked' };
    cues.set(marker.from, { ...marker, ...is });
  }
  const joins = joiners(reading, markers);
  const either = own.flatMap((marker) =>
    marker.cue === 'otherwise' ? firstOf(reading, marker, joins, { from, to }) : [],
  );
  either.push(...ofTwoKinds(reading, joins, { from, to }));
  const liked = [...cues.values()].flatMap((marker): Liking[] => {
    let [first, last] = [marker.from, marker.to];
    while (first > from && !reading.tokens[first]?.breaks) first--;
    while (last < to && !reading.tokens[last]?.breaks) last++;
    // "If possible, furnished": a comma behind it parts nothing.
    if (last === marker.to && first === marker.from) while (++last < to && !reading.tokens[last]?.breaks);
    const before = valuesIn(reading, first, marker.from);
    const behind = valuesIn(reading, marker.to, Math.min(last, to));
    const next = behind[0]?.from === marker.to;
    const leads = marker.before && (!marker.behind || next || before.length === 0);
    const unit =
      leads || before.length === 0
        ? (unitBehind(behind, marker, joins) ?? unitBefore(reading, before, marker, first, joins))
        : unitBefore(reading, before, marker, first, joins);
    return unit ? [{ named: unit, hides: around(unit, marker) }] : [];
  });
  return [...either, ...liked];
}

/** "Ground floor or a lift", "lift ya ground floor": either of two things that are no kind of one another will do. */
function ofTwoKinds(reading: Reading, joins: Joins, { from, to }: Stretch): Liking[] {
  const values = valuesIn(reading, from, to);
  return values.flatMap((value, at): Liking[] => {
    const next = values[at + 1];
    if (!next || value.kind === next.kind || !EASED.has(value.kind) || !EASED.has(next.kind)) return [];
    const between = reading.tokens.slice(value.to, next.from);
    if (!between.some(({ text }) => EITHER.has(text)) || between.some(({ breaks }) => breaks)) return [];
    return joins(value.to, next.from) ? [value, next].map((named) => ({ named, hides: named })) : [];
  });
}
const EASED: ReadonlySet<string> = new Set(['amenity', 'floor', 'furnishing', 'facing']);

const around = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** "Hebbal, otherwise Hennur": either, the first liked more; "ground floor illandre lift" goes without the first. */
function firstOf(reading: Reading, marker: Marker, joins: Joins, { from, to }: Stretch): Liking[] {
  let first = marker.from - 1;
  while (first > from && !reading.tokens[first]?.breaks) first--;
  let last = marker.to;
  while (last < to && !reading.tokens[last]?.breaks) last++;
  const before = valuesIn(reading, Math.max(first, from), marker.from);
  const [behind] = valuesIn(reading, marker.to, last);
  const alike = before.findLast(({ kind }) => kind === behind?.kind);
  if (!behind) return [];
  if (alike && OPEN.has(alike.kind)) return [{ named: alike, hides: marker }];
  const unit = unitBefore(reading, before, marker, Math.max(first, from), joins);
  if (!unit || before.at(-1)?.kind === 'number') return [];
  if (!alike) return [{ named: unit, hides: around(unit, marker) }];
  // "Gym, otherwise a pool" shuts out neither; of two states the first is liked.
  const one = { named: unit, hides: around(unit, marker) };
  return behind.kind === 'amenity'
    ? [one, { named: behind, hides: behind }]
    : [{ ...one, hides: around(unit, behind) }];
}
/** Of these a home may be any of several. */
const OPEN: ReadonlySet<string> = new Set(['place', 'room', 'type']);

/** What is liked in them, and what says nothing else; a liking that names nothing that can be liked is none. */
export function likedOf(
  likings: readonly Liking[],
  wishedIn: (named: Stretch) => readonly FilterChange[],
): { rather: FilterChange[]; of: Stretch[] } {
  const rather: FilterChange[] = [];
  const of: Stretch[] = [];
  for (const liking of likings) {
    const liked = wishedIn(liking.named);
    if (liked.length === 0 || !liked.every(canBeLiked)) continue;
    // One liking stands beside another.
    for (const change of liked)
      rather.push(change.op === 'set' && change.filter === 'amenities' ? { ...change, op: 'add' } : change);
    of.push(liking.hides);
  }
  return { rather, of };
}

const canBeLiked = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') && !FIRM.has(change.filter);

/** Beside what else is said; alone it looks for homes. */
export const asLiked = (said: Understanding, rather: FilterChange[]): Understanding => ({
  ...said,
  rather,
  intents: said.intents.some((intent) => intent === 'search')
    ? said.intents
    : ['search', ...said.intents.filter((intent) => !NOTHING.has(intent))],
  talk: undefined,
});
const NOTHING = new Set(['not_understood', 'out_of_scope', 'smalltalk', 'affirm', 'deny', 'undo']);

type Value = { kind: Kind | 'place' | 'number'; from: number; to: number };

/** What tokens [from, to) name, a number with what it counts. */
function valuesIn(reading: Reading, from: number, to: number): Value[] {
  const values: Value[] = [];
  for (let at = from; at < to; at++) {
    const kind = kindAt(reading, at);
    const last = values.at(-1);
    if (!kind) continue;
    const span = reading.at[at];
    const end = kind === 'place' || !span ? at + 1 : Math.min(span.to, to);
    const goesOn = last?.to === at && (last.kind === 'number' || (kind === 'place' && last.kind === 'place'));
    if (last && goesOn) Object.assign(last, { kind, to: end });
    else values.push({ kind, from: at, to: end });
    at = end - 1;
  }
  return values;
}

function kindAt({ at, tokens, taken }: Reading, token: number): Value['kind'] | undefined {
  if (taken[token]) return 'place';
  const kind = KINDS.find((one) => meaningOf(at[token], one) !== undefined);
  return kind ?? (tokens[token]?.value === undefined ? undefined : 'number');
}
const KINDS = [...VALUES, 'landmark'] as const;

type Joins = (from: number, to: number) => boolean;

/** Whether words that join stand there, and no others than fillers. */
function joiners({ at, tokens }: Reading, markers: readonly Marker[]): Joins {
  const ands = new Set(markers.flatMap(({ cue, from }) => (cue === 'and' ? [from] : [])));
  const joins = (token: number) =>
    ands.has(token) || meaningOf(at[token], 'also') !== undefined || EITHER.has(tokens[token]?.text ?? '');
  const passes = (token: number) => meaningOf(at[token], 'filler') ?? meaningOf(at[token], 'marker');
  return (from, to) => {
    let joined = false;
    for (let token = from; token < to; token++) {
      if (joins(token)) joined = true;
      else if (!passes(token)) return false;
    }
    return joined;
  };
}
const EITHER = wordSet('either');

/** The last value before it, and those of its kind that an "and" joins to it. */
function unitBefore(
  reading: Reading,
  values: readonly Value[],
  { from: to }: Marker,
  first: number,
  joins: Joins,
): Stretch | undefined {
  let at = values.length - 1;
  const last = values[at];
  if (!last) return undefined;
  while (values[at - 1]?.kind === last.kind && joins(Number(values[at - 1]?.to), Number(values[at]?.from)))
    at--;
  // "near the", "not on the": from the end of what is said before it.
  let from = values[at - 1]?.to ?? first;
  const own = values[at] as Value;
  while (from < own.from && (ends(reading, from) || joins(from, from + 1))) from++;
  return { from, to };
}

/** It goes with what stands before it: "80 lakh tak", "Hebbal mein". */
const ends = ({ at }: Reading, token: number): boolean =>
  meaningOf(at[token], 'limit') !== undefined || means(at[token], 'place', 'in_after');

/** The first value behind it, and those of its kind that an "and" joins to it. */
function unitBehind(values: readonly Value[], { to: from }: Marker, joins: Joins): Stretch | undefined {
  let at = 0;
  const first = values[0];
  if (!first) return undefined;
  while (values[at + 1]?.kind === first.kind && joins(Number(values[at]?.to), Number(values[at + 1]?.from)))
    at++;
  return { from, to: Number(values[at]?.to) };
}
