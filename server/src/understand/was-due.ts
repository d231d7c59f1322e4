// "May 2018 ka kya matlab hai?": the date on a card asked about, and no date wished for: our own words are to be explained.
import { LANGUAGES } from '../languages/index.ts';
import type { Topic } from '../languages/topics.ts';
import { readMarkers } from './grammar/markers.ts';
import { isYear } from './numbers.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { hasSpan, meaningOf, type Reading } from './reading.ts';

const find = phraseBook(
  Object.values(LANGUAGES).map(({ code, glossary }) => [glossary.asks ?? '', 'asks' as const, code] as const),
);

/** Tokens between the date and what asks for its meaning. */
const MOST_APART = 3;

/** A month of a year and the words that ask what it means, as one. */
export function dateAskedAbout(reading: Reading): Phrase<Topic> | undefined {
  if (!hasSpan(reading, 'month')) return undefined;
  const { spans, tokens } = reading;
  const month = spans.find(
    (span) => meaningOf(span, 'month') !== undefined && isYear(tokens[span.to]?.value ?? 0),
  );
  if (!month) return undefined;
  const end = month.to + 1;
  const asks = find(tokens, reading.taken).find(
    ({ from, to }) => from <= end + MOST_APART && to >= month.from - MOST_APART,
  );
  return asks && { from: Math.min(asks.from, month.from), to: Math.max(asks.to, end), meanings: ['was_due'] };
}

/** "Why are half your flats dated 2018?", "it was for 2018, what does that mean?": a year that is past, and what it means is asked. */
export function pastYearAsked({ tokens, taken, at }: Reading, now: number): Phrase<Topic> | undefined {
  if (!readMarkers(tokens, taken).some(({ cue }) => cue === 'why') && find(tokens, taken).length === 0)
    return undefined;
  const thisYear = new Date(now).getUTCFullYear();
  const year = tokens.findIndex(
    ({ value, text }, place) =>
      WRITTEN_YEAR.test(text) &&
      isYear(value ?? 0) &&
      (value ?? 0) < thisYear &&
      meaningOf(at[place + 1], 'area_unit') === undefined,
  );
  return year < 0 ? undefined : { from: year, to: year + 1, meanings: ['was_due'] };
}
const WRITTEN_YEAR = /^\d{4}$/;
