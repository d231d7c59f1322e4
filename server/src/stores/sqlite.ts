// SQLite store: sessions in one file. For one machine; survives restarts and kill -9, and several processes may share it.
import type { DatabaseSync } from 'node:sqlite';
import { type Clock, neverBackwards, steadyClock } from '../sessions/clock.ts';
import { expiryOf, isLive, tooLarge, verdict } from './record.ts';
import { columns, KIND, loaded, type Row } from './row.ts';
import { OUTBOX_TABLE, sqliteOutbox } from './sqlite-outbox.ts';
import { openedFile } from './sqlite-place.ts';
import type { Commit, Holdings, SessionStore, Store, StoreOptions } from './store.ts';
import { TOMBSTONE_MS, TOMBSTONE_NEEDED_MS } from './store.ts';
import { inOwnWords, sqliteTrouble } from './trouble.ts';

/** Numbered by their place. Never edit one that has been released; fields are added, never reused. */
const MIGRATIONS = [
  `create table session (
     key text primary key,
     kind integer not null,
     epoch text,
     version integer not null,
     deletions integer not null,
     created_at integer not null,
     expires_at integer not null,
     schema integer,
     state text,
     seen text,
     checksum integer,
     address text
   );
   create index session_by_expiry on session (expires_at);
   create index session_by_kind on session (kind, expires_at);
   create index session_by_address on session (address, kind, expires_at) where address is not null;
   create table tally (n integer not null);
   insert into tally values (0);
   create trigger session_added after insert on session begin update tally set n = n + 1; end;
   create trigger session_removed after delete on session begin update tally set n = n - 1; end;`,
  OUTBOX_TABLE,
];

const FOREVER = Number.MAX_SAFE_INTEGER;

/** How long a process waits for another one's write, ms. A write takes well under one. */
const BUSY_MS = 2_000;

export function sqliteStore(
  file: string,
  {
    max_sessions,
    max_per_address,
    onEvent = () => {},
    onStart = () => {},
    clock = steadyClock,
  }: StoreOptions & { clock?: Clock },
): Store {
  const time = neverBackwards(clock);
  const { db, place } = openedFile(file, {
    busy_ms: BUSY_MS,
    // A crash of the process loses nothing; of the machine, at most the last moments.
    pragmas: 'pragma synchronous = normal; pragma secure_delete = on;',
    migrate,
    onStart,
  });
  const sql = statements(db);

  /** All or nothing, and alone among all processes that write to this file. */
  function transaction<T>(work: () => T): T {
    db.exec('begin immediate');
    try {
      const result = work();
      db.exec('commit');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('rollback');
      throw error;
    }
  }

  const { outbox, write: writeEffects } = sqliteOutbox({ db, time, transaction });

  /** The log of changes still holds old content; without it, gone from the table is gone from the disk. */
  const emptyLog = () => db.exec('pragma wal_checkpoint(truncate)');

  const rowOf = (key: string) => sql.find.get(key) as (Row & { address: string | null }) | undefined;

  function tellExpired(sessions: number) {
    if (sessions > 0) onEvent({ type: 'expired', sessions });
  }

  function removeExpired(now: number, max: number): number {
    const kinds = sql.removeExpired.all(now, max);
    tellExpired(kinds.filter(({ kind }) => kind !== KIND.tombstone).length);
    return kinds.length;
  }

  /** See `memory.ts`: what has expired, an old tombstone, then the one-message session left alone longest. */
  function makeRoom(now: number, { tombstone = false } = {}): boolean {
    if ((sql.size.get() as { n: number }).n < max_sessions) return true;
    const graves = tombstone ? FOREVER : now + TOMBSTONE_MS - TOMBSTONE_NEEDED_MS;
    if (removeExpired(now, 1) > 0) return true;
    if (sql.removeOldest.run(KIND.tombstone, graves).changes > 0) return true;
    if (sql.removeOldest.run(KIND.one_message, FOREVER).changes === 0) return false;
    onEvent({ type: 'evicted', why: 'full' });
    return true;
  }

  function makeRoomAt(address: string | null, now: number): boolean {
    if (address === null) return true;
    if ((sql.sizeOf.get(address, now) as { n: number }).n < max_per_address) return true;
    if (sql.removeOldestOf.run(address, now).changes === 0) return false;
    onEvent({ type: 'evicted', why: 'address' });
    return true;
  }

  const verbs: SessionStore = {
    async load(key) {
      place.check();
      return loaded(rowOf(key), time());
    },

    async commit(key, expected, next, ttl, effects) {
      if (tooLarge(next)) return { ok: false, why: 'too_large' };
      const commit = transaction((): Commit => {
        const now = time();
        const row = rowOf(key);
        const allowed = verdict(row, expected, next, now);
        if (!allowed.ok) return allowed;

        const continues = row?.epoch === next.epoch;
        const address = (continues ? row.address : next.address) ?? null;
        if (!continues) {
          if (!makeRoomAt(address, now)) return { ok: false, why: 'address_full' };
          if (!row && !makeRoom(now)) return { ok: false, why: 'full' };
        }
        const created_at = continues ? row.created_at : now;
        const expires_at = expiryOf(created_at, now, ttl);
        const { deletions } = expected;
        sql.put.run({ key, ...columns(next), deletions, created_at, expires_at, address });
        writeEffects(next.epoch, effects, now);
        if (row && row.epoch !== null && !continues) tellExpired(1);
        return { ok: true };
      });
      // What was written after the file was gone is gone too.
      place.check();
      return commit;
    },

    async delete(key) {
      const existed = transaction(() => {
        const now = time();
        const row = rowOf(key);
        if (!row && !makeRoom(now, { tombstone: true })) return false;
        sql.bury.run({ key, deletions: (row?.deletions ?? 0) + 1, now, until: now + TOMBSTONE_MS });
        return row !== undefined && row.epoch !== null && isLive(row.expires_at, now);
      });
      place.check();
      if (existed) emptyLog();
      return existed;
    },

    async sweep(max) {
      const removed = removeExpired(time(), max);
      if (removed > 0 && removed < max) emptyLog();
      return removed;
    },

    async holds() {
      const { n } = sql.size.get() as { n: number };
      const { tombstones, bytes } = sql.rest.get() as Omit<Holdings, 'sessions'>;
      return { sessions: n - tombstones, tombstones, bytes };
    },

    async close() {
      if (db.isOpen) db.close();
    },
  };
  return { ...inOwnWords(verbs, sqliteTrouble), outbox: inOwnWords(outbox, sqliteTrouble) };
}

