// Subjects: the three stores, each made ready for the conformance suite.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { type MakeSubject, START } from '../src/stores/conformance/subject.ts';
import { emptyShelves, memoryStore, type Shelves, weightOf } from '../src/stores/memory.ts';
import { postgresStore } from '../src/stores/postgres.ts';
import { sqliteStore } from '../src/stores/sqlite.ts';
import { inZone, type TestPostgres } from './postgres.ts';

/** A clock that moves when told to. */
export function handClock() {
  let now = START;
  return {
    clock: () => now,
    advance: async (ms: number) => {
      now += ms;
    },
  };
}

/** `warm`: how many commits it keeps unpacked. */
export function memorySubject({ warm }: { warm?: number } = {}): MakeSubject {
  return async (options) => {
    const shelves = emptyShelves();
    const { clock, advance } = handClock();
    const store = memoryStore({ ...options, clock, shelves, ...(warm && { warm }) });
    return { store, advance, ...insideOf(shelves), dispose: () => store.close() };
  };
}

/** How full the shelves are, and all that stands on them. */
export function insideOf({ one_message, engaged, tombstones }: Shelves) {
  return {
    size: async () => one_message.size() + engaged.size() + tombstones.size,
    weigh: () =>
      [...one_message.entries(), ...engaged.entries()].reduce(
        (sum, [, { content }]) => sum + weightOf(content),
        0,
      ),
    dump: async () => {
      const shelves = [...one_message.entries(), ...engaged.entries(), ...tombstones].flatMap(
        ([key, entry]) => {
          const { content, ...rest } = entry as { content?: object };
          return [
            key,
            JSON.stringify(rest),
            Buffer.isBuffer(content) ? content.toString() : JSON.stringify(content),
          ];
        },
      );
      return shelves.join('\n');
    },
  };
}

export const sqliteSubject: MakeSubject = async (options) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-sqlite-'));
  const file = path.join(folder, 'sessions.db');
  const { clock, advance } = handClock();
  const store = sqliteStore(file, { ...options, clock });
  const peek = new DatabaseSync(file);
  return {
    store,
    advance,
    sibling: async () => sqliteStore(file, { ...options, clock }),
    dump: async () => JSON.stringify(peek.prepare('select * from session').all()),
    size: async () => (peek.prepare('select count(*) as n from session').get() as { n: number }).n,
    damage: async (key) => {
      peek.prepare("update session set state = replace(state, 'said', 'sa1d') where key = ?").run(key);
    },
    dispose: async () => {
      await store.close();
      peek.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Both processes live in other time zones than the database, and in different ones. */
export function postgresSubject(postgres: TestPostgres): MakeSubject {
  return async (options) => {
    const url = await postgres.database('Asia/Kolkata');
    const peek = new pg.Client({ connectionString: url });
    await peek.connect();
    const timer = `timer_${randomBytes(4).toString('hex')}`;
    await peek.query(`create table ${timer} as select to_timestamp(${START / 1000}) as now`);
    const clock = `(select now from ${timer})`;
    const store = await postgresStore(url, { ...options, clock, connections: 4 });
    return {
      store,
      advance: async (ms) => {
        await peek.query(`update ${timer} set now = now + $1 * interval '1 millisecond'`, [ms]);
      },
      sibling: () => postgresStore(inZone(url, 'America/Los_Angeles'), { ...options, clock, connections: 4 }),
      dump: async () => {
        const { rows } = await peek.query<{ row: string }>(
          'select veranda_session::text as row from veranda_session',
        );
        return rows.map(({ row }) => row).join('\n');
      },
      size: async () => {
        const { rows } = await peek.query<{ n: string }>('select count(*) as n from veranda_session');
        return Number(rows[0]?.n);
      },
      damage: async (key) => {
        await peek.query("update veranda_session set state = replace(state, 'said', 'sa1d') where key = $1", [
          key,
        ]);
      },
      dispose: async () => {
        await store.close();
        await peek.end();
      },
    };
  };
}
