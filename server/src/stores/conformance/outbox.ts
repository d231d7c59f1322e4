// Checks: what a commit causes is kept with it or not at all, and is given out until it is done.
import assert from 'node:assert/strict';
import type { Effect } from '../../effects/effect.ts';
import type { Outbox } from '../outbox.ts';
import { type Check, engage, recordAfter, say, TTL, watch } from './subject.ts';

const asked = (locality: string): Effect => ({ type: 'locality_asked', locality });
const placesIn = (entries: { effects: Effect[] }[]) =>
  entries.flatMap(({ effects }) =>
    effects.map((effect) => (effect.type === 'locality_asked' ? effect.locality : effect.type)),
  );

/** All that is due, without giving it back. */
const dueIn = async (outbox: Outbox) => placesIn(await outbox.lease(1_000, 1));
const LEASE = 30_000;

export const outbox: Check[] = [
  {
    name: 'gives out what its commits caused, oldest first, with their lives and times',
    async run({ store, advance }) {
      const { now } = await store.load('ada');
      await say(store, 'ada', 'first', {}, [{ type: 'answered', begins: true }, asked('Hebbal')]);
      await advance(1_000);
      await say(store, 'ben', 'hello', {}, [asked('Whitefield')]);
      await say(store, 'cid', 'nothing follows');
      const entries = await store.outbox.lease(10, LEASE);
      assert.deepEqual(placesIn(entries), ['answered', 'Hebbal', 'Whitefield']);
      assert.deepEqual(
        entries.map(({ at, tries }) => ({ at, tries })),
        [
          { at: now, tries: 1 },
          { at: now + 1_000, tries: 1 },
        ],
      );
      assert.equal(entries[0]?.epoch, (await store.load('ada')).record?.epoch);
      assert.equal(await store.outbox.waiting(), 2);
    },
  },
  {
    name: 'keeps no effect of a commit that it refused',
    async run({ store }) {
      await say(store, 'ada', 'first');
      const stale = await store.load('ada');
      await say(store, 'ada', 'second');
      await store.commit('ada', stale.expected, recordAfter(stale), TTL, [asked('late')]);
      const running = await store.load('ada');
      await store.delete('ada');
      await store.commit('ada', running.expected, recordAfter(running), TTL, [asked('deleted')]);
      const huge = { ...recordAfter({}), state: `"${'x'.repeat(70_000)}"` };
      const { expected } = await store.load('ben');
      await store.commit('ben', expected, huge, TTL, [asked('too large')]);
      assert.deepEqual(await dueIn(store.outbox), []);
      assert.equal(await store.outbox.waiting(), 0);
    },
  },
  {
    name: 'keeps the effects of the one of 100 commits that was kept',
    async run({ store }) {
      for (const round of ['new', 'further']) {
        const loads = await Promise.all(Array.from({ length: 100 }, () => store.load('ada')));
        const commits = await Promise.all(
          loads.map((loaded, i) =>
            store.commit('ada', loaded.expected, recordAfter(loaded), TTL, [asked(`${round} ${i}`)]),
          ),
        );
        assert.deepEqual(await dueIn(store.outbox), [`${round} ${commits.findIndex(({ ok }) => ok)}`]);
        await store.outbox.done(await store.outbox.lease(10, LEASE));
      }
    },
  },
  {
    name: 'never shows a commit without its effects, nor effects without their commit',
    async run({ store }) {
      for (let version = 1; version <= 10; version++) {
        const seen: { version: number; effects: number }[] = [];
        const peeking = {
          ...store,
          load: async (key: string) => {
            const before = await store.outbox.waiting();
            const loaded = await store.load(key);
            const after = await store.outbox.waiting();
            // A look that met a commit in its midst says nothing.
            if (before === after) seen.push({ version: loaded.record?.version ?? 0, effects: after });
            return loaded;
          },
        };
        await watch(peeking, 'ada', say(store, 'ada', 'hello', {}, [asked('Hebbal')]));
        for (const { version, effects } of seen) assert.equal(effects, version);
      }
    },
  },
  {
    name: 'gives an entry to one at a time, and again when the lease has run out',
    async run({ store, advance }) {
      await say(store, 'ada', 'hello', {}, [asked('Hebbal')]);
      const leases = await Promise.all(Array.from({ length: 10 }, () => store.outbox.lease(10, LEASE)));
      assert.deepEqual(placesIn(leases.flat()), ['Hebbal']);
      await advance(LEASE - 1);
      assert.deepEqual(await store.outbox.lease(10, LEASE), []);
      await advance(1);
      const again = await store.outbox.lease(10, LEASE);
      assert.deepEqual(placesIn(again), ['Hebbal']);
      assert.deepEqual([again[0]?.tries, again[0]?.id], [2, leases.flat()[0]?.id]);
    },
  },
  {
    name: 'gives at most as many as asked for, and the others to the next',
    async run({ store }) {
      for (const name of ['a', 'b', 'c', 'd', 'e']) await say(store, name, 'hello', {}, [asked(name)]);
      const shares = [];
      for (let i = 0; i < 3; i++) shares.push(placesIn(await store.outbox.lease(2, LEASE)));
      assert.deepEqual(shares, [['a', 'b'], ['c', 'd'], ['e']]);
    },
  },
  {
    name: 'forgets what is done and nothing else, also when its lease has run out, also twice',
    async run({ store, advance }) {
      for (const name of ['a', 'b', 'c']) await say(store, name, 'hello', {}, [asked(name)]);
      const [first, ...rest] = await store.outbox.lease(10, LEASE);
      assert.ok(first);
      await advance(LEASE);
      const others = await store.outbox.lease(10, LEASE);
      assert.equal(others.length, 3);
      await store.outbox.done([first]);
      await store.outbox.done([first]);
      await store.outbox.done([]);
      await advance(LEASE);
      assert.deepEqual(await dueIn(store.outbox), ['b', 'c']);
      await store.outbox.done(rest);
      await say(store, 'dan', 'hello', {}, [asked('later')]);
      // An id is never used twice.
      await store.outbox.done([first, ...rest]);
      assert.deepEqual(await dueIn(store.outbox), ['later']);
    },
  },
  {
    name: 'puts an entry off for whoever holds it, and for nobody else',
    async run({ store, advance }) {
      await say(store, 'ada', 'hello', {}, [asked('Hebbal')]);
      const held = await store.outbox.lease(10, LEASE);
      await store.outbox.postpone(held, 5_000);
      await store.outbox.postpone([], 0);
      await advance(4_999);
      assert.deepEqual(await store.outbox.lease(10, LEASE), []);
      await advance(1);
      const another = await store.outbox.lease(10, LEASE);
      assert.equal(another[0]?.tries, 2);
      await store.outbox.postpone(held, 0);
      assert.deepEqual(await store.outbox.lease(10, LEASE), [], 'a lease of somebody else was cut short');
    },
  },
  {
    name: 'keeps what was caused when the session that caused it is deleted or swept',
    async run({ store, advance }) {
      await engage(store, 'ben');
      await say(store, 'ada', 'hello', {}, [asked('Hebbal')]);
      await store.delete('ada');
      await advance(TTL.absolute_ms);
      await store.sweep(100);
      assert.deepEqual(await dueIn(store.outbox), ['Hebbal']);
    },
  },
  {
    name: 'gives out what another process has caused, and what one that died had leased',
    needs: 'sibling',
    async run({ store, sibling, advance }) {
      const other = await sibling?.();
      assert.ok(other);
      await say(other, 'ada', 'hello', {}, [asked('Hebbal')]);
      assert.equal((await other.outbox.lease(10, LEASE)).length, 1);
      await other.close();
      assert.deepEqual(await store.outbox.lease(10, LEASE), []);
      await advance(LEASE);
      assert.deepEqual(await dueIn(store.outbox), ['Hebbal']);
    },
  },
];
