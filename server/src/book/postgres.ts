// The book in PostgreSQL, beside the sessions: several machines write to it, and the database's clock decides for all.
// It is connected to as the sessions are, so that what they can live with it can.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connection } from '../stores/postgres-connect.ts';
import { migrate, rowsIfAny, type Tables } from '../stores/postgres-tables.ts';
import type { StoreOptions } from '../stores/store.ts';
import { postgresTrouble } from '../stores/trouble.ts';
import type { Database, Query, Row, Statement } from './database.ts';
import { MIGRATIONS } from './schema.ts';

const TRIES = 5;

/** What the database says has left nothing behind. Of a connection that broke nobody knows how far it came. */
const UNDONE = new Set(['40001', '40P01', '55P03', '57P03', '53300']);

// Counts and times fit into a double; as text they would be compared as text.
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

const BOOK_TABLES: Tables = {
  lock: 7_241_031,
  areWhole: async (client) =>
    Number((await rowsIfAny<{ n: number }>(client, 'select n from veranda_book'))[0]?.n) >= MIGRATIONS.length,
  async complete(client) {
    await client.query('create table if not exists veranda_book (n integer not null)');
    const { rows } = await client.query<{ n: number }>('select n from veranda_book');
    const done = Number(rows[0]?.n ?? 0);
    for (const step of MIGRATIONS.slice(done)) await client.query(step);
    if (done >= MIGRATIONS.length) return;
    await client.query('delete from veranda_book');
    await client.query('insert into veranda_book values ($1)', [MIGRATIONS.length]);
  },
};

export type PostgresBookOptions = Pick<StoreOptions, 'onStart'> & {
  /** Connections of this process at most. */
  connections?: number;
  /** What time it is, in SQL; tests put their own there. */
  clock?: string;
};

/** Throws `StoreTrouble`, or what the driver says of a statement. */
export async function postgresDatabase(
  address: string,
  { connections = 5, clock = 'clock_timestamp()', onStart = () => {} }: PostgresBookOptions = {},
): Promise<Database> {
  const { config } = await connection(address);
  await migrate(config, BOOK_TABLES, (waitingFor) => onStart({ waitingFor })).catch((error) => {
    throw postgresTrouble(error);
  });
  const pool = new pg.Pool({ ...config, max: connections, types });
  pool.on('error', () => {});
  // One that breaks between two statements of a transaction tells the next statement.
  pool.on('connect', (client) => client.on('error', () => {}));

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

  const query: Query = (statement) =>
    again(
      () => run(pool, statement),
      (error) => isUndone(error) || (isTransient(error) && onlyReads(statement)),
    );

  const transaction: Database['transaction'] = (work) => {
    let committing = false;
    return again(
      async () => {
        committing = false;
        const client = await connected();
        let broken: Error | undefined;
        try {
          await client.query('begin isolation level read committed');
          const result = await work((statement) => run(client, statement));
          committing = true;
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch((trouble: Error) => {
            broken = trouble;
          });
          throw error;
        } finally {
          client.release(broken);
        }
      },
      (error) => isUndone(error) || (isTransient(error) && !committing),
    );
  };

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

const isTransient = (error: unknown) => postgresTrouble(error).transient;
const isUndone = (error: unknown) => UNDONE.has(postgresTrouble(error).code);
const onlyReads = ({ parts: [start = ''] }: Statement) => /^\s*select\b/.test(start);

/** What may well succeed in a moment is done again, as a turn is. */
async function again<T>(work: () => Promise<T>, passes: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !passes(error)) throw error;
    }
    await sleep(20 * attempt);
  }
}

async function run(on: Pick<pg.Pool, 'query'>, { parts, values }: Statement): Promise<Row[]> {
  const text = parts.reduce((sum, part, n) => `${sum}$${n}${part}`);
  const { rows } = await on.query<Row>(text, [...values]);
  return rows;
}
