// Editing the request: "remove my name", "no visit", "delete the RERA line": which of its parts a clause takes out.
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
] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];

/** The parts taken out; undefined where none is. A wish is named by its value: "furnished is wrong in your message". */
export function readEdit(reading: Reading, when?: When): RequestPart[] | undefined {
  if (deniesOffer(reading)) return ['offer'];
  const removes = hasSpan(reading, 'drop', 'remove') && !givesUpElse(reading, when);
  const wrong = hasSpan(reading, 'request', 'wrong') && hasSpan(reading, 'request', 'message');
  if (!removes && !wrong) return undefined;
  const parts = PARTS.filter(([, is]) => reading.spans.some(is)).map(([part]) => part);
  // "Cancel the call"; not "cancel the visit, just call me".
  if (removes && areBeside(reading, isRemoval, isCall)) parts.push('call');
  // "You still have not taken out the 7 pm".
  if (removes && parts.length === 0 && when?.time && !when.day && hoursIn(reading) === 1) return ['time'];
  const named = removes ? parts : parts.filter((part) => part === 'question');
  if (named.length > 0) return named;
  return hasSpan(reading, 'request', 'message') ? ['wish'] : undefined;
}

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

type Test = (span: Reading['spans'][number]) => boolean;
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
