// Asking to see a home, from the call to the owner's desk: the real app over a real book.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Rates } from '../src/config/config.ts';
import {
  FORM_WORDS,
  type QueryResponse,
  type Reply,
  type VisitOffer,
  type VisitsNow,
} from '../src/contract.ts';
import type { DeskOptions } from '../src/desk/desk.ts';
import { knownOf } from '../src/http/visit.ts';
import { openLeads } from '../src/leads.ts';
import { createLog } from '../src/log.ts';
import { createConversations } from '../src/sessions/conversations.ts';
import { memoryStore } from '../src/stores/memory.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { hear } from '../src/turn/hear.ts';
import { catalogueOf, SITE } from '../src/turn/testing-homes.ts';
import { turn } from '../src/turn/turn.ts';
import { openDoor, TOKEN } from './door.ts';

const KEY = 'sample-key-of-twenty-characters';
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const catalogue = catalogueOf();
const [home] = catalogue.listings;

async function open(
  given: {
    site?: typeof SITE;
    deliver_to?: string[];
    rates?: Rates;
    writeAnswer?: DeskOptions['writeAnswer'];
  } = {},
) {
  const { deliver_to = [], writeAnswer, rates } = given;
  let site = given.site ?? SITE;
  const data = mkdtempSync(path.join(os.tmpdir(), 'veranda-visit-'));
  const leads = await openLeads({
    config: {
      sessions: 'memory:',
      data,
      leads_to: deliver_to,
      leads_secrets: [],
      leads_private: true,
      lead_ms: 400 * 86_400_000,
      lead_sealed_ms: 0,
      port: 8787,
      desk_keys: new Map(),
    },
    catalogue: () => catalogue,
    site: () => site,
    log: createLog({ level: 'fatal', destination: { write: () => {} } }),
  });
  if (!leads) throw new Error('there is a place for it');
  ends.push(async () => {
    await leads.close();
    rmSync(data, { recursive: true });
  });
  const store = memoryStore(UNBOUNDED);
  const conversations = createConversations({
    store,
    hear,
    turn,
    catalogue: () => catalogue,
    site: () => site,
    book: leads.state,
    timeout: { idle_ms: 1_800_000, absolute_ms: 3_600_000 },
  });
  ends.push(() => conversations.close());
  const door = openDoor({
    conversations,
    leads,
    visits: {
      known: knownOf({ conversations, catalogue: () => catalogue }),
      site: () => site,
      catalogue: () => catalogue,
      ...(writeAnswer && { writeAnswer }),
    },
    desk_keys: new Map([['asha', KEY]]),
    ...(rates && { rates }),
  });
  const offer = async (query = '', id = home?.id) =>
    (await (await door.call(`/api/chat/slots?listing_ids=${id}${query}`)).json()) as VisitOffer;
  const ask = async (given: object = {}) => {
    const { notice, days } = await offer();
    return await door.call('/api/chat/visit', {
      token: TOKEN,
      body: {
        session_id: 'ada12345',
        message_id: 'message-1',
        kind: 'visit',
        listing_ids: [home?.id],
        slot: days[0]?.slots[0]?.start,
        name: 'Asha Sample',
        phone: '98450 11122',
        notice: notice.hash,
        agreed: ['contact'],
        ...given,
      },
    });
  };
  return {
    door,
    leads,
    offer,
    ask,
    store,
    changeSite: (change: Partial<typeof SITE>) => {
      site = { ...site, ...change };
    },
  };
}

