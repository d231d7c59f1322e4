// Parts: the stretches of a message between ends of sentences, commas and joining words.
import { wordSet } from '../../languages/words.ts';
import type { Span } from '../lexicon.ts';
import { isNth } from '../numbers.ts';
import { type Kind, meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import { stretchAt } from '../stretch.ts';
import { denialsLast, isLiking, type Marker } from './markers.ts';

/** Tokens [from, to); `ends`: a sentence ended before it, not only a comma or an "and". */
export type Part = { from: number; to: number; ends: boolean };

/** More are read as one: nobody does so many things in a message. */
const MOST = 24;

export function partsOf(reading: Reading, markers: readonly Marker[]): Part[] {
  const { tokens } = reading;
  const joining = new Set<number>();
  for (const { cue, from } of markers) {
    // The "to" of "i want to" joins nothing.
    const within = (reading.at[from]?.from ?? from) < from;
    // Nor does that of "60 to 80", "5th and 10th floor".
    const ranges = counts(reading, from - 1) && counts(reading, from + 1);
    // "Go back to Hebbal".
    const back = means(spanBefore(reading, from), 'intent', 'undo') && leadsTo(reading, from, tokens.length);
    // Nor does what is a part of "nahi to" and "ho to achha".
    const liking = markers.some((one) => isLiking(one) && from >= one.from && from < one.to);
    if ((cue === 'and' || cue === 'but') && !within && !ranges && !back && !liking) joining.add(from);
  }
  if (markers.some(({ cue }) => cue === 'only') && !deniesOneOf(reading, markers))
    joining.add(afterNo(reading));
  for (const at of wantsAfter(reading, markers)) joining.add(at);
  for (const at of afterOwn(reading, markers)) joining.add(at);
  for (const at of afterFar(reading, markers)) joining.add(at);
  for (const at of afterCostly(reading, markers)) joining.add(at);
  for (const at of afterDrop(reading)) joining.add(at);
  for (const at of afterSaid(reading, markers)) joining.add(at);
  for (const at of afterDenied(reading, markers)) joining.add(at);
  const parts: Part[] = [];
  let from = 0;
  let ends = false;
  for (let at = 1; at < tokens.length && parts.length < MOST; at++) {
    const breaks = tokens[at]?.breaks === true;
    if (!breaks && !joining.has(at)) continue;
    parts.push({ from, to: at, ends });
    from = at;
    ends = breaks && ENDS.test(tokens[at]?.gap ?? '');
  }
  parts.push({ from, to: tokens.length, ends });
  return parts;
}
const counts = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.value !== undefined || isNth(tokens[at]?.text ?? '');

/** The end of a sentence, in the gap before the next. */
export const ENDS = /[.?!;\n।…]/;

/** "Why are you showing rentals i want to buy": what is wanted, behind what is held against us. */
function* wantsAfter({ spans }: Reading, markers: readonly Marker[]): Generator<number> {
  const first = markers.find(({ cue }) => CONTRARY.has(cue));
  if (!first) return;
  for (const span of spans)
    if (
      span.from >= first.to &&
      (isWant(span) || (isLong(span) && OPENS_WISH.some((kind) => meaningOf(span, kind))))
    )
      yield span.from;
}

/** "namdu 2bhk maarbeku 3bhk beku": where the verb stands last, what is wished begins behind it. */
function* afterOwn({ spans, tokens }: Reading, markers: readonly Marker[]): Generator<number> {
  for (const { cue, from, to } of markers) {
    const values = (begin: number, end: number, kinds: readonly Kind[] = OWNED) =>
      spans.some(
        (span) => span.from >= begin && span.to <= end && kinds.some((kind) => meaningOf(span, kind)),
      );
    if (cue !== 'own') continue;
    // "Namma 2bhk maari dodda mane beku": a bigger one is wished as well.
    const bigger = spans.some((span) => span.from >= to && meaningOf(span, 'shift') === 'area_up');
    // "Papa ka ghar bechkar hum flat lenge": of what is sold no size is told.
    const sold =
      tokens.slice(from, to).some(({ text }) => SELLS.has(text)) && values(0, from, ['home', 'type']);
    if ((values(0, from) || sold) && (values(to, tokens.length) || bigger)) yield to;
    // "Selling my 2bhk in Hebbal want 3bhk": where it stands first, it begins with its wanting.
    const wants = spans.find((span) => span.from >= to && means(span, 'ask', 'want'));
    if (wants && values(to, wants.from) && values(wants.to, tokens.length)) yield wants.from;
  }
}
/** "KR Puram bahut door hai Hebbal me 3bhk": behind the place that is too far stands what is wished. */
function* afterFar({ spans, tokens, taken }: Reading, markers: readonly Marker[]): Generator<number> {
  const placed = (from: number, to: number) => taken.subarray(from, to).includes(1);
  for (const { cue, from, to } of markers) {
    if (cue !== 'far' || !placed(0, from) || !placed(to, tokens.length)) continue;
    // "Too far from my office in Domlur".
    if (markers.some((one) => one.cue === 'away' && one.from >= from && one.from <= to)) continue;
    if (spans.some((span) => span.from >= to && WISHED.some((kind) => meaningOf(span, kind)))) yield to;
  }
}
const WISHED = ['room', 'type', 'possession'] as const;

/** "42 zyada hai 35 mein 2bhk dikhao": behind the price that is too much, so much is to be paid for a home. */
function* afterCostly({ spans, tokens }: Reading, markers: readonly Marker[]): Generator<number> {
  for (const { cue, from, to } of markers) {
    if (cue !== 'costly') continue;
    const breath = stretchAt(from, tokens);
    const counts = (begin: number, end: number) =>
      tokens.findIndex(({ value = 0 }, at) => at >= begin && at < end && value >= LEAST_PRICE);
    const paid = counts(to, breath.to);
    if (counts(breath.from, from) < 0 || paid < 0) continue;
    const behind = spans.filter((span) => span.from >= to && span.to <= breath.to);
    if (!behind.some((span) => WISHED.some((kind) => meaningOf(span, kind)))) continue;
    const begins = behind.filter((span) => OPENS.some((word) => means(span, 'ask', word)));
    yield Math.min(
      tokens.findIndex(({ value }, at) => at >= to && value !== undefined),
      ...begins.map((span) => span.from),
    );
  }
}
/** Smaller numbers count rooms. */
const LEAST_PRICE = 10;
const OPENS = ['show', 'want'] as const;

/** "Hebbal chhodo aur kahan", "forget Hebbal where else": behind what goes, others are asked for. */
function* afterDrop({ spans, tokens, taken, at }: Reading): Generator<number> {
  const isNamed = (token: number) =>
    taken[token] === 1 ||
    tokens[token]?.value !== undefined ||
    NAMED.some((kind) => meaningOf(at[token], kind));
  const inOneBreath = (from: number, to: number) => !tokens.slice(from, to).some(({ breaks }) => breaks);
  for (const drop of spans) {
    if (!means(drop, 'drop', 'remove') || means(drop, 'negation', 'without')) continue;
    const asks = spans.find(
      (span) => span.from >= drop.to && asksOthers(span) && inOneBreath(drop.to, span.from + 1),
    );
    if (!asks) continue;
    const named = taken.findIndex((_, token) => token >= drop.to && token < asks.from && isNamed(token));
    const isBehind = drop.from > 0 && isNamed(drop.from - 1) && !tokens[drop.from]?.breaks;
    // "Hebbal chhodo Hennur dikhao": the verb stands last.
    const last = asks.to === tokens.length || tokens[asks.to]?.breaks;
    if (isBehind && (named < 0 || last)) yield drop.to;
    else if (!isBehind && named >= 0) yield asks.from;
  }
}
/** "I said 70 max y showing 1 cr", "70 bola tha 1 crore kyu dikha rahe": what was said, and what is shown all the same. */
function* afterSaid({ tokens }: Reading, markers: readonly Marker[]): Generator<number> {
  const counts = (from: number, to: number) =>
    tokens.slice(from, to).some(({ value, breaks }, at) => value !== undefined && !(at > 0 && breaks));
  for (const said of markers) {
    if (said.cue !== 'restate') continue;
    const shown = markers.find(({ cue, from }) => SHOWN.has(cue) && from >= said.to);
    if (!shown || tokens.slice(said.to, shown.from + 1).some(({ breaks }) => breaks)) continue;
    if (!counts(said.to, shown.from)) continue;
    if (counts(shown.to, tokens.length)) yield shown.from;
    else if (counts(0, said.from)) yield said.to;
  }
}
/** "98 lakh kisne bola | 3bhk chahiye", "Hebbal? I never said that | I said Hennur": behind what is denied in one breath. */
function* afterDenied(reading: Reading, markers: readonly Marker[]): Generator<number> {
  const { tokens, taken } = reading;
  for (const { from, to } of denialsLast(tokens, taken)) {
    const breath = stretchAt(from, tokens);
    const denied = tokens
      .slice(breath.from, from)
      .some(({ text }, i) => !(SPEAKER.has(text) || isSmall(reading.at[breath.from + i])));
    if (to < breath.to && denied && namesIn(reading, to, breath.to)) yield to;
  }
  for (const { from } of markers.filter(({ cue }) => cue === 'restate')) {
    const breath = stretchAt(from, tokens);
    if (markers.some((one) => one.cue === 'dispute' && one.from >= breath.from && one.to <= from)) yield from;
  }
}

/** "Maine to", "arre bhai". */
const isSmall = (span: Span | undefined): boolean =>
  meaningOf(span, 'filler') !== undefined || meaningOf(span, 'request') === 'kin';

const SPEAKER = wordSet('speaker');

/** A place, a number, or what is wished or asked of homes. */
const namesIn = ({ at, tokens, taken }: Reading, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ value }, i) =>
        taken[from + i] === 1 ||
        value !== undefined ||
        SAID_OF_HOMES.some((kind) => meaningOf(at[from + i], kind) !== undefined),
    );
