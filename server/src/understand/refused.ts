// Refused: a day or an hour that a message names and does not wish for: "not Saturday", "because Friday …", "busy on Sunday".
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import type { Part } from './when-part.ts';

/** "not saturday", "kal nahi parson", "because Friday …", "busy on Saturday": refused, or told of, not wished for. */
export function isRefused(reading: Reading, { is, from, to }: Part, parts: readonly Part[]): boolean {
  const before = reading.at[from - 1];
  if (
    !reading.tokens[from]?.breaks &&
    (means(before, 'negation', 'before') || means(before, 'negation', 'except'))
  )
    return true;
  if (behindReason(reading, from)) return true;
  const after = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  if (means(after, 'negation', 'after') || (means(after, 'negation', 'before') && isLastWord(reading, after)))
    return true;
  // "At 2 at night I am back from my shift": the hour's own.
  const ofHour =
    is === 'part' && parts.some((one) => one.is === 'time' && (one.from === to || one.to === from));
  return is !== 'time' && !ofHour && hasSpan(reading, 'request', 'busy') && isBusy(reading, from, to, parts);
}

/** "This sunday not, next sunday". */
const isLastWord = ({ tokens }: Reading, span: Span | undefined): boolean =>
  span !== undefined && (span.to >= tokens.length || tokens[span.to]?.breaks === true);

/** In the same breath: "difficult because of my exam. Could we do Wednesday?" wishes for Wednesday. */
export function behindReason({ spans, tokens, at }: Reading, from: number): boolean {
  const inBreath = (start: number) => !tokens.slice(start, from + 1).some(({ breaks }) => breaks);
  const said = spans.some((span) => span.to <= from && means(span, 'request', 'reason') && inBreath(span.to));
  // "On Saturday, as school is off": a joint that begins a clause, behind a day.
  const timed = (to: number) => at.slice(0, to).some((span) => meaningOf(span, 'when') !== undefined);
  return (
    said ||
    tokens.some(
      ({ text, breaks }, joint) =>
        joint > 0 &&
        joint < from &&
        breaks &&
        JOINT.has(text) &&
        !NO_REASON.has(tokens[joint + 1]?.text ?? '') &&
        timed(joint) &&
        inBreath(joint + 1),
    )
  );
}
const JOINT = wordSet('reason_joint');
const NO_REASON = wordSet('no_reason');

/** Told of in the same stretch between two breaks; of a day on either side ("Saturday I am busy Sunday is fine") the first. */
function isBusy(reading: Reading, from: number, to: number, parts: readonly Part[]): boolean {
  const { tokens, spans } = reading;
  let [first, last] = [from, to];
  while (first > 0 && !tokens[first]?.breaks) first--;
  while (last < tokens.length && !tokens[last]?.breaks) last++;
  const busy = spans.filter(
    (span) => span.from >= first && span.to <= last && means(span, 'request', 'busy'),
  );
  const earlier = (span: Span) =>
    parts.some(
      (part) =>
        part.is === 'day' &&
        part.from >= first &&
        part.to <= span.from &&
        span.from - part.to <= MOST_FROM_BUSY,
    );
  return busy.some(
    (span) =>
      Math.min(Math.abs(span.from - to), Math.abs(from - span.to)) <= MOST_FROM_BUSY &&
      (from < span.from || !earlier(span)),
  );
}
/** Tokens. */
const MOST_FROM_BUSY = 3;
