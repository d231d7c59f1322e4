// Clauses: a message cut where it turns to another act. Every end of a sentence, comma and joining word is a place where it
// may be cut; it is, where what stands on the two sides does different things.
import { takesWhatFollows } from '../../filters/hear/removed.ts';
import type { ActCue } from '../../languages/acts.ts';
import type { PlaceMatch } from '../../places/place.ts';
import type { Why } from '../heard.ts';
import { cutShares, isWithin } from '../learned/cuts.ts';
import type { Situation, Stretch } from '../learned/features.ts';
import { type Guess, guessOf } from '../learned/guess.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { meaningOf, means, type Reading, spanFrom, wordsOf } from '../reading.ts';
import { stretchAt } from '../stretch.ts';
import { findTopics } from '../topics.ts';
import { joint, startsWithAnd } from './joint.ts';
import { areApart, learntVoice } from './learnt.ts';
import type { Marker } from './markers.ts';
import { measuredIn } from './measured.ts';
import { asksOthers, type Part, partsOf, SHOWN } from './parts.ts';
import type { PerHead } from './per-head.ts';
import { VALUES } from './values.ts';
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
  /** Those of them that are most likely sizes. */
  sizes?: readonly number[];
  /** Its numbers are surely what homes cost: none is offered. */
  quotes?: boolean;
  /** What it wishes was wished before, and is said again. */
  restates?: boolean;
  /** The message bargains over a price. */
  bargains?: boolean;
  /** It says "nothing", "no". */
  none?: boolean;
  /** It says "also". */
  also?: boolean;
  /** It asks for others: "leave Hebbal, and others?" */
  more?: boolean;
  /** It asks where else, behind what is let go. */
  elsewhere?: boolean;
  /** It says again what is held against what is shown. */
  insists?: boolean;
  /** Somebody else named the amounts in it. */
  reported?: boolean;
  /** So many pay together. */
  people?: number | undefined;
  /** An amount of the message is told of each of them. */
  perHead?: PerHead | undefined;
  /** The sums of money in the message. */
  sums?: readonly number[];
  /** What an "only" in it stands beside, as typed: between two breaks. */
  only?: string;
};

/** What is known of the whole message and before it. */
type Seen = Pick<Stretch, 'situation' | 'topics'>;

export type Cut = {
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
  return cut(reading, markers, seen).map((clause, at, all) => {
    const { from, to } = clause;
    const next = all[at + 1];
    const elsewhere = leavesFor(reading, all[at - 1], clause);
    const within = found.filter((match) => match.from >= from && match.to <= to);
    const spanned = (test: (span: Span) => boolean) =>
      reading.spans.some((span) => span.from >= from && span.to <= to && test(span));
    const measured = measuredIn(within, clause.markers, reading);
    const names = (matches: readonly PlaceMatch[]) => matches.map(({ place }) => place.name);
    const only = clause.markers.find(({ cue }) => cue === 'only');
    const around = only && stretchAt(only.from, reading.tokens, clause);
    // "Hebbal me traffic bahut hai, Hoodi side dikhao": the words tell what is wrong with the first.
    const complaint =
      clause.markers.find(({ cue }) => COMPLAINTS.has(cue)) ??
      (within.length > 1
        ? reading.spans.find(
            (span) => span.from >= from && span.to <= to && means(span, 'objection', 'location'),
          )
        : undefined);
    const behind = complaint && within.some((match) => match.to <= complaint.from);
    const after = complaint
      ? within.filter((match) => match.from >= complaint.to && !measured.includes(match))
      : [];
    // "Door hai, Hebbal bhi chalega", "too far, what about Hebbal": neither is complained of.
    const asksOf = (at: number) =>
      complaint &&
      reading.spans.some((span) => span.from >= complaint.to && span.to <= at && means(span, 'ask', 'tell'));
    const beyond = behind
      ? after
      : after.filter(
          (match) => meaningOf(spanFrom(reading, match.to), 'also') !== undefined || asksOf(match.from),
        );
    return {
      ...clause,
      ...(clause.voice === 'correct' && next?.markers.some(({ cue }) => SHOWN.has(cue)) && { insists: true }),
      ...(elsewhere && { voice: 'wish' as const, elsewhere }),
      words: wordsOf(reading, from, to),
      places: names(within),
      anchors: names(measured),
      ...(beyond.length > 0 && { beyond: names(beyond) }),
      ...(reading.tokens.slice(from, to).some(saysNone) && { none: true }),
      ...((spanned(asksForMore) || leavesFor(reading, clause, next)) && { more: true }),
      ...(spanned(saysAlso) && { also: true }),
      ...(around && { only: wordsOf(reading, around.from, around.to) }),
    };
  });
}

/** The stretches between which a message likely turns to another thing, and then its parts, each by itself. */
export function stretchesOf(
  reading: Reading,
  markers: readonly Marker[],
  situation: Situation = 'start',
): readonly Cut[] {
  const seen = { situation, topics: findTopics(reading, reading.tokens) };
  const { parts, turns } = learnedParts(reading, markers);
  const likely = [...turns].filter((at) => !isWithin(reading, at));
  const begun = parts.map(({ from }) => from);
  const all = [likely, [...likely, ...begun]].flatMap((begins) =>
    [...new Set([0, ...begins])]
      .sort((a, b) => a - b)
      .map((from, n, each): [number, number] => [from, each[n + 1] ?? reading.tokens.length]),
  );
  return all
    .filter(([from, to], at) => all.findIndex((one) => one[0] === from && one[1] === to) === at)
    .map(([from, to]) => clauseOf(reading, { from, to }, markers, seen));
}

