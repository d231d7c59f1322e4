// The book in a SQLite file: one writer at a time, so that a transaction is never overtaken.
import type { DatabaseSync } from 'node:sqlite';
import { type Clock, steadyClock } from '../sessions/clock.ts';
import { openedFile } from '../stores/sqlite-place.ts';
import type { StoreOptions } from '../stores/store.ts';
import type { Database, Query, Row, Statement } from './database.ts';
import { MIGRATIONS } from './schema.ts';

/** How long a process waits for another one's write, ms. */
const BUSY_MS = 5_000;

export function sqliteDatabase(
  file: string,
  { clock = steadyClock, onStart = () => {} }: Pick<StoreOptions, 'onStart'> & { clock?: Clock } = {},
): Database {
  const { db, place } = openedFile(file, {
    busy_ms: BUSY_MS,
    // A request that was answered is on the disk: `full` also outlives a machine that loses its power.
    pragmas: 'pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on;',
    migrate,
    onStart,
  });
  const query: Query = async (statement) => run(db, statement);
  const alone = queueOf(file);
  return {
    query: (statement) =>
      alone(async () => {
        const rows = await query(statement);
        place.check();
        return rows;
      }),
    transaction: (work) =>
      alone(async () => {
        db.exec('begin immediate');
        try {
          const result = await work(query);
          db.exec('commit');
          // What was written after the file was gone is gone too.
          place.check();
          return result;
        } catch (error) {
          if (db.isTransaction) db.exec('rollback');
          throw error;
        }
      }),
    now: async () => clock(),
    skipLocked: '',
    // `begin immediate` has seen to it.
    bookAlone: async () => {},
    close: () =>
      alone(async () => {
        if (db.isOpen) db.close();
      }),
  };
}

/**
 * A transaction waits for promises between its statements, and SQLite waits for a transaction by holding the thread:
 * two of one process would wait for each other. So in this process they take turns.
 */
function queueOf(file: string) {
  const queue = queues.get(file) ?? { last: Promise.resolve() };
  queues.set(file, queue);
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.last.then(work, work);
    queue.last = next.catch(() => {});
    return next;
  };
}
const queues = new Map<string, { last: Promise<unknown> }>();

function run(db: DatabaseSync, { parts, values }: Statement): Row[] {
  return db.prepare(parts.join('?')).all(...values) as Row[];
}

/** A table of its own says how far it is: the file may be the sessions' as well. */
function migrate(db: DatabaseSync): void {
  db.exec('begin immediate');
  try {
    db.exec('create table if not exists veranda_book (n integer not null)');
    const row = db.prepare('select n from veranda_book').get() as { n: number } | undefined;
    for (const step of MIGRATIONS.slice(row?.n ?? 0)) db.exec(step);
    db.exec('delete from veranda_book');
    db.prepare('insert into veranda_book values (?)').run(Math.max(row?.n ?? 0, MIGRATIONS.length));
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
