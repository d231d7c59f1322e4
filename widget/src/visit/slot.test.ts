// Which time is chosen when the form opens, and when it comes back.
import { expect, test } from 'vitest';
import { lastNumber } from './number.ts';
import { chosenIn } from './slot.ts';

const at = (date: string, ...hours: number[]) => ({
  date,
  label: date,
  slots: hours.map((hour) => ({
    start: new Date(`${date}T${String(hour).padStart(2, '0')}:00:00+05:30`).toISOString(),
    label: `${hour}`,
  })),
});
const offer = { time_zone: 'Asia/Kolkata', days: [at('2026-11-28', 16, 17), at('2026-11-30', 10, 11, 17)] };
const asks = { kind: 'visit' as const, listing_ids: ['a'] };
const start = (day: number, slot: number) => offer.days[day]?.slots[slot]?.start;

test.each([
  ['nothing: the soonest day, and no time', {}, '2026-11-28', undefined],
  ['the day', { day: '2026-11-30' }, '2026-11-30', undefined],
  ['day and time', { day: '2026-11-30', time: '11:00' }, '2026-11-30', start(1, 1)],
  ['a time between two: the next', { day: '2026-11-30', time: '12:30' }, '2026-11-30', start(1, 2)],
  ['a time after the last: none', { day: '2026-11-30', time: '18:00' }, '2026-11-30', undefined],
  ['a day that is closed: the soonest', { day: '2026-11-29' }, '2026-11-28', undefined],
])('of what was said, %s', (_, said, day, slot) => {
  expect(chosenIn(offer, { asks: { ...asks, ...said } })).toEqual({ day, slot });
});

test('a time that somebody else has taken leaves its day chosen', () => {
  expect(chosenIn(offer, { asks, slot: '2026-11-30T08:30:00.000Z' })).toEqual({ day: '2026-11-30' });
});
test('any day stays any day, also where days are free', () => {
  expect(chosenIn(offer, { asks, day: '' })).toEqual({ day: '' });
});
test('without free days it is any day', () => {
  expect(chosenIn({ ...offer, days: [] }, { asks })).toEqual({ day: '' });
});

test.each([
  [['call me on 98450 11122'], '98450 11122'],
  [['2bhk', 'mera number +91-98450-11122 hai', 'cheaper'], '+91-98450-11122'],
  [['मेरा नंबर ९८४५० १११२२ है'], '९८४५० १११२२'],
  [['ನನ್ನ ನಂಬರ್ ೯೮೪೫೦೧೧೧೨೨'], '೯೮೪೫೦೧೧೧೨೨'],
  [['98450 11122', 'no, 98450 11123'], '98450 11123'],
  [['under 80 00 000 or 9000000', '2 bhk 1150 sq ft'], undefined],
])('the number in %j is read as %s', (lines, number) => {
  expect(lastNumber(lines)).toBe(number);
});
