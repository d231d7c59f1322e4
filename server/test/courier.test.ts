// Sending on, with real receivers on this machine: what is signed, what counts as kept, what is tried again and when.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { type MakeSubject, OPTIONS, request, START } from '../src/book/conformance.ts';
import type { Adapter } from '../src/book/delivery/adapter.ts';
import { post } from '../src/book/delivery/post.ts';
import { summaryOf } from '../src/book/delivery/summary.ts';
import { adapterFor, targetFault } from '../src/book/delivery/targets.ts';
import { courier, STEPS } from '../src/effects/courier.ts';
import { AddressRefused, isPrivate } from '../src/outgoing.ts';
import { sqliteBook } from './books.ts';

const SECRET = `whsec_${Buffer.from('sample-secret-of-thirty-two-bytes').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('another-secret-of-thirty-2-bytes!').toString('base64')}`;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Got = { headers: Record<string, string>; body: string; url: string };
/** A receiver that answers as it is told to. */
async function receiver(
  answer: (got: Got, n: number) => { status: number; body?: string; headers?: Record<string, string> },
) {
  const got: Got[] = [];
  const server = createServer(async (ask: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of ask) body += chunk;
    const one = { headers: ask.headers as Record<string, string>, body, url: ask.url ?? '' };
    got.push(one);
    const { status, body: told = '', headers = {} } = answer(one, got.length);
    response.writeHead(status, headers).end(told);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads` };
}

async function bookWith(make: MakeSubject = sqliteBook()) {
  const subject = await make(OPTIONS);
  ends.push(() => subject.dispose());
  let now = START;
  return {
    book: subject.book,
    now: () => now,
    async advance(ms: number) {
      now += ms;
      await subject.advance(ms);
    },
  };
}

const BODY = JSON.stringify({
  type: 'visit.asked',
  data: {
    lead: { id: 'l1', name: 'Asha', phone: '+919845011122' },
    visit: { reference: 'R1', kind: 'visit', state: 'asked', time_zone: 'UTC' },
    homes: [],
    wanted: '',
    language: 'en',
  },
});
const means = { secrets: [SECRET], open: true, site: () => 'Sample Homes' };

function sending(book: Awaited<ReturnType<typeof bookWith>>, adapters: Map<string, Adapter>) {
  const told: string[] = [];
  const run = courier({
    book: book.book,
    adapters,
    now: book.now,
    random: () => 0.5,
    every_ms: 3_600_000,
    onSent: ({ kept, given_up, status }) =>
      told.push(`${kept ? 'kept' : given_up ? 'given up' : 'again'}: ${status}`),
  });
  ends.push(() => run.stop());
  return { run, told };
}

test('signs by the Standard Webhooks specification, with both secrets while one takes the place of the other', async () => {
  const crm = await receiver(() => ({ status: 204 }));
  const book = await bookWith();
  await book.book.ask(request({ name: 'Asha', deliver_to: [crm.url] }));
  const { run } = sending(
    book,
    new Map([[crm.url, adapterFor(crm.url, { ...means, secrets: [SECRET, OTHER] })]]),
  );
  await run.wake();
  const [first] = crm.got;
  for (const secret of [SECRET, OTHER]) {
    const verified = new Webhook(secret).verify(first?.body ?? '', first?.headers ?? {}) as {
      data: { lead: { name: string } };
    };
    expect(verified.data.lead.name).toBe('Asha');
  }
  expect(() => new Webhook(SECRET).verify(`${first?.body} `, first?.headers ?? {})).toThrow();
});

test('tries for three days with one id, in order, and waits as long as it is told to', async () => {
  const crm = await receiver((_got, n) =>
    n === 2 ? { status: 429, headers: { 'Retry-After': '3600' } } : { status: n < 4 ? 503 : 200 },
  );
  const book = await bookWith();
  await book.book.ask(request({ deliver_to: [crm.url] }));
  const { run, told } = sending(book, new Map([[crm.url, adapterFor(crm.url, means)]]));
  await run.wake();
  await book.advance(STEPS[0] as number);
  await run.wake();
  await book.advance(STEPS[1] as number);
  await run.wake();
  expect(crm.got).toHaveLength(2);
  await book.advance(3_600_000);
  await run.wake();
  await book.advance(STEPS[2] as number);
  await run.wake();
  expect(told).toEqual(['again: 503', 'again: 429', 'again: 503', 'kept: 200']);
  expect(new Set(crm.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('a receiver that is down for ten minutes has every lead afterwards, in order, once by id', async () => {
  let down = true;
  const crm = await receiver(() => ({ status: down ? 503 : 200 }));
  const book = await bookWith();
  const people = ['+919800000011', '+919800000012', '+919800000013'];
  for (const phone of [...people, ...people]) await book.book.ask(request({ phone, deliver_to: [crm.url] }));
  const { run } = sending(book, new Map([[crm.url, adapterFor(crm.url, means)]]));
  for (let minute = 0; minute <= 10; minute++) {
    await run.wake();
    await book.advance(60_000);
  }
  const tried = crm.got.length;
  down = false;
  for (let minute = 0; minute < 60; minute++) {
    await run.wake();
    await book.advance(60_000);
  }
  const kept = crm.got.slice(tried);
  expect(kept).toHaveLength(6);
  expect(new Set(kept.map(({ headers }) => headers['webhook-id'])).size).toBe(6);
  for (const phone of people) {
    const times = kept
      .map(({ body }) => (JSON.parse(body) as { data: { lead: { phone: string; times: number } } }).data.lead)
      .filter((lead) => lead.phone === phone);
    expect(times.map((lead) => lead.times)).toEqual([1, 2]);
  }
  expect(await book.book.waiting()).toMatchObject({ waiting: 0, exhausted: 0 });
});

test('gives up after ten attempts, and at once when the receiver wants no more', async () => {
  const dead = await receiver(() => ({ status: 500 }));
  const gone = await receiver(() => ({ status: 410 }));
  const book = await bookWith();
  await book.book.ask(request({ deliver_to: [dead.url, gone.url] }));
  const { run, told } = sending(book, new Map([dead, gone].map(({ url }) => [url, adapterFor(url, means)])));
  for (const step of [0, ...STEPS]) {
    await book.advance(step);
    await run.wake();
  }
  await book.advance(STEPS.at(-1) as number);
  await run.wake();
  expect(dead.got).toHaveLength(10);
  expect(gone.got).toHaveLength(1);
  expect(told.filter((line) => line.startsWith('given up'))).toHaveLength(2);
  expect((await book.book.waiting()).exhausted).toBe(2);
});

test('follows no redirect, and says where the address has moved to', async () => {
  const old = await receiver(() => ({ status: 301, headers: { Location: 'https://new.example/leads' } }));
  const sent = await adapterFor(old.url, means)({ id: 'd1', body: '{}' });
  expect(sent).toEqual({ kept: false, status: '301: the address has moved to https://new.example/leads' });
});

test('an address that hangs holds up no other', async () => {
  const quick = await receiver(() => ({ status: 200 }));
  const book = await bookWith();
  let release = () => {};
  const hanging: Adapter = () =>
    new Promise((resolve) => {
      release = () => resolve({ kept: true, status: 'late' });
    });
  for (let n = 0; n < 3; n++)
    await book.book.ask(request({ deliver_to: ['https://slow.example', quick.url] }));
  const { run } = sending(
    book,
    new Map([
      ['https://slow.example', hanging],
      [quick.url, adapterFor(quick.url, means)],
    ]),
  );
  const waking = run.wake();
  await expect.poll(() => quick.got.length).toBe(3);
  const timer = setInterval(() => release(), 5);
  await waking;
  clearInterval(timer);
});

test('fills a web-to-lead form by its template; an error in a 200 is no success', async () => {
  const crm = await receiver((_got, n) => ({ status: 200, body: n === 1 ? '{"Status":"Error"}' : 'ok' }));
  const book = await bookWith();
  const target = `form:${crm.url}?key=k1&phone={phone}&who={name}&text={summary}`;
  await book.book.ask(request({ name: 'Asha & Co', phone: '+919845011122', deliver_to: [target] }));
  const { run, told } = sending(book, new Map([[target, adapterFor(target, means)]]));
  await run.wake();
  await book.advance(STEPS[0] as number);
  await run.wake();
  expect(told).toEqual([
    'again: 200, but the answer says that it failed',
    'kept: 200: accepted, keeping not confirmed',
  ]);
  const sent = new URLSearchParams(crm.got[1]?.body);
  expect([sent.get('key'), sent.get('phone'), sent.get('who')]).toEqual(['k1', '+919845011122', 'Asha & Co']);
  expect(sent.get('text')).toContain('Sample Court, A-304');
  expect(crm.got[1]?.url).toBe('/leads');
});

test.each([
  [200, 'ok', true],
  [201, '', true],
  [204, '', true],
  [200, '{"Status":"Error","ExceptionMessage":"…"}', false],
  [200, '{ "result" : "failure" }', false],
  [200, '{"Status":"Success"}', true],
  [400, '{"Status":"Success"}', false],
  [401, '', false],
  [404, '', false],
  [409, '', false],
  [500, 'ok', false],
  [302, '', false],
])('a form that answers %i %s counts as kept: %s', async (status, body, kept) => {
  const crm = await receiver(() => ({ status, body: [204, 302].includes(status) ? '' : body }));
  const sent = await adapterFor(`form:${crm.url}?p={phone}`, means)({ id: 'd1', body: BODY });
  expect(sent.kept).toBe(kept);
  expect(crm.got).toHaveLength(1);
});

test('a mail server that refuses costs no lead: it stays in the book, and is told of', async () => {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('no such box'), { responseCode: 550 })),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ends.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const book = await bookWith();
  const asked = await book.book.ask(request({ name: 'Asha', deliver_to: ['mailto:sales@homes.example'] }));
  const options = { ...means, smtp: `smtp://127.0.0.1:${port}?from=chat@homes.example` };
  const { run, told } = sending(
    book,
    new Map([['mailto:sales@homes.example', adapterFor('mailto:sales@homes.example', options)]]),
  );
  for (const step of [0, ...STEPS, 1]) {
    await book.advance(step * 1.3);
    await run.wake();
  }
  expect(told[0]).toBe('again: the mail server says 550');
  expect(told.at(-1)).toBe('given up: the mail server says 550');
  const { deliveries, lead } = (await book.book.lead(asked.ok ? asked.visit.lead : '')) ?? {};
  expect([lead?.name, deliveries?.[0]?.state, deliveries?.[0]?.attempts]).toEqual(['Asha', 'exhausted', 10]);
  expect((await book.book.waiting()).exhausted).toBe(1);
});

