// Statements: what the PostgreSQL store says to its database. Times are whole milliseconds of the database's clock.
import { withEffects } from './postgres-outbox.ts';
import { KIND } from './row.ts';

/** `clock` is an SQL expression that gives a timestamptz. */
export function statements(clock: string) {
  const now = `date_trunc('milliseconds', ${clock})`;
  const ms = (time: string) => `(extract(epoch from ${time}) * 1000)::float8`;
  const after = (time: string, span: string) => `${time} + ${span}::float8 * interval '1 millisecond'`;

  // $1 … $10 in all three ways to write: key, kind, epoch, version, schema, state, seen, checksum, idle, absolute.
  const content = 'kind = $2, epoch = $3, version = $4, schema = $5, state = $6, seen = $7, checksum = $8';
  const expiry = (created: string) => `least(${after(now, '$9')}, ${after(created, '$10')})`;
  const asExpected = 'key = $1 and epoch is not distinct from $11 and version = $12 and deletions = $13';

  /** One of the three, and its effects with it; `n` is 1 where it was written. */
  const written = (statement: string, effects: string) => withEffects(statement, '$3', effects, now);

  // An array, not a join: the rows are chosen and locked once, and whoever is busy with one keeps it.
  const remove = (which: string, limit = '1') =>
    `delete from veranda_session where key = any (array(
       select key from veranda_session where ${which} order by expires_at limit ${limit} for update skip locked))`;

  return {
    count: 'select count(*)::float8 as n from veranda_session',
    countOf: `select count(*)::float8 as n from veranda_session
              where address = $1 and kind > ${KIND.tombstone} and expires_at > ${now}`,

    holds: `select count(*) filter (where kind > ${KIND.tombstone})::float8 as sessions,
              count(*) filter (where kind = ${KIND.tombstone})::float8 as tombstones,
              pg_total_relation_size('veranda_session')::float8 as bytes
            from veranda_session`,

    find: `select ${ms('clock.now')} as now, key is not null as stands, epoch, version::float8, deletions::float8,
             ${ms('created_at')} as created_at, ${ms('expires_at')} as expires_at,
             schema, state, seen, checksum::float8
           from (select ${now} as now) as clock left join veranda_session on key = $1`,

    /** Where nothing stands. */
    insert: written(
      `insert into veranda_session
         (key, kind, epoch, version, schema, state, seen, checksum, deletions, created_at, expires_at, address)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 0, ${now}, ${expiry(now)}, $11)
       on conflict (key) do nothing`,
      '$12',
    ),
    /** One more message in a live epoch. */
    proceed: written(
      `update veranda_session set ${content}, expires_at = ${expiry('created_at')}
       where ${asExpected} and expires_at > ${now}`,
      '$14',
    ),
    /** A new epoch where a record ran out or was deleted. */
    replace: written(
      `update veranda_session set ${content}, created_at = ${now}, expires_at = ${expiry(now)}, address = $14
       where ${asExpected}`,
      '$15',
    ),

    bury: `insert into veranda_session (key, kind, version, deletions, created_at, expires_at)
           values ($1, ${KIND.tombstone}, 0, 1, ${now}, ${after(now, '$2')})
           on conflict (key) do update set
             kind = ${KIND.tombstone}, epoch = null, version = 0, deletions = veranda_session.deletions + 1,
             created_at = excluded.created_at, expires_at = excluded.expires_at,
             schema = null, state = null, seen = null, checksum = null, address = null
           returning xmax = 0 as added`,

    removeExpired: `${remove(`expires_at <= ${now}`, '$1')} returning kind`,
    removeTombstone: remove(`kind = ${KIND.tombstone} and expires_at <= ${after(now, '$1')}`),
    removeOneMessage: remove(`kind = ${KIND.one_message}`),
    removeOneMessageOf: remove(`address = $1 and kind = ${KIND.one_message} and expires_at > ${now}`),
  };
}
