// The frame of a message: whether it asks, wants to be shown something, tells of a home or points at one.
import type { FilterName } from '../contract.ts';
import { FIELDS } from '../filters/index.ts';
import { wordSet } from '../languages/words.ts';
import type { Draft } from './draft.ts';
import { meaningsOf, type Span } from './lexicon.ts';
import { asksForOthers } from './of-any.ts';
import { hasSpan, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { Reference } from './understanding.ts';

export type Frame = {
  /** "what", "is there", "kitna": a question. */
  question: boolean;
  /** "show me", "looking for", "chahiye", "which homes". */
  show: boolean;
  /** "tell me". */
  tell: boolean;
  please: boolean;
  /** "flats", "homes", "projects". */
  homes: boolean;
  /** Changes some filter. */
  wishes: boolean;
  /** Changes a filter whose words are not as often asked about: not an amenity, not a landmark. */
  firm: boolean;
  /** What is named is no more than what a home may have: its facing, its parking, a lift. */
  features: boolean;
  /** Points at a home, or one is spoken of. */
  points: boolean;
};

export function frameOf(draft: Draft, references: readonly Reference[]): Frame {
  const { reading, context } = draft;
  const any = asksAny(reading) || asksOfThese(draft, references);
  const seeks = seeksAny(draft, references);
  const named = draft.absent.length > 0 || draft.doubtful.length > 0 || draft.unclear_amounts.length > 0;
  return {
    question: !seeks && (isQuestion(reading) || asksNearest(reading) || any),
    show:
      seeks ||
      (hasSpan(reading, 'ask', 'show') && !any) ||
      hasSpan(reading, 'ask', 'want') ||
      asksWhichHomes(reading),
    tell: hasSpan(reading, 'ask', 'tell'),
    please: hasSpan(reading, 'ask', 'please'),
    homes: hasSpan(reading, 'home', 'few') || hasSpan(reading, 'home', 'one') || hasSpan(reading, 'type'),
    wishes: named || draft.changes.length > 0,
    firm:
      named ||
      draft.changes.some(
        ({ op, ...change }) => !('filter' in change) || op === 'remove' || !FIELDS[change.filter].soft,
      ),
    features: areFeatures(draft),
    points: references.length > 0 || context.session.memory.focus.length > 0,
  };
}

const areFeatures = ({ changes }: Draft): boolean =>
  changes.length > 0 && changes.every((change) => 'filter' in change && FEATURES.has(change.filter));

/** "A khata or B khata?", "idu BDA na panchayat na": of the one home spoken of, which of them it is. */
export function asksWhichValue({ changes, reading, context: { session } }: Draft): boolean {
  const [first] = changes;
  if (!first || !('filter' in first) || first.filter === 'amenities' || !FEATURES.has(first.filter))
    return false;
  if (session.memory.focus.length !== 1 || session.current_filters[first.filter] !== undefined) return false;
  const values = changes.flatMap((change) =>
    change.op === 'set' && change.filter === first.filter ? [change.value].flat() : [],
  );
  return (
    values.length > 1 &&
    changes.every((change) => 'filter' in change && change.filter === first.filter) &&
    !hasSpan(reading, 'ask', 'show') &&
    !hasSpan(reading, 'ask', 'want')
  );
}

const FEATURES = new Set<FilterName>([
  'parking',
  'facing',
  'furnishing',
  'amenities',
  'bathrooms_min',
  'floor_min',
  'floor_max',
  'khata',
  'approved_by',
]);

/** A question word that opens the message or a clause of it; in Hindi and Kannada it may stand anywhere. */
function isQuestion(reading: Reading): boolean {
  for (const span of reading.spans) {
    const ask = questionWord(reading, span);
    if (!ask || isWhichHomes(reading, span)) continue;
    if (ask === 'anywhere' || ask.startsWith('how_') || opens(reading, span.from)) return true;
    const before = spanBefore(reading, span.from);
    if (before?.from === 0 && BEFORE_QUESTION.some((kind) => meaningOf(before, kind))) return true;
  }
  return false;
}
/** "ok what is …", "hi, is there …", "in which city". */
const BEFORE_QUESTION = ['filler', 'intent', 'place', 'also'] as const;

const opens = (reading: Reading, from: number) => from === 0 || reading.tokens[from]?.breaks === true;

/** Also where a longer phrase has taken the word in: "when is possession", "kitne ka". */
function questionWord(reading: Reading, span: Span): string | undefined {
  const ask = meaningOf(span, 'ask');
  if (ask && QUESTIONS.has(ask)) return ask;
  if (!meaningOf(span, 'fact') && !meaningOf(span, 'place')) return undefined;
  for (let at = span.from; at < span.to; at++) {
    for (const { kind, value } of meaningsOf(reading.tokens[at]?.text ?? '')) {
      if (kind === 'ask' && QUESTIONS.has(value) && (value === 'anywhere' || at === span.from)) return value;
    }
  }
  return undefined;
}
const QUESTIONS = new Set([
  'anywhere',
  'what',
  'which',
  'is',
  'how_far',
  'how_many',
  'when',
  'where',
  'who',
  'how_much',
]);

/** A question word, wherever it stands. */
export const asksSomething = (reading: Reading): boolean =>
  reading.spans.some((span) => questionWord(reading, span) !== undefined);

/** "which projects have a pool" wants to be shown them. */
const asksWhichHomes = (reading: Reading) => reading.spans.some((span) => isWhichHomes(reading, span));

function isWhichHomes(reading: Reading, span: Span): boolean {
  const next = spanFrom(reading, span.to);
  return means(span, 'ask', 'which') && (means(next, 'home', 'few') || meaningOf(next, 'type') !== undefined);
}

/** "Any metro near?" asks what is near; "any 2bhk near the metro?" wants to be shown it. */
const asksAny = (reading: Reading) =>
  !hasSpan(reading, 'room', 'bhk') &&
  !hasSpan(reading, 'home', 'few') &&
  reading.spans.some(
    (span) => isAny(span) && meaningOf(spanFrom(reading, span.to), 'landmark') !== undefined,
  );

/** "Do any of these have a lift?", "do any have a gym?" are asked of those shown; "any of these in 3bhk?" wants others. */
function asksOfThese(draft: Draft, references: readonly Reference[]): boolean {
  const { reading, context } = draft;
  const { focus, seen = [] } = context.session.memory;
  if (!areFeatures(draft) || !hasSpan(reading, 'drop', 'any') || hasSpan(reading, 'home')) return false;
  const asks = means(reading.at[0], 'ask', 'is') && focus.length + seen.length > 0;
  return asks || references.some(({ kind }) => kind === 'all');
}

/** "Do you have something furnished?", "koi furnished hai kya?", "do you have furnished flats?" look for such a home. */
function seeksAny({ reading, changes }: Draft, references: readonly Reference[]): boolean {
  const kinds = changes.every(
    (change) => 'filter' in change && (FEATURES.has(change.filter) || SOUGHT.has(change.filter)),
  );
  if (changes.length === 0 || !kinds || references.length > 0) return false;
  const isOne = (span: Span | undefined) =>
    means(span, 'home', 'few') || meaningOf(span, 'type') !== undefined;
  const isKind = (span: Span | undefined) => KINDS.some((kind) => meaningOf(span, kind) !== undefined);
  return (
    // "Is there any other furnished one?"
    reading.spans.some(asksForOthers) ||
    reading.tokens.some(
      ({ text }, at) =>
        SOME.has(text) && (means(reading.at[at], 'home', 'few') || isKind(spanFrom(reading, at + 1))),
    ) ||
    reading.spans.some((span) => isKind(span) && isOne(spanFrom(reading, span.to)))
  );
}
const SOME = wordSet('some');
const SOUGHT = new Set<FilterName>(['type', 'possession']);
/** Said of a home like an adjective. */
const KINDS = ['furnishing', 'facing'] as const;

const isAny = (span: Span) =>
  means(span, 'ask', 'show') && (means(span, 'drop', 'any') || meaningOf(span, 'filler') !== undefined);

/** "nearest metro?" */
const asksNearest = (reading: Reading) =>
  hasSpan(reading, 'most', 'distance_up') && hasSpan(reading, 'landmark');