const SAID_OF_HOMES: readonly Kind[] = [
  'room',
  'type',
  'purpose',
  'amenity',
  'fact',
  'ordinal',
  'possession',
  'furnishing',
  'scale',
];

/** What complains of what is shown. */
export const SHOWN = new Set<Marker['cue']>(['again', 'quote', 'why']);
const NAMED = ['room', 'type', 'amenity', 'furnishing', 'ordinal'] as const;
/** Where or what else, or that it be shown. */
export const asksOthers = (span: Span): boolean =>
  means(span, 'intent', 'more_results') ||
  means(span, 'drop', 'anywhere') ||
  means(span, 'ask', 'show') ||
  means(span, 'ask', 'where') ||
  means(span, 'ask', 'anywhere');
const OWNED = ['room', 'type'] as const;
const SELLS = wordSet('sells');

/** "i want", "want to buy": with its subject or its verb. */
const isWant = (span: Span) => span.to - span.from >= 2 && means(span, 'ask', 'want');
/** "i want to", "want to buy". */
const OPENS_WISH = ['purpose', 'intent'] as const;
const isLong = ({ from, to }: Span) => to - from >= 3;
const CONTRARY = new Set([
  'dispute',
  'misread',
  'again',
  'bad',
  'fear',
  'far',
  'costly',
  'small',
  'big',
  'late',
]);