test('a name is judged by what it leads to when it is called', async () => {
  const crm = await receiver(() => ({ status: 200 }));
  const url = new URL(crm.url);
  url.hostname = 'localhost';
  expect((await post(url.href, { headers: {}, body: '', open: true })).status).toBe(200);
  url.protocol = 'https:';
  await expect(post(url.href, { headers: {}, body: '', open: false })).rejects.toThrow(AddressRefused);
  expect(crm.got).toHaveLength(1);
});

test('sends an e-mail from the owner’s own address, to be answered to the visitor; no header can be forged', async () => {
  const mails: { text: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk) => (text += chunk));
      stream.on('end', () => {
        mails.push({ text });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ends.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const book = await bookWith();
  await book.book.ask(
    request({
      name: 'Asha\r\nBcc: all@homes.example',
      email: 'asha@homes.example',
      deliver_to: ['mailto:sales@homes.example'],
    }),
  );
  const options = {
    ...means,
    smtp: `smtp://127.0.0.1:${port}?from=chat@homes.example`,
    desk: 'https://chat.homes.example/desk',
  };
  const { run, told } = sending(
    book,
    new Map([['mailto:sales@homes.example', adapterFor('mailto:sales@homes.example', options)]]),
  );
  await run.wake();
  expect(told).toEqual(['kept: taken by the mail server']);
  const [head = '', text = ''] = mails[0]?.text.split('\r\n\r\n') ?? [];
  expect(head).toContain('From: chat@homes.example');
  expect(head).toContain('Reply-To: asha@homes.example');
  expect(head).not.toMatch(/^Bcc:/m);
  expect(text).toContain('Sample Court, A-304');
  expect(mails[0]?.text.replace(/=\r\n/g, '')).toMatch(
    /At the desk: https:\/\/chat\.homes\.example\/desk\/leads\//,
  );
});

test('a mail server that cannot be spoken to is told in words: its name, its port, its TLS', async () => {
  const plain = new SMTPServer({ disabledCommands: ['AUTH', 'STARTTLS'] });
  plain.listen(0, '127.0.0.1');
  await once(plain.server, 'listening');
  const { port } = plain.server.address() as AddressInfo;
  const said = async (smtp: string) =>
    (
      await adapterFor('mailto:sales@homes.example', { ...means, smtp: `${smtp}?from=chat@homes.example` })({
        id: 'one',
        body: BODY,
      })
    ).status;
  expect(await said(`smtps://127.0.0.1:${port}`)).toMatch(/smtps:\/\/ is for port 465, smtp:\/\/ for 587/);
  await new Promise<void>((resolve) => plain.close(() => resolve()));
  expect(await said(`smtp://127.0.0.1:${port}`)).toMatch(/^nothing answers at 127\.0\.0\.1:\d+/);
  expect(await said('smtp://nowhere.invalid:587')).toBe(
    'the mail server was not found: no machine is called nowhere.invalid',
  );
});

test('a visit of a day without a time says the day in the mail', () => {
  const day = JSON.parse(BODY);
  day.data.visit.day = '2026-11-28';
  expect(summaryOf(JSON.stringify(day)).lines).toContain(
    'When: Saturday, 28 November 2026, no time chosen (not confirmed yet)',
  );
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '192.168.0.1',
  '::1',
  '::ffff:10.0.0.1',
  'fd00::1',
  'fe80::1',
  '64:ff9b::7f00:1',
  '0.0.0.0',
])('%s is a private address', (address) => expect(isPrivate(address)).toBe(true));
test.each(['203.0.113.7', '8.8.8.8', '2001:4860:4860::8888'])('%s is not', (address) =>
  expect(isPrivate(address)).toBe(false),
);

test.each([
  'https://127.0.0.1/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://0177.0.0.1/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://localhost/x',
  'https://127.1/x',
  'https://[64:ff9b::a00:1]/x',
  'https://[::]/x',
  'https://169.254.169.254/latest/meta-data/',
  'http://203.0.113.7/x',
])('refuses to post to %s', (address) =>
  expect(post(address, { headers: {}, body: '', open: false })).rejects.toThrow(AddressRefused),
);

test.each([
  ['ftp://crm.example', 'must be https (http and private addresses: LEADS_PRIVATE=on)'],
  ['http://crm.example', 'must be https (http and private addresses: LEADS_PRIVATE=on)'],
  ['crm.example', 'is no web address'],
  ['form:https://crm.example?x={fone}', 'names the unknown field {fone}'],
  ['mailto:nobody', 'is no e-mail address'],
  ['mailto:a@homes.example', 'needs SMTP'],
])('says what is wrong with %s', (target, fault) =>
  expect(targetFault(target, { secrets: [SECRET], open: false })).toBe(fault),
);
