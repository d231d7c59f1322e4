// Not wanted: "I don't want other flats", "सुनसान इलाका नहीं चाहिए", "bere mane beda": what a no and a word of wanting refuse together.
import { wordSet } from '../languages/words.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** Spans between what is refused and its no. */
const NEAR = 4;
const BETWEEN = ['filler', 'marker', 'place', 'type', 'home', 'fact', 'drop', 'refer'] as const;
const ENDS = [...wordSet('refusing_ends')];

/** From the no to the end of what it refuses, in one breath; nothing where it is not refused. */
export function refusalOf(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const behind = refusalBehind(reading, to);
  if (behind) return { from, to: behind.to };
  const before = refusalBefore(reading, from);
  return before && { from: before.from, to };
}

/** "… nahi chahiye", "… beda". A bare "nahi" may only tell that there is none. */
function refusalBehind(reading: Reading, to: number): Span | undefined {
  let unknown = 0;
  for (let at = to, steps = 0; steps < NEAR && at < reading.tokens.length; steps++) {
    if (reading.tokens[at]?.breaks) return undefined;
    const span = spanFrom(reading, at);
    if (means(span, 'negation', 'after')) return span && refusesWanting(reading, span) ? span : undefined;
    if (span ? !isBetween(span) : ++unknown > MOST_UNKNOWN) return undefined;
    at = span?.to ?? at + 1;
  }
  return undefined;
}
/** Words that nothing here knows: "sunsan `mohalla` nahi chahiye". */
const MOST_UNKNOWN = 1;

/** "I don't want any …", "do not want …". */
function refusalBefore(reading: Reading, from: number): Span | undefined {
  let wanted = false;
  for (let at = from, steps = 0; steps < NEAR && at > 0 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    const denies = means(span, 'negation', 'before') || means(span, 'intent', 'deny');
    if (span && denies && !means(span, 'negation', 'after'))
      return wanted || wants(reading, span) ? span : undefined;
    if (means(span, 'ask', 'want')) wanted = true;
    else if (!isBetween(span)) return undefined;
    at = span?.from ?? at - 1;
  }
  return undefined;
}

const isBetween = (span: Span | undefined): boolean =>
  BETWEEN.some((kind) => meaningOf(span, kind) !== undefined);

const wants = ({ tokens }: Reading, { from, to }: Span): boolean =>
  tokens.slice(from, to).some(({ text }) => wordMeans(text, 'ask', 'want'));

const refusesWanting = (reading: Reading, span: Span): boolean =>
  wants(reading, span) ||
  means(spanFrom(reading, span.to), 'ask', 'want') ||
  reading.tokens.slice(span.from, span.to).some(({ text }) => ENDS.some((end) => text.endsWith(end)));

/** A joining word behind which something else begins, "60 lakh `and` I don't want …"; of "70 lakh to nahi" it is a part. */
export function startsAnother({ tokens, at }: Reading, joint: number): boolean {
  if (!JOINS.has(tokens[joint]?.text ?? '')) return false;
  for (let next = joint + 1; next < tokens.length && !tokens[next]?.breaks; next++)
    if (
      !SMALL.some((kind) => meaningOf(at[next], kind)) &&
      !means(at[next], 'intent', 'deny') &&
      !BOUND.has(tokens[next]?.text ?? '')
    )
      return true;
  return false;
}
/** "90 lakh ki limit nahi chahiye". */
const BOUND = wordSet('bound');
const JOINS = wordSet('joins');
const SMALL = ['negation', 'filler'] as const;
