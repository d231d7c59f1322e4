import { afterEach, expect, test, vi } from 'vitest';
import { StoreTrouble } from '../stores/trouble.ts';
import type { Book } from './book.ts';
import { watched } from './watched.ts';

afterEach(() => void vi.useRealTimers());

/** A book whose next calls come to this. */
function bookThat() {
  let code: string | undefined;
  const verb = async () => {
    if (code) throw new StoreTrouble('it failed', { code, transient: false });
  };
  const verbs = ['ask', 'visits', 'lease', 'count', 'close'].map((name) => [name, verb]);
  return {
    book: Object.fromEntries(verbs) as unknown as Book,
    fails: (with_?: string) => {
      code = with_;
    },
  };
}

test('is open until a call fails, away while it does, and open with the next that succeeds', async () => {
  const { book, fails } = bookThat();
  const told: string[] = [];
  const { book: seen, state, stop } = watched(book, { onChange: (now) => told.push(now) });
  expect(state()).toBe('open');
  fails('ECONNREFUSED');
  await expect(seen.lease(1)).rejects.toThrow('it failed');
  expect(state()).toBe('away');
  fails();
  await seen.lease(1);
  expect(state()).toBe('open');
  expect(told).toEqual(['away', 'open']);
  stop();
});

test.each(['SQLITE_FULL', '53100', 'ENOSPC'])(
  'is full by %s, until something is written again',
  async (code) => {
    const { book, fails } = bookThat();
    const { book: seen, state, stop } = watched(book);
    fails(code);
    await expect(seen.ask({} as never)).rejects.toThrow();
    fails();
    await seen.visits({ token: 'x' });
    expect(state()).toBe('full');
    await seen.count([]);
    expect(state()).toBe('open');
    stop();
  },
);

test('finds out by itself that it can be written again', async () => {
  vi.useFakeTimers();
  const { book, fails } = bookThat();
  const { book: seen, state, stop } = watched(book, { every_ms: 1000 });
  fails('SQLITE_FULL');
  await expect(seen.ask({} as never)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(3000);
  expect(state()).toBe('full');
  fails();
  await vi.advanceTimersByTimeAsync(1000);
  expect(state()).toBe('open');
  stop();
});
