// Not requested: "number 2 looks big", "no agent commission": words that begin an act or a search elsewhere, in a breath that asks
// for none; and "the first one is better", which compares nothing.

import { wordSet } from '../../languages/words.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import { endsAsking, type Stretch, stretchAt } from '../stretch.ts';

const FINER = wordSet('finer');
const LARGE = wordSet('large');
const SEEMS = wordSet('seems');
const IS = wordSet('is_had');
const THAN = wordSet('than');
const EITHER = wordSet('either');
const BOTH = wordSet('both');

/** Those words: they mean nothing else then. */
export const notRequested = (reading: Reading): Stretch[] => [
  ...reading.spans.filter((span) => {
    const breath = stretchAt(span.from, reading.tokens);
    // "No agent commission": what an agent takes, and nobody to talk to.
    if (means(span, 'intent', 'human_handover'))
      return (
        (means(reading.at[span.to], 'fact', 'brokerage') && !reading.tokens[span.to]?.breaks) ||
        isOfBrokers(reading, breath)
      );
    return isFoundLarge(reading, span, breath);
  }),
  ...refusedCounts(reading),
];

/** "Brokers never call back", "no brokers calling me": they do not, or are not to. */
const isOfBrokers = ({ at }: Reading, { from, to }: Stretch): boolean => {
  const within = at.slice(from, to);
  return within.some((span) => means(span, 'fact', 'brokerage')) && within.some(isNo);
};

const isNo = (span: Span | undefined): boolean =>
  meaningOf(span, 'negation') !== undefined || means(span, 'intent', 'deny');

/** "I won't buy 4 flats", "4 flat nahi lunga": so many are refused, and no kind of home. */
const refusedCounts = (reading: Reading): Stretch[] =>
  reading.spans.flatMap((home): Stretch[] => {
    const { tokens, at } = reading;
    const counted = tokens[home.from - 1]?.value ?? 0;
    if (!(meaningOf(home, 'type') || meaningOf(home, 'home')) || tokens[home.from]?.breaks || counted < 2)
      return [];
    const breath = stretchAt(home.from, tokens);
    const before = at.slice(breath.from, home.from - 1);
    const no = before.findLastIndex(
      // "I won't".
      (span) =>
        means(span, 'negation', 'before') || (isNo(span) && span !== undefined && span.to - span.from > 1),
    );
    const measured = before
      .slice(no + 1)
      .some((span) => means(span, 'ask', 'show') || meaningOf(span, 'limit'));
    if (no >= 0 && !measured) return [{ from: before[no]?.from ?? breath.from, to: home.to }];
    const behind = at.slice(home.to, home.to + MOST_BEHIND);
    return behind.some(
      (span) => means(span, 'negation', 'after') && span !== undefined && span.to <= breath.to,
    )
      ? [{ from: home.from - 1, to: home.to }]
      : [];
  });
/** Tokens between. */
const MOST_BEHIND = 2;

const isComparing = (span: Span): boolean => means(span, 'intent', 'compare');

/** Every word of comparing in it says that one is better, and asks nothing. */
export function onlyJudges(
  reading: Reading,
  within: Stretch = { from: 0, to: reading.tokens.length },
): boolean {
  const spans = reading.spans.filter(
    (span) => isComparing(span) && span.from >= within.from && span.to <= within.to,
  );
  return (
    spans.length > 0 && spans.every((span) => isJudged(reading, span, stretchAt(span.from, reading.tokens)))
  );
}

/** "The JP Nagar one is better": said of one, and nothing is asked. */
function isJudged(reading: Reading, span: Span, breath: Stretch): boolean {
  const { tokens, at } = reading;
  if (!tokens.slice(span.from, span.to).some((token) => FINER.has(token.text))) return false;
  if (asks(reading, breath)) return false;
  if (endsAsking(breath.to, reading)) return false;
  const within = tokens.slice(breath.from, breath.to);
  if (within.some((token) => THAN.has(token.text) || BOTH.has(token.text))) return false;
  // "1 or 2 is better".
  const numbered = (n: number) => tokens[n]?.value !== undefined || meaningOf(at[n], 'ordinal') !== undefined;
  const between = within.some(
    (token, n) => EITHER.has(token.text) && numbered(breath.from + n - 1) && numbered(breath.from + n + 1),
  );
  return !between && within.some((token) => IS.has(token.text) || SEEMS.has(token.text));
}

/** "Number 2 looks big for that price", "pehla wala bada lag raha hai": found, and not wished larger. */
function isFoundLarge(reading: Reading, span: Span, breath: Stretch): boolean {
  const { tokens, spans } = reading;
  if (!LARGE.has(tokens[span.from]?.text ?? '') || span.to - span.from > 1) return false;
  if (tokens.slice(breath.from, breath.to).every(({ text }) => !SEEMS.has(text))) return false;
  return spans.some(
    (one) =>
      one.from >= breath.from &&
      one.to <= breath.to &&
      POINTS.some((kind) => meaningOf(one, kind) !== undefined),
  );
}
const POINTS = ['ordinal', 'refer'] as const;

/** A question word, or "is" before all else. */
const asks = ({ tokens, at }: Reading, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some(({ text }, n) => {
    if (QUESTIONS.some((value) => wordMeans(text, 'ask', value))) return true;
    return n === 0 && means(at[from], 'ask', 'is');
  });
const QUESTIONS = ['what', 'which', 'how_much', 'how_many', 'who', 'where', 'anywhere'] as const;
