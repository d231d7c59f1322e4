// Hand-off over HTTP: what the two devices are told, step by step, and what a code, a scan or a guess gives: nothing.

import decode from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import type { HandOffResponse, SessionResponse } from '../src/contract.ts';
import { codeIn } from '../src/sessions/hand-off.ts';
import { emptyShelves, memoryStore } from '../src/stores/memory.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { OTHER_TOKEN, openDoor, TOKEN } from './door.ts';
import { heardBy } from './echo.ts';
import { proofOf, USERS } from './proofs.ts';
import { handClock, insideOf } from './subjects.ts';

const IDLE_MS = 30 * 60_000;
const DAY_MS = 86_400_000;
const ADA = { session_id: 'ada-0001', token: TOKEN };
const PHONE = { session_id: 'phone-01', token: OTHER_TOKEN };
const STRANGER = { session_id: 'stranger', token: 'C'.repeat(43) };
const HOST = 'https://homes.example/homes/lakeview-3';
const ANDROID = { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/140' };
const WINDOWS = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140' };

type Device = { session_id: string; token: string; at?: string };

function openPair(options: Parameters<typeof openDoor>[0] = {}) {
  const shelves = emptyShelves();
  const { clock, advance } = handClock();
  const store = memoryStore({ ...UNBOUNDED, shelves, clock });
  const door = openDoor({
    users: USERS,
    store,
    timeout: { idle_ms: IDLE_MS, absolute_ms: DAY_MS },
    ...options,
  });
  const headers = (at: string | undefined, more = {}) => ({ ...(at && { 'x-session-at': at }), ...more });
  return {
    ...door,
    ...insideOf(shelves),
    advance,
    ask: async ({ session_id, token, at }: Device, query: string) =>
      (await (await door.ask({ query, session_id }, { token, headers: headers(at) })).json()) as {
        at?: string;
        version: number;
        code?: string;
      },
    read: async ({ at, ...device }: Device) => {
      const answer = await door.call('/api/chat/session', { ...device, headers: headers(at) });
      return (await answer.json()) as SessionResponse & { code?: string };
    },
    offer: (device: Device, url = HOST) =>
      door.call('/api/chat/handoff', { ...device, headers: headers(device.at), body: { url } }),
    decide: async (device: Device, number: number | null) =>
      (
        await door.call('/api/chat/handoff', {
          ...device,
          method: 'PUT',
          headers: headers(device.at, WINDOWS),
          body: { number },
        })
      ).status,
    join: async (device: Device, code: string, address?: string) => {
      const answer = await door.call('/api/chat/join', {
        ...device,
        headers: ANDROID,
        body: { code },
        address,
      });
      return {
        status: answer.status,
        ...((await answer.json()) as { number?: number; at?: string; code?: string }),
      };
    },
    remove: async (device: Device, device_id: string) =>
      (
        await door.call(`/api/chat/devices/${device_id}`, {
          ...device,
          method: 'DELETE',
          headers: headers(device.at),
        })
      ).status,
  };
}

const offered = async (answer: Response) => (await answer.json()) as HandOffResponse;

/** Ada spoke, made a code, and her phone was let in. */
async function paired(options?: Parameters<typeof openDoor>[0]) {
  const door = openPair(options);
  await door.ask(ADA, 'from the desk');
  const { code } = await offered(await door.offer(ADA));
  const { number = 0 } = await door.join(PHONE, code);
  await door.decide(ADA, number);
  const { at = '' } = await door.join(PHONE, code);
  return { ...door, code, phone: { ...PHONE, at } };
}

test('code, number, tap: both devices speak in one conversation, in one order, and each is listed', async () => {
  const door = openPair();
  await door.ask(ADA, 'from the desk');
  const offer = await door.offer(ADA);
  expect(offer.status).toBe(201);
  const { code, url, expires_in } = await offered(offer);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(url).toBe(`${HOST}#veranda=${code.replace('-', '')}`);
  expect(expires_in).toBe(300);
  expect((await door.read(ADA)).handoff).toEqual({ expires_in: 300 });

  // As it is typed on a phone.
  const asked = await door.join(PHONE, code.toLowerCase());
  expect(asked).toMatchObject({ status: 202, number: expect.any(Number), expires_in: 300 });
  // A retry is the same question.
  expect(await door.join(PHONE, code)).toEqual(asked);
  const { handoff } = await door.read(ADA);
  expect(handoff).toMatchObject({ label: 'Android' });
  expect(new Set(handoff?.numbers).size).toBe(3);
  expect(handoff?.numbers).toContain(asked.number);

  expect(await door.decide(ADA, asked.number ?? 0)).toBe(204);
  const joined = await door.join(PHONE, code);
  expect(joined).toMatchObject({
    status: 200,
    session_id: 'ada-0001',
    at: expect.stringMatching(/^[\w-]{43}$/),
  });
  const phone = { ...PHONE, at: joined.at ?? '' };

  expect(await door.ask(phone, 'from the phone')).toMatchObject({ at: phone.at, session_id: 'ada-0001' });
  expect(await door.ask(ADA, 'at the desk again')).not.toHaveProperty('at');
  for (const device of [ADA, phone])
    expect(heardBy(await door.read(device))).toEqual([
      'from the desk',
      'from the phone',
      'at the desk again',
    ]);
  const { devices, handoff: closed, device_id } = await door.read(ADA);
  expect(closed).toBeNull();
  expect(devices).toMatchObject([
    { label: 'Android', joined: true, this: false },
    { label: 'Windows', joined: false, this: true },
  ]);
  expect(device_id).toBe(devices[1]?.device_id);
  // The phone’s own conversation waits untouched.
  await door.ask(PHONE, 'my own');
  expect(heardBy(await door.read(PHONE))).toEqual(['my own']);
  expect(heardBy(await door.read(phone))).toHaveLength(3);
});

describe('a code alone', () => {
  test('gives no text, no id and no name of who made it: only a number', async () => {
    const door = openPair();
    await door.ask(ADA, 'SECRET');
    const { code } = await offered(await door.offer(ADA));
    const answer = await door.call('/api/chat/join', { ...STRANGER, body: { code } });
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(['expires_in', 'number']);
    const { at } = JSON.parse(
      (await door.dump()).match(/\{\\?"at\\?":\\?"[\w-]{43}\\?"\}/)?.[0].replaceAll('\\', '') ?? '{}',
    );
    expect(at).toMatch(/^[\w-]{43}$/);
    // Not even with the place of the conversation in hand.
    const stranger = { ...STRANGER, at };
    expect((await door.read(stranger)).code).toBe('not_found');
    expect(await door.ask(stranger, 'hello')).not.toHaveProperty('at');
    expect(heardBy(await door.read(ADA))).toEqual(['SECRET']);
  });

  test('is the first one’s who uses it; the second is told what everybody is who guesses', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const { code } = await offered(await door.offer(ADA));
    expect((await door.join(STRANGER, code)).status).toBe(202);
    const late = await door.join(PHONE, code);
    const guessed = await door.join(PHONE, '0000-0000');
    expect(late).toMatchObject({ status: 404, code: 'not_found' });
    expect({ ...late, error_id: 0 }).toEqual({ ...guessed, error_id: 0 });
    // "None of these": nobody is in, and the code is done with.
    expect(await door.decide(ADA, null)).toBe(204);
    expect((await door.join(STRANGER, code)).status).toBe(404);
    expect((await door.read(ADA)).devices).toEqual([]);
  });

  test('ends with a wrong number', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const { code } = await offered(await door.offer(ADA));
    const { number = 0 } = await door.join(PHONE, code);
    const wrong = (await door.read(ADA)).handoff?.numbers?.find((other) => other !== number) ?? 0;
    expect(await door.decide(ADA, wrong)).toBe(204);
    expect(await door.decide(ADA, number)).toBe(204);
    expect((await door.join(PHONE, code)).status).toBe(404);
    expect(await door.read(ADA)).toMatchObject({ devices: [], handoff: null });
  });

  test('runs out after five minutes, also when it was used', async () => {
    for (const used of [false, true]) {
      const door = openPair();
      await door.ask(ADA, 'hello');
      const { code } = await offered(await door.offer(ADA));
      const number = used ? ((await door.join(PHONE, code)).number ?? 0) : 0;
      await door.advance(5 * 60_000 - 1);
      expect((await door.join(PHONE, code)).status).toBe(202);
      await door.advance(1);
      expect((await door.join(PHONE, code)).status).toBe(404);
      expect(await door.decide(ADA, number)).toBe(204);
      expect(await door.read(ADA)).toMatchObject({ devices: [], handoff: null });
    }
  });

  test('is one at a time: a new one ends the old', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const first = await offered(await door.offer(ADA));
    const second = await offered(await door.offer(ADA));
    expect((await door.join(PHONE, first.code)).status).toBe(404);
    expect((await door.join(PHONE, second.code)).status).toBe(202);
  });

  test('is not used up by whoever looks at the page of its link', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const { code } = await offered(await door.offer(ADA));
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (let i = 0; i < 5; i++) await door.call('/api/chat/join', { method, session_id: 'preview' });
    expect((await door.join(PHONE, code)).status).toBe(202);
  });

  test('opens nothing for the device that made it', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const { code } = await offered(await door.offer(ADA));
    expect((await door.join(ADA, code)).status).toBe(404);
    expect((await door.join(PHONE, code)).status).toBe(202);
  });
});

