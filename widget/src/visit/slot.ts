// Slot: which of the free times is chosen, from what was said or what was chosen before.
import type { VisitOffer } from '@veranda/server/contract';
import type { Open } from './booking.ts';

/** `day`: ISO date, '' for any; of a time that has gone since, still its day. Soonest day where nothing is known. */
export function chosenIn(
  { days, time_zone }: Pick<VisitOffer, 'days' | 'time_zone'>,
  { asks, day, slot }: Pick<Open, 'asks' | 'day' | 'slot'>,
): { day: string; slot?: string } {
  const wanted = day ?? (slot && wall(slot, time_zone).slice(0, 10)) ?? asks.day;
  const found = days.find(({ date }) => date === wanted);
  if (!found) return { day: day === '' || !days[0] ? '' : days[0].date };
  const time = asks.time?.match(/^\d\d:\d\d/)?.[0];
  const at =
    found.slots.find(({ start }) => start === slot) ??
    (slot || day !== undefined || !time
      ? undefined
      : found.slots.find(({ start }) => wall(start, time_zone).slice(11, 16) >= time));
  return { day: found.date, slot: at?.start };
}

/** '2026-11-29T11:30:00Z' in Asia/Kolkata → '2026-11-29 17:00:00' */
const wall = (iso: string, timeZone: string) => new Date(iso).toLocaleString('sv', { timeZone });
