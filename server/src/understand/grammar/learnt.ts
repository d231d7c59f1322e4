// Learnt: what a stretch of words does where its own words do not say it surely: the scorer that learned from labelled turns
// decides against the rules where it is sure enough.
import { isFine } from '../draft.ts';
import type { Situation } from '../learned/features.ts';
import type { Guess, GuessedAct } from '../learned/guess.ts';
import { type Kind, meaningOf, means, type Reading, spanFrom } from '../reading.ts';
import type { Marker } from './markers.ts';
import { VALUES } from './values.ts';
import type { Voice } from './voice.ts';

/** Tokens [from, to), with what the rules take them for and what was learned. */
type Stretch = { from: number; to: number; voice: Voice; markers: readonly Marker[]; guess: Guess };

const VOICE_OF: Record<GuessedAct, Voice> = {
  wish: 'wish',
  drop: 'drop',
  correct: 'correct',
  dispute: 'dispute',
  reject: 'reject',
  doubt: 'doubt',
  remark: 'remark',
  ask: 'ask',
  offer: 'request',
  point: 'plain',
  compare: 'request',
  loan: 'request',
  visit: 'request',
  contact: 'request',
  more: 'plain',
  tell: 'tell',
  yes: 'take',
  no: 'decline',
  answer: 'plain',
  social: 'social',
  restart: 'restart',
  junk: 'plain',
};

/** How sure it must be against a marker that says otherwise, against values that are named, and against other words. */
const AGAINST_MARKED = 0.95;
const AGAINST_VALUES = 0.77;
/** Beside "show" or "want". */
const AGAINST_WANTED = 0.93;
/** "Above 3 crore", "homes in Hebbal". */
const AGAINST_BARE = 0.95;
const AGAINST_OTHERS = 0.85;
/** Where wishes that stand are to go or to change. */
const AGAINST_STANDING = 0.8;
const OFFERED = 0.15;
const ASKED = 0.7;
const HARDLY = 0.12;
/** Tokens. */
const FEW = 3;
const MARKED = new Set<Voice>(['reject', 'doubt', 'tell']);
/** Said in words that nobody says otherwise. */
const SURE_OF = new Set<Voice>(['dispute', 'misread', 'correct', 'drop', 'restart']);
/** What a message is not taken for without a word of its own that says so. */
const NEVER = new Set<Voice>(['restart', 'plain']);

