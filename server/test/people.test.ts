// People who are signed in at the host: one conversation on all their devices, and nobody else's.
import { describe, expect, test } from 'vitest';
import { QueryResponse } from '../src/contract.ts';
import { emptyShelves, memoryStore } from '../src/stores/memory.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { OTHER_TOKEN, openDoor, TOKEN } from './door.ts';
import { heardBy } from './echo.ts';
import { proofOf, SECRET, USERS } from './proofs.ts';
import { insideOf } from './subjects.ts';

const USER_AGENTS = {
  phone: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
  desk: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
};

function openPeople(options: Parameters<typeof openDoor>[0] = {}) {
  const shelves = emptyShelves();
  const store = memoryStore({ ...UNBOUNDED, shelves });
  const door = openDoor({ users: USERS, store, ...options });
  const as = (sub: string, more: Record<string, string> = {}) => ({
    headers: { 'x-user-token': proofOf(sub), ...more },
  });
  const ask = async (sub: string, query: string, more?: Record<string, string>) =>
    QueryResponse.parse(await (await door.ask({ query, session_id: 'whatever' }, as(sub, more))).json());
  const read = async (sub: string, more?: Record<string, string>) => {
    const answer = await door.call('/api/chat/session', as(sub, more));
    return answer.status === 200 ? ((await answer.json()) as Record<string, unknown>) : answer.status;
  };
  return { ...door, ...insideOf(shelves), as, ask, read };
}

test('what a person asks on one device is there on the other, in one order', async () => {
  const { ask, read } = openPeople();
  const phone = { 'x-device-id': 'phone-01', 'user-agent': USER_AGENTS.phone };
  const desk = { 'x-device-id': 'desk-001', 'user-agent': USER_AGENTS.desk };
  const first = await ask('p-1', 'one', phone);
  expect(first).toMatchObject({ status: 'new', user: true, version: 1 });
  expect(await ask('p-1', 'two', desk)).toMatchObject({
    status: 'continued',
    epoch: first.epoch,
    version: 2,
  });
  const session = await read('p-1', phone);
  expect(heardBy(session as object)).toEqual(['one', 'two']);
  expect(session).toMatchObject({
    user_id: 'p-1',
    device_id: 'desk-001',
    devices: [
      { device_id: 'phone-01', label: 'Android', joined: false, this: true },
      { device_id: 'desk-001', label: 'Windows', joined: false, this: false },
    ],
  });
  expect(session).not.toHaveProperty('ties');
});

test('an anonymous conversation is as it was: no name of a person, no list of devices', async () => {
  const { ask, call } = openDoor({ users: USERS });
  const answer = QueryResponse.parse(
    await (await ask({ query: 'hi', session_id: 'abc123' }, { token: TOKEN })).json(),
  );
  expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['user']));
  expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['at']));
  const session = await (await call('/api/chat/session', { token: TOKEN, session_id: 'abc123' })).json();
  expect(session).toMatchObject({ user_id: null, device_id: null, devices: [] });
});

describe('a proof that does not count', () => {
  const now = Math.floor(Date.now() / 1000);
  test.for<[string, string, string]>([
    ['empty', '', 'user_token_refused'],
    ['null', 'null', 'user_token_refused'],
    ['forged', proofOf('p-1', { secret: Buffer.alloc(32, 1) }), 'user_token_refused'],
    ['a number for a name', proofOf(42), 'user_token_refused'],
    ['old', proofOf('p-1', { now: now - 700 }), 'user_token_expired'],
  ])(
    '%s: 401 everywhere, nothing is written, and nobody anonymous takes its place',
    async ([, proof, code]) => {
      const { ask, call, dump, metrics } = openPeople();
      await ask('p-1', 'hello').catch(() => {});
      const before = await dump();
      const headers = { 'x-user-token': proof };
      const named = { headers, token: TOKEN, session_id: 'abc123' };
      const answers = [
        await call('/api/chat/query', { ...named, body: { query: 'SECRET', session_id: 'abc123' } }),
        await call('/api/chat/session', named),
        await call('/api/chat/session', { ...named, method: 'DELETE' }),
      ];
      for (const answer of answers) {
        expect(answer.status).toBe(401);
        expect(await answer.json()).toMatchObject({ code, field: 'X-User-Token' });
      }
      expect(await dump()).toBe(before);
      expect(await metrics()).toMatch(/veranda_user_tokens_refused_total\{why="\w+"\} 3/);
    },
  );
});

test('without keys a proof is refused, never passed over', async () => {
  const { ask, call } = openDoor();
  const headers = { 'x-user-token': proofOf('p-1') };
  expect((await ask({ query: 'hi' }, { headers, token: TOKEN })).status).toBe(401);
  expect((await call('/api/chat/session', { headers, token: TOKEN, session_id: 'abc123' })).status).toBe(401);
});

test('a proof needs no token, and nothing beside it is looked at', async () => {
  const { ask, as, read, call, dump } = openPeople({ token: 'required' });
  expect((await ask('p-2', 'hers')).status).toBe('new');
  await call('/api/chat/query', { token: TOKEN, body: { query: 'his', session_id: 'abc123' } });
  const at = (await dump()).match(/^[\w-]{43}$/m)?.[0] ?? '';
  const answer = await call('/api/chat/query', {
    ...as('p-1', { 'x-session-at': at, 'x-session-id': 'abc123' }),
    token: TOKEN,
    body: { query: 'mine', session_id: 'abc123', user_id: 'p-2' },
  });
  expect(await answer.json()).toMatchObject({ status: 'new', version: 1 });
  expect(heardBy((await read('p-1')) as object)).toEqual(['mine']);
  expect(heardBy((await read('p-2')) as object)).toEqual(['hers']);
  const his = await (await call('/api/chat/session', { token: TOKEN, session_id: 'abc123' })).json();
  expect(heardBy(his as object)).toEqual(['his']);
});

