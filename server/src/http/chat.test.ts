// The chat over HTTP: the original specification's calls, what bad requests are told, and that a name opens nothing.
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OTHER_TOKEN, openDoor, TOKEN } from '../../test/door.ts';
import { PROBLEM_STATUS, QueryResponse } from '../contract.ts';

const reply = async (answer: Response) => QueryResponse.parse(await answer.json());

describe('the calls of the original specification', () => {
  test('a question with a session id is answered and remembered', async () => {
    const door = openDoor();
    const first = await reply(await door.ask({ query: 'show me 2bhk in whitefield', session_id: 'abc123' }));
    expect(first).toMatchObject({ session_id: 'abc123', status: 'new', version: 1 });
    const second = await reply(await door.ask({ query: 'cheaper', session_id: 'abc123' }));
    expect(second).toMatchObject({ session_id: 'abc123', status: 'continued', version: 2 });
    expect(second.reply.text).toBe('cheaper (2)');
  });

  test.each([[undefined], [null], ['']])(
    'session_id %j gets a fresh one of 8 characters',
    async (session_id) => {
      const answer = await reply(await openDoor().ask({ query: 'hi', session_id }));
      expect(answer.session_id).toMatch(/^[A-Za-z0-9_-]{8}$/);
    },
  );

  test('a body without a type of its own comes as text/plain and is read as JSON', async () => {
    const answer = await openDoor().ask('{"query":"hi"}', {
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    });
    expect(answer.status).toBe(200);
  });

  test('in production a token and a JSON type are needed', async () => {
    const door = openDoor({ token: 'required' });
    const bare = await door.ask({ query: 'hi' });
    expect(bare.status).toBe(401);
    expect(await bare.json()).toMatchObject({ code: 'token_required' });
    const plain = await door.ask('{"query":"hi"}', {
      token: TOKEN,
      headers: { 'content-type': 'text/plain' },
    });
    expect(plain.status).toBe(415);
    expect((await door.ask({ query: 'hi' }, { token: TOKEN })).status).toBe(200);
    for (const method of ['GET', 'DELETE'])
      expect((await door.call('/api/chat/session', { method, session_id: 'abc123' })).status).toBe(401);
  });
});

