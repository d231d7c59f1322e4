// A day each: "Monday for one and Tuesday for the other", "pehla somvar, doosra mangalvar": the request has one day, so the
// office reads it as it was said.
import { wordSet } from '../languages/words.ts';
import { meaningOf, type Reading } from './reading.ts';
import { daysIn } from './when.ts';

/** Two days, and beside each of them a word for a home. */
export function saysDayEach(reading: Reading): boolean {
  const days = daysIn(reading).filter(({ refused }) => !refused);
  if (days.length !== 2 || JSON.stringify(days[0]?.day) === JSON.stringify(days[1]?.day)) return false;
  const [first, second] = days as [(typeof days)[0], (typeof days)[0]];
  const named = reading.tokens.flatMap(({ text }, at) =>
    ONE.has(text) || meaningOf(reading.at[at], 'ordinal') !== undefined ? [at] : [],
  );
  const behind = [
    named.some((at) => at >= first.to && at < second.from),
    named.some((at) => at >= second.to),
  ];
  const before = [
    named.some((at) => at < first.from),
    named.some((at) => at >= first.to && at < second.from),
  ];
  return behind.every(Boolean) || before.every(Boolean);
}
const ONE = wordSet('one');
