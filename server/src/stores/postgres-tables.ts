// Tables of PostgreSQL, brought up to date. Instances that start together take turns; one does the work.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type Tables = {
  /** One for all instances of one database, while they change these tables. */
  lock: number;
  /** Nothing is missing. Asked outside of a transaction, by a user who may have no right to create. */
  areWhole(client: pg.Client): Promise<boolean>;
  /** Makes what is missing, in a transaction that nobody else is in. */
  complete(client: pg.Client): Promise<void>;
};

/** Tried for again so often while another instance changes the tables, ms. */
const LOCK_PAUSE_MS = 200;

/**
 * Brings the tables up to date: all that is missing in one transaction, under a lock that ends with it, so that a pooler
 * strands neither. Where nothing is missing nothing is written, and no right to create is needed. `onWait` hears when
 * another instance is at it.
 */
export async function migrate(
  config: pg.ClientConfig,
  tables: Tables,
  onWait: (what: string) => void,
): Promise<void> {
  const client = new pg.Client({ ...config, query_timeout: undefined, statement_timeout: undefined });
  client.on('error', () => {});
  await client.connect();
  try {
    for (;;) {
      if (await tables.areWhole(client)) return;
      if (await transaction(client, () => completed(client, tables))) return;
      onWait('another server is changing the tables of the database');
      await sleep(LOCK_PAUSE_MS);
    }
  } finally {
    await client.end();
  }
}

/** False when another instance has the lock. */
async function completed(client: pg.Client, { lock, complete }: Tables): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
    lock,
  ]);
  if (!rows[0]?.mine) return false;
  await complete(client);
  return true;
}

const UNDEFINED_TABLE = '42P01';

/** The rows, or none where their table is not there yet. Outside of a transaction. */
export async function rowsIfAny<Row extends pg.QueryResultRow>(
  client: pg.Client,
  statement: string,
): Promise<Row[]> {
  try {
    return (await client.query<Row>(statement)).rows;
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

async function transaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  // Each statement must see what the one who had the lock before has done.
  await client.query('begin isolation level read committed read write');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
