// Editing the request: "remove my name", "no visit", "delete the RERA line": which of its parts a clause takes out.
import { hasSpan, means, type Reading } from './reading.ts';

export const REQUEST_PARTS = ['visit', 'name', 'number', 'time', 'offer', 'question', 'wish'] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];

/** The parts taken out; undefined where none is. A wish is named by its value: "furnished is wrong in your message". */
export function readEdit(reading: Reading): RequestPart[] | undefined {
  const removes = hasSpan(reading, 'drop', 'remove');
  const wrong = hasSpan(reading, 'request', 'wrong') && hasSpan(reading, 'request', 'message');
  if (!removes && !wrong) return undefined;
  const parts = PARTS.filter(([, is]) => reading.spans.some(is)).map(([part]) => part);
  const named = removes ? parts : parts.filter((part) => part === 'question');
  if (named.length > 0) return named;
  return hasSpan(reading, 'request', 'message') ? ['wish'] : undefined;
}

type Test = (span: Reading['spans'][number]) => boolean;
const PARTS: readonly (readonly [RequestPart, Test])[] = [
  ['visit', (span) => means(span, 'intent', 'book_visit') || means(span, 'visit', 'word')],
  ['name', (span) => means(span, 'name', 'before')],
  ['number', (span) => means(span, 'request', 'number')],
  ['time', (span) => means(span, 'request', 'time')],
  ['offer', (span) => means(span, 'request', 'offer')],
  ['question', (span) => means(span, 'request', 'question')],
];
