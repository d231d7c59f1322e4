import { afterEach, expect, test, vi } from 'vitest';
import { memoryStore } from '../stores/memory.ts';
import { UNBOUNDED } from '../stores/record.ts';
import { neverBackwards, steadyClock } from './clock.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.for([3_600_000, -86_400_000, 10 * 365 * 86_400_000])(
  'a wall clock that jumps by %i ms ends no session and makes none immortal',
  async (jump) => {
    const store = memoryStore(UNBOUNDED);
    const { expected, now } = await store.load('ada');
    const record = { epoch: 'e', version: 1, schema: 1, state: '{}', seen: [], one_message: true };
    await store.commit('ada', expected, record, { idle_ms: 60_000, absolute_ms: 60_000 }, []);

    const wall = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => wall + jump);
    const after = await store.load('ada');
    expect(after.record?.expires_at).toBeLessThan(now + 61_000);
    expect(after.now).toBeLessThan(now + 1_000);
    expect(await store.sweep(10)).toBe(0);
  },
);

test('the steady clock counts milliseconds since 1970', () => {
  expect(Math.abs(steadyClock() - Date.now())).toBeLessThan(60_000);
  expect(Number.isInteger(steadyClock())).toBe(true);
});

test('time never runs backwards', () => {
  const times = [5, 3, 4, 6, 1];
  const clock = neverBackwards(() => times.shift() ?? 0);
  expect([clock(), clock(), clock(), clock()]).toEqual([5, 5, 6, 6]);
});
