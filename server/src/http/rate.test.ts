// How often one may call: who shares an account, and who cannot use up another's.
import { describe, expect, test } from 'vitest';
import { OTHER_TOKEN, openDoor, TOKEN } from '../../test/door.ts';
import { addressGroup, clientAddress } from './address.ts';

const MANY = 1_000_000;

test('one conversation may send so many messages a minute, and is told when to go on', async () => {
  const door = openDoor({ rates: { messages: 3, address: MANY, new_sessions: MANY } });
  const ask = () => door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  for (let i = 0; i < 3; i++) expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  const { code, retry_after } = (await refused.json()) as { code: string; retry_after: number };
  expect(code).toBe('rate_limited');
  expect(retry_after).toBeGreaterThan(0);
  expect(refused.headers.get('retry-after')).toBe(String(retry_after));
});

test('a stranger who knows an id uses up nothing of its owner’s', async () => {
  const door = openDoor({ rates: { messages: 3, address: MANY, new_sessions: MANY } });
  for (let i = 0; i < 10; i++) await door.ask({ query: 'x', session_id: 'ada' }, { token: OTHER_TOKEN });
  const own = await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  expect(own.status).toBe(200);
});

test('one address may make so many calls, reading and forgetting included, and another goes on', async () => {
  const door = openDoor({ rates: { messages: MANY, address: 3, new_sessions: MANY } });
  await door.ask({ query: 'hi' });
  await door.call('/api/chat/session', { session_id: 'ada' });
  await door.call('/api/chat/session', { session_id: 'ada', method: 'DELETE' });
  expect((await door.ask({ query: 'hi' })).status).toBe(429);
  expect((await door.ask({ query: 'hi' }, { address: '192.0.2.2' })).status).toBe(200);
});

test('opening pages uses up no messages', async () => {
  const door = openDoor({ rates: { messages: MANY, address: 3, new_sessions: MANY } });
  for (let i = 0; i < 5; i++) await door.call('/api/site');
  expect((await door.call('/api/site')).status).toBe(429);
  expect((await door.ask({ query: 'hi' })).status).toBe(200);
});

test('one address may begin so many conversations, and those that go on go on', async () => {
  const door = openDoor({ rates: { messages: MANY, address: MANY, new_sessions: 2 } });
  const ask = (session_id: string) => door.ask({ query: 'hi', session_id });
  expect((await ask('one')).status).toBe(200);
  expect((await ask('two')).status).toBe(200);
  expect((await ask('three')).status).toBe(429);
  expect((await ask('one')).status).toBe(200);
});

test('one phone network’s shared address takes 300 messages of 30 visitors in a minute', async () => {
  const door = openDoor({ level: 'warn', rates: { messages: 20, address: 300, new_sessions: 60 } });
  const answers = [];
  for (let i = 0; i < 300; i++)
    answers.push((await door.ask({ query: 'hi', session_id: `v${i % 30}` })).status);
  expect(new Set(answers)).toEqual(new Set([200]));
});

test('what was refused is counted by its limit', async () => {
  const door = openDoor({ rates: { messages: 2, address: 8, new_sessions: 2 } });
  const ask = (session_id: string) => door.ask({ query: 'hi', session_id });
  for (let i = 0; i < 4; i++) await ask('ada');
  for (const name of ['ben', 'cid', 'dan']) await ask(name);
  for (let i = 0; i < 4; i++) await ask('ada');
  for (let i = 0; i < 9; i++) await door.call('/api/site');
  const figures = await door.metrics();
  const counted = (limit: string) =>
    Number(new RegExp(`^veranda_rate_limited_total\\{limit="${limit}"\\} (\\d+)$`, 'm').exec(figures)?.[1]);
  expect(['conversation', 'new_sessions', 'address', 'site'].map(counted)).toEqual([3, 2, 3, 1]);
});

describe('X-Forwarded-For', () => {
  const rates = { messages: MANY, address: 3, new_sessions: MANY };
  const via = (forwarded: string) => ({ headers: { 'x-forwarded-for': forwarded } });

  test('gains nothing by being changed, and is warned of once', async () => {
    const door = openDoor({ rates });
    const statuses = [];
    for (let i = 0; i < 6; i++)
      statuses.push((await door.ask({ query: 'hi' }, via(`198.51.100.${i}`))).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
    expect(door.log().split('TRUST_PROXY').length - 1).toBe(1);
  });

  test('of one trusted proxy keeps two clients apart, whatever they claim', async () => {
    const door = openDoor({ rates, trust_proxy: 1 });
    for (let i = 0; i < 3; i++) await door.ask({ query: 'hi' }, via(`10.0.0.${i}, 198.51.100.1`));
    expect((await door.ask({ query: 'hi' }, via('10.9.9.9, 198.51.100.1'))).status).toBe(429);
    expect((await door.ask({ query: 'hi' }, via('10.0.0.1, 198.51.100.2'))).status).toBe(200);
  });

  test.each([
    [0, '198.51.100.1', '192.0.2.1'],
    [1, null, '192.0.2.1'],
    [1, '198.51.100.1', '198.51.100.1'],
    [1, '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    [2, '1.1.1.1, 198.51.100.1, 10.0.0.1', '198.51.100.1'],
    [2, '198.51.100.1', '192.0.2.1'],
    [1, '198.51.100.1:4711', '198.51.100.1'],
    [1, '[2001:db8::1]:443', '2001:db8::1'],
    [1, '2001:db8::1', '2001:db8::1'],
    [1, 'unknown', '192.0.2.1'],
    [1, '', '192.0.2.1'],
  ])('%i trusted, "%s": the client is %s', (trusted, forwarded, expected) => {
    expect(clientAddress('192.0.2.1', forwarded, trusted)).toBe(expected);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('the address %s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});
