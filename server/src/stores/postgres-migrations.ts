// Migrations: the PostgreSQL tables, in numbered steps. Instances that start together take turns; one does the work.
// A step only adds, so that the release before still runs on the tables of this one.
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

/** Brings the tables up to date; a run that was broken off goes on where it stopped. */
export async function migrate(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      `create table if not exists veranda_migration
         (step integer primary key, at timestamptz not null default clock_timestamp())`,
    );
    const { rows } = await client.query<{ step: number }>('select step from veranda_migration');
    const done = new Set(rows.map(({ step }) => step));
    for (const [step, statement] of STEPS.entries()) {
      if (!done.has(step)) await apply(client, step, statement);
    }
  } finally {
    // Gives the lock back too.
    await client.end();
  }
}

/** A step and the note that it is done are one transaction. */
async function apply(client: pg.Client, step: number, statement: string) {
  await client.query('begin');
  try {
    await client.query(statement);
    await client.query('insert into veranda_migration (step) values ($1)', [step]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
