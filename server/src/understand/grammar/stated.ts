// Stated: "we have a school function on Saturday", "my mother visits for months": what people tell of themselves asks for
// nothing, whatever words of homes are in it. What it wishes for stays.

import type { Topic } from '../../languages/topics.ts';
import { wordSet } from '../../languages/words.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { type Kind, meaningOf, means, type Reading, spanFrom } from '../reading.ts';
import { endsAsking, type Stretch } from '../stretch.ts';
import { findTopics } from '../topics.ts';
import { VALUES } from './values.ts';

/** Tokens; in fewer a possession is named: "my deposit?". */
const LEAST = 4;
/** Tokens before who is spoken of: "ok", "sorry", "well". */
const BEFORE = 3;

const SOMEONE = wordSet('someone');
const JOINS = wordSet('joins');
/** "Because", "otherwise": behind them stands a reason. */
const REASONS = wordSet('reasons');
const WONDERS = wordSet('wonders');

/** The words that would ask, in what only tells. `shown`: homes were. */
export function statedIn(reading: Reading, shown: boolean): Stretch[] {
  const told = stretches(reading).filter((stretch) => tells(reading, stretch));
  if (told.length === 0) return [];
  const topics = findTopics(reading, reading.tokens, shown).filter(
    ({ meanings }) => !OF_PEOPLE.has(meanings[0] as Topic),
  );
  const asking = [...topics, ...reading.spans.filter(asks)];
  return asking.filter((one) => told.some(({ from, to }) => one.from > from && one.to <= to));
}

/** What is told of oneself and is to be answered all the same: who one is decides which homes will have one. */
const OF_PEOPLE = new Set<Topic>([
  'families',
  'nri',
  'access',
  'bachelors',
  'pets',
  'vastu',
  'sell',
  'escort',
  'who',
  'number',
  'alert',
  'elsewhere',
  'sharing',
]);

/** Between the ends of sentences, commas and joining words. */
function stretches({ tokens }: Reading): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !token.breaks && !JOINS.has(token.text)) continue;
    if (at - from >= LEAST) found.push({ from, to: at });
    from = at;
  }
  return found;
}

/** Begins with who is spoken of, asks nothing, wants nothing, counts nothing. */
function tells(reading: Reading, { from, to }: Stretch): boolean {
  const { tokens } = reading;
  if (endsAsking(to, reading)) return false;
  let at = from;
  while (at < from + BEFORE && !isSomeone(reading, at) && !REASONS.has(tokens[at]?.text ?? '')) {
    if (!opens(spanFrom(reading, at)) && !JOINS.has(tokens[at]?.text ?? '')) return false;
    at++;
  }
  const reasons = REASONS.has(tokens[at]?.text ?? '');
  if ((!reasons && !isSomeone(reading, at)) || to - at < LEAST - 1) return false;
  for (let token = at + 1; token < to; token++) {
    const { text: word = '', value } = tokens[token] ?? {};
    if ((value !== undefined && !reasons) || WONDERS.has(word) || wordMeans(word, 'ask')) return false;
    const span = reading.at[token];
    if (AGAINST.some((kind) => meaningOf(span, kind) !== undefined) || isDated(span)) return false;
  }
  return true;
}

const isSomeone = (reading: Reading, at: number): boolean =>
  SOMEONE.has(reading.tokens[at]?.text ?? '') || means(reading.at[at], 'request', 'kin');

/** "Not", "too small": what is refused or complained of is no mere telling. */
const AGAINST = ['ask', 'negation', 'objection', 'currency', 'drop'] as const satisfies readonly Kind[];

/** "On Saturday", "tomorrow": an appointment. */
const isDated = (span: Span | undefined): boolean => {
  const when = meaningOf(span, 'when');
  return when !== undefined && !LOOSE.has(when);
};
const LOOSE = new Set([
  'at',
  'after',
  'before',
  'after_it',
  'before_it',
  'this',
  'next',
  'half',
  'ago',
  'date',
]);

const opens = (span: Span | undefined): boolean =>
  span !== undefined &&
  (meaningOf(span, 'filler') ?? meaningOf(span, 'intent') ?? meaningOf(span, 'also')) !== undefined;

const ASKING = ['fact', 'visit', 'loan'] as const satisfies readonly Kind[];
const INTENTS = new Set([
  'book_visit',
  'human_handover',
  'compare',
  'financing',
  'undo',
  'repeat',
  'more_results',
]);

const asks = (span: Span): boolean =>
  !VALUES.some((kind) => meaningOf(span, kind) !== undefined) &&
  !means(span, 'request', 'kin') &&
  (ASKING.some((kind) => meaningOf(span, kind) !== undefined) ||
    INTENTS.has(meaningOf(span, 'intent') ?? ''));
