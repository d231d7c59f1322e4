// The outbox in the SQLite file. It is written inside the transaction of a commit and read in transactions of its own.
import type { DatabaseSync } from 'node:sqlite';
import type { Effect } from '../effects/effect.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';

/** A step of the file's migrations. `id` is never used twice, so that a late `done` hits nobody else. */
export const OUTBOX_TABLE = `create table outbox (
    id integer primary key autoincrement,
    epoch text not null,
    effects text not null,
    at integer not null,
    due_at integer not null,
    tries integer not null default 0
  );
  create index outbox_by_due on outbox (due_at, id);`;

type Row = { id: number; epoch: string; effects: string; at: number; tries: number };
const entryOf = ({ id, effects, ...row }: Row): OutboxEntry => ({
  ...row,
  id: String(id),
  effects: JSON.parse(effects) as Effect[],
});

type SqliteOutboxOptions = {
  db: DatabaseSync;
  time: () => number;
  transaction: <T>(work: () => T) => T;
};

export function sqliteOutbox({ db, time, transaction }: SqliteOutboxOptions) {
  const sql = {
    write: db.prepare('insert into outbox (epoch, effects, at, due_at) values (?, ?, ?, ?)'),
    lease: db.prepare(
      `update outbox set tries = tries + 1, due_at = :until
       where id in (select id from outbox where due_at <= :now order by due_at, id limit :max)
       returning id, epoch, effects, at, tries`,
    ),
    done: db.prepare('delete from outbox where id = ?'),
    postpone: db.prepare('update outbox set due_at = ? where id = ? and tries = ?'),
    count: db.prepare('select count(*) as n from outbox'),
  };

  const outbox: Outbox = {
    async lease(max, ms) {
      // Most looks find nothing, and a look keeps no writer waiting.
      if (await nothingDue()) return [];
      const now = time();
      const rows = transaction(() => sql.lease.all({ now, until: now + ms, max })) as Row[];
      return rows.sort((a, b) => a.id - b.id).map(entryOf);
    },
    async done(entries) {
      if (entries.length === 0) return;
      transaction(() => {
        for (const { id } of entries) sql.done.run(Number(id));
      });
    },
    async postpone(entries, ms) {
      if (entries.length === 0) return;
      const due_at = time() + ms;
      transaction(() => {
        for (const { id, tries } of entries) sql.postpone.run(due_at, Number(id), tries);
      });
    },
    async waiting() {
      return (sql.count.get() as { n: number }).n;
    },
  };

  const due = db.prepare('select 1 from outbox where due_at <= ? limit 1');
  const nothingDue = async () => due.get(time()) === undefined;

  return {
    outbox,
    /** Inside the transaction of a commit. */
    write(epoch: string, effects: readonly Effect[], now: number) {
      if (effects.length > 0) sql.write.run(epoch, JSON.stringify(effects), now, now);
    },
  };
}
