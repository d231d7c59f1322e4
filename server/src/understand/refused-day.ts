// A refused day: "not Saturday, Saturday I have school": the day that will not do, named again as the reason, is no new day,
// and what stands beside it asks nothing.
import { isDeepStrictEqual } from 'node:util';
import { hasAny, type Reading } from './reading.ts';
import { daysIn } from './when.ts';

/** The stretches that give the reason, from the day named again to the next pause. */
export function reasonsOfDay(reading: Reading): { from: number; to: number }[] {
  if (!hasAny(reading, ['when'])) return [];
  const days = daysIn(reading);
  const refused = days.filter((one) => one.refused);
  if (refused.length === 0) return [];
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

/** It refuses a day, and says no other. */
export const onlyRefusesDay = (reading: Reading): boolean => {
  const days = daysIn(reading);
  return days.length > 0 && days.every(({ refused }) => refused);
};
