// A refused day: "not Saturday, Saturday I have school": the day that will not do, named again as the reason, is no new day,
// and what stands beside it asks nothing.
import { isDeepStrictEqual } from 'node:util';
import { hasAny, meaningOf, type Reading } from './reading.ts';
import { daysIn } from './when.ts';

/** The stretches that give the reason, from the day named again to the next pause. */
export function reasonsOfDay(reading: Reading, stands?: string): { from: number; to: number }[] {
  if (!hasAny(reading, ['when'])) return [];
  const days = daysIn(reading);
  const refused = days.filter((one) => one.refused);
  if (refused.length === 0) return stands === undefined ? [] : whyNotAsItStood(reading, days, stands);
  return days
    .filter(
      (one) =>
        !one.refused && refused.some(({ day, to }) => to <= one.from && isDeepStrictEqual(day, one.day)),
    )
    .map(({ from, to }) => {
      let end = to;
      while (end < reading.tokens.length && !reading.tokens[end]?.breaks) end++;
      return { from, to: end };
    });
}

/** "Make it Wednesday, Tuesday my father has hospital": what is told of the day that stood is why it will not do. */
function whyNotAsItStood(
  reading: Reading,
  days: ReturnType<typeof daysIn>,
  stands: string,
): { from: number; to: number }[] {
  const { tokens } = reading;
  const weekday = new Date(stands).getUTCDay();
  const isOld = ({ day }: (typeof days)[number]) => 'weekday' in day && day.weekday === weekday && !day.next;
  const old = days.filter(isOld);
  const [one] = old;
  if (!one || old.length > 1 || old.length === days.length) return [];
  const parts = (at: number) => tokens[at]?.breaks || meaningOf(reading.at[at], 'request') === 'reason';
  let { from, to } = one;
  while (from > 0 && !parts(from)) from--;
  while (to < tokens.length && !parts(to)) to++;
  const alone = days.every((other) => other === one || other.to <= from || other.from >= to);
  const tells = tokens.some((token, at) => {
    const inDay = at >= one.from && at < one.to;
    return (
      at >= from &&
      at < to &&
      !inDay &&
      token.value === undefined &&
      !SAYS_OK.some((kind) => meaningOf(reading.at[at], kind))
    );
  });
  return alone && tells ? [{ from, to }] : [];
}
const SAYS_OK = ['when', 'filler', 'also', 'visit', 'correction', 'time', 'limit', 'intent'] as const;

/** It refuses a day, and says no other. */
export const onlyRefusesDay = (reading: Reading): boolean => {
  const days = daysIn(reading);
  return days.length > 0 && days.every(({ refused }) => refused);
};