describe('limits', () => {
  const rates = { messages: 1000, address: 100_000, new_sessions: 1000 };

  test('whoever guesses is stopped after ten wrong codes a minute; right ones cost nothing', async () => {
    const door = openPair({ rates });
    await door.ask(ADA, 'hello');
    const { code } = await offered(await door.offer(ADA));
    for (let i = 0; i < 50; i++) expect((await door.join(PHONE, code, '192.0.2.7')).status).toBe(202);
    const tries = [];
    for (let i = 0; i < 10_000; i++)
      tries.push((await door.join(STRANGER, String(i).padStart(8, '0'), '192.0.2.9')).status);
    expect(tries.filter((status) => status === 404)).toHaveLength(10);
    expect(tries.filter((status) => status === 429)).toHaveLength(9_990);
    expect(await door.metrics()).toMatch(/veranda_rate_limited_total\{limit="code"\} 9990/);
  });

  test('five codes an hour of one conversation', async () => {
    const door = openPair({ rates });
    await door.ask(ADA, 'hello');
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await door.offer(ADA)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });

  test('five devices in one conversation; one that goes makes room', async () => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const letIn = async (i: number) => {
      const phone = { session_id: `phone-${i}`, token: `${i}`.repeat(43) };
      const offer = await door.offer(ADA);
      if (offer.status !== 201) return offer.status;
      const { code } = await offered(offer);
      await door.decide(ADA, (await door.join(phone, code)).number ?? 0);
      return (await door.join(phone, code)).status;
    };
    const statuses = [];
    for (let i = 1; i <= 5; i++) statuses.push(await letIn(i));
    expect(statuses).toEqual([200, 200, 200, 200, 403]);
    const { devices } = await door.read(ADA);
    expect(devices).toHaveLength(5);
    expect(await door.remove(ADA, devices[0]?.device_id ?? '')).toBe(204);
    expect(await letIn(6)).toBe(200);
  });
});

