// The outbox in PostgreSQL. A commit writes it in its own statement; several servers read it without waiting for each other.
import type pg from 'pg';
import type { Effect } from '../effects/effect.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';

/** Steps of the migrations. */
export const OUTBOX_TABLE = [
  `create table veranda_outbox (
     id bigint generated always as identity primary key,
     epoch text not null,
     effects text not null,
     at timestamptz not null,
     due_at timestamptz not null,
     tries integer not null default 0
   )`,
  'create index veranda_outbox_by_due on veranda_outbox (due_at, id)',
];

type Row = Omit<OutboxEntry, 'effects'> & { effects: string };
const entryOf = (row: Row): OutboxEntry => ({ ...row, effects: JSON.parse(row.effects) as Effect[] });
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What a commit says so that `written`, its own part, and the effects ($n, JSON or null) go in together. */
export const withEffects = (written: string, epoch: string, effects: string, now: string) =>
  `with written as (${written} returning 1),
   caused as (insert into veranda_outbox (epoch, effects, at, due_at)
     select ${epoch}, ${effects}::text, ${now}, ${now} from written where ${effects}::text is not null)
   select count(*)::integer as n from written`;

export const effectsValue = (effects: readonly Effect[]) =>
  effects.length === 0 ? null : JSON.stringify(effects);

/** `clock` is an SQL expression that gives a timestamptz. */
export function postgresOutbox(pool: Pick<pg.Pool, 'query'>, clock: string): Outbox {
  const now = `date_trunc('milliseconds', ${clock})`;
  const after = (ms: string) => `${now} + ${ms}::float8 * interval '1 millisecond'`;
  const lease = `update veranda_outbox set tries = tries + 1, due_at = ${after('$2')}
    where id = any (array(
      select id from veranda_outbox where due_at <= ${now} order by due_at, id limit $1 for update skip locked))
    returning id::text, epoch, effects, (extract(epoch from at) * 1000)::float8 as at, tries`;
  const postpone = `update veranda_outbox set due_at = ${after('$3')}
    from unnest($1::bigint[], $2::integer[]) as held (held_id, held_tries)
    where id = held_id and tries = held_tries`;

  return {
    async lease(max, ms) {
      const { rows } = await pool.query<Row>(lease, [max, ms]);
      return rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id))).map(entryOf);
    },
    async done(entries) {
      if (entries.length === 0) return;
      await pool.query('delete from veranda_outbox where id = any ($1::bigint[])', [idsOf(entries)]);
    },
    async postpone(entries, ms) {
      if (entries.length === 0) return;
      await pool.query(postpone, [idsOf(entries), entries.map(({ tries }) => tries), ms]);
    },
    async waiting() {
      const { rows } = await pool.query<{ n: number }>('select count(*)::float8 as n from veranda_outbox');
      return rows[0]?.n ?? 0;
    },
  };
}
