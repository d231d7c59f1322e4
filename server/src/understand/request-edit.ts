// Editing the request: "remove my name", "no visit", "delete the RERA line": which of its parts a clause takes out.
import { wordSet } from '../languages/words.ts';
import { readMarkers } from './grammar/markers.ts';
import { deniesOffer } from './offer-denied.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import type { When } from './when.ts';

export const REQUEST_PARTS = [
  'visit',
  'name',
  'number',
  'time',
  'offer',
  'question',
  'wish',
  'call',
  'along',
  'message',
] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];

/** The parts taken out; undefined where none is. A wish is named by its value: "furnished is wrong in your message". */
export function readEdit(reading: Reading, when?: When): RequestPart[] | undefined {
  if (deniesOffer(reading)) return ['offer'];
  const removes =
    hasSpan(reading, 'drop', 'remove') && !givesUpElse(reading, when) && !removesOrKeeps(reading);
  const wrong = hasSpan(reading, 'request', 'wrong') && hasSpan(reading, 'request', 'message');
  if (!removes && !wrong && !keepsOnly(reading)) return undefined;
  // "Remove my wife, I come alone".
  const alone = reading.tokens.some(({ text }) => ALONE.has(text));
  if (removes && reading.spans.some(isKin) && (alone || areBeside(reading, isRemoval, isKin)))
    return ['along'];
  // "Not all these questions, only the dogs".
  if (keepsOnly(reading)) return ['question'];
  const parts = PARTS.filter(([part, is]) =>
    reading.spans.some((span) => is(span) && !(part === 'question' && tellsCall(reading, span))),
  ).map(([part]) => part);
  // "Cancel the call", "remove my name and the call"; not "cancel the visit, just call me".
  if (removes && (areBeside(reading, isRemoval, isCall) || (parts.length > 0 && listsCall(reading))))
    parts.push('call');
  // "You still have not taken out the 7 pm".
  if (removes && parts.length === 0 && when?.time && !when.day && hoursIn(reading) === 1) return ['time'];
  const named = removes ? parts : parts.filter((part) => part === 'question');
  if (named.length > 0) return named;
  return hasSpan(reading, 'request', 'message') ? ['wish'] : undefined;
}

/** "Remove it or keep it, I decide after", "hatao ya rakho": nothing is decided. */
export const removesOrKeeps = ({ spans, tokens }: Reading): boolean =>
  spans.some(
    (span) =>
      means(span, 'drop', 'remove') &&
      [span.to, span.to + 1].some((at) => !tokens[at]?.breaks && EITHER.has(tokens[at]?.text ?? '')),
  );
const EITHER = wordSet('either');

/** "Leave it, a visit tomorrow at 11?": an hour is asked for, and what goes is something said before. */
function givesUpElse(reading: Reading, when: When | undefined): boolean {
  if (!when?.day || !(when.time ?? when.part)) return false;
  return !areBeside(
    reading,
    isRemoval,
    (span) => means(span, 'intent', 'book_visit') || means(span, 'visit', 'word'),
  );
}

/** Nothing but small words between the two, whichever is first. */
function areBeside(reading: Reading, one: Test, other: Test): boolean {
  const of = (is: Test) => reading.spans.filter(is);
  return of(one).some((a) =>
    of(other).some((b) => {
      for (let at = Math.min(a.to, b.to); at < Math.max(a.from, b.from); at++)
        if (meaningOf(reading.at[at], 'filler') === undefined || reading.tokens[at]?.breaks) return false;
      return true;
    }),
  );
}

/** "Not all these questions, only the dogs": of what is asked that alone stays. */
export const keepsOnly = (reading: Reading): boolean =>
  hasSpan(reading, 'request', 'question') &&
  (hasSpan(reading, 'negation') || hasSpan(reading, 'drop', 'remove')) &&
  readMarkers(reading.tokens, reading.taken).some(({ cue }) => cue === 'only');

/** "Call wali baat": what is called a line is the call. */
const tellsCall = (reading: Reading, { from }: Reading['spans'][number]): boolean =>
  reading.spans.some((span) => isCall(span) && span.to <= from && from - span.to <= 1);

/** In one breath with the removal, and no call asked for instead: "and the call". */
const listsCall = (reading: Reading): boolean =>
  reading.spans.some((span) => {
    if (!isCall(span) || ME.has(reading.tokens[span.to]?.text ?? '')) return false;
    const removal = reading.spans.find(isRemoval);
    if (!removal) return false;
    const [first, last] = [Math.min(removal.from, span.from), Math.max(removal.to, span.to)];
    const between = reading.tokens.slice(first, last);
    return (
      !between.slice(1).some(({ breaks }) => breaks) &&
      !readMarkers(reading.tokens, reading.taken).some(
        ({ cue, from }) => from >= first && from < last && (cue === 'only' || cue === 'but'),
      )
    );
  });
const ME = wordSet('me');
const ALONE = wordSet('alone');

type Test = (span: Reading['spans'][number]) => boolean;
const isKin: Test = (span) => means(span, 'request', 'kin') && !means(span, 'request', 'them');
const isRemoval: Test = (span) => means(span, 'drop', 'remove');
const isCall: Test = (span) => means(span, 'request', 'call') || means(span, 'visit', 'call');
const hoursIn = ({ tokens }: Reading): number => tokens.filter(({ value }) => value !== undefined).length;
const PARTS: readonly (readonly [RequestPart, Test])[] = [
  ['visit', (span) => means(span, 'intent', 'book_visit') || means(span, 'visit', 'word')],
  ['name', (span) => means(span, 'name', 'before')],
  ['number', (span) => means(span, 'request', 'number')],
  ['time', (span) => means(span, 'request', 'time')],
  ['offer', (span) => means(span, 'request', 'offer')],
  ['question', (span) => means(span, 'request', 'question')],
];
