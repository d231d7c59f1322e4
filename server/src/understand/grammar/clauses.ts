// Clauses: a message cut where it turns to another act. Every end of a sentence, comma and joining word is a place where it
// may be cut; it is, where what stands on the two sides does different things.
import type { ActCue } from '../../languages/acts.ts';
import type { PlaceMatch } from '../../places/place.ts';
import type { Why } from '../heard.ts';
import type { Situation, Stretch } from '../learned/features.ts';
import { type Guess, guessOf } from '../learned/guess.ts';
import { meaningOf, means, type Reading, spanFrom, wordsOf } from '../reading.ts';
import { findTopics } from '../topics.ts';
import { areApart, learntVoice } from './learnt.ts';
import type { Marker } from './markers.ts';
import { type Part, partsOf } from './parts.ts';
import { type Voice, voiceOf } from './voice.ts';

/** Tokens [from, to) that do one thing. */
export type Clause = Cut & {
  words: string;
  /** Localities and landmarks named in it. */
  places: readonly string[];
  /** Those of them that a distance is measured to: "far from Hebbal". */
  anchors: readonly string[];
  /** Those of them that stand behind a complaint of one before it: "Hebbal bahut door hai, Domlur ke paas". */
  beyond?: readonly string[];
  /** Numbers written in digits. */
  numbers?: readonly number[];
  /** What it wishes was wished before, and is said again. */
  restates?: boolean;
  /** The message bargains over a price. */
  bargains?: boolean;
  /** Somebody else named the amounts in it. */
  reported?: boolean;
  /** So many pay together. */
  people?: number | undefined;
  /** What an "only" in it stands beside, as typed: between two breaks. */
  only?: string;
};

/** What is known of the whole message and before it. */
type Seen = Pick<Stretch, 'situation' | 'topics'>;

type Cut = {
  from: number;
  to: number;
  voice: Voice;
  /** What it does by what was learned; `learned`: that decided. */
  guess: Guess;
  learned: boolean;
  markers: readonly Marker[];
  why: Why[];
};

export function clausesOf(
  reading: Reading,
  markers: readonly Marker[],
  found: readonly PlaceMatch[],
  situation: Situation = 'start',
): Clause[] {
  const seen = { situation, topics: findTopics(reading, reading.tokens) };
  return cut(reading, markers, seen).map((clause) => {
    const { from, to } = clause;
    const within = found.filter((match) => match.from >= from && match.to <= to);
    const has = (cue: ActCue) => clause.markers.some((marker) => marker.cue === cue);
    // "Too far from my office in Domlur".
    const fromThere = has('away') && (has('work') || has('live'));
    const measured = within.filter(
      (match) =>
        fromThere ||
        clause.markers.some(
          (marker) => marker.cue === 'away' && (marker.to === match.from || marker.from === match.to),
        ),
    );
    const names = (matches: readonly PlaceMatch[]) => matches.map(({ place }) => place.name);
    const only = clause.markers.find(({ cue }) => cue === 'only');
    const complaint = clause.markers.find(({ cue }) => COMPLAINTS.has(cue));
    const behind = complaint && within.some((match) => match.to <= complaint.from);
    const after = complaint
      ? within.filter((match) => match.from >= complaint.to && !measured.includes(match))
      : [];
    // "Door hai, Hebbal bhi chalega": what will do as well is not complained of.
    const beyond = behind
      ? after
      : after.filter((match) => meaningOf(spanFrom(reading, match.to), 'also') !== undefined);
    return {
      ...clause,
      words: wordsOf(reading, from, to),
      places: names(within),
      anchors: names(measured),
      ...(beyond.length > 0 && { beyond: names(beyond) }),
      ...(only && { only: stretchAt(reading, only.from, clause) }),
    };
  });
}

const COMPLAINTS: ReadonlySet<ActCue> = new Set(['far', 'bad', 'costly', 'again']);

/** The words between the breaks around a token. */
function stretchAt(reading: Reading, at: number, { from, to }: { from: number; to: number }): string {
  let first = at;
  while (first > from && !reading.tokens[first]?.breaks) first--;
  let last = at + 1;
  while (last < to && !reading.tokens[last]?.breaks) last++;
  return wordsOf(reading, first, last);
}

