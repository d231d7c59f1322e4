// A restart: "start over" asks for one only where it is what the message wants, not in a question of something else ("papers
// all clear?") and not under a no ("not a new search").

import { negated } from './draft.ts';
import type { Span } from './lexicon.ts';
import { type Kind, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import { endsAsking, stretchAt } from './stretch.ts';
import type { Understanding } from './understanding.ts';

/** The reading without restarts that nobody asks for; `denied`: one is to be none. */
export function withoutFalseRestart(reading: Reading): { reading: Reading; denied: boolean } {
  const named = reading.spans.filter(isRestart);
  const denied = named.filter((span) => isDenied(reading, span));
  const false_ = named.filter((span) => denied.includes(span) || isInPassing(reading, span));
  if (false_.length === 0) return { reading, denied: false };
  const plain = new Map(
    false_.map((span) => [span, { ...span, meanings: span.meanings.filter(isOther) }] as const),
  );
  const left = (span: Span | undefined) => (span && plain.get(span)) ?? span;
  const spans = reading.spans.map((span) => left(span) as Span);
  return { reading: { ...reading, spans, at: reading.at.map(left) }, denied: denied.length > 0 };
}

/** "Not a new search": what was just cleared stands again; else what stands is said, where nothing else is wanted. */
export function keptInstead(said: Understanding, lastIntent?: string | null): Understanding {
  const { intents } = said;
  if (lastIntent === 'start_over')
    return { ...said, intents: ['undo', ...intents.filter((one) => !SAYS_NOTHING.has(one))] };
  return intents.every((one) => SAYS_NOTHING.has(one)) ? { ...said, intents: ['repeat'] } : said;
}
const SAYS_NOTHING = new Set<string>([
  'not_understood',
  'deny',
  'undo',
  'cancel',
  'smalltalk',
  'out_of_scope',
]);

const isRestart = (span: Span) => means(span, 'intent', 'start_over');
const isOther = ({ kind, value }: Span['meanings'][number]) => kind !== 'intent' || value !== 'start_over';

/** "Shuru se mat karo", "not a new search"; of a "no, start over" the no is an answer. */
function isDenied(reading: Reading, { from, to }: Span): boolean {
  const next = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  return negated(reading, from, to) === 'not' || means(next, 'intent', 'deny');
}

/** A question in whose stretch something else is named that a search is not begun with. */
function isInPassing(reading: Reading, { from, to }: Span): boolean {
  const { tokens, at, taken } = reading;
  const first = stretchAt(from, tokens).from;
  const last = stretchAt(to - 1, tokens).to;
  const asks = endsAsking(last, reading);
  let questions = asks;
  let other = false;
  for (let token = first; token < last; token++) {
    if (token >= from && token < to) continue;
    const span = at[token];
    questions ||= means(span, 'ask', 'anywhere');
    other ||= span
      ? meaningOf(span, 'fact') !== undefined && !WISHED.some((kind) => meaningOf(span, kind) !== undefined)
      : !taken[token] && tokens[token]?.value === undefined;
  }
  return questions && other;
}
const WISHED: readonly Kind[] = [
  'room',
  'type',
  'amenity',
  'purpose',
  'possession',
  'furnishing',
  'facing',
  'floor',
];
