// Books under test: on SQLite and on PostgreSQL, each with a clock in our hand; and books that make a mistake.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Book } from '../src/book/book.ts';
import { type MakeSubject, START } from '../src/book/conformance.ts';
import { type Database, type Query, type Row, type Statement, sql } from '../src/book/database.ts';
import { postgresDatabase } from '../src/book/postgres.ts';
import { sqlBook } from '../src/book/sql-book.ts';
import { sqliteDatabase } from '../src/book/sqlite.ts';
import { inZone, type TestPostgres } from './postgres.ts';

const TABLES = ['lead', 'visit', 'notice', 'consent', 'delivery'].map((name) => `veranda_${name}`);

/** `around` makes the mistake, in what is asked of the database or in what the book does. */
export function sqliteBook(
  around: Mistake['around'] = (book) => book,
  tamper: Mistake['tamper'] = (query) => query,
): MakeSubject {
  return async (options) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-book-'));
    const file = path.join(folder, 'book.db');
    let now = START;
    const open = () => {
      const db = sqliteDatabase(file, { clock: () => now });
      return around(sqlBook(tampered(db, tamper), options), db);
    };
    const book = open();
    const peek = new DatabaseSync(file);
    return {
      book,
      advance: async (ms) => {
        now += ms;
      },
      sibling: async () => open(),
      dump: async () => JSON.stringify(TABLES.map((table) => peek.prepare(`select * from ${table}`).all())),
      dispose: async () => {
        await book.close();
        peek.close();
        rmSync(folder, { recursive: true });
      },
    };
  };
}

export function postgresBook(postgres: TestPostgres): MakeSubject {
  return async (options) => {
    const url = await postgres.database('Asia/Kolkata');
    const peek = new pg.Client({ connectionString: url });
    await peek.connect();
    const timer = `timer_${randomBytes(4).toString('hex')}`;
    await peek.query(`create table ${timer} as select to_timestamp(${START / 1000}) as now`);
    const clock = `(select now from ${timer})`;
    const book = sqlBook(await postgresDatabase(url, { clock, connections: 4 }), options);
    return {
      book,
      advance: async (ms) => {
        await peek.query(`update ${timer} set now = now + $1 * interval '1 millisecond'`, [ms]);
      },
      sibling: async () =>
        sqlBook(
          await postgresDatabase(inZone(url, 'America/Los_Angeles'), { clock, connections: 4 }),
          options,
        ),
      dump: async () => {
        const found: unknown[] = [];
        for (const table of TABLES) found.push((await peek.query(`select * from ${table}`)).rows);
        return JSON.stringify(found);
      },
      dispose: async () => {
        await book.close();
        await peek.end();
      },
    };
  };
}

// ---- mistakes that real books have made ----------------------------------------------------------------------------

export type Mistake = {
  mistake: string;
  /** The check that must notice. */
  breaks: string;
  around?: (book: Book, db: Database) => Book;
  tamper?: (query: Query) => Query;
};

function tampered(db: Database, tamper: (query: Query) => Query): Database {
  return {
    ...db,
    query: tamper(db.query),
    transaction: (work) => db.transaction((query) => work(tamper(query))),
  };
}

const text = ({ parts }: Statement) => parts.join('?');
/** Leaves out what is written by statements that begin so. */
const without =
  (begins: string, rows: Row[] = []) =>
  (query: Query): Query =>
  async (statement) =>
    text(statement).trim().startsWith(begins) ? rows : await query(statement);
/** Says a statement otherwise. */
const instead =
  (from: string | RegExp, to: string) =>
  (query: Query): Query =>
  async (statement) =>
    await query({ ...statement, parts: statement.parts.map((part) => part.replace(from, to)) });