/** By the rules first; then each is what it was learned to be, where that is sure. */
function cut(reading: Reading, markers: readonly Marker[], seen: Seen): Cut[] {
  const ruled: (Cut & Pick<Part, 'ends'>)[] = [];
  for (const part of partsOf(reading, markers)) {
    const next = { ...clauseOf(reading, part, markers, seen), ends: part.ends };
    const last = ruled.at(-1);
    const joined = last && !apart(last, next, part) && joint(reading, last, next, part);
    if (!last || !joined) ruled.push(next);
    else
      ruled[ruled.length - 1] = { ...join(reading, last, next, { voice: joined, ...seen }), ends: last.ends };
  }
  const clauses: Cut[] = [];
  for (const one of ruled.map((clause) => ({
    ...learnt(reading, clause, seen.situation),
    ends: clause.ends,
  }))) {
    const last = clauses.at(-1);
    const parted = last && (last.learned || one.learned) && apart(last, one, one);
    const joined = last && !parted && joint(reading, last, one, one);
    if (!last || !joined) clauses.push(one);
    else clauses[clauses.length - 1] = join(reading, last, one, { voice: joined, ...seen });
  }
  return clauses;
}

/** Sentences, and longer stretches between commas, that surely do different things. */
const apart = (a: Cut, b: Cut, { ends }: Pick<Part, 'ends'>): boolean =>
  Math.min(a.to - a.from, b.to - b.from) >= (ends ? SHORT : LONG) &&
  (ends || !startsWithAnd(b)) &&
  areApart(a.guess, b.guess, ends ? 0.6 : 0.85);
/** Tokens. */
const SHORT = 2;
const LONG = 4;

function clauseOf(
  reading: Reading,
  { from, to }: Pick<Part, 'from' | 'to'>,
  markers: readonly Marker[],
  seen: Seen,
): Cut {
  const own = markers.filter((marker) => marker.from >= from && marker.to <= to);
  const { voice, by } = voiceOf(reading, from, to, own);
  const guess = guessOf(reading, { from, to, markers: own, voice, ...seen });
  const why = by ? [{ rule: `clause: ${voice}`, words: wordsOf(reading, by.from, by.to) }] : [];
  return { from, to, voice, guess, learned: false, markers: own, why };
}

function learnt(reading: Reading, clause: Cut, situation: Situation): Cut {
  const voice = learntVoice(reading, clause, situation);
  if (voice === clause.voice) return clause;
  const { guess } = clause;
  const rule = `learned: ${guess.act}, ${guess.share.toFixed(2)}`;
  return { ...clause, voice, learned: true, why: [{ rule, words: guess.because.join(' · ') }] };
}

function join(reading: Reading, a: Cut, b: Cut, { voice, ...seen }: Seen & { voice: Voice }): Cut {
  const [from, to] = [a.from, b.to];
  const markers = [...a.markers, ...b.markers];
  const guess = guessOf(reading, { from, to, markers, voice, ...seen });
  return { from, to, voice, guess, learned: a.learned || b.learned, markers, why: [...a.why, ...b.why] };
}

