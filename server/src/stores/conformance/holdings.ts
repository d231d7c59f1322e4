// Checks: a store knows how full it is, and tells of what ran out.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { TOMBSTONE_MS } from '../store.ts';
import { type Check, engage, say, TTL } from './subject.ts';

/** Text that no store can press into less. */
const incompressible = (bytes: number) => randomBytes((bytes * 3) / 4).toString('base64url');

export const holdings: Check[] = [
  {
    name: 'knows how many sessions and tombstones it holds',
    async run({ store, advance }) {
      const counts = async () => {
        const { sessions, tombstones } = await store.holds();
        return { sessions, tombstones };
      };
      assert.deepEqual(await counts(), { sessions: 0, tombstones: 0 });
      await engage(store, 'ada');
      await say(store, 'ben');
      await say(store, 'cid');
      await store.load('stranger');
      assert.deepEqual(await counts(), { sessions: 3, tombstones: 0 });
      await store.delete('ada');
      await store.delete('stranger');
      assert.deepEqual(await counts(), { sessions: 2, tombstones: 2 });
      await say(store, 'ada', 'anew');
      assert.deepEqual(await counts(), { sessions: 3, tombstones: 1 });
      await advance(TTL.idle_ms - 1);
      await say(store, 'dan');
      assert.deepEqual(await counts(), { sessions: 4, tombstones: 1 });
      await advance(1);
      await say(store, 'cid', 'a new life');
      await store.sweep(100);
      assert.deepEqual(await counts(), { sessions: 2, tombstones: 0 });
    },
  },
  {
    name: 'knows how much room they take',
    async run({ store, weigh }) {
      const empty = await store.holds();
      for (let i = 0; i < 40; i++) await say(store, `${i}`, '', { state: `"${incompressible(20_000)}"` });
      const { bytes } = await store.holds();
      assert.ok(bytes - empty.bytes > 40 * 19_000, `${bytes - empty.bytes} bytes for 800 kB`);
      for (let i = 0; i < 20; i++) await say(store, `${i}`, 'shorter');
      for (let i = 20; i < 40; i++) await store.delete(`${i}`);
      if (weigh) assert.equal((await store.holds()).bytes, weigh());
    },
  },
  {
    name: 'tells of every session that ran out, once, and of no tombstone',
    bounds: { max_sessions: 8 },
    async run({ store, advance }, events) {
      const expired = () =>
        events.reduce((sum, event) => (event.type === 'expired' ? sum + event.sessions : sum), 0);
      await say(store, 'ada');
      await engage(store, 'ben');
      for (let i = 0; i < 4; i++) await say(store, `old-${i}`);
      await store.delete('old-0');
      await store.delete('stranger');
      await advance(TOMBSTONE_MS);
      assert.equal(await store.sweep(100), 2);
      assert.equal(expired(), 0);
      await advance(TTL.idle_ms - TOMBSTONE_MS);
      await say(store, 'ben', 'a new life');
      await say(store, 'ben', 'that goes on');
      assert.equal(expired(), 1);
      // One of those that ran out makes room.
      for (let i = 0; i < 4; i++) await say(store, `new-${i}`);
      assert.equal(await store.sweep(100), 3);
      assert.equal(expired(), 5);
      assert.deepEqual(
        events.filter(({ type }) => type === 'evicted'),
        [],
      );
    },
  },
];