describe('a device that was let in', () => {
  test('lets nobody in, decides nothing, and removes nobody but itself', async () => {
    const { offer, decide, remove, read, phone, ask } = await paired();
    expect((await offer(phone)).status).toBe(403);
    expect(await decide(phone, null)).toBe(403);
    const { devices } = await read(ADA);
    const desk = devices.find(({ joined }) => !joined)?.device_id ?? '';
    expect(await remove(phone, desk)).toBe(403);
    expect(await remove(ADA, desk)).toBe(403);
    const own = devices.find(({ joined }) => joined)?.device_id ?? '';
    expect(await remove(phone, own)).toBe(204);
    expect(await ask(phone, 'on my own again')).not.toHaveProperty('at');
    expect(heardBy(await read(ADA))).toEqual(['from the desk']);
    expect(heardBy(await read(phone))).toEqual(['on my own again']);
    expect(heardBy(await read(PHONE))).toEqual(['on my own again']);
  });

  test('is out once it was removed, and removing again changes nothing', async () => {
    const { remove, read, phone, ask, metrics, join, code } = await paired();
    const id = (await read(ADA)).devices.find(({ joined }) => joined)?.device_id ?? '';
    expect([await remove(ADA, id), await remove(ADA, id)]).toEqual([204, 204]);
    expect(await ask(phone, 'late')).not.toHaveProperty('at');
    expect((await join(PHONE, code)).status).toBe(404);
    expect(heardBy(await read(ADA))).toEqual(['from the desk']);
    expect(await metrics()).toMatch(/veranda_handoffs_total\{outcome="removed"\} 1/);
  });

  test('leaves with the conversation: deleted on either, ended, begun anew', async () => {
    for (const end of ['forgotten here', 'forgotten there', 'run out'] as const) {
      const { call, read, phone, ask, advance, dump } = await paired();
      await ask(phone, 'SECRET');
      if (end === 'run out') await advance(IDLE_MS);
      else if (end === 'forgotten here') await call('/api/chat/session', { ...ADA, method: 'DELETE' });
      else
        await call('/api/chat/session', {
          ...PHONE,
          headers: { 'x-session-at': phone.at },
          method: 'DELETE',
        });
      expect((await read(phone)).code).toBe('not_found');
      await ask(ADA, 'a new life');
      expect(await ask(phone, 'mine')).not.toHaveProperty('at');
      expect(heardBy(await read(ADA))).toEqual(['a new life']);
      if (end !== 'run out') expect(await dump()).not.toMatch(/SECRET/);
    }
  });

  test('is not shown what only the first device decides on', async () => {
    const { offer, join, read, phone } = await paired();
    const { code } = await offered(await offer(ADA));
    await join(STRANGER, code);
    expect((await read(phone)).handoff).toBeNull();
    expect((await read(ADA)).handoff?.numbers).toHaveLength(3);
  });

  test('neither keys nor codes are shown to anybody', async () => {
    const { read, phone, code, offer } = await paired();
    await offer(ADA);
    for (const device of [ADA, phone]) {
      const text = JSON.stringify(await read(device));
      expect(text).not.toMatch(/ties|"own"|"hash"/);
      expect(text).not.toContain(code);
    }
    expect(JSON.stringify(await read(ADA))).not.toContain(phone.at);
  });
});