/** What a stretch does: by the rules, unless what was learned speaks clearly against them. */
export function learntVoice(reading: Reading, stretch: Stretch, situation: Situation): Voice {
  const { from, to, voice: ruled, markers, guess } = stretch;
  const { act, share, shares, kind, mass, unwished } = guess;
  const voice = VOICE_OF[act];
  if (voice === ruled || NEVER.has(voice)) return ruled;
  // Nothing shown, nothing to hold against it.
  if (kind === 'against' && (situation === 'start' || situation === 'other')) return ruled;
  // "Papers clear?", "title clear hai na": whether it is so is asked.
  if (ruled === 'drop' && kind === 'asks' && mass >= ASKED && (shares.get('drop') ?? 0) < HARDLY)
    return voice;
  if (SURE_OF.has(ruled)) return ruled;
  if (MARKED.has(ruled)) return share >= AGAINST_MARKED && kind !== 'steers' ? voice : ruled;
  // "JP Nagar and nothing else" is said so that it is found; "Hebbal, otherwise Yelahanka is fine too", "1500 is also ok".
  if (markers.some(({ cue }) => cue === 'only') || isAccepting(reading, stretch)) return ruled;
  if (ruled === 'wish') {
    // What may be offered for a home is read as that beside its price.
    if ((shares.get('offer') ?? 0) >= OFFERED) return ruled;
    // "Photos of 3bhk in Hebbal": what is asked for with a place and rooms is looked for.
    if (kind === 'asks' && mass < AGAINST_WANTED && isOfNewHomes(reading, stretch)) return ruled;
    // "Is there anything nearer?"
    if (kind === 'asks' && isNearer(reading, stretch)) return ruled;
    // "The agreement is over, we can go up to 40k."
    if (kind === 'talks' && isBounded(reading, stretch)) return ruled;
    // "We are three girls looking for rent in Whitefield."
    if (
      kind === 'talks' &&
      (isLookedFor(reading, stretch) ||
        (situation === 'start' && mass < AGAINST_OTHERS && namesHome(reading, stretch)) ||
        endsInWish(reading, stretch) ||
        wantsTo(reading, stretch))
    )
      return ruled;
    if (act === 'drop' || act === 'correct')
      return situation !== 'start' && share >= AGAINST_STANDING ? voice : ruled;
    const least = isBareWish(reading, stretch)
      ? AGAINST_BARE
      : isWanted(reading, stretch)
        ? AGAINST_WANTED
        : AGAINST_VALUES;
    if (kind === 'wishes' || kind === 'steers' || Math.max(mass, unwished) < least) return ruled;
    // "These are all flats": pointed out, where nothing of it says what is wrong.
    return kind === 'against' &&
      share < AGAINST_OTHERS &&
      to - from <= MOST_BARE &&
      pointsOut(reading, stretch)
      ? 'remark'
      : voice;
  }
  if (ruled === 'ask' && endsAsking(reading, stretch)) return ruled;
  // "I want office address and timing."
  if (isWanted(reading, stretch) && hasOffice(reading, stretch)) return ruled;
  // What was read of other words stands, but where they only talk.
  return kind === 'talks' && mass >= AGAINST_OTHERS && to - from > FEW && !isBareWish(reading, stretch)
    ? voice
    : ruled;
}

/** "My mother cannot climb, is there a lift": the last breath asks, whatever was told before it. */
function endsAsking({ at, tokens }: Reading, { from, to }: Stretch): boolean {
  let last = to - 1;
  while (last > from && !tokens[last]?.breaks) last--;
  return (
    last > from &&
    to - last <= MOST_BARE &&
    at.slice(last, to).some((span) => meaningOf(span, 'ask') !== undefined && !means(span, 'ask', 'want'))
  );
}

/** Two stretches that surely do different things, whatever their words have in common. */
export const areApart = (a: Guess, b: Guess, least: number): boolean =>
  a.kind !== b.kind && a.mass >= least && b.mass >= least && loanIn(a) + loanIn(b) < OF_LOAN;

/** "My salary is 1.2 lakh, how much loan can I get?" goes together. */
const loanIn = ({ shares }: Guess) => shares.get('loan') ?? 0;
const OF_LOAN = 0.3;

/** A value that will do as well is wished. */
const isAccepting = (reading: Reading, { from, to }: Stretch): boolean =>
  reading.spans.some(
    (span) =>
      span.from >= from && span.to <= to && meaningOf(span, 'also') !== undefined && isFine(reading, span),
  );

/** "Up to 40k", "40k tak". */
const isBounded = (reading: Reading, { from, to }: Stretch): boolean =>
  reading.spans.some((span) => {
    if (span.from < from || span.to > to) return false;
    // "Beyond 55 lakh I cannot take it."
    const refused = reading.spans.some(
      (no) => no.from >= to - FEW && no.to <= to && meaningOf(no, 'negation') !== undefined,
    );
    const is = (value: 'max' | 'max_after') =>
      means(span, 'limit', value) || (refused && means(span, 'limit', value === 'max' ? 'min' : 'min_after'));
    const before = is('max') && counted(reading, span.to);
    const after = is('max_after') && (counted(reading, span.from - 1) || counted(reading, span.from - 2));
    return before || after;
  });
const counted = ({ tokens }: Reading, at: number) => tokens[at]?.value !== undefined;

/** "Show", "want", "cheaper": with a word of looking for homes. */
const isWanted = ({ at }: Reading, { from, to }: Stretch): boolean =>
  at
    .slice(from, to)
    .some(
      (span) =>
        means(span, 'ask', 'show') || means(span, 'ask', 'want') || meaningOf(span, 'shift') !== undefined,
    );