describe('a bad request is told what is wrong, and where', () => {
  const door = openDoor();
  const nested = (depth: number) => `{"query":"hi","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  test.each<[string, unknown, keyof typeof PROBLEM_STATUS, string | undefined]>([
    ['not JSON', '{"query":', 'invalid_request', undefined],
    ['nothing', '', 'invalid_request', undefined],
    ['a list', [], 'invalid_request', undefined],
    ['a text', '"hi"', 'invalid_request', undefined],
    ['neither query nor action', {}, 'invalid_request', 'query'],
    ['both', { query: 'hi', action: { type: 'more' } }, 'invalid_request', 'query'],
    ['an empty query', { query: '' }, 'invalid_request', 'query'],
    ['a blank query', { query: ' \n' }, 'invalid_request', 'query'],
    ['2,001 characters', { query: 'x'.repeat(2001) }, 'invalid_request', 'query'],
    ['a number for a query', { query: 7 }, 'invalid_request', 'query'],
    ['a malformed id', { query: 'hi', session_id: 'a b' }, 'invalid_request', 'session_id'],
    ['an id of 65', { query: 'hi', session_id: 'x'.repeat(65) }, 'invalid_request', 'session_id'],
    ['a number for an id', { query: 'hi', session_id: 12345678 }, 'invalid_request', 'session_id'],
    ['a list for an id', { query: 'hi', session_id: ['abc'] }, 'invalid_request', 'session_id'],
    ['an id with a line break', { query: 'hi', session_id: 'abc\r\nx' }, 'invalid_request', 'session_id'],
    ['an id with NUL', { query: 'hi', session_id: 'abc\0' }, 'invalid_request', 'session_id'],
    ['a short message id', { query: 'hi', message_id: 'abc' }, 'invalid_request', 'message_id'],
    ['an unknown action', { action: { type: 'explode' } }, 'invalid_request', 'action.type'],
    [
      'a wrong filter',
      { action: { type: 'apply', filters: { bhk: 'two' } } },
      'invalid_request',
      'action.filters.bhk',
    ],
    ['__proto__', '{"query":"hi","__proto__":{"x":1}}', 'invalid_request', '__proto__'],
    ['constructor, deep', '{"query":"hi","page":{"constructor":{}}}', 'invalid_request', 'page.constructor'],
    ['an escaped __proto__', '{"query":"hi","\\u005f_proto__":1}', 'invalid_request', '__proto__'],
    ['prototype in a list', '{"query":"hi","a":[{"prototype":1}]}', 'invalid_request', 'a.prototype'],
    ['brackets without end', nested(7_000), 'invalid_request', undefined],
    ['17 kB', { query: 'hi', page: { url: 'x'.repeat(17_000) } }, 'too_large', undefined],
  ])('%s', async (_, body, code, field) => {
    const answer = await door.ask(body);
    const document = (await answer.json()) as Record<string, unknown>;
    expect(document).toMatchObject({ code, status: PROBLEM_STATUS[code], type: 'about:blank' });
    expect(document.field).toBe(field);
    expect(document.error_id).toMatch(/^[\w-]{11}$/);
    expect(answer.status).toBe(PROBLEM_STATUS[code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each([
    ['2,000 characters', { query: 'x'.repeat(2000) }],
    ['2,000 astral characters', { query: '🏠'.repeat(2000) }],
    ['what looks like JavaScript for a name', { query: 'toString', session_id: 'constructor' }],
    ['__proto__ as an id', { query: 'hi', session_id: '__proto__' }],
    [
      'keys that mean nothing',
      { query: 'hi', phase: 'closing', verified: true, version: 99, expires_at: 'never' },
    ],
    ['the same key twice', '{"query":"a","query":"hi"}'],
    ['a right-to-left override', { query: '\u202Egnp.exe' }],
  ])('%s is taken', async (_, body) => {
    expect((await door.ask(body)).status).toBe(200);
  });

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    '',
  ])('a body of type "%s" is not', async (type) => {
    const answer = await door.ask('{"query":"hi"}', { headers: { 'content-type': type } });
    expect(answer.status).toBe(415);
  });

  test('a compressed body is not taken, so that a small one cannot become a large one', async () => {
    const answer = await door.app.request('/api/chat/query', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query: 'x'.repeat(1_000_000) })),
    });
    expect(answer.status).toBe(415);
  });

  test('a body that never says its length is read no further than the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    const answer = await door.app.request('/api/chat/query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(64 * 1024);
  });

  test('a length of a gigabyte is refused unread', async () => {
    const answer = await door.ask('{"query":"hi"}', { headers: { 'content-length': '1000000000' } });
    expect(answer.status).toBe(413);
  });

  test.each(['short', 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)} `])(
    'a token like "%s" is malformed',
    async (token) => {
      const answer = await door.ask({ query: 'hi' }, { headers: { 'x-session-token': token } });
      expect(await answer.json()).toMatchObject({ code: 'invalid_request', field: 'X-Session-Token' });
    },
  );
});

describe('one message under one id', () => {
  test('sent twice gets the same bytes twice, and other content under it is refused', async () => {
    const door = openDoor();
    const body = { query: 'hi', session_id: 'abc123', message_id: 'message-1' };
    const first = await (await door.ask(body)).text();
    const again = await door.ask(body);
    expect(await again.text()).toBe(first);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = await door.ask({ ...body, query: 'bye' });
    expect(await other.json()).toMatchObject({ code: 'message_id_reused', status: 422 });
  });

  test('of another session is another message', async () => {
    const door = openDoor();
    await door.ask({ query: 'mine', session_id: 'ada', message_id: 'message-1' });
    const ben = await door.ask({ query: 'yours', session_id: 'ben', message_id: 'message-1' });
    expect((await reply(ben)).reply.text).toBe('yours (1)');
  });
});

