// Broken memories: stores that are sound for conversations of half an hour and fail what is remembered for months. The
// conformance suite must catch them all.
import { contentOf } from '../src/stores/memory.ts';
import type { NextRecord, TimeToLive } from '../src/stores/store.ts';
import { entryIn, type Mistake } from './broken-stores.ts';

type Written = { next: NextRecord; ttl: TimeToLive };

export const MEMORY_MISTAKES: { mistake: string; breaks: string; make: Mistake }[] = [
  {
    mistake: 'gives all its records the lifetime of the last commit',
    breaks: 'keeps what lasts through the messages, the end, the sweep and the deletion of what does not',
    make: ({ store, shelves, clock }) => ({
      async commit(key, expected, next, ttl, effects) {
        const commit = await store.commit(key, expected, next, ttl, effects);
        for (const shelf of [shelves.one_message, shelves.engaged])
          for (const [, entry] of shelf.entries()) entry.expires_at = clock() + ttl.idle_ms;
        return commit;
      },
    }),
  },
  {
    mistake: 'keeps at most a day of whatever is not engaged',
    breaks: 'keeps what lasts through the messages, the end, the sweep and the deletion of what does not',
    make: ({ store }) => ({
      commit: (key, expected, next, ttl, effects) =>
        store.commit(
          key,
          expected,
          next,
          next.one_message ? { ...ttl, idle_ms: Math.min(ttl.idle_ms, 86_400_000) } : ttl,
          effects,
        ),
    }),
  },
  {
    mistake: 'keeps what a record said before beside what it says',
    breaks: 'keeps no byte of what a lasting record said before it was written anew',
    make: ({ store, shelves }) => ({
      async commit(key, expected, next, ttl, effects) {
        const stood = entryIn(shelves, key);
        const before = stood && contentOf(stood).state;
        const commit = await store.commit(key, expected, next, ttl, effects);
        const entry = entryIn(shelves, key);
        if (commit.ok && entry) Object.assign(entry, { before });
        return commit;
      },
    }),
  },
  {
    mistake: 'takes what is not engaged for new each time it is written',
    breaks: 'ends what lasts when nobody came back, and at its limit however often somebody did',
    make: ({ store, shelves, clock }) => ({
      async commit(key, expected, next, ttl, effects) {
        const commit = await store.commit(key, expected, next, ttl, effects);
        const entry = entryIn(shelves, key);
        if (commit.ok && entry && next.one_message) {
          entry.created_at = clock();
          entry.expires_at = clock() + ttl.idle_ms;
        }
        return commit;
      },
    }),
  },
  {
    mistake: 'writes its last records once more with the next commit, also those that were deleted meanwhile',
    breaks:
      'lets what lasts be taken back while the conversation beside it goes on, and neither bring it back',
    make: ({ store }) => {
      const behind = new Map<string, Written>();
      return {
        async commit(key, expected, next, ttl, effects) {
          for (const [other, written] of behind) {
            const { record, expected: now } = await store.load(other);
            if (!record && other !== key) await store.commit(other, now, written.next, written.ttl, []);
          }
          const commit = await store.commit(key, expected, next, ttl, effects);
          if (commit.ok) behind.set(key, { next, ttl });
          return commit;
        },
      };
    },
  },
];