test('without a token, for a person who signed in, and with HANDOFF=off there are no codes', async () => {
  const door = openPair();
  await door.call('/api/chat/query', { body: { query: 'hi', session_id: 'abc123' } });
  const bare = await door.call('/api/chat/handoff', { session_id: 'abc123', body: { url: HOST } });
  expect(await bare.json()).toMatchObject({ code: 'token_required' });
  const headers = { 'x-user-token': proofOf('p-1') };
  await door.call('/api/chat/query', { headers, body: { query: 'hi' } });
  expect((await door.call('/api/chat/handoff', { headers, body: { url: HOST } })).status).toBe(403);
  expect((await door.call('/api/chat/join', { headers, body: { code: '0000-0000' } })).status).toBe(403);
  expect((await door.offer(STRANGER)).status).toBe(404);
  expect((await openPair({ handoff: false }).offer(ADA)).status).toBe(404);
});

test.each([
  ['javascript:alert(1)', 400],
  ['/homes', 400],
  ['', 400],
  ['https://homes.example/?q=SECRET#/route', 201],
])('the page of a code is %j: %i', async (url, status) => {
  const door = openPair();
  await door.ask(ADA, 'hello');
  const answer = await door.offer(ADA, url);
  expect(answer.status).toBe(status);
  if (status === 201)
    expect((await offered(answer)).url).toMatch(/^https:\/\/homes\.example\/#veranda=[0-9A-Z]{8}$/);
});

test.each([[HOST], ['https://homes.example/'], [`https://homes.example/${'long/'.repeat(30)}`]])(
  'another library reads the QR code of %s, and it is no larger than cameras like',
  async (page) => {
    const door = openPair();
    await door.ask(ADA, 'hello');
    const { qr, url } = await offered(await door.offer(ADA, page));
    expect(qr.size).toBeLessThanOrEqual(33);
    expect(Buffer.byteLength(url)).toBeLessThanOrEqual(78);
    expect(read(qr)).toBe(url);
  },
);

test('a code is read as people type it, and nothing else is one', () => {
  expect(['7KQ2-M4XD', '7kq2m4xd', ' 7KQ2 M4XD '].map(codeIn)).toEqual(Array(3).fill('7KQ2M4XD'));
  expect(codeIn('oOiI-lL00')).toBe('00111100');
  expect(['', '7KQ2-M4X', '7KQ2-M4XDD', 'UUUU-UUUU', '7KQ2_M4XD', '７KQ2M4XD'].map(codeIn)).toEqual(
    Array(6).fill(undefined),
  );
});

/** As a camera sees it: black on white, with a quiet zone, four pixels a module. */
function read({ size, bits }: HandOffResponse['qr']): string {
  const bytes = Buffer.from(bits, 'base64url');
  const [scale, quiet] = [4, 4];
  const width = (size + 2 * quiet) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
      const i = row * size + column;
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      if (inside && (bytes[i >> 3] ?? 0) & (128 >> (i & 7)))
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return decode({ width, height: width, data });
}