describe('the id is a name, the token is the key', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
  const outside = (answer: Response) => ({
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => name !== 'content-length'),
  });

  test('the right id with a wrong token looks exactly like a new visitor', async () => {
    const door = openDoor();
    await door.ask({ query: 'my secret is basil', session_id: 'ada' }, { token: TOKEN });
    const wrong = await door.ask({ query: 'hi', session_id: 'ada' }, { token: OTHER_TOKEN });
    const fresh = await door.ask({ query: 'hi', session_id: 'eve' }, { token: OTHER_TOKEN });
    expect(outside(wrong)).toEqual(outside(fresh));
    const [left, right] = [await reply(wrong), await reply(fresh)];
    expect(shape(left)).toEqual(shape(right));
    const own = { session_id: '', epoch: '', message_id: '', expires_at: '' };
    expect({ ...left, ...own }).toEqual({ ...right, ...own });
    for (const session_id of ['ada', 'eve2']) {
      const read = await door.call('/api/chat/session', { session_id, token: OTHER_TOKEN.replace('B', 'C') });
      expect(read.status).toBe(404);
    }
  });

  test('two visitors of one id have two conversations, and one forgets only their own', async () => {
    const door = openDoor();
    await door.ask({ query: 'ada here', session_id: 'same' }, { token: TOKEN });
    await door.ask({ query: 'ben here', session_id: 'same' }, { token: OTHER_TOKEN });
    const gone = await door.call('/api/chat/session', { method: 'DELETE', session_id: 'same', token: TOKEN });
    expect(gone.status).toBe(204);
    const read = (token: string) => door.call('/api/chat/session', { session_id: 'same', token });
    expect((await read(TOKEN)).status).toBe(404);
    const left = await (await read(OTHER_TOKEN)).text();
    expect(left).toContain('ben here');
    expect(left).not.toContain('ada here');
  });

  test('forgetting where nothing was looks the same', async () => {
    const answer = await openDoor().call('/api/chat/session', {
      method: 'DELETE',
      session_id: 'x',
      token: TOKEN,
    });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  test('ten thousand guesses at ids find nothing', async () => {
    const door = openDoor({ level: 'warn' });
    const known = Array.from({ length: 100 }, () => randomBytes(4).toString('hex'));
    for (const session_id of known) await door.ask({ query: 'canary', session_id }, { token: TOKEN });
    for (let i = 0; i < 10_000; i++) {
      const session_id = known[i % 200] ?? randomBytes(4).toString('hex');
      const token = i % 2 === 0 ? undefined : randomBytes(32).toString('base64url');
      const answer = await door.call('/api/chat/session', { session_id, token });
      if (answer.status !== 404) expect(await answer.text()).toBe('a 404');
    }
  });

  test('ten thousand from one address are mostly not even looked up, and show in the figures', async () => {
    const door = openDoor({ level: 'warn', rates: { messages: 20, address: 300, new_sessions: 60 } });
    await door.ask({ query: 'canary', session_id: 'ada' }, { token: TOKEN, address: '198.51.100.1' });
    const statuses = new Map<number, number>();
    for (let i = 0; i < 10_000; i++) {
      const token = randomBytes(32).toString('base64url');
      const { status } = await door.call('/api/chat/session', { session_id: 'ada', token });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 404: 300, 429: 9_700 });
    const figures = await door.metrics();
    expect(figures).toMatch(/^veranda_ids_under_other_token_total 300$/m);
    expect(figures).toMatch(/^veranda_rate_limited_total\{limit="address"\} 9700$/m);
    const own = { session_id: 'ada', token: TOKEN, address: '198.51.100.1' };
    expect((await door.call('/api/chat/session', own)).status).toBe(200);
  });

  test('neither id nor token is read from the address', async () => {
    const door = openDoor();
    await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
    const answer = await door.call(`/api/chat/session?session_id=ada&token=${TOKEN}`);
    expect(await answer.json()).toMatchObject({ code: 'invalid_request', field: 'X-Session-Id' });
  });
});
