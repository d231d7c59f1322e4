// A pooler before the database, in session and in transaction mode: nothing that it does not know, nothing that it strands.
import { existsSync } from 'node:fs';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { OPTIONS, request } from '../src/book/conformance.ts';
import { openBook } from '../src/book/open.ts';
import { startedTogether } from './deploy-scenarios.ts';
import { type Bouncer, startBouncer } from './pgbouncer.ts';
import { startPostgres } from './postgres.ts';
import { insist, NO_FAULTS_AT_ALL, startServer } from './processes.ts';
import { oneSessionTwoServers } from './scenarios.ts';

const postgres = await startPostgres();
const there = postgres !== undefined && existsSync('/usr/sbin/pgbouncer');
if (!there) console.warn('skipped: no PgBouncer found; install the package pgbouncer');
const bouncers: Bouncer[] = [];
afterAll(async () => {
  for (const bouncer of bouncers) await bouncer.stop();
  await postgres?.stop();
});

async function pooled(mode: 'session' | 'transaction') {
  const direct = (await postgres?.plainDatabase()) ?? '';
  const bouncer = await startBouncer(direct, mode);
  if (!bouncer) throw new Error('no PgBouncer');
  bouncers.push(bouncer);
  return { direct, bouncer };
}

async function ask<T extends pg.QueryResultRow>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<T>(statement);
  await client.end();
  return rows;
}

describe.skipIf(!there).for(['session', 'transaction'] as const)('through a pooler in %s mode', (mode) => {
  test('servers that start at once all serve, and two keep every turn of one session', async () => {
    const { direct, bouncer } = await pooled(mode);
    expect(await startedTogether({ sessions: bouncer.url, count: 3 })).toEqual({ refused: 0, deaf: 0 });
    const { versions, ms: _, ...found } = await oneSessionTwoServers({ sessions: bouncer.url, turns: 120 });
    // Those three said hello under another session.
    expect(found).toEqual(NO_FAULTS_AT_ALL);
    expect(versions).toHaveLength(120);

    // Nothing of a session is left in the connections that the pooler keeps.
    const locks = await ask(direct, "select 1 from pg_locks where locktype = 'advisory'");
    expect(locks).toEqual([]);
    const [settings] = await ask(
      bouncer.url,
      "select current_setting('statement_timeout') as s, current_setting('lock_timeout') as l",
    );
    expect(settings).toEqual({ s: '0', l: '0' });
  });

  test('a restart of the pooler costs no message', async () => {
    const { bouncer } = await pooled(mode);
    const server = await startServer({ sessions: bouncer.url });
    await insist(() => server.url, { session_id: 'ada', message_id: 'message-1', query: 'before' });
    await bouncer.restart();
    const { body } = await insist(() => server.url, {
      session_id: 'ada',
      message_id: 'message-2',
      query: 'after',
    });
    expect(JSON.parse(body)).toMatchObject({ status: 'continued', version: 2 });
    await server.end();
  });

  test('requests for visits are kept through it, and through its restart', async () => {
    const { direct, bouncer } = await pooled(mode);
    const [one, two] = [await bookAt(bouncer.url), await bookAt(bouncer.url)];
    const requests = Array.from({ length: 20 }, () => request());
    await Promise.all(requests.map((given, i) => (i % 2 ? one : two).ask(given)));
    await bouncer.restart();
    expect(await one.ask(request())).toMatchObject({ ok: true });
    expect(await two.leads({ most: 50 })).toHaveLength(21);
    expect(await ask(direct, "select 1 from pg_locks where locktype = 'advisory'")).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });
});

async function bookAt(url: string) {
  const book = await openBook(url, OPTIONS);
  if (!book) throw new Error('no book');
  return book;
}