const isNearer = ({ spans }: Reading, { from, to }: Stretch): boolean =>
  spans.some((span) => span.from >= from && span.to <= to && means(span, 'shift', 'distance_down'));

/** A value and a place behind a word of looking for them. */
function isLookedFor({ spans, taken }: Reading, { from, to }: Stretch): boolean {
  const looks = spans.find(
    (span) =>
      span.from >= from && span.to <= to && (means(span, 'ask', 'show') || means(span, 'ask', 'want')),
  );
  if (!looks) return false;
  const valued = (span: Reading['spans'][number]) =>
    span.from >= looks.to && span.to <= to && VALUES.some((kind) => meaningOf(span, kind) !== undefined);
  return spans.some(valued) && taken.subarray(looks.to, to).some((one) => one !== 0);
}

/** “These are”, of homes shown. */
const pointsOut = ({ at }: Reading, { from }: Stretch): boolean =>
  POINTERS.some((value) => means(at[from], 'refer', value));

/** Rooms and a place. */
const isOfNewHomes = ({ spans, taken }: Reading, { from, to }: Stretch): boolean =>
  spans.some((span) => span.from >= from && span.to <= to && meaningOf(span, 'room') !== undefined) &&
  taken.subarray(from, to).some((one) => one !== 0);

/** "घर देख रहे हैं", "need a home for my friend": who begins so looks for one. */
const namesHome = ({ spans }: Reading, { from, to }: Stretch): boolean =>
  spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (meaningOf(span, 'home') !== undefined || meaningOf(span, 'type') !== undefined),
  );

/** "We are looking to buy our first flat": what for stands right behind the wanting. */
const wantsTo = (reading: Reading, { from, to }: Stretch): boolean =>
  reading.spans.some(
    (span) =>
      span.from >= from &&
      span.to < to &&
      means(span, 'ask', 'want') &&
      meaningOf(spanFrom(reading, span.to), 'purpose') !== undefined,
  );

/** When or where the office is. */
const hasOffice = ({ at }: Reading, { from, to }: Stretch): boolean => {
  const said = (value: string) => at.slice(from, to).some((span) => means(span, 'visit', value));
  return said('where') || (said('office') && said('open'));
};

/** Tokens: in longer ones the words between tell more. */
const MOST_BARE = 6;

/** A few names, numbers and words of wishes, and none beside them. */
function isBareWish({ at, tokens, taken }: Reading, { from, to }: Pick<Stretch, 'from' | 'to'>): boolean {
  if (to - from > MOST_BARE) return false;
  for (let token = from; token < to; token++) {
    if (taken[token] || tokens[token]?.value !== undefined) continue;
    const kinds = at[token]?.meanings.map(({ kind }) => kind) ?? [];
    const points = POINTERS.some((value) => means(at[token], 'refer', value));
    if (points || kinds.includes('ask') || !kinds.some((kind) => WISHED.has(kind))) return false;
  }
  return true;
}
/** "We have 2 kids, 3bhk in Hebbal": its last breath is a wish and nothing else, with how many rooms or a price. */
function endsInWish(reading: Reading, { from, to }: Stretch): boolean {
  let last = to - 1;
  while (last > from && !reading.tokens[last]?.breaks) last--;
  const counts = ['room', 'scale'] as const;
  return (
    last > from &&
    to - last > 1 &&
    isBareWish(reading, { from: last, to }) &&
    reading.at.slice(last, to).some((span) => counts.some((kind) => meaningOf(span, kind) !== undefined))
  );
}

/** Values, and the small words around them. */
const WISHED = new Set<Kind>([
  ...VALUES,
  'currency',
  'limit',
  'area_basis',
  'landmark',
  'place',
  'home',
  'number',
  'fraction',
  'month',
  'time',
  'also',
  'filler',
  'negation',
]);
const POINTERS = ['these', 'it', 'all', 'both', 'page'] as const;
