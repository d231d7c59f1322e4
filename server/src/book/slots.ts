// Slots: when a home can be seen: the office's hours, its holidays, how soon and how far ahead, and how many at once.
import type { Listing } from '../catalogue/listing.ts';
import type { Site, VisitRules } from '../site/site.ts';
import { dateAfter, instantOf, wallTime } from './wall-time.ts';

/** ms since 1970, UTC. */
type Times = { start: number; end: number };
export type Day = { /** ISO, as the owner's wall calendar has it. */ date: string; slots: Times[] };

type Home = Pick<Listing, 'possession' | 'purpose'>;

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MINUTE_MS = 60_000;

/** What holds for this home: whether it stands, is being built or is to let decides where to meet and until when. */
export function rulesFor(
  site: Pick<Site, 'visits'>,
  home: Home | undefined,
): VisitRules & { where?: string; until?: string } {
  const rules = site.visits;
  const kind = home?.purpose === 'rent' ? 'rent' : home?.possession;
  return { ...rules, ...(kind && rules.by[kind]) };
}

/** Days that have a free slot, soonest first; none where the owner states no hours. `taken`: what is asked for already. */
export function freeSlots(
  site: Pick<Site, 'visits' | 'hours'>,
  home: Home | undefined,
  taken: readonly Times[],
  now: number,
): Day[] {
  const { hours } = site;
  if (!hours) return [];
  const rules = rulesFor(site, home);
  const zone = hours.time_zone;
  const today = wallTime(now, zone).slice(0, 10);
  const earliest = now + rules.notice_hours * 60 * MINUTE_MS;
  const days: Day[] = [];
  for (let ahead = 0; ahead <= rules.days; ahead++) {
    const date = dateAfter(today, ahead);
    const weekday = WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] as (typeof WEEK)[number];
    if (hours.holidays.includes(date)) continue;
    const office = hours.days[weekday];
    const spans = rules.hours?.[weekday] ?? (office ? [office] : []);
    const slots = spans
      .flatMap(([from, to]) => grid(date, from, until(to, rules.until), rules.minutes, zone))
      .filter(({ start }) => start >= earliest)
      .filter((slot) => taken.filter((other) => overlap(slot, other)).length < rules.at_once);
    if (slots.length > 0) days.push({ date, slots });
  }
  return days;
}

/** The slot that begins then, where it may be asked for. */
export const slotAt = (days: readonly Day[], start: number): Times | undefined =>
  days.flatMap(({ slots }) => slots).find((slot) => slot.start === start);

const until = (closing: string, last: string | undefined) =>
  last !== undefined && last < closing ? last : closing;

/** From opening on, as many as end by closing time. A time that the clock leaves out that night is left out. */
function grid(date: string, from: string, to: string, minutes: number, zone: string): Times[] {
  const slots: Times[] = [];
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes) {
    const start = instantOf(date, clock(at), zone);
    if (start !== undefined) slots.push({ start, end: start + minutes * MINUTE_MS });
  }
  return slots;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const overlap = (a: Times, b: Times) => a.start < b.end && b.start < a.end;
