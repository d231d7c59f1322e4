import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSite, type Site } from '../site/site.ts';
import { freeSlots } from './slots.ts';
import { instantOf, wallTime } from './wall-time.ts';

const siteWith = (visits: object = {}, zone = 'Asia/Kolkata', days: object = {}): Site =>
  parseSite(
    JSON.stringify({
      name: 'Sample Homes',
      phone: '+91 80 4123 4567',
      hours: {
        time_zone: zone,
        days: { mon: ['10:00', '13:30'], tue: ['10:00', '12:00'], ...days },
        holidays: ['2027-01-19'],
      },
      visits,
    }),
  );
/** A Monday, 08:30 in Bengaluru. */
const NOW = Date.parse('2027-01-18T03:00:00Z');
const times = (
  site: Site,
  ...rest: [Parameters<typeof freeSlots>[1], Parameters<typeof freeSlots>[2], number?]
) =>
  freeSlots(site, rest[0], rest[1], rest[2] ?? NOW).flatMap(({ slots }) =>
    slots.map(({ start }) => wallTime(start, site.hours?.time_zone ?? 'UTC')),
  );

describe('slots', () => {
  test('begin when the office opens and end before it closes; notice, holidays and how far ahead count', () =>
    expect(times(siteWith({ days: 8 }), undefined, [])).toEqual([
      '2027-01-18 12:00',
      '2027-01-25 10:00',
      '2027-01-25 11:00',
      '2027-01-25 12:00',
      '2027-01-26 10:00',
      '2027-01-26 11:00',
    ]));

  test('what is asked for is not offered again, unless more may come at once', () => {
    const start = Date.parse('2027-01-18T06:30:00Z');
    const taken = [{ start, end: start + 3_600_000 }];
    expect(times(siteWith({ days: 0 }), undefined, taken)).toEqual([]);
    expect(times(siteWith({ days: 0, at_once: 2 }), undefined, taken)).toEqual(['2027-01-18 12:00']);
  });

  test('what is being built is seen until five, a home to let needs a day', () => {
    const visits = { days: 7, by: { under_construction: { until: '11:00' }, rent: { notice_hours: 24 } } };
    const home = { purpose: 'buy', possession: 'under_construction' } as const;
    expect(times(siteWith(visits), home, [])).toEqual(['2027-01-25 10:00']);
    expect(times(siteWith(visits), { purpose: 'rent', possession: 'ready' }, [])[0]).toBe('2027-01-25 10:00');
  });

  test('today is the owner’s today', () => {
    // Half past midnight on Tuesday in Kolkata is Monday in UTC.
    const late = Date.parse('2027-01-25T19:00:00Z');
    expect(times(siteWith({ days: 0, notice_hours: 0 }), undefined, [], late)[0]).toBe('2027-01-26 10:00');
  });

  test('an hour that the night leaves out is left out', () => {
    const site = siteWith({ days: 0, notice_hours: 0, minutes: 30 }, 'America/New_York', {
      sun: ['01:30', '04:00'],
    });
    expect(times(site, undefined, [], Date.parse('2026-03-08T05:30:00Z'))).toEqual([
      '2026-03-08 01:30',
      '2026-03-08 03:00',
      '2026-03-08 03:30',
    ]);
  });

  test('without hours there is none', () =>
    expect(freeSlots({ ...siteWith(), hours: undefined }, undefined, [], NOW)).toEqual([]));
});

test('a wall time is found again in every zone, or never shown there', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const day = 86_400_000;
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 365 * 4 * 24 * 4 }).map((n) => Date.UTC(2025, 0, 1) + n * 900_000),
      (zone, at) => {
        const [date = '', time = ''] = wallTime(at, zone).split(' ');
        const found = instantOf(date, time, zone);
        expect(found !== undefined && wallTime(found, zone)).toBe(`${date} ${time}`);
        expect(Math.abs((found ?? 0) - at)).toBeLessThan(day);
      },
    ),
  );
});
