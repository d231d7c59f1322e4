// The book in PostgreSQL, beside the sessions: several machines write to it, and the database's clock decides for all.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Database, Query, Row, Statement } from './database.ts';
import { MIGRATIONS } from './schema.ts';

/** ms. */
const PATIENCE = { connectionTimeoutMillis: 2_000, query_timeout: 6_000, keepAlive: true };

/** Somebody else was faster, or the pooler let go of us: the same transaction may be run again. */
const AGAIN = new Set(['40001', '40P01', '57P01', '08006', '08003']);
const TRIES = 5;

// Counts and times fit into a double; as text they would be compared as text.
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** `clock`: what time it is, in SQL; tests put their own there. */
export async function postgresDatabase(
  connectionString: string,
  { connections = 5, clock = 'clock_timestamp()' }: { connections?: number; clock?: string } = {},
): Promise<Database> {
  const pool = new pg.Pool({
    ...PATIENCE,
    connectionString,
    max: connections,
    types,
    application_name: 'veranda',
  });
  pool.on('error', () => {});
  const query: Query = (statement) => run(pool, statement);

  /** That all connections are at work is no outage: fifty who want one hour wait for each other. */
  async function connected(): Promise<pg.PoolClient> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await pool.connect();
      } catch (error) {
        if (attempt === TRIES || pool.totalCount < connections) throw error;
      }
    }
  }

  async function transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const client = await connected();
      let broken: Error | undefined;
      try {
        await client.query('begin isolation level read committed');
        const result = await work((statement) => run(client, statement));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((trouble: Error) => {
          broken = trouble;
        });
        if (attempt === TRIES || !AGAIN.has((error as { code?: string }).code ?? '')) throw error;
      } finally {
        client.release(broken);
      }
      await sleep(10 * attempt);
    }
  }

  await transaction(async (ask) => {
    await ask({ parts: ['select pg_advisory_xact_lock(7241031)'], values: [] });
    await ask({ parts: ['create table if not exists veranda_book (n integer not null)'], values: [] });
    const [row] = await ask({ parts: ['select n from veranda_book'], values: [] });
    const done = Number(row?.n ?? 0);
    for (const step of MIGRATIONS.slice(done)) await ask({ parts: [step], values: [] });
    if (done >= MIGRATIONS.length) return;
    await ask({ parts: ['delete from veranda_book'], values: [] });
    await ask({ parts: ['insert into veranda_book values (', ')'], values: [MIGRATIONS.length] });
  });

  return {
    query,
    transaction,
    async now(ask) {
      const [row] = await ask({
        parts: [`select (extract(epoch from ${clock}) * 1000)::bigint as now`],
        values: [],
      });
      return Number(row?.now);
    },
    skipLocked: 'for update skip locked',
    async bookAlone(ask) {
      await ask({ parts: ['select pg_advisory_xact_lock(7241032)'], values: [] });
    },
    close: () => pool.end(),
  };
}

async function run(on: Pick<pg.Pool, 'query'>, { parts, values }: Statement): Promise<Row[]> {
  const text = parts.reduce((sum, part, n) => `${sum}$${n}${part}`);
  const { rows } = await on.query<Row>(text, [...values]);
  return rows;
}
