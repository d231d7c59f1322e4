// Objections: what the visitor holds against the homes: "too expensive", "it's too far", "scared of construction delays".
import type { ObjectionTopic } from '../contract.ts';
import { type Fact, ON_TOP } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { ailmentIn } from './ailing.ts';
import { choosesOfAll } from './choosing.ts';
import type { Span } from './lexicon.ts';
import { refusalOf } from './not-wanted.ts';
import { hasSpan, isFree, meaningOf, means, type Reading, spanBefore, wordsOf } from './reading.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

/** Tokens. */
const SHORT = 4;

export function readObjections(reading: Reading): Understanding['objections'] {
  if (!hasSpan(reading, 'objection') && !hasSpan(reading, 'too')) return [];
  const found = new Map<ObjectionTopic, string>();
  for (const span of reading.spans) {
    const topic =
      (meaningOf(span, 'objection') as ObjectionTopic | undefined) ??
      tooMuch(reading, span.from) ??
      (isDear(span) ? 'budget' : undefined);
    if (isDear(span) && wantsDear(reading, span)) continue;
    if (isTillNow(reading, span) || isOfBody(reading, span)) continue;
    // "not too expensive" is a wish.
    // "Rent is for later": in a longer message one word says no "not now".
    if (topic === 'timing' && span.to - span.from === 1 && reading.tokens.length > SHORT) continue;
    // "What rent will it fetch later?" puts nothing off.
    if (topic === 'timing' && IN_PASSING.some((kind) => hasSpan(reading, kind))) continue;
    if (topic === 'budget' && feeBeside(reading, span)) continue;
    // "From big to small" orders the list.
    if (topic === 'size' && !isFree(reading, span.from, span.to)) continue;
    // "सुनसान इलाका नहीं चाहिए" says what is wished, and holds nothing against a home.
    if (topic === 'location' && refusalOf(reading, span)) continue;
    if (!topic || found.has(topic) || meaningOf(spanBefore(reading, span.from), 'negation') === 'before')
      continue;
    found.set(topic, wordsOf(reading, span.from, span.to));
  }
  return [...found].map(([topic, words]) => ({ topic, words }));
}

/** "Which so far is the largest?" complains of no way. */
export const isTillNow = (reading: Reading, span: Span): boolean =>
  means(span, 'point', 'ever') && choosesOfAll(reading);

/** "My wife's knee is bad", "घुटने खराब हैं": what is said of a person's body is held against no home. */
export function isOfBody(reading: Reading, { from }: { from: number }): boolean {
  const { at, tokens } = reading;
  const ails = ailmentIn(reading);
  if (ails && from >= ails.from && from < ails.to) return true;
  for (let before = from - 1; before >= 0 && !tokens[before + 1]?.breaks; before--) {
    if (BODY.has(tokens[before]?.text ?? '')) return true;
    if (!meaningOf(at[before], 'filler')) return false;
  }
  return false;
}
const BODY = wordSet('body');

/** "The deposit is too much" complains of no price; whether it can be less is asked. */
export function feesComplainedOf(reading: Reading): Fact[] {
  const fees = reading.spans.flatMap((span) =>
    meaningOf(span, 'objection') === 'budget' || tooMuch(reading, span.from) === 'budget'
      ? (feeBeside(reading, span) ?? [])
      : lessOf(reading, span),
  );
  return fees.length > 0 ? [...fees, 'negotiation'] : [];
}

/** "Only deposit less", "bas deposit kam": the word right behind the fee, where no others are looked for. */
function lessOf(reading: Reading, { from, to }: Span): Fact[] {
  const next = reading.tokens[to]?.breaks ? undefined : reading.at[to];
  const fee = ON_TOP.find((one) => means(reading.at[from], 'fact', one));
  const looks = OTHERS.some(([kind, value]) => hasSpan(reading, kind, value));
  return fee && means(next, 'change', 'less') && !looks ? [fee] : [];
}
const OTHERS = [
  ['ask', 'show'],
  ['ask', 'want'],
  ['home', 'few'],
] as const;

/** A fee named in the same breath. */
function feeBeside({ spans, tokens }: Reading, { from, to }: Span): Fact | undefined {
  let start = from;
  while (start > 0 && !tokens[start]?.breaks) start--;
  let end = to;
  while (end < tokens.length && !tokens[end]?.breaks) end++;
  return ON_TOP.find((fee) =>
    spans.some((span) => span.from >= start && span.to <= end && means(span, 'fact', fee)),
  );
}

const IN_PASSING = ['purpose', 'landmark', 'area_unit'] as const;

/** "Expensive", "mehenga", "dubari" by themselves: neither "costlier" nor "the most expensive". */
export const isDear = (span: Span): boolean =>
  span.to - span.from === 1 &&
  means(span, 'too', 'price') &&
  (means(span, 'shift', 'price_up') || means(span, 'objection', 'budget'));

/** "Show me expensive ones" looks for them; "only expensive homes everywhere" and "why expensive ones?" hold it against the homes. */
export function wantsDear(reading: Reading, { from, to }: Span): boolean {
  const all = to - from === reading.tokens.length;
  const before = spanBefore(reading, from);
  const degree = meaningOf(before, 'too') === 'word' || meaningOf(before, 'negation') !== undefined;
  const wants =
    hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'ask', 'want') || hasSpan(reading, 'point', 'one');
  return all || (wants && !degree && !hasSpan(reading, 'intent', 'deny') && !hasWhy(reading));
}

const hasWhy = (reading: Reading): boolean =>
  hasSpan(reading, 'intent', 'out_of_scope') || hasSpan(reading, 'ask', 'anywhere');

/** "way too" and, some words on, "expensive". */
function tooMuch(reading: Reading, at: number): ObjectionTopic | undefined {
  const topic = TOPIC[meaningOf(reading.at[at], 'too') ?? ''];
  return topic && meaningOf(spanBefore(reading, at), 'too') === 'word' ? topic : undefined;
}
const TOPIC: Record<string, ObjectionTopic> = {
  price: 'budget',
  location: 'location',
  possession: 'possession',
  size: 'size',
};

/** Code points kept of a complaint. */
const LONGEST = 200;

/** What is said, as a complaint of this and nothing else. */
export const complained = (said: Understanding, topic: ObjectionTopic): Understanding => ({
  ...said,
  ...WISHLESS,
  references: [],
  intents: ['objection'],
  objections: [{ topic, words: said.text.slice(0, LONGEST) }],
});