/** What two neighbours do together; undefined: each does its own. */
function joint(reading: Reading, last: Cut, next: Cut, { ends }: Pick<Part, 'ends'>): Voice | undefined {
  const [a, b] = [last.voice, next.voice];
  // "Did you keep our limit? And is there a lift?": only what stands in its own sentence.
  if (ends && has(last, 'kept') !== has(next, 'kept') && !isSmall(a) && !isSmall(b)) return undefined;
  if (a === b) return a;
  if (a === 'decline' && has(next, 'only')) return undefined;
  // "30 lakh is cash, not my budget".
  if (b === 'dispute' && !ends && !isSmall(a) && saysNoValue(reading, next)) return b;
  // A lone "ok", "hello", "yes" goes with what it opens or closes.
  // "Exact address?? And when is your office open?", "4 lakh deposit, too much. And the address": a fact by its name asks.
  if (ends && ((a === 'plain' && namesFact(reading, last)) || (b === 'plain' && namesFact(reading, next))))
    return undefined;
  if (isSmall(a)) return isSmall(b) ? (a === 'plain' ? b : a) : b;
  // "58,000 is over our budget, we can do 40": a number of its own beside the one complained of.
  if (b === 'plain' && (a === 'reject' || a === 'dispute') && counts(reading, last) && counts(reading, next))
    return undefined;
  // "I never said that. Set it back to buying": a sentence that begins anew.
  if (b === 'plain' && a === 'dispute' && ends) return undefined;
  if (b === 'plain' || isSmall(b)) return a;
  const pair = `${a} ${b}`;
  switch (pair) {
    // "those are 1bhk and studios, too small"; "hsr and koramangala are too costly".
    case 'wish reject':
    case 'wish doubt':
      return describes(reading, last) ||
        (!ends && isBare(reading, last)) ||
        (b === 'doubt' && asksBefore(reading, next))
        ? b
        : undefined;
    case 'wish ask':
    case 'ask wish':
    case 'wish correct':
    case 'correct wish':
      if (pair.includes('correct')) return 'correct';
      return ends ? undefined : 'ask';
    // "my office is in HSR and his is in Hebbal", "forget the garden and Hebbal", "you keep showing Hebbal and HSR".
    case 'tell wish':
    case 'drop wish':
    case 'reject wish':
    case 'dispute wish':
      return !ends && (a === 'tell' || startsWithAnd(next)) && isBare(reading, next) ? a : undefined;
    case 'ask doubt':
    case 'doubt ask':
      return 'doubt';
    case 'wish request':
    case 'request wish':
      return ends ? undefined : 'request';
    default:
      return undefined;
  }
}

const namesFact = ({ spans }: Reading, { from, to }: Cut): boolean =>
  spans.some(
    (span) => span.from >= from && span.to <= to && ASKED_BY_NAME.some((fact) => means(span, 'fact', fact)),
  );
/** Nobody names them but to ask. */
const ASKED_BY_NAME = [
  'location',
  'photos',
  'floor_plan',
  'brochure',
  'map',
  'rera',
  'maintenance',
  'possession',
] as const;

const isSmall = (voice: Voice) =>
  voice === 'plain' || voice === 'social' || voice === 'decline' || voice === 'take';

const startsWithAnd = ({ markers, from }: Cut) =>
  markers.some((marker) => marker.cue === 'and' && marker.from === from);

const has = ({ markers }: Cut, cue: ActCue) => markers.some((marker) => marker.cue === cue);

/** "those are …", "these r …": tells of what is shown. */
function describes({ at }: Reading, { from, to }: Cut): boolean {
  for (let token = from; token < Math.min(to, from + 3); token++) {
    const span = at[token];
    if (meaningOf(span, 'filler') && !meaningOf(span, 'refer')) continue;
    return means(span, 'refer', 'these') || means(span, 'refer', 'it') || means(span, 'refer', 'all');
  }
  return false;
}

/** Places and kinds of home alone: no number, and nothing that is wanted. */
function isBare({ at, tokens }: Reading, { from, to }: Cut): boolean {
  for (let token = from; token < to; token++) {
    const wanted = means(at[token], 'ask', 'show') || means(at[token], 'ask', 'want');
    if (tokens[token]?.value !== undefined || wanted || meaningOf(at[token], 'room')) return false;
  }
  return true;
}

const saysNoValue = ({ at, tokens, taken }: Reading, { from, to }: Cut): boolean => {
  for (let token = from; token < to; token++)
    if (taken[token] || tokens[token]?.value !== undefined || meaningOf(at[token], 'type')) return false;
  return true;
};

/** Holds a number in digits. */
const counts = ({ tokens }: Reading, { from, to }: Cut) =>
  tokens.slice(from, to).some(({ value }) => value !== undefined);

/** "32 lakh for a 2bhk?? is it a fraud": asked before it is doubted. */
const asksBefore = ({ tokens }: Reading, { from }: Cut) => tokens[from]?.gap.includes('?') === true;
