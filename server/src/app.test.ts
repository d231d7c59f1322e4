// The app as a whole: health, what is not there, and a store that is away.
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDoor, TOKEN } from '../test/door.ts';
import { memoryStore } from './stores/memory.ts';
import { UNBOUNDED } from './stores/record.ts';
import type { SessionStore } from './stores/store.ts';

function fallible(): SessionStore & { away: boolean } {
  const store = memoryStore(UNBOUNDED);
  const through =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (gate.away)
        throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
      return await work(...args);
    };
  const gate = {
    ...store,
    away: false,
    load: through(store.load),
    commit: through(store.commit),
    delete: through(store.delete),
  };
  return gate;
}

test('alive whatever happens, ready while the store is there', async () => {
  // An answer holds for a second: each look comes later than that.
  const real = Date.now;
  let ahead = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => real() + ahead);
  onTestFinished(() => clock.mockRestore());
  const store = fallible();
  const door = openDoor({ store });
  const status = async (path: string) => {
    ahead += 2_000;
    return (await door.call(path)).status;
  };
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
  store.away = true;
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  const told = await (await door.call('/readyz')).text();
  expect(told).toBe('not ready\n');
  store.away = false;
  expect(await status('/readyz')).toBe(200);
});

test('a store that is away is never an empty session', async () => {
  const store = fallible();
  const door = openDoor({ store });
  await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  store.away = true;
  const asked = await door.ask({ query: 'cheaper', session_id: 'ada' }, { token: TOKEN });
  expect(asked.status).toBe(503);
  expect(Number(asked.headers.get('retry-after'))).toBeGreaterThan(0);
  const visitor = { session_id: 'ada', token: TOKEN };
  expect((await door.call('/api/chat/session', visitor)).status).toBe(503);
  expect((await door.call('/api/chat/session', { ...visitor, method: 'DELETE' })).status).toBe(503);
  store.away = false;
  const again = await door.ask({ query: 'cheaper', session_id: 'ada' }, { token: TOKEN });
  expect(await again.json()).toMatchObject({ status: 'continued', version: 2 });
});

test('health is told to anybody, the API to nobody else’s page', async () => {
  const door = openDoor({ origins: ['https://homes.example'] });
  const headers = { origin: 'https://evil.example' };
  expect((await door.call('/healthz', { headers })).status).toBe(200);
  expect((await door.call('/api/site', { headers })).status).toBe(403);
});

test('the site’s words are asked for by page and language, and nothing too long reaches them', async () => {
  const asked: unknown[] = [];
  const door = openDoor({
    welcome: (ask) => {
      asked.push(ask);
      return { name: 'Test homes' } as never;
    },
  });
  await door.call(`/api/site?locale=hi-IN&listing=${encodeURIComponent('https://homes.example/a?b=c&d=é')}`);
  await door.call(`/api/site?listing=${'x'.repeat(2001)}`);
  await door.call('/api/site?listing=%E0%A4%A');
  expect(asked.slice(0, 2)).toEqual([
    { locale: 'hi-IN', listing: 'https://homes.example/a?b=c&d=é' },
    { locale: undefined, listing: undefined },
  ]);
  expect(asked).toHaveLength(3);
});
