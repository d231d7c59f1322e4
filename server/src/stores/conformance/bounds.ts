// Checks: a flood of new sessions costs nobody the conversation they are in.
import assert from 'node:assert/strict';
import { TOMBSTONE_NEEDED_MS } from '../store.ts';
import { type Check, engage, MINUTE, recordAfter, saidIn, say, TTL } from './subject.ts';

const FULL = { ok: false, why: 'full' };
const ADDRESS_FULL = { ok: false, why: 'address_full' };

export const bounds: Check[] = [
  {
    name: 'keeps within its bound in a flood, and loses no engaged session',
    bounds: { max_sessions: 40 },
    async run({ store, size }, events) {
      for (let i = 0; i < 20; i++) await engage(store, `engaged-${i}`);
      for (let i = 0; i < 120; i++) assert.deepEqual(await say(store, `flood-${i}`), { ok: true });
      assert.equal(await size(), 40);
      for (let i = 0; i < 20; i++) assert.equal(saidIn(await store.load(`engaged-${i}`)), 'second');
      assert.equal(events.filter(({ type }) => type === 'evicted').length, 100);
    },
  },
  {
    name: 'pushes out the one-message session that was left alone longest',
    bounds: { max_sessions: 3 },
    async run({ store, advance }) {
      for (const key of ['first', 'second', 'third', 'fourth']) {
        await advance(1_000);
        await say(store, key);
      }
      assert.equal((await store.load('first')).record, undefined);
      assert.ok((await store.load('second')).record);
    },
  },
  {
    name: 'says that it is full when all are engaged, and still serves them',
    bounds: { max_sessions: 5 },
    async run({ store }) {
      for (let i = 0; i < 5; i++) await engage(store, `engaged-${i}`);
      assert.deepEqual(await say(store, 'newcomer'), FULL);
      assert.deepEqual(await say(store, 'engaged-0', 'third'), { ok: true });
      assert.equal((await store.load('newcomer')).record, undefined);
    },
  },
  {
    name: 'takes what has ended before it pushes anybody out',
    bounds: { max_sessions: 5 },
    async run({ store, advance }, events) {
      for (let i = 0; i < 4; i++) await engage(store, `old-${i}`);
      await advance(TTL.idle_ms - 1);
      await say(store, 'young');
      await advance(1);
      for (let i = 0; i < 4; i++) assert.deepEqual(await say(store, `new-${i}`), { ok: true });
      assert.ok((await store.load('young')).record);
      assert.deepEqual(events, Array(4).fill({ type: 'expired', sessions: 1 }));
    },
  },
  {
    name: 'pushes out the one-message session that ends soonest, whatever its lifetime',
    bounds: { max_sessions: 3 },
    async run({ store, advance }) {
      const commit = async (key: string, idle_ms: number) => {
        const loaded = await store.load(key);
        const ttl = { ...TTL, idle_ms };
        assert.deepEqual(await store.commit(key, loaded.expected, recordAfter(loaded), ttl, []), {
          ok: true,
        });
      };
      await commit('long', MINUTE * 40);
      await advance(MINUTE * 25);
      await commit('short', MINUTE * 20);
      await commit('short too', MINUTE * 20);
      await commit('newcomer', MINUTE * 30);
      await commit('another', MINUTE * 30);
      assert.equal((await store.load('long')).record, undefined);
      assert.equal((await store.load('short')).record, undefined);
      for (const key of ['short too', 'newcomer', 'another'])
        assert.equal((await store.load(key)).record?.version, 1, key);
    },
  },
  {
    name: 'counts tombstones, and lets a flood of deletes push out only tombstones',
    bounds: { max_sessions: 10 },
    async run({ store, size, advance }, events) {
      for (let i = 0; i < 4; i++) await engage(store, `engaged-${i}`);
      for (let i = 0; i < 4; i++) await say(store, `young-${i}`);
      for (let i = 0; i < 30; i++) await store.delete(`stranger-${i}`);
      assert.equal(await size(), 10);
      assert.deepEqual(events, []);
      for (let i = 0; i < 4; i++) assert.ok((await store.load(`young-${i}`)).record);
      await advance(TOMBSTONE_NEEDED_MS);
      assert.deepEqual([await say(store, 'a'), await say(store, 'b')], [{ ok: true }, { ok: true }]);
      assert.deepEqual(events, []);
      for (let i = 0; i < 4; i++) assert.ok((await store.load(`young-${i}`)).record);
    },
  },
  {
    name: 'gives one address its share and no more, at nobody else’s cost',
    bounds: { max_sessions: 100, max_per_address: 5 },
    async run({ store, size, advance }, events) {
      for (let i = 0; i < 5; i++) await say(store, `ben-${i}`, 'hello', { address: 'ben' });
      for (let i = 0; i < 20; i++) {
        await advance(1_000);
        assert.deepEqual(await say(store, `ada-${i}`, 'hello', { address: 'ada' }), { ok: true });
      }
      assert.equal(await size(), 10);
      for (let i = 0; i < 5; i++) assert.ok((await store.load(`ben-${i}`)).record);
      for (let i = 15; i < 20; i++) assert.ok((await store.load(`ada-${i}`)).record);
      assert.deepEqual(
        events.map((event) => event.type === 'evicted' && event.why),
        Array(15).fill('address'),
      );
    },
  },
  {
    name: 'refuses an address whose sessions are all engaged, until one of them ends',
    bounds: { max_sessions: 100, max_per_address: 2 },
    async run({ store, advance }) {
      await engage(store, 'ada-1', { address: 'ada' });
      await advance(1_000);
      await engage(store, 'ada-2', { address: 'ada' });
      assert.deepEqual(await say(store, 'ada-3', 'hello', { address: 'ada' }), ADDRESS_FULL);
      assert.deepEqual(await say(store, 'ben', 'hello', { address: 'ben' }), { ok: true });
      assert.deepEqual(await say(store, 'ada-1', 'third', { address: 'ada' }), { ok: true });
      await store.delete('ada-1');
      assert.deepEqual(await say(store, 'ada-3', 'hello', { address: 'ada' }), { ok: true });
      await advance(TTL.idle_ms);
      assert.deepEqual(await say(store, 'ada-4', 'hello', { address: 'ada' }), { ok: true });
      assert.deepEqual(await say(store, 'ada-5', 'hello', { address: 'ada' }), { ok: true });
    },
  },
  {
    name: 'counts a session for the address that began it, wherever it is spoken from',
    bounds: { max_sessions: 100, max_per_address: 1 },
    async run({ store }) {
      await engage(store, 'ada', { address: 'home' });
      assert.deepEqual(await say(store, 'ada', 'from the train', { address: 'train' }), { ok: true });
      assert.deepEqual(await say(store, 'ben', 'hello', { address: 'train' }), { ok: true });
      assert.deepEqual(await say(store, 'cid', 'hello', { address: 'home' }), ADDRESS_FULL);
    },
  },
];
