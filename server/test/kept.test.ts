// Memory across days, of people who are signed in: after a yes alone, offered and never applied, gone in one call.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { type KeptResponse, QueryResponse } from '../src/contract.ts';
import { keptKey } from '../src/identity/who.ts';
import { homesNow } from '../src/say/since.ts';
import { createConversations } from '../src/sessions/conversations.ts';
import { emptyShelves, memoryStore } from '../src/stores/memory.ts';
import { openStore } from '../src/stores/open.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { Store } from '../src/stores/store.ts';
import { hear } from '../src/turn/hear.ts';
import { catalogueOf, SITE } from '../src/turn/testing-homes.ts';
import { turn } from '../src/turn/turn.ts';
import { openDoor } from './door.ts';
import { startPostgres } from './postgres.ts';
import { proofOf, USERS } from './proofs.ts';
import { runs } from './runs.ts';
import { handClock, insideOf } from './subjects.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const AGREED = { notice: 'n'.repeat(43), locale: 'en-IN' };
const catalogue = catalogueOf();

/** The door with the real turn, and people who can be remembered for 90 days. */
function open(store: Store) {
  const conversations = createConversations({
    store,
    hear,
    turn,
    catalogue: () => catalogue,
    site: () => SITE,
    timeout: { idle_ms: 30 * MINUTE, absolute_ms: 7 * DAY },
    remembering: { days: 90, homes: (filters) => homesNow(filters, catalogue) },
  });
  const door = openDoor({ users: USERS, store, conversations, told: { cards: () => [], words: () => '' } });
  const call = (sub: string, method = 'GET', of = 'kept', body?: unknown) =>
    door.call(`/api/chat/${of}`, { method, body, headers: { 'x-user-token': proofOf(sub) } });
  return {
    call,
    ask: async (sub: string, query: string) =>
      QueryResponse.parse(
        await (await door.ask({ query }, { headers: { 'x-user-token': proofOf(sub) } })).json(),
      ),
    kept: async (sub: string) => {
      const answer = await call(sub);
      return answer.status === 200 ? ((await answer.json()) as KeptResponse) : undefined;
    },
    remember: async (sub: string) => expect((await call(sub, 'POST', 'kept', AGREED)).status).toBe(204),
  };
}

function inMemory() {
  const { clock, advance } = handClock();
  const shelves = emptyShelves();
  const store = memoryStore({ ...UNBOUNDED, clock, shelves });
  return { ...open(store), ...insideOf(shelves), advance };
}
const said = (kept: KeptResponse | undefined) =>
  kept?.talks.map(({ messages }) => messages.filter(({ role }) => role === 'user').map(({ text }) => text));