/** "No 1bhk please, only 3bhk": the no is of the value before the "only", another behind it is wanted. */
function deniesOneOf({ tokens, taken, at }: Reading, markers: readonly Marker[]): boolean {
  const only = markers.find(({ cue }) => cue === 'only');
  const valued = (from: number, to: number) => {
    for (let token = from; token < to; token++)
      if (taken[token] || tokens[token]?.value !== undefined || meaningOf(at[token], 'type')) return true;
    return false;
  };
  const breaks = tokens.findIndex((token, i) => i > 0 && token.breaks);
  const end = breaks < 0 ? tokens.length : breaks;
  return only !== undefined && only.to <= end && valued(0, only.from) && valued(only.to, end);
}

/** "nahi bhai X me hi", "no only X": the no is an answer of its own. 0 where it opens with none. */
function afterNo(reading: Reading): number {
  const first = spanFrom(reading, 0);
  if (!first || meaningOf(first, 'intent') !== 'deny') return 0;
  let at = first.to;
  // "ಇಲ್ಲ, ಒಂದು ಬಿಎಚ್‌ಕೆ": its "one" counts.
  const passes = (span: Span) => meaningOf(span, 'filler') && !meaningOf(span, 'number');
  for (let span = spanFrom(reading, at); span && passes(span); span = spanFrom(reading, at)) at = span.to;
  return at;
}

/** "Go back to Hebbal", "go back to the 2bhk": where to stands right behind it. */
export function leadsTo({ tokens, taken, at }: Reading, from: number, to: number): boolean {
  for (
    let token = from;
    token < Math.min(to, from + MOST_BACK) && !(token > from && tokens[token]?.breaks);
    token++
  )
    if ((taken[token] && token > from) || meaningOf(at[token], 'room') !== undefined) return true;
  return false;
}
/** Tokens. */
const MOST_BACK = 4;