/** A receiver that wants no more of it. */
async function refusing(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(410).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/lead`;
}

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

describe('a request', () => {
  test('of a day without a time keeps the day: on the page, in what is told, and not of a day that is none', async () => {
    const { ask, leads, offer } = await open();
    const [, day] = (await offer()).days;
    const response = await ask({ slot: undefined, day: day?.date });
    expect(response.status).toBe(200);
    const { reply } = (await response.json()) as { reply: Reply };
    expect(reply.visit?.label).toBe(day?.label);
    const [lead] = await leads.book.leads({ most: 1 });
    const [kept] = await leads.book.visits({ lead: lead?.id ?? '' });
    expect(kept?.day).toBe(day?.date);
    expect((await ask({ message_id: 'message-2', slot: undefined, day: '2001-01-01' })).status).toBe(409);
  });

  test('is kept, answered in the conversation, and found on the visitor’s own page', async () => {
    const { ask, leads, door } = await open();
    const response = await ask();
    expect(response.status).toBe(200);
    const { reply, conversation_phase } = (await response.json()) as QueryResponse;
    expect(reply.text).toMatch(/has your request/);
    expect(reply.text).toMatch(/call you to confirm/);
    expect(conversation_phase).toBe('closing');
    const said = await (
      await door.call('/api/chat/session', { token: TOKEN, session_id: 'ada12345' })
    ).json();
    expect((said as { messages: { text: string }[] }).messages[0]?.text).toMatch(/^Book a visit · \S/);
    const [lead] = await leads.book.leads({ most: 5 });
    expect([lead?.name, lead?.phone]).toEqual(['Asha Sample', '+919845011122']);

    const url = new URL(reply.visit?.page_url ?? '').pathname;
    const shown = await (await door.call(url)).text();
    expect(shown).toContain('not confirmed yet');
    expect(shown).not.toMatch(/Asha|98450/);
    const calendar = await (await door.call(`${url}.ics`)).text();
    expect(calendar).toMatch(/STATUS:TENTATIVE/);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.endsWith('\r\n')).toBe(true);
  });

  test('goes with what was looked for, and with what nobody here could answer', async () => {
    const { ask, leads, door } = await open();
    for (const query of ['2bhk in whitefield', 'what is the khata of the first one?'])
      await door.call('/api/chat/query', { token: TOKEN, body: { session_id: 'ada12345', query } });
    await ask();
    const [lead] = await leads.book.leads({ most: 1 });
    const [visit] = await leads.book.visits({ lead: lead?.id ?? '' });
    expect(visit?.wanted).toMatch(/^2 BHK in Whitefield\. Asks about: .*khata/i);
  });

  test('carries what the office was to be told, in the visitor’s own words', async () => {
    const { ask, leads, door } = await open();
    const lines = [
      '2bhk in whitefield',
      'can I see the first one on Saturday at 11?',
      'my aunt is coming along',
    ];
    for (const query of lines)
      await door.call('/api/chat/query', { token: TOKEN, body: { session_id: 'ada12345', query } });
    await ask();
    const [lead] = await leads.book.leads({ most: 1 });
    const [visit] = await leads.book.visits({ lead: lead?.id ?? '' });
    expect(visit?.wanted).toBe('2 BHK in Whitefield. Says: “My aunt is coming along”.');
  });

  test('sent again is the same one, to the byte', async () => {
    const { ask, leads } = await open();
    const { days, notice } = await (await open()).offer();
    const same = { slot: days[0]?.slots[0]?.start, notice: notice.hash };
    const [first, second] = [await (await ask(same)).text(), await (await ask(same)).text()];
    expect(second).toBe(first);
    expect(await leads.book.leads({ most: 5 })).toHaveLength(1);
  });

  test('leaves neither name nor number in the conversation', async () => {
    const { ask, store, door } = await open();
    await ask();
    const kept = await (
      await door.call('/api/chat/session', { token: TOKEN, session_id: 'ada12345' })
    ).text();
    expect(kept).toContain('ada12345');
    expect(kept).not.toMatch(/Asha|98450/);
    expect(await store.holds()).toMatchObject({ sessions: 1 });
  });

  test.each([
    [{ phone: 'call me' }, 'phone'],
    [{ phone: '98450 11122 / 98450 11123' }, 'phone'],
    [{ name: '  ' }, 'name'],
    [{ slot: '2020-01-01T10:00:00.000Z' }, 'slot'],
    [{ agreed: ['offers'] }, 'agreed'],
    [{ listing_ids: ['a', 'b', 'c', 'd', 'e'] }, 'listing_ids'],
  ])('with %o names the field', async (given, field) => {
    const { ask, leads } = await open();
    const response = await ask(given);
    expect([response.status, ((await response.json()) as { field: string }).field]).toEqual([400, field]);
    expect(await leads.book.leads({ most: 5 })).toEqual([]);
  });

  test('for a notice that reads otherwise by now is asked again', async () => {
    const { ask } = await open();
    const response = await ask({ notice: 'older' });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      409,
      'notice_changed',
    ]);
  });

  test('of fifty at once for one time, one gets it; the others see what is free', async () => {
    const { ask, offer } = await open();
    const { days } = await offer();
    const slot = days[0]?.slots[0]?.start;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        ask({ slot, session_id: `visitor-${n}`, message_id: `message-${n}`, phone: `98450 ${11000 + n}` }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    const fresh = await offer();
    expect(fresh.days.flatMap(({ slots }) => slots).map(({ start }) => start)).not.toContain(slot);
  });

  test('says the whole notice in the language of the conversation', async () => {
    const { offer } = await open();
    const { notice } = await offer('&locale=hi');
    expect(notice.lang).toBe('hi');
    expect(notice.lines.join(' ')).toMatch(/400 दिन/);
  });

  test.each(['en', 'hi', 'hi-Latn', 'kn', 'kn-Latn'])('has every word of its form in %s', async (locale) => {
    const { offer } = await open();
    const { words } = await offer(`&locale=${locale}`);
    expect(FORM_WORDS.filter((word) => !words[word])).toEqual([]);
  });

  test('is seen as it stands whenever the chat looks', async () => {
    const { ask, leads, door } = await open();
    const look = async (session_id = 'ada12345') =>
      ((await (await door.call('/api/chat/visit', { token: TOKEN, session_id })).json()) as VisitsNow).visits;
    expect(await look()).toEqual([]);
    const { reply } = (await (await ask()).json()) as QueryResponse;
    const [asked] = await look();
    expect(asked).toMatchObject({
      state: 'asked',
      reference: reply.visit?.reference,
      start: reply.visit?.start,
    });
    expect(asked?.words?.state).toBe('Asked for, not confirmed yet');
    const [lead] = await leads.book.leads({ most: 1 });
    const [visit] = await leads.book.visits({ lead: lead?.id ?? '' });
    for (const to of ['fixed', 'cancelled'] as const) {
      await leads.book.change({ visit: visit?.id ?? '' }, { to }, []);
      expect((await look())[0]?.state).toBe(to);
    }
    expect(await look('ben12345')).toEqual([]);
    expect(JSON.stringify(await look())).not.toMatch(/Asha|98450/);
  });

  test('is taken back from the chat, and the person is gone', async () => {
    const { ask, leads, door } = await open();
    await ask();
    const gone = await door.call('/api/chat/visit', {
      method: 'DELETE',
      token: TOKEN,
      session_id: 'ada12345',
    });
    expect(gone.status).toBe(204);
    expect(await leads.book.leads({ most: 5 })).toEqual([]);
  });
});

test('a number that was known before gets the same answer, to the letter', async () => {
  const { ask, leads } = await open();
  const call = { kind: 'callback', listing_ids: [], slot: undefined, phone: '98450 11122' };
  const { notice } = await (await open()).offer('&kind=callback', '');
  const answerOf = async (session_id: string, more: object) => {
    const response = await ask({ ...call, notice: notice.hash, session_id, ...more });
    const text = await response.text();
    // What differs from one conversation to the next by nature.
    return text
      .replaceAll(session_id, '')
      .replace(/"(epoch|expires_at|reference|page_url|at)":"[^"]*"/g, '"$1":""');
  };
  const first = await answerOf('first-visitor', { name: 'Asha Sample' });
  const known = await answerOf('second-visitor', { name: 'Somebody Else' });
  const fresh = await answerOf('third-visitor', { name: 'Somebody Else', phone: '98450 11133' });
  expect(known).toBe(fresh);
  expect(known).toBe(first);
  expect(await leads.book.leads({ most: 5 })).toHaveLength(2);
});

describe('how often one may ask', () => {
  const rates = { messages: 20, address: 300, new_sessions: 60 };
  const call = { kind: 'callback', listing_ids: [], slot: undefined };
  test('a number that is refused and a request sent again count for nothing', async () => {
    const { ask, leads, offer } = await open({ rates });
    const { notice } = await offer('&kind=callback', '');
    const given = { ...call, notice: notice.hash };
    for (let n = 0; n < 20; n++) expect((await ask({ ...given, phone: 'none' })).status).toBe(400);
    for (let n = 0; n < 20; n++) expect((await ask(given)).status).toBe(200);
    expect(await leads.book.leads({ most: 50 })).toHaveLength(1);
    const statuses: number[] = [];
    for (let n = 2; n < 16; n++) statuses.push((await ask({ ...given, message_id: `message-${n}` })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(11);
    expect(statuses.at(-1)).toBe(429);
  });

  test('many from one place are kept and marked, never thrown away', async () => {
    const { ask, leads, door, offer } = await open({ rates });
    const { notice } = await offer('&kind=callback', '');
    for (let n = 0; n < 7; n++)
      await ask({
        ...call,
        notice: notice.hash,
        session_id: `visitor-${n}`,
        message_id: `message-${n}`,
        phone: `98450 2000${n}`,
      });
    const marked = (await leads.book.leads({ most: 50 })).filter(({ doubtful }) => doubtful);
    expect(marked.map(({ phone }) => phone.slice(-1)).sort()).toEqual(['5', '6']);
    expect(await door.metrics()).toMatch(/^veranda_requests_total\{outcome="kept"\} 7$/m);
  });
});

test('what was agreed to is kept in its exact words, also when the notice reads otherwise by now', async () => {
  const { ask, leads, offer, changeSite } = await open();
  const before = (await offer()).notice;
  await ask({ agreed: ['contact', 'offers'] });
  changeSite({ name: 'Acme Homes and Gardens' });
  const after = (await offer()).notice;
  expect(after.hash).not.toBe(before.hash);
  await ask({ message_id: 'message-2', slot: undefined });
  const [lead] = await leads.book.leads({ most: 1 });
  const { consents = [] } = (await leads.book.lead(lead?.id ?? '')) ?? {};
  expect(consents.map(({ purpose, given, how, notice }) => [purpose, given, how, notice.hash])).toEqual([
    ['contact', true, 'form', before.hash],
    ['offers', true, 'form', before.hash],
    ['contact', true, 'form', after.hash],
  ]);
  expect(consents[0]?.notice.text).toBe([...before.lines, before.offers].join('\n'));
  expect(consents[0]?.notice.text).not.toContain('Gardens');
});

describe('a time', () => {
  test.each([
    ['between two of the grid', (start: number) => start + 7 * 60_000],
    ['of yesterday', () => Date.now() - 86_400_000],
    ['within the notice', () => Math.ceil((Date.now() + 60_000) / 3_600_000) * 3_600_000],
    ['of a year ahead', (start: number) => start + 364 * 86_400_000],
    ['of the night', (start: number) => start - 12 * 3_600_000],
  ])('%s is refused by its field, and nothing is kept', async (_what, forge) => {
    const { ask, offer, leads } = await open();
    const start = Date.parse((await offer()).days[0]?.slots[0]?.start ?? '');
    const response = await ask({ slot: new Date(forge(start)).toISOString() });
    expect([response.status, ((await response.json()) as { field: string }).field]).toEqual([400, 'slot']);
    expect(await leads.book.leads({ most: 5 })).toEqual([]);
  });

  test('of a holiday is refused', async () => {
    const { ask, offer, changeSite } = await open();
    const { days } = await offer();
    const hours = SITE.hours as NonNullable<typeof SITE.hours>;
    changeSite({ hours: { ...hours, holidays: [...hours.holidays, days[1]?.date ?? ''] } });
    const response = await ask({ slot: days[1]?.slots[0]?.start });
    expect(((await response.json()) as { field: string }).field).toBe('slot');
  });
});

test('a calendar file keeps its lines short and its letters whole, in any script', async () => {
  for (const name of ['Banyan', 'बरगद विहार '.repeat(12), 'ಆಲದ ಮರ ನಿವಾಸ '.repeat(12), '👩‍👩‍👧 '.repeat(30)]) {
    const { ask, door } = await open({ site: { ...SITE, name } });
    const { reply } = (await (await ask()).json()) as QueryResponse;
    const url = new URL(reply.visit?.page_url ?? '').pathname;
    const response = await door.call(`${url}.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.endsWith('\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    expect(unfolded).toContain(name.trim());
    expect(unfolded).toMatch(/^UID:\S+@veranda\r$/m);
    expect(unfolded).not.toMatch(/^(ORGANIZER|ATTENDEE)/m);
  }
});

