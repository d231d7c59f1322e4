// PostgreSQL as owners have it: other isolation levels, read-only standbys, users without rights, passwords of all kinds,
// certificates of an authority of their own.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { createConversations } from '../src/sessions/conversations.ts';
import { engage, say } from '../src/stores/conformance/subject.ts';
import { openStore } from '../src/stores/open.ts';
import { driverAddress } from '../src/stores/postgres-address.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { certificates } from './certificates.ts';
import { asVisitors } from './chat.ts';
import { echoTurn, heardBy, nowhere } from './echo.ts';
import { startPostgres } from './postgres.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-tls-'));
const tls = certificates(folder);
const postgres = await startPostgres(tls ? { tls } : {});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
});

async function ask(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
const database = async () => (await postgres?.plainDatabase()) ?? '';
const nameOf = (url: string) => new URL(url).pathname.slice(1);

async function chatOn(sessions: string) {
  const store = await openStore(sessions, UNBOUNDED);
  const conversations = createConversations({
    store,
    turn: echoTurn,
    ...nowhere,
    timeout: { idle_ms: 60_000, absolute_ms: 600_000 },
  });
  return { ...conversations, ...asVisitors(conversations), store };
}

describe.skipIf(!postgres)('on postgres', () => {
  test.for(['read committed', 'repeatable read', 'serializable'])(
    'twenty messages at once are all kept where transactions are %s by default',
    async (level) => {
      const url = await database();
      await ask(url, `alter database ${nameOf(url)} set default_transaction_isolation = '${level}'`);
      const [one, two] = [await chatOn(url), await chatOn(url)];
      const messages = Array.from({ length: 20 }, (_, i) => `message ${i}`);
      for (let i = 0; i < 20; i += 4)
        await Promise.all(
          messages
            .slice(i, i + 4)
            .map((query, j) => (j % 2 ? one : two).say(query, { who: { session_id: 'ada' } })),
        );
      expect(heardBy(await one.read({ session_id: 'ada' })).sort()).toEqual(messages.sort());
      await Promise.all([one.close(), two.close()]);
    },
  );

  test('a database that takes no writes is not ready, answers nobody, and is ready again by itself', async () => {
    const url = await database();
    const chat = await chatOn(url);
    expect(await chat.ready()).toBe(true);
    const role = `alter database ${nameOf(url)} set default_transaction_read_only`;
    await ask(
      url,
      `${role} = on`,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    expect(await chat.ready()).toBe(false);
    await expect(chat.say('hello')).rejects.toMatchObject({ code: 'unavailable', retry_after: 2 });
    await ask(
      url,
      'set default_transaction_read_only = off',
      `${role} = off`,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    expect(await chat.say('hello again')).toMatchObject({ version: 1 });
    expect(await chat.ready()).toBe(true);
    await chat.close();
  });

  test('once the tables are there, a user without the right to make any serves', async () => {
    const url = await database();
    await (await openStore(url, UNBOUNDED)).close();
    const role = `clerk_${nameOf(url).slice(-6)}`;
    await ask(
      url,
      `create role ${role} login`,
      'revoke create on schema public from public',
      `grant select, insert, update, delete on all tables in schema public to ${role}`,
      `grant usage on all sequences in schema public to ${role}`,
    );
    const clerk = new URL(url);
    clerk.username = role;
    const store = await openStore(clerk.href, UNBOUNDED);
    await engage(store, 'ada');
    expect((await store.load('ada')).record?.version).toBe(2);
    await store.close();
    await ask(url, `drop owned by ${role}`, `drop role ${role}`);
  });

  test('without tables and without that right, a start says which', async () => {
    const url = await database();
    const role = `guest_${nameOf(url).slice(-6)}`;
    await ask(url, `create role ${role} login`, 'revoke create on schema public from public');
    const guest = new URL(url);
    guest.username = role;
    await expect(openStore(guest.href, UNBOUNDED)).rejects.toMatchObject({
      message: 'its user lacks a right in the database',
      code: '42501',
    });
    await ask(url, `drop role ${role}`);
  });

  test.skipIf(!tls)('TLS with an authority of the owner’s own', async () => {
    const url = (await database()).replace('127.0.0.1', 'localhost');
    const encrypted = async (query: string) => {
      const store = await openStore(`${url}?${query}`, UNBOUNDED);
      expect(await say(store, 'ada')).toEqual({ ok: true });
      await store.delete('ada');
      await store.close();
    };
    await encrypted(`sslmode=verify-full&sslrootcert=${tls?.ca}`);
    await encrypted(`sslmode=verify-ca&sslrootcert=${tls?.ca}`);
    await encrypted('sslmode=require');
    await expect(openStore(`${url}?sslmode=verify-full`, UNBOUNDED)).rejects.toThrow(
      /certificate is of an authority/,
    );
    await expect(
      openStore(
        `${url.replace('localhost', '127.0.0.1')}?sslmode=verify-full&sslrootcert=${tls?.ca}`,
        UNBOUNDED,
      ),
    ).rejects.toThrow(/for another host/);
    await expect(openStore(`${url}?sslmode=verify-full&sslrootcert=/nowhere.pem`, UNBOUNDED)).rejects.toThrow(
      'the file of sslrootcert in the address cannot be read',
    );
    await expect(openStore(`${url}?sslmode=verify-ca`, UNBOUNDED)).rejects.toThrow('needs sslrootcert');
  });
});

test('any password reaches the driver as it was written, typed plainly or percent-encoded', async () => {
  const parsed = (address: string) => new pg.Client({ connectionString: driverAddress(address) });
  const password = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => !/%[0-9a-f]{2}/i.test(text));
  await fc.assert(
    fc.property(password, fc.boolean(), (text, encoded) => {
      const written = encoded ? encodeURIComponent(text) : text;
      const { password, user, host, port, database } = parsed(
        `postgres://me:${written}@db.example:6543/homes`,
      );
      expect({ password, user, host, port, database }).toEqual({
        password: text,
        user: 'me',
        host: 'db.example',
        port: 6543,
        database: 'homes',
      });
    }),
  );
  for (const text of ['p@ss', 'a#b', 'a?b=c', 'a/b', '100%', 'a:b', '@', 'a b', '#@?/:%'])
    expect(parsed(`postgres://me:${text}@db.example/homes?application_name=x`).password).toBe(text);
});

test.for([
  'postgres://',
  'postgres://me:Monsoon#2026',
  'postgres://me:Monsoon@db.example:port/homes',
  'postgres://me:Monsoon@db.example/homes?sslmode=maybe',
  'postgres://me:p@ss@Monsoon.invalid/homes',
])('a wrong address is refused without a piece of it: %s', async (address) => {
  const failure = await openStore(address, UNBOUNDED).then(
    () => 'it opened',
    (error: Error) => error.message,
  );
  expect(failure).not.toMatch(/Monsoon|2026|example|opened/);
});
