// Wall time: what a clock on the wall of a zone shows at an instant, and the instant at which it shows that.

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "2027-01-20 10:00": date and time as the clock of that zone shows them. `at`: ms since 1970, UTC. */
export function wallTime(at: number, zone: string): string {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  return clock.format(at);
}

const HOUR_MS = 3_600_000;

/**
 * The first instant at which the clock shows it; undefined where it never does, as 02:30 on the night that clocks go
 * forward. Looked for, not computed: no rule about zones stands here.
 */
export function instantOf(date: string, time: string, zone: string): number | undefined {
  const guess = Date.parse(`${date}T${time}:00Z`);
  const wanted = `${date} ${time}`;
  // What the clock shows there is off by the zone's distance from UTC; near a change it may be another one.
  const offs = new Set([-26, 0, 26].map((hours) => offset(guess + hours * HOUR_MS, zone)));
  const found = [...offs].map((off) => guess - off).filter((at) => wallTime(at, zone) === wanted);
  return found.length > 0 ? Math.min(...found) : undefined;
}

const offset = (at: number, zone: string) => Date.parse(`${wallTime(at, zone).replace(' ', 'T')}:00Z`) - at;

/** The date `days` later. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
