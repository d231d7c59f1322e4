// Growth asked: "where will the rate be in 5 years?", "will rents rise next year?": what a price will do, and no date to be ready by.
import type { Topic } from '../languages/topics.ts';
import { wordMeans } from './lexicon.ts';
import type { Phrase } from './phrase-book.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** The price and the years ahead, each by itself: a place between them is still read. */
export function growthAsked(reading: Reading): Phrase<Topic>[] {
  const years = yearsAhead(reading);
  if (!years || !asks(reading) || OTHERWISE.some((kind) => hasSpan(reading, kind))) return [];
  const priced = reading.spans.find((span) => means(span, 'fact', 'price') && !isCovered(span, years));
  // A rent alone is a kind of home: it must be said to rise.
  const rising = reading.spans.some((span) => RISES.some(([kind, way]) => means(span, kind, way)));
  const rent = rising ? reading.spans.find((span) => means(span, 'purpose', 'rent')) : undefined;
  const of = priced ?? rent;
  if (!of || breaksBetween(reading, of, years) || otherNumber(reading, years)) return [];
  return [of, years].map(({ from, to }) => ({ from, to, meanings: ['growth' as const] }));
}

/** "In 5 years", "5 saal mein", "the next 3 years", "next year". */
function yearsAhead({ tokens, spans }: Reading): Stretch | undefined {
  const next = spans.find((span) => means(span, 'time', 'next_year'));
  if (next) return next;
  const at = tokens.findIndex(
    ({ value, text }, token) =>
      wordMeans(text, 'time', 'year') && (tokens[token - 1]?.value ?? value ?? MOST) < MOST,
  );
  if (at < 0) return undefined;
  const from = tokens[at]?.value === undefined ? at - 1 : at;
  const within = (token: number) =>
    WITHIN.some(([kind, way]) => wordMeans(tokens[token]?.text ?? '', kind, way));
  const before = within(from - 1);
  const after = !tokens[at + 1]?.breaks && within(at + 1);
  return before || after ? { from: before ? from - 1 : from, to: after ? at + 2 : at + 1 } : undefined;
}
/** A later year is a date. */
const MOST = 40;
const WITHIN = [
  ['time', 'within'],
  ['when', 'next'],
  ['limit', 'within_after'],
] as const;
const RISES = [
  ['change', 'up'],
  ['change', 'more'],
] as const;

const asks = (reading: Reading): boolean => hasSpan(reading, 'ask') || reading.text.includes('?');

/** What is to be ready, a loan, how old a home is. */
const OTHERWISE = ['possession', 'currency', 'scale'] as const;

const isCovered = (span: Stretch, by: Stretch): boolean => span.from < by.to && span.to > by.from;

function breaksBetween({ tokens }: Reading, one: Stretch, other: Stretch): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  return tokens.slice(first.to, last.from + 1).some(({ breaks }) => breaks);
}

/** "Rate 8.5 for 20 years": figures of a loan, and a question about one has a word of its own. */
const otherNumber = (reading: Reading, years: Stretch): boolean =>
  hasSpan(reading, 'intent', 'financing') ||
  reading.tokens.some(({ value }, at) => value !== undefined && (at < years.from || at >= years.to)) ||
  reading.spans.some((span) => meaningOf(span, 'loan') !== undefined && LOAN_ALONE(span));
const LOAN_ALONE = (span: Parameters<typeof meaningOf>[0]): boolean =>
  !means(span, 'fact', 'price') && !means(span, 'time', 'year');
