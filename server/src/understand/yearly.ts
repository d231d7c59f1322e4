// Yearly: "6 lakh saal ki kamai", "12 lpa", "package 15 lakh": an income that is told by the year, as what it is a month.
import { wordSet } from '../languages/words.ts';
import { lazily } from '../lazily.ts';
import { speltToo } from './lexicon.ts';
import { hasSpan, means, type Reading } from './reading.ts';

const yearly = lazily(() => speltToo(wordSet('yearly')));
const monthly = lazily(() => speltToo(wordSet('monthly')));

/** Rupees a month: who asks and names no month earns so much in a year. */
const MOST_A_MONTH = 500_000;
/** So little is no income of a year. */
const LEAST_A_YEAR = 100_000;

export function incomeAMonth(reading: Reading, value: number): number {
  const byYear = value >= LEAST_A_YEAR && saysYear(reading);
  return byYear || (value >= MOST_A_MONTH && !saysMonth(reading)) ? Math.round(value / 12) : value;
}

/** A word for the year; in "20 saal" a number stands before it. */
const saysYear = ({ tokens }: Reading): boolean =>
  tokens.some(({ text }, at) => yearly().has(text) && tokens[at - 1]?.value === undefined) &&
  !tokens.some(({ text }) => monthly().has(text));

const saysMonth = (reading: Reading): boolean =>
  hasSpan(reading, 'time', 'month_unit') ||
  hasSpan(reading, 'loan', 'months') ||
  reading.spans.some((span) => means(span, 'purpose', 'rent')) ||
  reading.tokens.some(({ text }) => monthly().has(text));
