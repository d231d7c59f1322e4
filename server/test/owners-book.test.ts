// The book in a PostgreSQL as owners have it: whatever the sessions can live with, requests for visits can too.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { OPTIONS, request } from '../src/book/conformance.ts';
import { openBook } from '../src/book/open.ts';
import { postgresDatabase } from '../src/book/postgres.ts';
import { certificates } from './certificates.ts';
import { startPostgres } from './postgres.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-book-tls-'));
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
async function bookAt(url: string, onStart?: Parameters<typeof openBook>[2]) {
  const book = await openBook(url, OPTIONS, onStart);
  if (!book) throw new Error('no book');
  return book;
}
const ALL_AWAY =
  'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';

describe.skipIf(!postgres)('a book on postgres', () => {
  test.each(['p@ss', 'a#b?c', 'Monsoon/2026:#@?', '100%'])('opens by the password %s', async (password) => {
    const book = await bookAt((await database()).replace('veranda@', `veranda:${password}@`));
    expect(await book.ask(request())).toMatchObject({ ok: true, known: false });
    await book.close();
  });

  test.skipIf(!tls)('speaks TLS with an authority of the owner’s own', async () => {
    const url = (await database()).replace('127.0.0.1', 'localhost');
    for (const query of ['sslmode=require', `sslmode=verify-full&sslrootcert=${tls?.ca}`]) {
      const book = await bookAt(`${url}?${query}`);
      expect(await book.ask(request())).toMatchObject({ ok: true });
      await book.close();
    }
    await expect(bookAt(`${url}?sslmode=verify-full`)).rejects.toMatchObject({ name: 'StoreTrouble' });
  });

  test('needs no right to make tables once they are there', async () => {
    const url = await database();
    await (await bookAt(url)).close();
    const role = `scribe_${nameOf(url).slice(-6)}`;
    await ask(
      url,
      `create role ${role} login`,
      'revoke create on schema public from public',
      `grant select, insert, update, delete on all tables in schema public to ${role}`,
    );
    const scribe = new URL(url);
    scribe.username = role;
    const book = await bookAt(scribe.href);
    expect(await book.ask(request())).toMatchObject({ ok: true });
    await book.close();
    await ask(url, `drop owned by ${role}`, `drop role ${role}`);
  });

  test.for(['read committed', 'repeatable read', 'serializable'])(
    'keeps twenty requests at once where transactions are %s by default',
    async (level) => {
      const url = await database();
      await ask(url, `alter database ${nameOf(url)} set default_transaction_isolation = '${level}'`);
      const [one, two] = [await bookAt(url), await bookAt(url)];
      const requests = Array.from({ length: 20 }, () => request({ phone: '+919800000001' }));
      await Promise.all(requests.map((given, i) => (i % 2 ? one : two).ask(given)));
      // What each does with one statement meets others too.
      await Promise.all(
        requests.map((_, i) =>
          (i % 2 ? one : two).count([{ day: '2027-01-15', what: 'probe', subject: '', n: 1 }]),
        ),
      );
      const [lead] = await one.leads({ most: 9 });
      expect(lead?.times).toBe(20);
      expect(await one.counts('2027-01-01')).toMatchObject([{ n: 20 }]);
      await Promise.all([one.close(), two.close()]);
    },
  );

  test('a connection that breaks within a request costs neither the request nor the process', async () => {
    const url = await database();
    const db = await postgresDatabase(url);
    await db.query({ parts: ['create table tally (n integer)'], values: [] });
    let broken = 0;
    await db.transaction(async (query) => {
      await query({ parts: ['insert into tally values (', ')'], values: [1] });
      if (broken++ === 0) {
        await ask(url, ALL_AWAY);
        // What breaks while nothing is asked is heard of by nobody but the driver.
        await new Promise((done) => setTimeout(done, 100));
      }
      await query({ parts: ['insert into tally values (', ')'], values: [2] });
    });
    expect(await db.query({ parts: ['select n from tally order by n'], values: [] })).toEqual([
      { n: 1 },
      { n: 2 },
    ]);
    expect(broken).toBe(2);
    await db.close();
  });

  test('a database that takes no writes is named, and takes them again by itself', async () => {
    const url = await database();
    const book = await bookAt(url);
    const set = `alter database ${nameOf(url)} set default_transaction_read_only`;
    await ask(url, `${set} = on`, ALL_AWAY);
    await expect(book.ask(request())).rejects.toMatchObject({ name: 'StoreTrouble', code: '25006' });
    await ask(url, 'set default_transaction_read_only = off', `${set} = off`, ALL_AWAY);
    expect(await book.ask(request())).toMatchObject({ ok: true });
    await book.close();
  });

  test('says what it waits for while another server makes the tables', async () => {
    const url = await database();
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(7241031)');
    const heard: unknown[] = [];
    const opening = bookAt(url, (word) => heard.push(word));
    await expect.poll(() => JSON.stringify(heard)).toContain('another server is changing the tables');
    await other.query('commit');
    await other.end();
    await (await opening).close();
  });
});
