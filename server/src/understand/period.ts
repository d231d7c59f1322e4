// A period: "a month", which alone says that a home is to be rented, and beside what is paid by the month anyway does not.
import { BY_THE_MONTH } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { hasSpan, means, type Reading } from './reading.ts';

export const isPeriod = ({ tokens }: Reading, span: Span): boolean =>
  means(span, 'purpose', 'rent') &&
  ((span.to === span.from + 1 && MONTHLY.has(tokens[span.from]?.text ?? '')) ||
    means(span, 'time', 'month_unit') ||
    means(span, 'loan', 'months') ||
    tokens
      .slice(span.from, span.to)
      .some(({ text }) => wordMeans(text, 'time', 'month_unit') || wordMeans(text, 'loan', 'months')));

const MONTHLY = wordSet('monthly');

/** "How much is the maintenance per month?"; "30k a month with maintenance" is of a rent. */
export const isOfMaintenance = (reading: Reading, span: Span): boolean =>
  BY_THE_MONTH.some((fact) => hasSpan(reading, 'fact', fact)) &&
  isPeriod(reading, span) &&
  !hasSpan(reading, 'scale') &&
  !isPaid(reading);

const isPaid = ({ tokens }: Reading): boolean => tokens.some(({ value = 0 }) => value >= LEAST_PAID);
/** Rupees a month. */
const LEAST_PAID = 1000;
