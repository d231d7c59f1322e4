// Migrations: the PostgreSQL tables, in numbered steps. Instances that start together take turns; one does the work.
// A step only adds, so that the release before still runs on the tables of this one.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { OUTBOX_TABLE } from './postgres-outbox.ts';

const STEPS = [
  `create table veranda_session (
     key text primary key,
     kind smallint not null,
     epoch text,
     version bigint not null,
     deletions bigint not null,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     schema integer,
     state text,
     seen text,
     checksum bigint,
     address text
   ) with (fillfactor = 70)`,
  'create index veranda_session_by_kind on veranda_session (kind, expires_at)',
  'create index veranda_session_by_expiry on veranda_session (expires_at)',
  `create index veranda_session_by_address on veranda_session (address, kind, expires_at)
     where address is not null`,
  ...OUTBOX_TABLE,
];

/** "veranda" on a telephone's keys: one lock for all instances of one database. */
const LOCK = 8_372_632;

/** Tried for again so often while another instance changes the tables, ms. */
const LOCK_PAUSE_MS = 200;

/**
 * Brings the tables up to date: all that is missing in one transaction, under a lock that ends with it, so that a pooler
 * strands neither. Where nothing is missing nothing is written, and no right to create is needed. `onWait` hears when
 * another instance is at it.
 */
export async function migrate(config: pg.ClientConfig, onWait: (what: string) => void): Promise<void> {
  const client = new pg.Client({ ...config, query_timeout: undefined, statement_timeout: undefined });
  client.on('error', () => {});
  await client.connect();
  try {
    for (;;) {
      const missing = missingSteps(await stepsDone(client));
      if (missing.length === 0) return;
      if (await transaction(client, () => apply(client))) return;
      onWait('another server is changing the tables of the database');
      await sleep(LOCK_PAUSE_MS);
    }
  } finally {
    await client.end();
  }
}

const UNDEFINED_TABLE = '42P01';

async function stepsDone(client: pg.Client): Promise<Set<number>> {
  try {
    const { rows } = await client.query<{ step: number }>('select step from veranda_migration');
    return new Set(rows.map(({ step }) => step));
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return new Set();
    throw error;
  }
}

const missingSteps = (done: Set<number>) => [...STEPS.entries()].filter(([step]) => !done.has(step));

/** False when another instance has the lock. */
async function apply(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
    LOCK,
  ]);
  if (!rows[0]?.mine) return false;
  await client.query(
    `create table if not exists veranda_migration
       (step integer primary key, at timestamptz not null default clock_timestamp())`,
  );
  for (const [step, statement] of missingSteps(await stepsDone(client))) {
    await client.query(statement);
    await client.query('insert into veranda_migration (step) values ($1)', [step]);
  }
  return true;
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