describe('after a yes', () => {
  test('what was asked is kept from then on, over the end of the conversation, for ninety days', async () => {
    const { ask, kept, remember, advance } = inMemory();
    await ask('asha', '2bhk in whitefield');
    expect(await kept('asha')).toBeUndefined();
    await remember('asha');
    await ask('asha', 'under 90 lakh');
    await advance(2 * DAY);
    const next = await ask('asha', 'villas in sarjapur');
    expect(next.status).toBe('restarted');
    const found = await kept('asha');
    expect(said(found)).toEqual([['2bhk in whitefield', 'under 90 lakh'], ['villas in sarjapur']]);
    expect(found?.agreed).toMatchObject(AGREED);
    expect(found?.talks[0]?.filters).toMatchObject({ bhk: [2], budget_max: 9_000_000 });
    await advance(91 * DAY);
    expect(await kept('asha')).toBeUndefined();
  });

  test('ten conversations are kept, one goes by itself, and its search with it', async () => {
    const { ask, kept, remember, call, advance } = inMemory();
    await remember('asha');
    for (let n = 1; n <= 12; n++) {
      await ask('asha', `2bhk in whitefield under ${70 + n} lakh`);
      await advance(31 * MINUTE);
    }
    const before = await kept('asha');
    expect(before?.talks).toHaveLength(10);
    const [first] = before?.talks ?? [];
    expect(first?.filters.budget_max).toBe(7_300_000);
    expect((await call('asha', 'DELETE', `kept/${first?.epoch}`)).status).toBe(204);
    const after = await kept('asha');
    expect(after?.talks.map(({ epoch }) => epoch)).toEqual(before?.talks.slice(1).map(({ epoch }) => epoch));
    expect(JSON.stringify(after)).not.toContain('7300000');
    // Nor does it come back with the next message.
    await ask('asha', 'hello');
    expect(JSON.stringify(await kept('asha'))).not.toContain('7300000');
  });

  test('a new chat takes its own conversation from it; “forget me” takes all', async () => {
    const { ask, kept, remember, call, advance } = inMemory();
    await remember('asha');
    await ask('asha', 'villas in sarjapur');
    await advance(31 * MINUTE);
    await ask('asha', '2bhk in whitefield');
    await call('asha', 'DELETE', 'session?only=this');
    expect(said(await kept('asha'))).toEqual([['villas in sarjapur']]);
    await ask('asha', 'plots');
    await call('asha', 'DELETE', 'session');
    expect(await kept('asha')).toBeUndefined();
    await ask('asha', 'plots');
    expect(await kept('asha'), 'said yes to nothing any more').toBeUndefined();
  });

  test('the last five searches of all conversations are told, and go with the conversation they were in', async () => {
    const { ask, kept, remember, call, advance } = inMemory();
    await remember('asha');
    const words = async () =>
      (await kept('asha'))?.searches.map(({ filters }) => filters.locality ?? filters.type);
    await ask('asha', '2bhk in whitefield');
    await ask('asha', 'under 90 lakh');
    await ask('asha', 'hello');
    await ask('asha', 'villas in sarjapur');
    await advance(31 * MINUTE);
    await ask('asha', 'plots');
    expect(await words()).toEqual([['Whitefield'], ['Sarjapur'], ['plot']]);
    const [first] = (await kept('asha'))?.talks ?? [];
    await call('asha', 'DELETE', `kept/${first?.epoch}`);
    expect(await words()).toEqual([['plot']]);
  });

  test('what was taken out does not come back with an answer that is noted late', async () => {
    const shelves = emptyShelves();
    const store = memoryStore({ ...UNBOUNDED, shelves });
    let meanwhile: (() => Promise<unknown>) | undefined;
    const { ask, kept, remember, call } = open({
      ...store,
      async load(key) {
        const work = key === keptKey('asha') && meanwhile;
        meanwhile = work ? undefined : meanwhile;
        if (work) await work();
        return await store.load(key);
      },
    });
    await remember('asha');
    await ask('asha', 'plots in whitefield');
    meanwhile = () => call('asha', 'DELETE', 'session?only=this');
    await ask('asha', '2bhk');
    expect((await kept('asha'))?.talks).toEqual([]);
    await ask('asha', 'villas');
    expect(said(await kept('asha')), 'the next conversation is kept again').toEqual([['villas']]);
    // Nor does an earlier answer stand in place of a later one, given by another server.
    meanwhile = () => open(store).ask('asha', 'in sarjapur');
    await ask('asha', 'with a pool');
    expect(said(await kept('asha'))).toEqual([['villas', 'with a pool', 'in sarjapur']]);
    meanwhile = () => call('asha', 'DELETE', 'session');
    await ask('asha', 'SECRET');
    expect(await kept('asha')).toBeUndefined();
    expect(await insideOf(shelves).dump()).not.toContain('SECRET');
  });

  test('a phone number, an objection and the score of a conversation are not in it', async () => {
    const { ask, kept, remember } = inMemory();
    await remember('asha');
    await ask('asha', 'call me on 98450 12345, 2bhk in whitefield is too expensive');
    const found = JSON.stringify(await kept('asha'));
    expect(found).not.toMatch(/98450|12345|objection|engagement|phase/);
  });
});

