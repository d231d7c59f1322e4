import { expect, test } from 'vitest';
import type { Hours } from '../site/site.ts';
import { opening } from './hours.ts';

const HOURS: Hours = {
  time_zone: 'Asia/Kolkata',
  days: {
    mon: ['10:00', '19:00'],
    tue: ['10:00', '19:00'],
    fri: ['10:00', '19:00'],
    sat: ['10:00', '17:00'],
    sun: null,
  },
  holidays: ['2026-11-24'],
};
/** Bengaluru is five and a half hours ahead of UTC. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour, minute) - 5.5 * 3_600_000;

test('open between the hours of the day, by the office’s own clock', () => {
  expect(opening(HOURS, at(23, 10))).toEqual({ now: true, until: '19:00' });
  expect(opening(HOURS, at(23, 18, 59))).toEqual({ now: true, until: '19:00' });
});

test('before opening it is later today', () => {
  expect(opening(HOURS, at(23, 9, 59))).toEqual({ now: false, next: { days: 0, weekday: 1, time: '10:00' } });
});

test('a holiday and closed days are skipped', () => {
  // Monday evening; Tuesday is a holiday, Wednesday and Thursday have no hours.
  expect(opening(HOURS, at(23, 19))).toEqual({ now: false, next: { days: 4, weekday: 5, time: '10:00' } });
});

test('Saturday night opens on Monday', () => {
  expect(opening(HOURS, at(28, 20))).toEqual({ now: false, next: { days: 2, weekday: 1, time: '10:00' } });
});

test('an office without hours is closed', () => {
  expect(opening({ ...HOURS, days: {} }, at(23, 12))).toEqual({ now: false });
});
