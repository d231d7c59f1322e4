// Words of an intent: which are said, how long a phrase of them, and whether a no stands beside it; a message of nothing but courtesy.

import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { negated } from './draft.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { meaningOf, type Reading, spanFrom } from './reading.ts';

/** Acts that a message is, as a whole; the first that fits names it. "ok thanks bye" is a goodbye. */
export const SOCIAL: readonly Intent[] = [
  'cancel',
  'undo',
  'start_over',
  'repeat',
  'language',
  'out_of_scope',
  'smalltalk',
  'goodbye',
  'thanks',
  'deny',
  'affirm',
  'greet',
];

/** Longest phrase of this intent, in tokens. */
export function phrase(reading: Reading, intent: Intent): number {
  let longest = 0;
  for (const span of reading.spans)
    if (hasIntent(span, intent)) longest = Math.max(longest, span.to - span.from);
  return longest;
}

const hasIntent = (span: Span, intent: Intent) =>
  span.meanings.some(({ kind, value }) => kind === 'intent' && value === intent);
export const wants = (reading: Reading, intent: Intent) =>
  reading.spans.some((span) => hasIntent(span, intent));

/** What is said right before or behind it takes it away. */
export const isRefused = (reading: Reading, intent: Intent): boolean =>
  reading.spans.some((span) => hasIntent(span, intent) && negated(reading, span.from, span.to) === 'not');

/** "Mangalavara 4 gante visit beda", "visit eno beda": whatever time stands there; "visit nahi Sunday, Monday ko" says another behind it. */
export function isDeclined(reading: Reading): boolean {
  const { spans, tokens } = reading;
  return spans.some((visit) => {
    if (!hasIntent(visit, 'book_visit') && meaningOf(visit, 'visit') !== 'word') return false;
    for (let at = visit.to; at <= visit.to + 1 && at < tokens.length && !tokens[at]?.breaks; at++) {
      const span = spanFrom(reading, at);
      if (meaningOf(span, 'when')) return false;
      if (!span || meaningOf(span, 'negation') === undefined) continue;
      const next = tokens.findIndex((token, i) => i > at && token.breaks);
      return next < 0 || !spans.some((one) => one.from >= next && meaningOf(one, 'when'));
    }
    return false;
  });
}

/** "Cancel the visit on Saturday at 11": that very one. */
export const cancelsVisit = ({ spans, tokens }: Reading): boolean =>
  spans.some(
    (span) =>
      hasIntent(span, 'cancel') &&
      tokens.slice(span.from, span.to).some(({ text }) => wordMeans(text, 'visit', 'word')),
  );

/** The last sentence, or what stands behind thanks at the end, is a goodbye. */
export function endsWithBye({ spans, tokens }: Reading): boolean {
  const last = spans.at(-1);
  if (!last || last.to < tokens.length || !hasIntent(last, 'goodbye')) return false;
  const before = spans.at(-2);
  const courteous = before?.to === last.from && (hasIntent(before, 'thanks') || hasIntent(before, 'affirm'));
  return tokens[last.from]?.breaks === true || courteous;
}

/** A message that is nothing but a greeting, a thanks, a yes or a no. */
export function socialAct(reading: Reading): Intent | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const span = reading.at[at];
    if (
      !span ||
      !(
        meaningOf(span, 'filler') ||
        span.meanings.some(({ kind, value }) => kind === 'intent' && SOCIAL.includes(value as Intent))
      )
    )
      return undefined;
  }
  // "namaste ji": a word that also fills decides only where nothing else does; so does a lone "help".
  const told = (intent: Intent) =>
    reading.spans.some(
      (span) =>
        hasIntent(span, intent) &&
        !meaningOf(span, 'filler') &&
        (intent !== 'smalltalk' || span.to - span.from > 1),
    );
  // "Forget it. Start over": what is begun anew is forgotten too.
  if (told('cancel') && told('start_over')) return 'start_over';
  // The "hai" of "dost ke liye hai" greets nobody.
  const greets = reading.spans.some(
    (span) =>
      hasIntent(span, 'greet') && (span.from === 0 || !IS_HAD.has(reading.tokens[span.from]?.text ?? '')),
  );
  return (
    SOCIAL.find(told) ?? SOCIAL.find((intent) => wants(reading, intent) && (intent !== 'greet' || greets))
  );
}

const IS_HAD = wordSet('is_had');

export const FEW_WORDS = 6;
export const REMARKS: readonly Intent[] = ['out_of_scope', 'smalltalk', 'thanks'];

/** "yes, …", "hello …": the act it opens with. */
export function leading(reading: Reading): Intent | undefined {
  const first = reading.at[0];
  return SOCIAL.find((intent) => first && hasIntent(first, intent));
}
