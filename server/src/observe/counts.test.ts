import { expect, test } from 'vitest';
import type { Count } from '../book/book.ts';
import type { Effect } from '../effects/effect.ts';
import { counter, countsOf } from './counts.ts';

const NEAR_MIDNIGHT = Date.parse('2026-11-28T19:00:00Z');
const begun: Effect = { type: 'answered', begins: true };
const place: Effect = { type: 'first_asked', what: 'place', subject: 'Hebbal' };

test('adds up by day, kind and subject, by the owner’s calendar', async () => {
  const kept: Count[] = [];
  const book = { count: async (counts: readonly Count[]) => void kept.push(...counts) };
  await counter(
    book,
    () => 'Asia/Kolkata',
  )([
    { at: NEAR_MIDNIGHT, effects: [begun, place, { type: 'answered', begins: false }] },
    { at: NEAR_MIDNIGHT, effects: [place, { type: 'zero_result' }] },
  ]);
  expect(kept).toEqual([
    { day: '2026-11-29', what: 'begun', subject: '', n: 1 },
    { day: '2026-11-29', what: 'place', subject: 'Hebbal', n: 2 },
  ]);
});

test('a kind that a later release wrote is passed over', () => {
  const effects = [{ type: 'from_the_future' } as unknown as Effect];
  expect(countsOf([{ at: 0, effects }], () => 'd')).toEqual([]);
});

test('what the book cannot take is handed in with the next', async () => {
  const kept: Count[] = [];
  let away = true;
  const count = counter(
    {
      count: async (counts) => {
        if (away) throw new Error('away');
        kept.push(...counts);
      },
    },
    () => 'UTC',
  );
  await count([{ at: 0, effects: [begun] }]);
  away = false;
  await count([{ at: 0, effects: [place] }]);
  await count([]);
  expect(kept.map(({ what, n }) => [what, n])).toEqual([
    ['begun', 1],
    ['place', 1],
  ]);
});
