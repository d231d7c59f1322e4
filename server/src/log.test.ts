// What may stand in a log: a keyed hash of the session and the kind of a failure; nothing a visitor wrote or owns.
import { expect, test } from 'vitest';
import { OTHER_TOKEN, openDoor, TOKEN } from '../test/door.ts';
import { echoTurn } from '../test/echo.ts';
import { browserKey } from './identity/who.ts';
import { createLog, describeCause } from './log.ts';
import { memoryStore } from './stores/memory.ts';
import { UNBOUNDED } from './stores/record.ts';

const CANARIES = {
  text: 'saffron-canary',
  phone: '98450 12345',
  email: 'asha.canary@mail.example',
  session_id: 'ada-canary-id',
  message_id: 'message-canary-1',
  token: `${'c'.repeat(36)}-canary`,
};
const { text, phone, email, session_id, message_id, token } = CANARIES;

test('everything at debug, with every kind of failure: no text, id, token, phone or e-mail in logs or metrics', async () => {
  let fail = false;
  const door = openDoor({
    level: 'trace',
    rates: { messages: 8, address: 1_000, new_sessions: 1_000 },
    origins: ['https://homes.example'],
    turn: (input) => {
      if (fail) JSON.parse(`{"${input.message.query}`);
      return echoTurn(input);
    },
  });
  const query = `${text} call ${phone} or ${email}\r\n\u001b[31m%s {"level":"fatal"}`;
  const body = { query, session_id, message_id, page: { url: `https://homes.example/?q=${text}` } };

  expect((await door.ask(body, { token })).status).toBe(200);
  expect((await door.ask(body, { token })).status).toBe(200);
  expect((await door.ask({ ...body, query: `${text}!` }, { token })).status).toBe(422);
  fail = true;
  expect((await door.ask({ ...body, message_id: undefined }, { token })).status).toBe(503);
  fail = false;
  expect((await door.ask(`{"query":"${text}`, { token })).status).toBe(400);
  expect((await door.ask({ query: 7, session_id: `${session_id} ` }, { token })).status).toBe(400);
  expect((await door.ask(body, { token: `${token}x` })).status).toBe(400);
  expect((await door.ask(body, { token: OTHER_TOKEN })).status).toBe(200);
  expect((await door.ask(body, { token, headers: { origin: 'https://evil.example' } })).status).toBe(403);
  for (let i = 0; i < 9; i++) await door.ask({ query, session_id }, { token });
  expect((await door.ask({ query, session_id }, { token })).status).toBe(429);
  expect((await door.call('/api/chat/session', { session_id, token })).status).toBe(200);
  expect((await door.call('/api/chat/session', { method: 'DELETE', session_id, token })).status).toBe(204);
  expect((await door.call(`/api/site?listing=${text}`)).status).toBe(200);
  expect((await door.call(`/api/${text}`)).status).toBe(404);

  const written = door.log() + (await door.metrics());
  expect(written).toContain('"answered"');
  expect(written).toContain('"failed"');
  const key = browserKey({ session_id, token });
  for (const canary of [...Object.values(CANARIES), 'canary', key, TOKEN])
    expect(written).not.toContain(canary);
  // Half of a phone number by itself: a time or a hash may hold these digits by chance.
  for (const half of ['98450', '12345']) expect(written).not.toMatch(new RegExp(`(?<![\\w.])${half}(?!\\w)`));
  for (const line of door.log().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

test('a session is the same in every line of a process, and another in the next', () => {
  const log = createLog({ level: 'silent' });
  expect(log.sessionHash('key')).toBe(log.sessionHash('key'));
  expect(log.sessionHash('key')).not.toBe(log.sessionHash('other'));
  expect(log.sessionHash('key')).not.toBe(createLog({ level: 'silent' }).sessionHash('key'));
});

test('a failure is told by its kind and place; its message only where the system wrote it', () => {
  const typed = describeCause(new SyntaxError('Unexpected token in "my number is 98450"'));
  expect(typed).toMatchObject({ type: 'SyntaxError' });
  expect(typed.message).toBeUndefined();
  expect(typed.at?.[0]).toContain('log.test.ts');
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
    code: 'ECONNREFUSED',
    syscall: 'connect',
  });
  expect(describeCause(refused)).toMatchObject({ code: 'ECONNREFUSED', message: refused.message });
});

test('a client learns an error id of a failure and never its cause', async () => {
  const door = openDoor({
    turn: () => {
      throw new Error('password authentication failed for user "veranda"');
    },
  });
  const answer = await door.ask({ query: 'hi' });
  const told = await answer.text();
  expect(answer.status).toBe(503);
  expect(told).not.toMatch(/password|veranda|\.ts|node:/);
  const { error_id } = JSON.parse(told);
  expect(door.log()).toContain(error_id);
});

test.for(['load', 'commit'] as const)('nor of a failure of the store (%s)', async (verb) => {
  const cause = Object.assign(new Error('relation "veranda_session" at 10.0.0.5:5432 is not there'), {
    severity: 'ERROR',
    code: '42P01',
  });
  const store = memoryStore(UNBOUNDED);
  const door = openDoor({ store: { ...store, [verb]: () => Promise.reject(cause) } });
  const answer = await door.ask({ query: 'hi' }, { token: TOKEN });
  const told = await answer.text();
  expect(answer.status).toBe(503);
  expect(told).not.toMatch(/relation|veranda|10\.0\.0|42P01|\.ts|node:/);
  expect(door.log()).toContain(JSON.parse(told).error_id);
  expect(door.log()).toContain('42P01');
});

test('an unknown failure in a handler is answered the same way', async () => {
  const door = openDoor({
    welcome: () => {
      throw new TypeError('secret');
    },
  });
  const answer = await door.call('/api/site');
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('secret');
  expect(door.log()).not.toContain('secret');
  expect(door.log()).toContain('TypeError');
});
