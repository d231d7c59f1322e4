// PostgreSQL store: sessions in one table, for several machines. The database's clock decides for all of them, and
// every commit is one statement, which makes it one transaction.
import pg from 'pg';
import { connection } from './postgres-connect.ts';
import { SESSION_TABLES } from './postgres-migrations.ts';
import { effectsValue, postgresOutbox } from './postgres-outbox.ts';
import { statements } from './postgres-statements.ts';
import { migrate } from './postgres-tables.ts';
import { isLive, tooLarge, verdict } from './record.ts';
import { columns, KIND, loaded, type Row } from './row.ts';
import type { Holdings, SessionStore, Store, StoreOptions } from './store.ts';
import { TOMBSTONE_MS, TOMBSTONE_NEEDED_MS } from './store.ts';
import { inOwnWords, postgresTrouble } from './trouble.ts';

export type PostgresOptions = StoreOptions & {
  /** Connections of this process at most. */
  connections?: number;
  /** What time it is, in SQL. Tests put their own clock here. */
  clock?: string;
};

/** Connects and brings the tables up to date. Throws, with the reason in our words, when that cannot be done. */
export async function postgresStore(
  address: string,
  {
    max_sessions,
    max_per_address,
    onEvent = () => {},
    onStart = () => {},
    connections = 10,
    clock = 'now()',
  }: PostgresOptions,
): Promise<Store> {
  onStart({ waitingFor: 'a connection to the database' });
  const { config, withoutServerPatience } = await connection(address);
  if (withoutServerPatience)
    onStart({ note: 'A pooler stands before the database: statements are given up here alone, not there.' });
  onStart({ waitingFor: 'the tables of the database' });
  await migrate(config, SESSION_TABLES, (waitingFor) => onStart({ waitingFor })).catch((error) => {
    throw postgresTrouble(error);
  });
  const sql = statements(clock);
  const pool = new pg.Pool({ ...config, max: connections });
  // A connection that breaks while idle leaves the pool; the next query takes another one.
  pool.on('error', () => {});
  let closing: Promise<void> | undefined;

  // Approximate among several processes: each goes on counting what it adds itself, and counts anew after each sweep.
  let size = await count().catch((error) => {
    throw postgresTrouble(error);
  });

  async function count() {
    const { rows } = await pool.query<{ n: number }>(sql.count);
    return rows[0]?.n ?? 0;
  }

  async function removed(text: string, values: unknown[]): Promise<number> {
    const { rowCount } = await pool.query(text, values);
    size -= rowCount ?? 0;
    return rowCount ?? 0;
  }

  function tellExpired(sessions: number) {
    if (sessions > 0) onEvent({ type: 'expired', sessions });
  }

  async function removeExpired(max: number): Promise<number> {
    const { rows } = await pool.query<{ kind: number }>(sql.removeExpired, [max]);
    size -= rows.length;
    tellExpired(rows.filter(({ kind }) => kind !== KIND.tombstone).length);
    return rows.length;
  }

  /** See `memory.ts`: what has expired, an old tombstone, then the one-message session left alone longest. */
  async function makeRoom({ tombstone = false } = {}): Promise<boolean> {
    if (size < max_sessions) return true;
    if ((await removeExpired(1)) > 0) return true;
    const graves = tombstone ? TOMBSTONE_MS : TOMBSTONE_MS - TOMBSTONE_NEEDED_MS;
    if ((await removed(sql.removeTombstone, [graves])) > 0) return true;
    if ((await removed(sql.removeOneMessage, [])) === 0) return false;
    onEvent({ type: 'evicted', why: 'full' });
    return true;
  }

  async function makeRoomAt(address: string | undefined): Promise<boolean> {
    if (address === undefined || max_per_address === Infinity) return true;
    const { rows } = await pool.query<{ n: number }>(sql.countOf, [address]);
    if ((rows[0]?.n ?? 0) < max_per_address) return true;
    if ((await removed(sql.removeOneMessageOf, [address])) === 0) return false;
    onEvent({ type: 'evicted', why: 'address' });
    return true;
  }

  async function find(key: string): Promise<{ row?: Row; now: number }> {
    const { rows } = await pool.query<Row & { now: number; stands: boolean }>(sql.find, [key]);
    const [found] = rows;
    if (!found) throw new Error('the database did not say what time it is');
    const { now, stands, ...row } = found;
    return { now, row: stands ? row : undefined };
  }

  const verbs: SessionStore = {
    async load(key) {
      const { row, now } = await find(key);
      return loaded(row, now);
    },

    async commit(key, expected, next, ttl, effects) {
      if (tooLarge(next)) return { ok: false, why: 'too_large' };
      const { kind, epoch, version, schema, state, seen, checksum } = columns(next);
      const record = [key, kind, epoch, version, schema, state, seen, checksum, ttl.idle_ms, ttl.absolute_ms];
      const stamp = [expected.epoch, expected.version, expected.deletions];
      const address = next.address ?? null;

      const continues = expected.epoch === epoch;
      const onNothing = expected.epoch === null && expected.deletions === 0;
      if (!continues && !(await makeRoomAt(next.address))) return { ok: false, why: 'address_full' };
      if (onNothing && !(await makeRoom())) return { ok: false, why: 'full' };

      const caused = effectsValue(effects);
      const { rows } = await (continues
        ? pool.query<{ n: number }>(sql.proceed, [...record, ...stamp, caused])
        : onNothing
          ? pool.query<{ n: number }>(sql.insert, [...record, address, caused])
          : pool.query<{ n: number }>(sql.replace, [...record, ...stamp, address, caused]));
      if (rows[0]?.n === 1) {
        if (onNothing) size++;
        if (!continues && expected.epoch !== null) tellExpired(1);
        return { ok: true };
      }
      const { row, now } = await find(key);
      const why = verdict(row, expected, next, now);
      return why.ok ? { ok: false, why: 'conflict' } : why;
    },

    async delete(key) {
      const { row, now } = await find(key);
      if (!row) await makeRoom({ tombstone: true });
      const { rows } = await pool.query<{ added: boolean }>(sql.bury, [key, TOMBSTONE_MS]);
      if (rows[0]?.added) size++;
      return row !== undefined && row.epoch !== null && isLive(row.expires_at, now);
    },

    async sweep(max) {
      const went = await removeExpired(max);
      if (went < max) size = await count();
      return went;
    },

    async holds() {
      const { rows } = await pool.query<Holdings>(sql.holds);
      const [held] = rows;
      if (!held) throw new Error('the database did not say what it holds');
      return held;
    },

    async close() {
      closing ??= pool.end();
      await closing;
    },
  };
  const outbox = inOwnWords(postgresOutbox(pool, clock), postgresTrouble);
  return { ...inOwnWords(verbs, postgresTrouble), outbox };
}