/** "Leave Hebbal | where else under 60?": what is asked in the same breath is wished, and not there. */
const leavesFor = ({ tokens, spans }: Reading, last: Cut | undefined, next: Cut | undefined): boolean =>
  last?.voice === 'drop' &&
  next !== undefined &&
  tokens[next.from]?.breaks === false &&
  spans.some((span) => span.from >= next.from && span.to <= next.to && asksOthers(span));

const asksForMore = (span: Span): boolean => means(span, 'intent', 'more_results');

const saysAlso = (span: Span): boolean => means(span, 'also', 'word');

const saysNone = ({ text }: Token): boolean =>
  wordMeans(text, 'negation') || wordMeans(text, 'intent', 'deny');

const COMPLAINTS: ReadonlySet<ActCue> = new Set(['far', 'bad', 'costly', 'fear', 'again']);

/** By the rules first; then each is what it was learned to be, where that is sure. */
function cut(reading: Reading, markers: readonly Marker[], seen: Seen): Cut[] {
  const ruled: (Cut & Pick<Part, 'ends'>)[] = [];
  const { parts, turns } = learnedParts(reading, markers);
  const turned = (a: Cut, b: Cut) => turns.has(b.from) && doOther(reading, a, b);
  for (const part of parts) {
    const next = { ...clauseOf(reading, part, markers, seen), ends: part.ends };
    const last = ruled.at(-1);
    const parted = last && (turned(last, next) || apart(last, next, part));
    const joined = last && !parted && joint(reading, last, next, { ...part, ...seen });
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
    const parted = last && (turned(last, one) || ((last.learned || one.learned) && apart(last, one, one)));
    const joined = last && !parted && joint(reading, last, one, { ...one, ...seen });
    if (!last || !joined) clauses.push(one);
    else clauses[clauses.length - 1] = join(reading, last, one, { voice: joined, ...seen });
  }
  return clauses;
}

/** The parts of a message, and within them where it surely turns to another thing; `turns`: where it likely does. */
function learnedParts(
  reading: Reading,
  markers: readonly Marker[],
): { parts: Part[]; turns: ReadonlySet<number> } {
  const whole = partsOf(reading, markers);
  const shares = cutShares(reading, markers, new Set(whole.map(({ from }) => from)));
  const parts = whole.flatMap((part) => {
    const cuts = [part.from];
    const left = letGoAt(reading, part, shares);
    for (let at = part.from + 1; at < part.to; at++)
      if (((shares[at] ?? 0) >= TURNS_SURELY && !isWithin(reading, at)) || at === left) cuts.push(at);
    return cuts.map((from, n) => ({ from, to: cuts[n + 1] ?? part.to, ends: n === 0 && part.ends }));
  });
  return { parts, turns: new Set(shares.flatMap((share, at) => (share >= TURNS ? at : []))) };
}
const TURNS = 0.5;
/** Where nothing but the words says so. */
const TURNS_SURELY = 0.8;

/** "Remove Hebbal only Hennur", "Hebbal chhodo Hennur dekho": one value goes and another is wished, where it turns the most. */
function letGoAt(reading: Reading, { from, to }: Part, shares: readonly number[]): number | undefined {
  if (!reading.spans.some((span) => span.from >= from && span.to <= to && takesWhatFollows(span)))
    return undefined;
  let best: number | undefined;
  for (let at = from + 1; at < to; at++)
    if ((shares[at] ?? 0) > (shares[best ?? -1] ?? LEAVES) && !isWithin(reading, at)) best = at;
  return best !== undefined && hasValue(reading, from, best) && hasValue(reading, best, to)
    ? best
    : undefined;
}
const LEAVES = 0.2;
const hasValue = ({ at, taken }: Reading, from: number, to: number): boolean =>
  taken.subarray(from, to).includes(1) ||
  at.slice(from, to).some((span) => FIRM.some((kind) => meaningOf(span, kind) !== undefined));
const FIRM = VALUES.filter((kind) => kind !== 'drop' && kind !== 'shift');

/** "Yes ask them. And what is the address?": where a message turns, each does its own. */
const doOther = (reading: Reading, a: Cut, b: Cut): boolean =>
  areApart(a.guess, b.guess, OTHER) &&
  !isHello(a) &&
  !isBegun(reading, a, b) &&
  !([a, b].some(isOfVisit) && [a, b].some(isOfSomeone));
const OTHER = 0.5;
/** “The first one from A | and B?”, “65 lakh for it? | Is that not too much?”, “not the homes, | how far is it?”, “Lakeside no. | Show me Palm Grove” */
const isBegun = ({ tokens }: Reading, a: Cut, b: Cut): boolean => {
  if (a.to - a.from > BEGUN || ANSWERS.has(a.guess.act)) return false;
  const own = tokens.slice(a.from, a.to);
  return (
    (startsWithAnd(b) && !tokens[b.from]?.breaks) ||
    (b.guess.kind === 'against' && own.some(({ value }) => value !== undefined)) ||
    saysNone(own[0] as Token) ||
    saysNone(own.at(-1) as Token)
  );
};
const BEGUN = 4;
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'social', 'visit', 'contact']);
/** “Hello, …” goes with what it opens. */
const isHello = ({ voice, from, to }: Cut) => from === 0 && to - from <= 2 && voice === 'social';
/** "Monday I have class, Saturday 11": why another day is asked for goes with it. */
const isOfVisit = ({ guess: { shares } }: Cut) => (shares.get('visit') ?? 0) >= OF_VISIT;
const isOfSomeone = ({ guess: { kind, act } }: Cut) => kind === 'talks' || kind === 'wishes' || act === 'no';
const OF_VISIT = 0.3;

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
