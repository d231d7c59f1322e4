// Broken stores: each makes one mistake that real session stores have made. The conformance suite must catch them all.
import { setImmediate as tick } from 'node:timers/promises';
import type { Effect } from '../src/effects/effect.ts';
import { type MakeSubject, recordAfter, type Subject, TTL } from '../src/stores/conformance/subject.ts';
import { contentOf, emptyShelves, memoryStore, type Shelves, weightOf } from '../src/stores/memory.ts';
import { NOTHING } from '../src/stores/record.ts';
import type { Loaded, NextRecord, SessionStore, Store, StoreOptions } from '../src/stores/store.ts';
import { handClock, insideOf } from './subjects.ts';

/** What a mistake is made with: a sound store, its insides and its clock. */
type Sound = {
  store: Store;
  shelves: Shelves;
  clock: () => number;
  options: StoreOptions;
  /** Puts effects into the outbox beside any commit. */
  aside: (effects: readonly Effect[]) => Promise<void>;
};
export type Mistake = (sound: Sound) => Partial<Store>;

export const entryIn = ({ engaged, one_message }: Shelves, key: string) =>
  engaged.get(key) ?? one_message.get(key);

const sameStamp = (a: Loaded['expected'], b: Loaded['expected']) =>
  a.epoch === b.epoch && a.version === b.version && a.deletions === b.deletions;

/** Writes whatever stands there by now. */
async function force(
  store: SessionStore,
  key: string,
  next: NextRecord,
  ttl: Parameters<SessionStore['commit']>[3],
  effects: Parameters<SessionStore['commit']>[4],
) {
  return await store.commit(key, (await store.load(key)).expected, next, ttl, effects);
}

