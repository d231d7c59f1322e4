// Subject: a store under test, with its clock in our hand and, where it allows, its insides in our sight.
import assert from 'node:assert/strict';
import { setImmediate as tick } from 'node:timers/promises';
import type { Effect } from '../../effects/effect.ts';
import { UNBOUNDED } from '../record.ts';
import type { Commit, Loaded, NextRecord, SessionStore, Store, StoreEvent, StoreOptions } from '../store.ts';

export type Subject = {
  store: Store;
  /** Moves the store's clock. */
  advance(ms: number): Promise<void>;
  /** The same data as another process sees it. Absent where a store is one process's own. */
  sibling?(): Promise<Store>;
  /** Everything that is kept, as text. */
  dump(): Promise<string>;
  /** Records, expired ones and tombstones included. */
  size(): Promise<number>;
  /** The bytes of all records, counted one by one. Absent where the store alone can tell. */
  weigh?(): number;
  /** Spoils what is kept under a key, as a bad disk would. Absent where nobody can. */
  damage?(key: string): Promise<void>;
  dispose(): Promise<void>;
};

export type MakeSubject = (options: StoreOptions) => Promise<Subject>;

/** One thing that must be true of every store. Rejects when it is not. */
export type Check = {
  /** A sentence about the store: "keeps one of 100 commits that expect the same version". */
  name: string;
  /** What the subject must offer for the check to mean anything. */
  needs?: 'sibling' | 'damage';
  bounds?: Partial<StoreOptions>;
  run(subject: Subject, events: StoreEvent[]): Promise<void>;
};

/** Runs one check on a store of its own. */
export async function perform({ bounds, run }: Check, make: MakeSubject): Promise<void> {
  const events: StoreEvent[] = [];
  const subject = await make({ ...UNBOUNDED, ...bounds, onEvent: (event) => events.push(event) });
  try {
    await run(subject, events);
  } finally {
    await subject.dispose();
  }
}

// ---- words that the checks are written in ------------------------------------------------------------------------

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const TTL = { idle_ms: 30 * MINUTE, absolute_ms: 7 * DAY };
/** All subjects' clocks begin here. */
export const START = Date.UTC(2027, 0, 15, 12);

let epochs = 0;
export const newEpoch = () => `epoch-${++epochs}`;

/** A first record, or the one after `record`. Its state says what was said; its window grows by one id. */
export function recordAfter({ record }: Pick<Loaded, 'record'>, said = 'hello'): NextRecord {
  const version = (record?.version ?? 0) + 1;
  const message = {
    message_id: `message-${version}`,
    hash: `hash-${version}`,
    response: JSON.stringify({ said }),
  };
  return {
    epoch: record?.epoch ?? newEpoch(),
    version,
    schema: 1,
    state: JSON.stringify({ said, version }),
    seen: [...(record?.seen ?? []), message],
    one_message: version === 1,
  };
}

/** Load and commit, as a turn does. */
export async function say(
  store: SessionStore,
  key: string,
  said?: string,
  extra: Partial<NextRecord> = {},
  effects: Effect[] = [],
): Promise<Commit> {
  const loaded = await store.load(key);
  return await store.commit(key, loaded.expected, { ...recordAfter(loaded, said), ...extra }, TTL, effects);
}

/** Two messages: a session that is engaged, and that nothing may push out. */
export async function engage(
  store: SessionStore,
  key: string,
  extra: Partial<NextRecord> = {},
): Promise<void> {
  await say(store, key, 'first', extra);
  await say(store, key, 'second', extra);
}

export const saidIn = ({ record }: Loaded): unknown =>
  record && (JSON.parse(record.state) as { said: unknown }).said;

/** Says which word was found, not the whole dump. */
export async function assertKeepsNothingOf(words: RegExp, dump: Subject['dump']): Promise<void> {
  assert.equal((await dump()).match(words)?.[0], undefined);
}

/** Looks at a key again and again while `work` is under way, and at its end. */
export async function watch(store: SessionStore, key: string, work: Promise<unknown>): Promise<Loaded[]> {
  const sights: Loaded[] = [];
  let running = true;
  const done = work.finally(() => {
    running = false;
  });
  for (let i = 0; i < 200 && running; i++) {
    sights.push(await store.load(key));
    if (i % 3 === 2) await tick();
  }
  await done;
  return [...sights, await store.load(key)];
}