test('an anonymous browser is not remembered here, and nobody where the owner did not turn it on', async () => {
  const { store } = { store: memoryStore(UNBOUNDED) };
  const door = openDoor({ users: USERS, store });
  const signed = { headers: { 'x-user-token': proofOf('asha') } };
  expect((await door.call('/api/chat/kept', signed)).status).toBe(404);
  const { call } = inMemory();
  expect((await call('asha')).status).toBe(404);
  expect((await call('asha', 'POST', 'kept', { notice: 'short' })).status).toBe(400);
});

test('of 1,000 first searches none is changed by what is remembered', async () => {
  const { ask, remember, kept, advance } = inMemory();
  const before = ['2bhk in whitefield under 90 lakh', 'villas for rent', 'show plots', '3bhk with a pool'];
  const first = ['2bhk', 'homes in whitefield', 'something cheap', 'hello', 'cheaper ones', 'ready to move'];
  for (let n = 0; n < before.length; n++) {
    await ask(`known-${n}`, before[n] ?? '');
    await remember(`known-${n}`);
    await ask(`known-${n}`, 'compare 1 and 2');
  }
  const answer = async (person: string, query: string) => {
    const { reply, current_filters, chips, last_intent } = await ask(person, query);
    return JSON.stringify([reply, current_filters, chips, last_intent]);
  };
  const plain: string[] = [];
  for (const [n, query] of first.entries()) plain.push(await answer(`nobody-yet-${n}`, query));
  let changed = 0;
  for (let n = 0; n < 1_000; n++) {
    await advance(31 * MINUTE);
    const at = n % first.length;
    if ((await answer(`known-${n % before.length}`, first[at] ?? '')) !== plain[at]) changed++;
  }
  expect((await kept('known-0'))?.talks).toHaveLength(10);
  expect(changed).toBe(0);
});

test('people with a secret each, messages at once: none sees another’s', { timeout: 120_000 }, async () => {
  const { ask, remember, kept } = inMemory();
  const people = Array.from({ length: runs(100) }, (_, n) => `p-${n}`);
  await Promise.all(
    people.map(async (person) => {
      await remember(person);
      await Promise.all([ask(person, `SECRET-${person}-`), ask(person, 'hello')]);
    }),
  );
  let foreign = 0;
  for (const person of people) {
    const secrets = JSON.stringify(await kept(person)).match(/SECRET-p-\d+-/g) ?? [];
    if (!secrets.length || secrets.some((secret) => secret !== `SECRET-${person}-`)) foreign++;
  }
  expect(foreign).toBe(0);
});

// ---- taken back: nothing is left ---------------------------------------------------------------------------------------

const postgres = await startPostgres();
const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-kept-'));
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
});

const onDisk = async () => ({
  store: await openStore(`sqlite:${folder}/kept.db`, UNBOUNDED),
  // The file, and what the log of changes still holds.
  dump: async () =>
    readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'latin1'))
      .join(''),
});
const inDatabase = async () => {
  const url = (await postgres?.database()) ?? '';
  return {
    store: await openStore(url, UNBOUNDED),
    dump: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const tables = await client.query<{ name: string }>(
        "select table_name as name from information_schema.tables where table_name like 'veranda%'",
      );
      const rows: unknown[] = [];
      for (const { name } of tables.rows) rows.push((await client.query(`select * from ${name}`)).rows);
      await client.end();
      return JSON.stringify(rows);
    },
  };
};
for (const [where, make] of Object.entries({ SQLite: onDisk, ...(postgres && { PostgreSQL: inDatabase }) }))
  test(`taken back in one call, nothing is left of it on ${where}`, async () => {
    const { store, dump } = await make();
    const { ask, remember, call } = open(store);
    await remember('asha');
    await ask('asha', 'LEFTWORD in whitefield');
    await call('asha', 'DELETE', 'session?only=this');
    await ask('asha', 'KEPTWORD in whitefield');
    await remember('asha');
    expect(await dump()).toContain('KEPTWORD');
    expect((await call('asha', 'DELETE')).status).toBe(204);
    // The conversation itself goes on until it ends; it is not what was taken back.
    expect((await call('asha', 'GET', 'session')).status).toBe(200);
    await call('asha', 'DELETE', 'session');
    expect(await dump()).not.toMatch(/LEFTWORD|KEPTWORD/);
    await store.close();
  });
