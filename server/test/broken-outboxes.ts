// Broken outboxes: each makes one mistake that real ones have made. The conformance suite must catch them all.
import { setImmediate as tick } from 'node:timers/promises';
import type { OutboxEntry } from '../src/stores/outbox.ts';
import type { Store } from '../src/stores/store.ts';
import type { Mistake } from './broken-stores.ts';

/** A sound store whose outbox lacks or changes something. */
const outboxOf = (store: Store, wrong: Partial<Store['outbox']>) => ({
  outbox: { ...store.outbox, ...wrong },
});

export const OUTBOX_MISTAKES: { mistake: string; breaks: string; make: Mistake }[] = [
  {
    mistake: 'writes effects before it asks for the version',
    breaks: 'keeps no effect of a commit that it refused',
    make: ({ store, aside }) => ({
      async commit(key, expected, next, ttl, effects) {
        await aside(effects);
        return await store.commit(key, expected, next, ttl, []);
      },
    }),
  },
  {
    mistake: 'writes effects in a second step',
    breaks: 'never shows a commit without its effects, nor effects without their commit',
    make: ({ store, aside }) => ({
      async commit(key, expected, next, ttl, effects) {
        const commit = await store.commit(key, expected, next, ttl, []);
        await tick();
        if (commit.ok) await aside(effects);
        return commit;
      },
    }),
  },
  {
    mistake: 'forgets its effects',
    breaks: 'gives out what its commits caused, oldest first, with their lives and times',
    make: ({ store }) => ({
      commit: (key, expected, next, ttl) => store.commit(key, expected, next, ttl, []),
    }),
  },
  {
    mistake: 'gives an entry to everybody who asks',
    breaks: 'gives an entry to one at a time, and again when the lease has run out',
    make: ({ store }) => outboxOf(store, { lease: (max) => store.outbox.lease(max, 0) }),
  },
  {
    mistake: 'forgets an entry when it gives it out',
    breaks: 'gives an entry to one at a time, and again when the lease has run out',
    make: ({ store }) =>
      outboxOf(store, {
        async lease(max, ms) {
          const entries = await store.outbox.lease(max, ms);
          await store.outbox.done(entries);
          return entries;
        },
      }),
  },
  {
    mistake: 'gives out all that there is',
    breaks: 'gives at most as many as asked for, and the others to the next',
    make: ({ store }) => outboxOf(store, { lease: (_max, ms) => store.outbox.lease(1_000, ms) }),
  },
  {
    mistake: 'forgets all that was given out when one is done',
    breaks: 'forgets what is done and nothing else, also when its lease has run out, also twice',
    make: ({ store }) => {
      let given: OutboxEntry[] = [];
      return outboxOf(store, {
        async lease(max, ms) {
          given = await store.outbox.lease(max, ms);
          return given;
        },
        done: () => store.outbox.done(given),
      });
    },
  },
  {
    mistake: 'believes whoever once held an entry',
    breaks: 'puts an entry off for whoever holds it, and for nobody else',
    make: ({ store }) => {
      const tries = new Map<string, number>();
      return outboxOf(store, {
        async lease(max, ms) {
          const entries = await store.outbox.lease(max, ms);
          for (const { id, tries: n } of entries) tries.set(id, n);
          return entries;
        },
        postpone: (entries, ms) =>
          store.outbox.postpone(
            entries.map(({ id }) => ({ id, tries: tries.get(id) ?? 0 })),
            ms,
          ),
      });
    },
  },
  {
    mistake: 'puts nothing off',
    breaks: 'puts an entry off for whoever holds it, and for nobody else',
    make: ({ store }) => outboxOf(store, { postpone: (entries) => store.outbox.postpone(entries, 0) }),
  },
  {
    mistake: 'forgets what was caused with the session that caused it',
    breaks: 'keeps what was caused when the session that caused it is deleted or swept',
    make: ({ store }) => ({
      async delete(key) {
        const existed = await store.delete(key);
        await store.outbox.done(await store.outbox.lease(1_000, 0));
        return existed;
      },
    }),
  },
];