function migrate(db: DatabaseSync) {
  const stepsDone = () => (db.prepare('pragma user_version').get() as { user_version: number }).user_version;
  db.exec('begin immediate');
  try {
    const done = stepsDone();
    for (const step of MIGRATIONS.slice(done)) db.exec(step);
    db.exec(`pragma user_version = ${Math.max(done, MIGRATIONS.length)}`);
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

function statements(db: DatabaseSync) {
  return {
    size: db.prepare('select n from tally'),
    rest: db.prepare(
      `select (select count(*) from session where kind = ${KIND.tombstone}) as tombstones,
         (pages.page_count - free.freelist_count) * size.page_size as bytes
       from pragma_page_count as pages, pragma_freelist_count as free, pragma_page_size as size`,
    ),
    find: db.prepare(
      `select epoch, version, deletions, created_at, expires_at, schema, state, seen, checksum, address
       from session where key = ?`,
    ),
    put: db.prepare(
      `insert into session
         (key, kind, epoch, version, deletions, created_at, expires_at, schema, state, seen, checksum, address)
       values
         (:key, :kind, :epoch, :version, :deletions, :created_at, :expires_at, :schema, :state, :seen, :checksum,
          :address)
       on conflict (key) do update set
         kind = :kind, epoch = :epoch, version = :version, deletions = :deletions, created_at = :created_at,
         expires_at = :expires_at, schema = :schema, state = :state, seen = :seen, checksum = :checksum,
         address = :address`,
    ),
    bury: db.prepare(
      `insert into session (key, kind, version, deletions, created_at, expires_at)
       values (:key, ${KIND.tombstone}, 0, :deletions, :now, :until)
       on conflict (key) do update set
         kind = ${KIND.tombstone}, epoch = null, version = 0, deletions = :deletions, created_at = :now,
         expires_at = :until, schema = null, state = null, seen = null, checksum = null, address = null`,
    ),
    removeExpired: db.prepare(
      `delete from session where rowid in
         (select rowid from session where expires_at <= ? order by expires_at limit ?)
       returning kind`,
    ),
    removeOldest: db.prepare(
      `delete from session where rowid =
         (select rowid from session where kind = ? and expires_at <= ? order by expires_at limit 1)`,
    ),
    sizeOf: db.prepare(
      `select count(*) as n from session where address = ? and kind > ${KIND.tombstone} and expires_at > ?`,
    ),
    removeOldestOf: db.prepare(
      `delete from session where rowid =
         (select rowid from session where address = ? and kind = ${KIND.one_message} and expires_at > ?
          order by expires_at limit 1)`,
    ),
  };
}