/** The mistake, and the sentence of the suite that it must break. */
export const MISTAKES: { mistake: string; breaks: string; make: Mistake }[] = [
  {
    mistake: 'checks the version first and writes later',
    breaks: 'keeps one of 100 commits that expect the same version',
    make: ({ store }) => ({
      async commit(key, expected, next, ttl, effects) {
        const { expected: now } = await store.load(key);
        if (!sameStamp(now, expected)) return { ok: false, why: 'conflict' };
        await tick();
        return await force(store, key, next, ttl, effects);
      },
    }),
  },
  {
    mistake: 'asks for no version at all: the last writer wins',
    breaks: 'refuses a stale version and changes nothing',
    make: ({ store }) => ({
      commit: (key, _expected, next, ttl, effects) => force(store, key, next, ttl, effects),
    }),
  },
  {
    mistake: 'hands out live references',
    breaks: 'hands out copies: changing one changes nothing kept',
    make: ({ store, shelves }) => {
      const live = new WeakMap<object, Loaded['record']>();
      return {
        async load(key) {
          const loaded = await store.load(key);
          const entry = entryIn(shelves, key);
          if (!entry || !loaded.record) return loaded;
          const record = live.get(entry) ?? loaded.record;
          live.set(entry, record);
          return { ...loaded, record };
        },
      };
    },
  },
  {
    mistake: 'sets the time to live in a second step',
    breaks: 'never shows state, message ids and expiry of different commits',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const immortal = { idle_ms: Number.MAX_SAFE_INTEGER / 4, absolute_ms: Number.MAX_SAFE_INTEGER / 4 };
        const commit = await store.commit(key, expected, next, immortal, effects);
        await tick();
        const entry = entryIn(shelves, key);
        if (commit.ok && entry) {
          const { now } = await store.load(key);
          entry.expires_at = Math.min(now + ttl.idle_ms, entry.created_at + ttl.absolute_ms);
        }
        return commit;
      },
    }),
  },
  {
    mistake: 'says ok before it has written',
    breaks: 'shows a commit to whoever loads after it, as it was written',
    make: ({ store }) => ({
      async commit(key, expected, next, ttl, effects) {
        setImmediate(() => store.commit(key, expected, next, ttl, effects).catch(() => {}));
        return { ok: true };
      },
    }),
  },
  {
    mistake: 'leaves no tombstone, so that a first turn brings the session back',
    breaks: 'refuses a first turn that was running, though nothing stood there yet',
    make: ({ store, shelves }) => ({
      async delete(key) {
        const existed = await store.delete(key);
        shelves.tombstones.delete(key);
        return existed;
      },
    }),
  },
  {
    mistake: 'writes over its tombstones',
    breaks: 'refuses the turn that was running when the session was deleted',
    make: ({ store }) => ({
      async commit(key, expected, next, ttl, effects) {
        const commit = await store.commit(key, expected, next, ttl, effects);
        return !commit.ok && commit.why === 'deleted' ? await force(store, key, next, ttl, effects) : commit;
      },
    }),
  },
  {
    mistake: 'keeps the content in its tombstones',
    breaks: 'leaves no byte of what was deleted',
    make: ({ store, shelves }) => ({
      async delete(key) {
        const content = entryIn(shelves, key)?.content;
        const existed = await store.delete(key);
        const tombstone = shelves.tombstones.get(key);
        if (tombstone) Object.assign(tombstone, { content });
        return existed;
      },
    }),
  },
  {
    mistake: 'lets records expire only when it sweeps',
    breaks: 'keeps a record until the last millisecond and not one longer',
    make: ({ store, shelves, clock }) => ({
      async load(key) {
        const loaded = await store.load(key);
        const entry = entryIn(shelves, key);
        if (!loaded.expired || !entry) return loaded;
        const { created_at, expires_at } = entry;
        return {
          ...loaded,
          now: clock(),
          expired: false,
          record: { ...contentOf(entry), created_at, expires_at },
        };
      },
    }),
  },
  {
    mistake: 'is one millisecond generous',
    breaks: 'keeps a record until the last millisecond and not one longer',
    make: ({ options, shelves, clock }) => {
      const late = memoryStore({ ...options, shelves, clock: () => clock() - 1 });
      return { load: async (key) => ({ ...(await late.load(key)), now: clock() }) };
    },
  },
  {
    mistake: 'extends a record by reading it',
    breaks: 'is not extended by reading',
    make: ({ store, shelves, clock }) => ({
      async load(key) {
        const loaded = await store.load(key);
        const entry = entryIn(shelves, key);
        if (entry && loaded.record) entry.expires_at = clock() + 30 * 60_000;
        return loaded;
      },
    }),
  },
  {
    mistake: 'remembers the message id before it has the state',
    breaks: 'never shows state, message ids and expiry of different commits',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const entry = entryIn(shelves, key);
        if (entry) entry.content = { ...contentOf(entry), seen: next.seen };
        await tick();
        return await store.commit(key, expected, next, ttl, effects);
      },
    }),
  },
  {
    mistake: 'remembers the message id after it has the state',
    breaks: 'never shows state, message ids and expiry of different commits',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const commit = await store.commit(
          key,
          expected,
          { ...next, seen: next.seen.slice(0, -1) },
          ttl,
          effects,
        );
        await tick();
        const entry = entryIn(shelves, key);
        if (commit.ok && entry) entry.content = { ...contentOf(entry), seen: next.seen };
        return commit;
      },
    }),
  },
  {
    mistake: 'carries the age of an expired record into the next life',
    breaks: 'begins a new life where one ran out, and keeps no byte of the old',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const created_at = entryIn(shelves, key)?.created_at;
        const commit = await store.commit(key, expected, next, ttl, effects);
        const entry = entryIn(shelves, key);
        if (commit.ok && entry && created_at !== undefined) entry.created_at = created_at;
        return commit;
      },
    }),
  },
  {
    mistake: 'sweeps by a list that is out of date',
    breaks: 'never sweeps a record that was renewed or began anew while it swept',
    make: ({ shelves, clock }) => ({
      async sweep(max) {
        const ending = [...shelves.one_message.entries(), ...shelves.engaged.entries(), ...shelves.tombstones]
          .filter(([, { expires_at }]) => expires_at <= clock())
          .slice(0, max);
        await tick();
        for (const [key] of ending) {
          for (const shelf of [shelves.one_message, shelves.engaged, shelves.tombstones]) shelf.delete(key);
        }
        return ending.length;
      },
    }),
  },
  {
    mistake: 'takes the order of commits for the order of ends',
    breaks: 'sweeps what has ended beside what lives longer',
    make: ({ store, shelves }) => {
      const commits = new Map<string, number>();
      return {
        async commit(key, expected, next, ttl, effects) {
          const commit = await store.commit(key, expected, next, ttl, effects);
          commits.delete(key);
          commits.set(key, entryIn(shelves, key)?.expires_at ?? 0);
          return commit;
        },
        async sweep(max) {
          const { now } = await store.load('nobody');
          const [first] = commits.values();
          return first !== undefined && first > now ? 0 : await store.sweep(max);
        },
      };
    },
  },
  {
    mistake: 'pushes out one of whichever lifetime ends last',
    breaks: 'pushes out the one-message session that ends soonest, whatever its lifetime',
    make: ({ store, shelves, options }) => ({
      async commit(key, expected, next, ttl, effects) {
        const ends = [...shelves.one_message.ending()].flatMap(([first]) => (first ? [first] : []));
        const latest = ends.sort(([, a], [, b]) => b.expires_at - a.expires_at)[0];
        const full = shelves.one_message.size() >= options.max_sessions;
        if (full && latest) shelves.one_message.delete(latest[0]);
        return await store.commit(key, expected, next, ttl, effects);
      },
    }),
  },
  {
    mistake: 'sweeps all there is at once',
    breaks: 'sweeps what has ended, at most as many as asked, and nothing that lives',
    make: ({ store }) => ({ sweep: () => store.sweep(Infinity) }),
  },
  {
    mistake: 'makes a record of everybody who looks',
    breaks: 'finds nothing under unknown keys, and creates nothing by looking',
    make: ({ store, shelves }) => ({
      async load(key) {
        const loaded = await store.load(key);
        if (!loaded.record && !shelves.tombstones.has(key) && !entryIn(shelves, key)) {
          shelves.tombstones.set(key, { ...loaded.expected, expires_at: loaded.now });
        }
        return loaded;
      },
    }),
  },
  {
    mistake: 'counts its time to live in 32 bits',
    breaks: 'keeps a record of thirty and of sixty days for as long',
    make: ({ store }) => ({
      commit: (key, expected, next, { idle_ms, absolute_ms }, effects) =>
        store.commit(key, expected, next, { idle_ms: idle_ms | 0, absolute_ms }, effects),
    }),
  },
  {
    mistake: 'deletes by prefix',
    breaks: 'keeps neighbours apart, whatever their keys share',
    make: ({ store, shelves }) => ({
      async delete(key) {
        for (const shelf of [shelves.one_message, shelves.engaged]) {
          for (const [other] of shelf.entries())
            if (other.startsWith(key) && other !== key) shelf.delete(other);
        }
        return await store.delete(key);
      },
    }),
  },
  {
    mistake: 'grows without bound',
    breaks: 'keeps within its bound in a flood, and loses no engaged session',
    make: ({ shelves, clock }) =>
      memoryStore({ max_sessions: Infinity, max_per_address: Infinity, shelves, clock }),
  },
  {
    mistake: 'pushes out whoever was quiet longest, engaged or not',
    breaks: 'keeps within its bound in a flood, and loses no engaged session',
    make: ({ store, shelves, options }) => ({
      async commit(key, expected, next, ttl, effects) {
        const [oldest] = shelves.engaged.entries();
        const full = shelves.one_message.size() + shelves.engaged.size() >= options.max_sessions;
        if (full && oldest && !entryIn(shelves, key)) shelves.engaged.delete(oldest[0]);
        return await store.commit(key, expected, next, ttl, effects);
      },
    }),
  },
  {
    mistake: 'counts what it is given and not what goes',
    breaks: 'knows how many sessions and tombstones it holds',
    make: ({ store }) => {
      let sessions = 0;
      return {
        async commit(key, expected, next, ttl, effects) {
          const commit = await store.commit(key, expected, next, ttl, effects);
          if (commit.ok && next.version === 1) sessions++;
          return commit;
        },
        holds: async () => ({ ...(await store.holds()), sessions }),
      };
    },
  },
  {
    mistake: 'forgets to subtract what it wrote over',
    breaks: 'knows how much room they take',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const entry = entryIn(shelves, key);
        const earlier = entry ? weightOf(entry.content) : 0;
        const commit = await store.commit(key, expected, next, ttl, effects);
        if (commit.ok) shelves.weight += earlier;
        return commit;
      },
    }),
  },
  {
    mistake: 'says of everything that it sweeps that a session ran out',
    breaks: 'tells of every session that ran out, once, and of no tombstone',
    make: ({ store, options: { onEvent } }) => ({
      async sweep(max) {
        const sessions = await store.sweep(max);
        onEvent?.({ type: 'expired', sessions });
        return sessions;
      },
    }),
  },
  {
    mistake: 'answers with an empty session when it is out of reach',
    breaks: 'rejects all work once it is closed, and may be closed twice',
    make: ({ store, clock }) => ({
      load: (key) =>
        store.load(key).catch(() => {
          return { now: clock(), expired: false, expected: { epoch: null, version: 0, deletions: 0 } };
        }),
    }),
  },
];

/** A sound memory store with one mistake in it. */
export function subjectWith(mistake: Mistake): MakeSubject {
  return async (options): Promise<Subject> => {
    const shelves = emptyShelves();
    const { clock, advance } = handClock();
    const store = memoryStore({ ...options, clock, shelves });
    const aside = async (effects: readonly Effect[]) => {
      const shadow = `shadow-${Math.random()}`;
      await store.commit(shadow, NOTHING, recordAfter({}), TTL, effects);
      shelves.one_message.delete(shadow);
    };
    const broken = { ...store, ...mistake({ store, shelves, clock, options, aside }) };
    return { store: broken, advance, ...insideOf(shelves), dispose: () => store.close() };
  };
}