export const MISTAKES: Mistake[] = [
  {
    mistake: 'forgets the deliveries in the transaction',
    breaks: 'keeps lead, visit, consent and deliveries of a request',
    tamper: without('insert into veranda_delivery'),
  },
  {
    mistake: 'keeps no word of the consent',
    breaks: 'keeps lead, visit, consent and deliveries of a request',
    tamper: without('insert into veranda_consent'),
  },
  {
    mistake: 'merges people by their name',
    breaks: 'takes people of one number for one person, never of one name',
    tamper: (query) => async (statement) => {
      if (!text(statement).trim().startsWith('insert into veranda_lead')) return await query(statement);
      const found = await query(
        sql`select id from veranda_lead where name = ${statement.values[2] as string}`,
      );
      return found.length > 0 ? found : await query(statement);
    },
  },
  {
    mistake: 'begins a person anew with every request',
    breaks: 'the first day stays the first day',
    tamper: instead('name = excluded.name,', 'name = excluded.name, first_at = excluded.last_at,'),
  },
  {
    mistake: 'takes a request sent again for a new one',
    breaks: 'gives the same visit when the same request comes again, and sends nothing twice',
    around: (book) => ({
      ...book,
      ask: (given) => book.ask({ ...given, key: randomBytes(8).toString('hex') }),
    }),
  },
  {
    mistake: 'holds a seat only when the visit is confirmed',
    breaks: 'a seat counts from the moment it is asked for, and is free again when it is cancelled',
    tamper: instead(
      'where seat is not null and id <>',
      "where seat is not null and state = 'fixed' and id <>",
    ),
  },
  {
    mistake: 'never gives a seat back',
    breaks: 'a seat counts from the moment it is asked for, and is free again when it is cancelled',
    tamper: without('update veranda_visit set seat = null where id'),
  },
  {
    mistake: 'looks at the same beginning alone',
    breaks: 'counts visits that overlap in time',
    tamper: instead(/ and start_at < $/, ' and start_at = '),
  },
  {
    mistake: 'leases by reading first and writing later',
    breaks: 'gives each delivery to one taker',
    around: (book, db) => ({
      ...book,
      async lease(hold_ms) {
        const now = await db.now(db.query);
        const [row] = await db.query(
          sql`select * from veranda_delivery where state = ${'waiting'} and due <= ${now} and lease_until <= ${now} limit 1`,
        );
        if (!row) return undefined;
        await new Promise((resolve) => setImmediate(resolve));
        const until = now + hold_ms;
        await db.query(
          sql`update veranda_delivery set lease = ${'mine'}, lease_until = ${until}, attempts = attempts + 1 where id = ${String(row.id)}`,
        );
        const { id, target, event, attempts, body } = row;
        return {
          id: String(id),
          lease: 'mine',
          until,
          to: String(target),
          event: event as 'visit.asked',
          attempts: Number(attempts) + 1,
          body: String(body),
        };
      },
    }),
  },
  {
    mistake: 'counts attempts when they succeed',
    breaks: 'a lease that lapsed is taken over, counted, and its first taker changes nothing any more',
    tamper: instead('attempts = attempts + 1', 'attempts = attempts + (attempts = 0)'),
  },
  {
    mistake: 'settles for whoever says so',
    breaks: 'a lease that lapsed is taken over, counted, and its first taker changes nothing any more',
    tamper: (query) => async (statement) => {
      if (!text(statement).includes('lease = null')) return await query(statement);
      const cut = statement.parts.findIndex((part) => part.includes('and lease ='));
      const parts = [...statement.parts.slice(0, cut), ' returning id'];
      return await query({ parts, values: statement.values.slice(0, cut) });
    },
  },
  {
    mistake: 'sends what is newer while something older waits',
    breaks: 'tells what happened to one person in order, and waits for what has not arrived',
    tamper: instead('and b.n < d.n', 'and b.n < 0'),
  },
  {
    mistake: 'sends what was taken back',
    breaks: 'what is withdrawn before it was sent is never sent',
    tamper: without('delete from veranda_delivery where lead'),
  },
  {
    mistake: 'leaves the name of who took it back',
    breaks: 'a sealed lead has no person in it, and its days end',
    tamper: instead(
      'update veranda_lead set phone = null, name =',
      'update veranda_lead set phone = null, answered_by =',
    ),
  },
  {
    mistake: 'never ends the days of a lead',
    breaks: 'erases a lead when its days are over, with all that hangs on it',
    tamper: without('delete from veranda_lead where id in'),
  },
];
