// Veranda itself, as processes with the real turn: stopped, killed and started again in the middle of conversations.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { ConversationSession, QueryResponse } from '../src/contract.ts';
import { browserKey } from '../src/identity/who.ts';
import { ask, forgetSession, insist, readSession, startVeranda } from './processes.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-itself-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = () => `sqlite:${path.join(folder, `${++files}.db`)}`;
const said = (body: string) => JSON.parse(body) as QueryResponse;
/** What the visitor is told; fails with the problem when it is one. */
async function told(url: string, message: Record<string, unknown>): Promise<QueryResponse> {
  const { status, body } = await ask(url, message);
  if (status !== 200) throw new Error(body);
  return said(body);
}
const sessionAt = async (url: string, session_id: string) =>
  (await readSession(url, session_id)) as ConversationSession | undefined;

test('a conversation goes on after kill -9', async () => {
  const SESSIONS = newFile();
  const first = await startVeranda({ SESSIONS });
  const before = await told(first.url, { session_id: 'ada', query: '2 bhk in whitefield' });
  await first.end('SIGKILL');
  const second = await startVeranda({ SESSIONS });
  const after = await told(second.url, { session_id: 'ada', query: 'under 90 lakh' });
  expect(after).toMatchObject({ status: 'continued', epoch: before.epoch, version: 2 });
  expect(after.current_filters).toMatchObject({ ...before.current_filters, budget_max: 9_000_000 });
  await second.end();
});

test('a restart that forgets is told to the visitor, who goes on under the same id', async () => {
  const first = await startVeranda({ SESSIONS: 'memory:' });
  expect(first.output()).toContain('a restart forgets');
  const { epoch } = await told(first.url, { session_id: 'ada', query: '2 bhk in whitefield' });
  await first.end('SIGTERM');
  const second = await startVeranda({ SESSIONS: 'memory:' });
  const after = await told(second.url, { session_id: 'ada', epoch, query: 'cheaper' });
  expect(after).toMatchObject({ session_id: 'ada', status: 'restarted', version: 1 });
  expect(after.epoch).not.toBe(epoch);
  await second.end();
});

test('two processes serve one conversation, and forget it together', async () => {
  const SESSIONS = newFile();
  const servers = await Promise.all([startVeranda({ SESSIONS }), startVeranda({ SESSIONS })]);
  const urls = servers.map(({ url }) => url);
  const queries = ['2 bhk in whitefield', 'under 90 lakh', 'more', 'thanks'];
  await Promise.all(
    urls.flatMap((url) =>
      queries.map((query, i) => {
        return insist(() => url, {
          session_id: 'ada',
          message_id: `${url.slice(-5)}-message-${i}`.replace(':', '-'),
          query,
        });
      }),
    ),
  );
  const [one = '', two = ''] = urls;
  expect(await sessionAt(one, 'ada')).toMatchObject({ version: 8, engagement_score: 8 });
  expect(await sessionAt(two, 'ada')).toEqual(await sessionAt(one, 'ada'));
  expect(await forgetSession(two, 'ada')).toBe(204);
  expect(await sessionAt(one, 'ada')).toBeUndefined();
  await Promise.all(servers.map((server) => server.end()));
});

test('with everything logged, nothing that a visitor wrote or owns is', async () => {
  const words = [
    'saffron-canary',
    '98450 12345',
    '9845012345',
    'asha@canary.example',
    'ada-canary',
    'message-canary',
  ];
  const [text, phone, , email, session_id, message_id] = words;
  const token = `${'c'.repeat(36)}-canary`;
  const server = await startVeranda({ SESSIONS: newFile(), LOG_LEVEL: 'trace', RATE_LIMIT: '6' });
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/chat/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session-token': token, ...headers },
      body,
    });
  const query = `${text}: 2 bhk in whitefield, call ${phone} or ${email}\r\n\u001b[31m{"level":"fatal"}`;
  const message = JSON.stringify({ query, session_id, message_id });
  const statuses = [
    await send(message),
    await send(message),
    await send(message.replace('2 bhk', '3 bhk')),
    await send(message.slice(0, -2)),
    await send(message, { origin: 'https://evil.example' }),
    await send(message, { 'x-session-token': `${token}x` }),
    await send(JSON.stringify({ query: phone, session_id })),
    await send(JSON.stringify({ query: 'visit', session_id })),
    await send(JSON.stringify({ query: 'thanks', session_id })),
    await send(JSON.stringify({ query, session_id })),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 422, 400, 403, 400, 200, 200, 200, 429]);
  expect(await forgetSession(server.url, session_id ?? '')).toBe(204);
  await server.end('SIGTERM');
  const written = server.output();
  expect(written).toContain('"answered"');
  expect(written).toContain('"the day in numbers"');
  for (const word of [...words, token, browserKey({ session_id: session_id ?? '', token })])
    expect(written).not.toContain(word);
  for (const line of written.split('\n').filter((line) => line.startsWith('{')))
    expect(() => JSON.parse(line)).not.toThrow();
});

test('a session ends after a fraction of a minute when its owner says so', async () => {
  const server = await startVeranda({ SESSIONS: 'memory:', SESSION_TIMEOUT_MINUTES: '0.01' });
  const before = await told(server.url, { session_id: 'ada', query: '2 bhk in whitefield' });
  expect(before.expires_in).toBe(1);
  // The store counts from the commit, a turn after what it told.
  await sleep(Date.parse(before.expires_at) - Date.now() + 2000);
  const after = await told(server.url, { session_id: 'ada', epoch: before.epoch, query: 'hello' });
  expect(after).toMatchObject({ status: 'restarted', current_filters: {} });
  await server.end();
});
