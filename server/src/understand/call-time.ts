// Call time: "Saturday at 11, call me after 6 pm": the hour of a call beside a visit is of the call alone.
import type { Expects } from './draft.ts';
import type { Marker } from './grammar/markers.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, means, type Reading, read, readPlainly } from './reading.ts';
import type { Understanding } from './understanding.ts';
import { readWhen, type When } from './when.ts';

/** The hour of the call, and the tokens that say it; undefined where none is said, or no visit stands beside it. */
export function callTime(
  { text, tokens, taken, spans }: Reading,
  markers: readonly Marker[],
  expects: Expects | undefined,
): { at: When; from: number; to: number; of: { from: number; to: number }[] } | undefined {
  const call = spans.find(isCall);
  if (!call) return undefined;
  const joins = new Set(markers.flatMap(({ cue, from }) => (cue === 'and' || cue === 'but' ? [from] : [])));
  const parts = (at: number) => tokens[at]?.breaks || joins.has(at);
  let [from, to] = [call.from, call.to];
  while (from > 0 && !parts(from)) from--;
  while (to < tokens.length && !parts(to)) to++;
  const within = read(text, tokens.slice(from, to), taken.slice(from, to));
  if (hasSpan(within, 'visit', 'word') || hasSpan(within, 'intent', 'book_visit')) return undefined;
  // "Saturday at 10. Don't ring me at 8": an hour of no call.
  if (saysNever(within)) return undefined;
  const visits =
    expects?.visits || spans.some((span) => isVisit(span) && (span.to <= from || span.from >= to));
  if (!visits) return undefined;
  const before = within.taken.slice();
  const at = readWhen(within, true);
  if (!at || at.day || !(at.time ?? at.part)) return undefined;
  const of = [...within.taken].flatMap((now, token) =>
    now && !before[token] ? [{ from: from + token, to: from + token + 1 }] : [],
  );
  return { at, from: call.from, to: call.to, of };
}

/** It will not do, or is not to be. */
export const saysNever = (reading: Reading): boolean =>
  NEVER.some(([kind, value]) => hasSpan(reading, kind, value));
const NEVER = [
  ['change', 'cannot'],
  ['visit', 'no_call'],
  ['negation', 'before'],
  ['negation', 'after'],
  ['request', 'busy'],
  ['intent', 'deny'],
] as const;

const isCall = (span: Span): boolean => means(span, 'visit', 'call') || means(span, 'request', 'call');
const isVisit = (span: Span): boolean => means(span, 'visit', 'word') || means(span, 'intent', 'book_visit');

/** "I want no call": read of the words alone, whatever they are said with. */
export const saysNoCall = ({ text, language }: Pick<Understanding, 'text' | 'language'>): boolean =>
  hasSpan(readPlainly(text, language), 'visit', 'no_call');

/** What is said, with the hour to be called at. */
export const calledAt = (at: When, said: Understanding): Understanding => ({
  ...said,
  call_at: at,
  contact: said.contact.includes('call') ? said.contact : [...said.contact, 'call'],
  intents: said.intents.some((intent) => CALLS.has(intent))
    ? said.intents
    : ['human_handover', ...said.intents.filter((intent) => intent !== 'not_understood')],
});
const CALLS = new Set(['human_handover', 'book_visit']);