test('a name alone opens nothing: whoever writes a person’s name stays who they are', async () => {
  const { ask, call } = openPeople();
  await ask('p-1', 'SECRET');
  for (const session_id of ['p-1', 'user']) {
    for (const token of [TOKEN, OTHER_TOKEN, undefined]) {
      const headers = { 'x-user-id': 'p-1', 'x-device-id': 'phone-01', 'x-session-at': 'A'.repeat(43) };
      expect((await call('/api/chat/session', { session_id, token, headers })).status).toBe(404);
      const answer = await call('/api/chat/query', {
        token,
        headers,
        body: { query: 'hi', session_id, user_id: 'p-1', user: true },
      });
      expect(await answer.json()).not.toHaveProperty('user');
    }
  }
});

test('two people with one e-mail address have two conversations', async () => {
  const { call, read } = openPeople();
  const claims = { email: 'family@homes.example' };
  for (const sub of ['p-1', 'p-2'])
    await call('/api/chat/query', {
      headers: { 'x-user-token': proofOf(sub, { claims }) },
      body: { query: `of ${sub}` },
    });
  expect(heardBy((await read('p-1')) as object)).toEqual(['of p-1']);
  // Another address at the next sign-in changes nothing.
  const moved = { 'x-user-token': proofOf('p-1', { claims: { email: 'new@homes.example' } }) };
  const session = await (await call('/api/chat/session', { headers: moved })).json();
  expect(heardBy(session as object)).toEqual(['of p-1']);
});

test('a new chat of a person is theirs too', async () => {
  const { ask, read, call, as } = openPeople();
  const first = await ask('p-1', 'one');
  expect((await call('/api/chat/session', { ...as('p-1'), method: 'DELETE' })).status).toBe(204);
  const second = await ask('p-1', 'two');
  expect(second).toMatchObject({ version: 1, user: true });
  expect(second.epoch).not.toBe(first.epoch);
  expect(heardBy((await read('p-1')) as object)).toEqual(['two']);
});

test('the host deletes a person by a proof that it signs itself: no word is left', async () => {
  const { ask, call, dump } = openPeople();
  for (const query of ['SECRET one', 'SECRET two']) await ask('p-1', query);
  await ask('p-2', 'stays');
  expect(await dump()).toMatch(/SECRET/);
  const headers = { 'x-user-token': proofOf('p-1', { secret: SECRET }) };
  expect((await call('/api/chat/session', { method: 'DELETE', headers })).status).toBe(204);
  expect(await dump()).not.toMatch(/SECRET|p-1/);
  expect(await dump()).toMatch(/stays/);
});

test('an office that signs in from one address is not held to its share, and a person not to one device’s rate', async () => {
  const store = memoryStore({ max_sessions: 1000, max_per_address: 2 });
  const { ask, call, as } = openPeople({ store });
  for (let i = 0; i < 10; i++) {
    expect((await ask(`p-${i}`, 'one')).status).toBe('new');
    expect((await ask(`p-${i}`, 'two')).status).toBe('continued');
  }
  const limited = openPeople({ rates: { messages: 3, address: 100, new_sessions: 100 } });
  const statuses = [];
  for (let i = 0; i < 5; i++)
    statuses.push(
      (
        await limited.call('/api/chat/query', {
          ...as('p-1', { 'x-device-id': `device-${i}` }),
          body: { query: 'hi' },
        })
      ).status,
    );
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect((await call('/api/chat/session', as('p-1'))).status).toBe(200);
});

test('a device’s name of another form is a bad request', async () => {
  const { call, as } = openPeople();
  const answer = await call('/api/chat/query', {
    ...as('p-1', { 'x-device-id': 'x' }),
    body: { query: 'hi' },
  });
  expect(await answer.json()).toMatchObject({ code: 'invalid_request', field: 'X-Device-Id' });
});

test('proofs and people’s names are in no log line', async () => {
  const { ask, log } = openPeople({ level: 'debug' });
  await ask('person-17', 'hello');
  const bad = await openPeople().call('/api/chat/session', { headers: { 'x-user-token': 'person-17.x.y' } });
  expect(bad.status).toBe(401);
  expect(log()).not.toMatch(/person-17|eyJ/);
});

describe('a conversation that is read again', () => {
  test('says 304 while nothing was said, to each device', async () => {
    const { ask, call, as } = openPeople();
    await ask('p-1', 'one');
    const first = await call('/api/chat/session', as('p-1'));
    const etag = first.headers.get('etag') ?? '';
    const { epoch, version } = (await first.json()) as { epoch: string; version: number };
    expect(etag).toBe(`"${epoch}.${version}"`);
    const same = await call('/api/chat/session', as('p-1', { 'if-none-match': etag }));
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
    await ask('p-1', 'two');
    expect((await call('/api/chat/session', as('p-1', { 'if-none-match': etag }))).status).toBe(200);
    // Another person's mark says nothing here.
    await ask('p-2', 'one');
    expect((await call('/api/chat/session', as('p-2', { 'if-none-match': etag }))).status).toBe(200);
  });

  test('a page of another origin may ask so, and may speak for its people', async () => {
    const { app } = openPeople({ origins: ['https://homes.example'] });
    const preflight = await app.request('/api/chat/session', {
      method: 'OPTIONS',
      headers: { origin: 'https://homes.example' },
    });
    const allowed = preflight.headers.get('access-control-allow-headers') ?? '';
    for (const name of ['If-None-Match', 'X-User-Token', 'X-Session-At', 'X-Device-Id'])
      expect(allowed.split(', ')).toContain(name);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
  });
});
