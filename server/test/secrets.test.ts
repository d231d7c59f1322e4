// Secrets: everything that Veranda prints or answers, searched for every secret of its environment and for pieces of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, startVeranda } from './processes.ts';
import { realStores } from './real-stores.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-secrets-'));
const { postgres } = await realStores();
let shop: Server;
beforeAll(async () => {
  // A feed that repeats its own key in what it sends, as error pages do.
  shop = createServer((request, response) => {
    const status = request.url?.includes('/refuse') ? 403 : 200;
    response.writeHead(status).end(`no entry for ${request.url} ${request.headers.authorization ?? ''}`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => shop.once('listening', resolve));
});
afterAll(() => {
  shop.close();
  rmSync(folder, { recursive: true });
});

const written = (name: string, text: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const feed = (way: string) => `http://127.0.0.1:${(shop.address() as AddressInfo).port}/${way}`;

/** Every piece of four letters and more is looked for. */
const SECRETS = ['Monsoon', 'Cardamom', 'Tamarind', 'Jaggery'];
const PASSWORD = 'Monsoon@Card#Cardamom?x=Tamarind/Jaggery';

const environments: [name: string, env: () => Record<string, string>][] = [
  ['a database that is not there', () => ({ SESSIONS: `postgres://me:${PASSWORD}@127.0.0.1:1/homes` })],
  ['a host that nobody knows', () => ({ SESSIONS: `postgres://me:${PASSWORD}@db.invalid/homes` })],
  ['an address that is none', () => ({ SESSIONS: `postgres://me:${PASSWORD}` })],
  ['a store of no known kind', () => ({ SESSIONS: `redis://me:${PASSWORD}@127.0.0.1` })],
  ['a catalogue with a key that is refused', () => ({ CATALOGUE: `${feed('refuse')}?key=Monsoon-Cardamom` })],
  [
    'a catalogue with a password and no homes',
    () => ({ CATALOGUE: feed('empty').replace('//', '//me:Tamarind@') }),
  ],
  ['a catalogue that nobody serves', () => ({ CATALOGUE: 'http://127.0.0.1:1/homes.csv?key=Monsoon' })],
  ['site words that are no JSON', () => ({ SITE: written('site.json', '{"name": "Homes", Monsoon') })],
  [
    'columns that are no JSON',
    () => ({ CATALOGUE: written('a.csv', 'a\n1\n'), CATALOGUE_COLUMNS: written('c.json', '{Jaggery') }),
  ],
];

test.for(environments)('%s: no piece of a secret is printed', async ([, env]) => {
  const printed = await startVeranda(env()).then(
    async (server) => {
      await server.end();
      return server.output();
    },
    (error: Error) => error.message,
  );
  expect(printed).toContain('Veranda cannot start');
  for (const secret of SECRETS) expect(printed).not.toContain(secret);
});

test.skipIf(!postgres)(
  'a server that loses its database tells nobody its password, its address or its words',
  async () => {
    const address = new URL((await postgres?.plainDatabase()) ?? '');
    address.password = 'Monsoon';
    const name = address.pathname.slice(1);
    const server = await startVeranda({ SESSIONS: address.href, LOG_LEVEL: 'debug', SESSION_MAX_HOURS: '2' });
    const answers = [await ask(server.url, { session_id: 'ada', query: 'Cardamom 2bhk' })];
    await postgres?.stop();
    answers.push(await ask(server.url, { session_id: 'ada', query: 'Tamarind villas' }));
    answers.push({ status: 0, retry_after: null, body: await (await fetch(`${server.url}/readyz`)).text() });
    await server.end('SIGTERM');
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 0]);
    expect(server.output()).toMatch(/"failed"/);
    for (const secret of [...SECRETS, name, address.port, 'veranda_session', 'ECONNREFUSED 127'])
      expect(
        server.output() +
          answers
            .slice(1)
            .map(({ body }) => body)
            .join(),
      ).not.toContain(secret);
  },
);

test('a server with a desk and receivers shows no browser and no log a key, a password or a secret', async () => {
  const data = mkdtempSync(path.join(folder, 'data-'));
  const days = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00', '24:00']]),
  );
  writeFileSync(
    path.join(data, 'site.json'),
    JSON.stringify({ name: 'Sample Homes', hours: { time_zone: 'Asia/Kolkata', days } }),
  );
  const webhook = `whsec_${Buffer.from('Tamarind-sample-of-thirty-two-bytes').toString('base64')}`;
  const users = Buffer.alloc(32, 'sample-user-key-').toString('base64url');
  const key = 'Jaggery-sample-key-of-the-desk';
  const refusing = feed('refuse/Monsoon-path').replace('//', '//me:Monsoon@');
  const server = await startVeranda({
    DATA: data,
    DESK_KEY: `asha:${key}`,
    LEADS_TO: `${refusing} form:${feed('refuse')}?key=Monsoon&p={phone} mailto:sales@homes.example`,
    LEADS_SECRET: webhook,
    LEADS_PRIVATE: 'on',
    SMTP: 'smtp://me:Cardamom@127.0.0.1:1?from=chat@homes.example',
    LOG_LEVEL: 'debug',
    USER_KEYS: `k1:${users}`,
  });
  const seen: string[] = [];
  const get = async (place: string, more: RequestInit = {}) => {
    const response = await fetch(`${server.url}${place}`, { redirect: 'manual', ...more });
    const text = await response.text();
    const cookie = response.headers.get('set-cookie') ?? '';
    seen.push(`${place}\n${JSON.stringify([...response.headers])}\n${text}`);
    return { status: response.status, text, cookie };
  };
  const { notice, days: free } = JSON.parse((await get('/api/chat/slots?kind=visit')).text);
  const visit = {
    session_id: 'ada12345',
    message_id: 'message-1',
    kind: 'visit',
    listing_ids: [],
    slot: free[0].slots[0].start,
    name: 'Asha Sample',
    phone: '98450 11122',
    notice: notice.hash,
    agreed: ['contact'],
  };
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const asked = await get('/api/chat/visit', { ...json, body: JSON.stringify(visit) });
  expect(asked.status).toBe(200);
  const page = new URL(JSON.parse(asked.text).reply.visit.page_url).pathname;
  for (const place of ['/', '/veranda.js', '/api/site', '/readyz', '/metrics', page, `${page}.ics`])
    await get(place);
  const own = {
    method: 'POST',
    headers: {
      origin: server.url,
      'content-type': 'application/x-www-form-urlencoded',
    },
  };
  await get('/desk/login', { ...own, body: 'key=wrong' });
  const { cookie } = await get('/desk/login', { ...own, body: `key=${key}` });
  const headers = { cookie: cookie.split(';')[0] ?? '' };
  // Each receiver has said no by then.
  await expect
    .poll(
      async () => {
        const today = (await get('/desk/', { headers })).text;
        const lead = /\/desk\/leads\/[\w-]+/.exec(today)?.[0] ?? '/desk/';
        const told = (await get(lead, { headers })).text;
        return [/403/.test(told), /nothing answers at 127\.0\.0\.1:1/.test(told)];
      },
      { timeout: 20_000 },
    )
    .toEqual([true, true]);
  for (const place of ['/desk/leads', '/desk/leads.csv', '/desk/demand']) await get(place, { headers });
  await server.end('SIGTERM');
  expect(seen.join('').length).toBeGreaterThan(20_000);
  for (const secret of [...SECRETS, webhook.slice(6), webhook.slice(10, 30), users])
    for (const text of [...seen, server.output()]) expect(text).not.toContain(secret);
});
