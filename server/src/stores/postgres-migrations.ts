// Migrations: the PostgreSQL tables of the sessions, in numbered steps. A step only adds, so that the release before still
// runs on the tables of this one.
import { OUTBOX_TABLE } from './postgres-outbox.ts';
import { rowsIfAny, type Tables } from './postgres-tables.ts';

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

type Step = { step: number };
const DONE = 'select step from veranda_migration';

const missingSteps = (done: Step[]) =>
  [...STEPS.entries()].filter(([step]) => !done.some((row) => row.step === step));

export const SESSION_TABLES: Tables = {
  // "veranda" on a telephone's keys.
  lock: 8_372_632,
  areWhole: async (client) => missingSteps(await rowsIfAny<Step>(client, DONE)).length === 0,
  async complete(client) {
    await client.query(
      `create table if not exists veranda_migration
         (step integer primary key, at timestamptz not null default clock_timestamp())`,
    );
    for (const [step, statement] of missingSteps((await client.query<Step>(DONE)).rows)) {
      await client.query(statement);
      await client.query('insert into veranda_migration (step) values ($1)', [step]);
    }
  },
};
