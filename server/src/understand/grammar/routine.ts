// Routine: "I close the shop at 8", "school finishes at half past three", "8 baje dukaan band hoti hai": when somebody's day ends is no
// hour of a visit, and the shop or the school in it is none that is looked for or asked about.

import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, read } from '../reading.ts';
import { endsAsking, type Stretch, stretchAt } from '../stretch.ts';
import { readWhen } from '../when.ts';

const CLOSES = wordSet('closes');
const JOINS = wordSet('joins');
const OF_DAY = new Set([
  ...wordSet('someone'),
  ...wordSet('whose'),
  ...wordSet('payer'),
  ...wordSet('study'),
]);

/** What stands between two stops or joining words, where it tells that. */
export function routinesIn(reading: Reading): Stretch[] {
  const { tokens, at } = reading;
  // "I finish at 6, can I come after that?": then the hour counts.
  if (hasSpan(reading, 'when', 'after_it') || !tokens.some((token) => CLOSES.has(token.text))) return [];
  const found: Stretch[] = [];
  let from = 0;
  for (let end = 1; end <= tokens.length; end++) {
    const next = tokens[end];
    if (next && !next.breaks && !JOINS.has(next.text)) continue;
    const within = tokens.slice(from, end);
    const asks = endsAsking(end, reading) || within.some(isAsking);
    const ends = within.some((token) => CLOSES.has(token.text));
    const timed = within.some(
      ({ value }, n) =>
        value !== undefined || TIMED.some((kind) => meaningOf(at[from + n], kind) !== undefined),
    );
    const own = within.some(
      (token, n) => OF_DAY.has(token.text) || means(at[from + n], 'type', 'commercial'),
    );
    // "I shut my shop and come at 11 to see the first one": an hour of a visit.
    const visits = reading.spans.some(
      (span) =>
        span.from >= from &&
        span.to <= end &&
        (meaningOf(span, 'ordinal') || means(span, 'visit', 'word') || means(span, 'intent', 'book_visit')),
    );
    if (ends && timed && own && !asks && !visits && end - from >= LEAST) found.push({ from, to: end });
    from = end;
  }
  return found;
}
/** "I come back 7am go 8pm": two hours with something done at each, and no day; a visit has one. */
export function twoHours(reading: Reading): Stretch[] {
  const { tokens, text } = reading;
  const hours = tokens.flatMap(({ role }, at) =>
    role?.role === 'clock' && role.share >= SURELY ? [at] : [],
  );
  return hours.flatMap((first, n): Stretch[] => {
    const second = hours[n + 1];
    if (second === undefined) return [];
    const { from, to } = stretchAt(first, tokens);
    const does = (at: number) => reading.at[at] === undefined || means(reading.at[at], 'visit', 'word');
    const between = tokens.slice(first + 1, second).some((_, i) => does(first + 1 + i));
    if (second >= to || !between || endsAsking(to, reading)) return [];
    // "Is it open after 7, I work till 6.30" asks.
    if (reading.at.slice(from, to).some((span) => meaningOf(span, 'ask') !== undefined)) return [];
    const own = tokens.slice(from, to).some((token) => OF_DAY.has(token.text));
    const at = readWhen(read(text, tokens.slice(from, to), reading.taken.slice(from, to)), true);
    const chosen = reading.spans.some(
      (span) => span.from >= from && span.to <= to && meaningOf(span, 'ordinal') !== undefined,
    );
    return own && at?.day === undefined && !chosen ? [{ from, to }] : [];
  });
}
const SURELY = 0.8;
const TIMED = ['when', 'number'] as const;
/** Tokens. */
const LEAST = 4;

const isAsking = ({ text }: Reading['tokens'][number]): boolean =>
  (['want', 'show', 'what', 'which', 'who'] as const).some((asks) => wordMeans(text, 'ask', asks));