test('the visitor moves, cancels and stops it on their page', async () => {
  const { ask, door, leads, offer } = await open();
  const { reply } = (await (await ask()).json()) as QueryResponse;
  const url = new URL(reply.visit?.page_url ?? '').pathname;
  const later = (await offer()).days[1]?.slots[0]?.start ?? '';
  await door.call(url, form({ do: 'move', start: String(Date.parse(later)) }));
  const [moved] = await leads.book.visits({ lead: (await leads.book.leads({ most: 1 }))[0]?.id ?? '' });
  expect(moved?.slot?.start).toBe(Date.parse(later));
  expect(await (await door.call(`${url}.ics`)).text()).toMatch(/SEQUENCE:1/);
  expect(await (await door.call(url, form({ do: 'cancel' }))).text()).toContain('Cancelled');
  expect(await (await door.call(url, form({ do: 'stop' }))).text()).toContain('have been removed');
  expect(await leads.book.leads({ most: 5 })).toEqual([]);
  expect((await door.call('/visit/guess')).status).toBe(404);
});

describe('the desk', () => {
  const host = { host: 'localhost:8787' };
  const own = {
    ...host,
    origin: 'http://localhost:8787',
    'content-type': 'application/x-www-form-urlencoded',
  };

  async function opened(given: Parameters<typeof open>[0] = {}) {
    const all = await open(given);
    const login = await all.door.call('/desk/login', { ...form({ key: KEY }), headers: own });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const see = (place: string) => all.door.call(place, { headers: { ...host, cookie } });
    const press = (place: string, fields: Record<string, string>) =>
      all.door.call(place, { ...form(fields), headers: { ...own, cookie } });
    return { ...all, see, press, login };
  }

  test('opens for who has a key, and for nobody else', async () => {
    const { door, login, see } = await opened();
    expect(login.status).toBe(303);
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await see('/desk/')).status).toBe(200);
    expect((await door.call('/desk/', { headers: host })).headers.get('location')).toBe('/desk/login');
    const forged = {
      ...host,
      cookie: `desk=${Buffer.from('asha').toString('base64url')}.9999999999.${'A'.repeat(43)}`,
    };
    expect((await door.call('/desk/leads', { headers: forged })).status).toBe(303);
    const wrong = await door.call('/desk/login', { ...form({ key: 'wrong' }), headers: own });
    expect(wrong.status).toBe(403);
    // Pasted as it stands in DESK_KEY.
    const whole = await door.call('/desk/login', { ...form({ key: `asha:${KEY}` }), headers: own });
    expect(whole.status).toBe(303);
    const other = await door.call('/desk/login', { ...form({ key: `ravi:${KEY}` }), headers: own });
    expect(other.status).toBe(403);
  });

  test('lets nobody guess keys for long', async () => {
    const { door } = await open();
    const tries: number[] = [];
    for (let n = 0; n < 7; n++)
      tries.push((await door.call('/desk/login', { ...form({ key: `guess-${n}` }), headers: own })).status);
    expect(tries).toEqual([403, 403, 403, 403, 403, 429, 429]);
  });

  test('answers under its own address alone, and to its own forms', async () => {
    const { door, see } = await opened();
    expect((await door.call('/desk/', { headers: { host: 'evil.example' } })).status).toBe(421);
    const foreign = { ...own, origin: 'https://evil.example' };
    expect((await door.call('/desk/login', { ...form({ key: KEY }), headers: foreign })).status).toBe(403);
    expect((await see('/desk/')).headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    // Under `no-referrer` a browser sends our own forms with `Origin: null`.
    expect((await see('/desk/')).headers.get('referrer-policy')).toBe('same-origin');
  });

  test('shows who asked for what, as text whatever it is; a visit is confirmed with one tap', async () => {
    const { ask, see, press, leads } = await opened();
    await ask({ name: '<img src=x onerror=alert(1)>', note: '<b>after six</b>' });
    const today = await (await see('/desk/')).text();
    expect(today).toContain('&lt;img src=x');
    expect(today).not.toContain('<img src=x');
    expect(today).toContain('tel:+919845011122');
    const [lead] = await leads.book.leads({ most: 1 });
    const [visit] = await leads.book.visits({ lead: lead?.id ?? '' });
    await press(`/desk/visits/${visit?.id}`, { to: 'fixed' });
    const [fixed] = await leads.book.visits({ visit: visit?.id ?? '' });
    expect(fixed?.state).toBe('fixed');
    const page = await (await see(`/desk/leads/${lead?.id}`)).text();
    expect(page).toContain('answered by asha');
    expect(page).toContain('will keep your name and phone number');
  });

  test('says on top who has waited for a day, and asks whether they came', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    ends.push(() => vi.useRealTimers());
    const { ask, see, press, leads, offer } = await opened();
    await ask({ name: 'Waiting Sample' });
    await press(`/desk/leads/${(await leads.book.leads({ most: 1 }))[0]?.id}`, { state: 'answered' });
    expect(await (await see('/desk/')).text()).not.toContain('nobody has confirmed it');
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await ask({
      kind: 'callback',
      listing_ids: [],
      slot: undefined,
      notice: (await offer('&kind=callback', '')).notice.hash,
      name: 'Later Sample',
      phone: '98450 11199',
      session_id: 'ben12345',
      message_id: 'message-2',
    });
    const today = await (await see('/desk/')).text();
    expect(today).toContain('asked 25 h ago, nobody has confirmed it');
    expect(today.indexOf('Waiting Sample')).toBeLessThan(today.indexOf('Later Sample'));
    expect(today.indexOf('Later Sample')).toBeGreaterThan(0);
    const [visit] = await leads.book.visits({ lead: (await leads.book.leads({ most: 2 }))[1]?.id ?? '' });
    await press(`/desk/visits/${visit?.id}`, { to: 'fixed' });
    vi.setSystemTime((visit?.slot?.end ?? 0) + 1000);
    expect(await (await see('/desk/')).text()).toContain('Did they come?');
    await press(`/desk/visits/${visit?.id}`, { to: 'visited' });
    expect(await (await see('/desk/')).text()).not.toContain('Did they come?');
  });

  test('shows in red what was given up, and sends it again with one tap', async () => {
    const { ask, see, press, leads } = await opened({ deliver_to: [`form:${await refusing()}?who={name}`] });
    await ask();
    await expect.poll(async () => (await leads.book.exhausted(1)).length).toBe(1);
    const today = await (await see('/desk/')).text();
    expect(today).toContain('1 not delivered');
    expect(today).toMatch(/<td class="bad">410: the receiver wants no more<\/td>/);
    const [delivery] = await leads.book.exhausted(1);
    await press(`/desk/deliveries/${delivery?.id}`, {});
    // Tried at once, and refused again.
    await expect.poll(async () => (await leads.book.exhausted(1))[0]?.attempts).toBe(1);
    await press('/desk/deliveries', {});
    await expect.poll(async () => (await leads.book.waiting()).exhausted).toBe(1);
  });

  test('tells what was asked for by five and more, and never what fewer asked', async () => {
    const { see, leads } = await opened();
    const day = new Date().toISOString().slice(0, 10);
    const [place] = [home?.locality];
    await leads.book.count([
      { day, what: 'begun', subject: '', n: 20 },
      { day, what: 'step', subject: 'saw', n: 12 },
      { day, what: 'home', subject: 'rent|3|Hebbal', n: 7 },
      { day, what: 'home', subject: '|9|Secret Place', n: 4 },
      { day, what: 'place', subject: place ?? '', n: 6 },
      { day, what: 'budget', subject: 'buy|3', n: 9 },
      { day, what: 'topic', subject: 'schools', n: 5 },
      { day, what: 'topic', subject: 'pets', n: 4 },
      { day, what: 'fact', subject: 'parking', n: 8 },
    ]);
    const page = await (await see('/desk/demand')).text();
    expect(page).toContain('<td>3 BHK · Hebbal · to rent</td><td>7</td><td class="bad">0</td>');
    expect(page).toContain('Budgets, to buy');
    expect(page).toContain('schools');
    expect(page).toMatch(/<td>parking<\/td><td>8<\/td>/i);
    expect(page).not.toMatch(/Secret Place|>pets</);
    expect(await (await see('/desk/leads')).text()).toMatch(/asked anything 20, saw homes 12/);
  });

  test('writes an answer into the SITE file with one tap, or says why it cannot', async () => {
    const written: unknown[] = [];
    let fault: string | undefined;
    const { see, press, leads } = await opened({
      writeAnswer: (answer) => {
        written.push(answer);
        return fault;
      },
    });
    const day = new Date().toISOString().slice(0, 10);
    await leads.book.count([{ day, what: 'topic', subject: 'pets', n: 5 }]);
    expect(await (await see('/desk/demand')).text()).toContain('action="/desk/answers"');
    const good = await press('/desk/answers', { about: 'pets', language: 'hi', say: 'हाँ।' });
    expect([good.status, await good.text()]).toEqual([200, expect.stringContaining('Written.')]);
    expect(written).toEqual([{ about: 'pets', language: 'hi', say: 'हाँ।' }]);
    fault = 'The SITE file cannot be written (EROFS).';
    const bad = await press('/desk/answers', { about: 'pets', language: 'hi', say: 'हाँ।' });
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('(EROFS)')]);
    expect((await press('/desk/answers', { about: 'pets', language: 'xx', say: 'x' })).status).toBe(400);
    expect(written).toHaveLength(2);
  });

  test('gives a table that runs nothing in Excel', async () => {
    const { ask, see } = await opened();
    await ask({ name: '=HYPERLINK("https://evil.example")' });
    const csv = await (await see('/desk/leads.csv')).text();
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv).toContain("'+919845011122");
  });

  test('erases a person', async () => {
    const { ask, press, leads } = await opened();
    await ask();
    const [lead] = await leads.book.leads({ most: 1 });
    await press(`/desk/leads/${lead?.id}/erase`, {});
    expect(await leads.book.leads({ most: 5 })).toEqual([]);
  });
});

test('without a place to keep it there is no form and no desk', async () => {
  const door = openDoor({ desk_keys: new Map([['asha', KEY]]) });
  for (const place of ['/api/chat/slots', '/desk/', '/visit/x'])
    expect((await door.call(place)).status).toBe(404);
});
