// Small wishes beside homes: the day of a visit, and the language to speak.
import type { Language } from '../contract.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom, wordsOf } from './reading.ts';

/** "Saturday", "tomorrow 4 pm", as said. */
export function readVisitDay(reading: Reading): string | undefined {
  if (!hasSpan(reading, 'day')) return undefined;
  const span = reading.spans.find((candidate) => meaningOf(candidate, 'day') !== undefined);
  const isVisit = hasSpan(reading, 'intent', 'book_visit') || hasSpan(reading, 'intent', 'human_handover');
  if (!span || (!isVisit && reading.tokens.length > 4)) return undefined;
  return wordsOf(reading, span.from, afterTime(reading, span.to));
}

/** "at 4 pm", "morning", "11:30 am" right after the day. */
function afterTime(reading: Reading, to: number): number {
  let at = to;
  let end = to;
  for (let steps = 0; steps < 5 && at < reading.tokens.length; steps++) {
    const span = spanFrom(reading, at);
    const isNumber = reading.tokens[at]?.value !== undefined;
    if (means(span, 'visit', 'time')) end = span?.to ?? at + 1;
    else if (!isNumber && reading.tokens[at]?.text !== 'at') break;
    at = span && !isNumber ? span.to : at + 1;
  }
  return end;
}

/** "english please", "hindi mein". The bare name of a language asks for it too. */
export function languageWanted(reading: Reading): Language | undefined {
  if (!hasSpan(reading, 'speak')) return undefined;
  for (const span of reading.spans) {
    const language = meaningOf(span, 'speak');
    if (language && (span.to - span.from > 1 || reading.tokens.length <= 3)) return language as Language;
  }
  return undefined;
}
