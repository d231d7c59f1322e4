// Checks: every record ends, at the instant it says, by the store's clock, and a sweep takes only what has ended.
import assert from 'node:assert/strict';
import {
  assertKeepsNothingOf,
  type Check,
  DAY,
  engage,
  HOUR,
  MINUTE,
  newEpoch,
  recordAfter,
  START,
  saidIn,
  say,
  TTL,
} from './subject.ts';

export const expiry: Check[] = [
  {
    name: 'says what time it is and when the record ends',
    async run({ store, advance }) {
      await say(store, 'ada');
      await advance(1_000);
      const { now, record } = await store.load('ada');
      assert.equal(now, START + 1_000);
      assert.equal(record?.created_at, START);
      assert.equal(record.expires_at, START + TTL.idle_ms);
    },
  },
  {
    name: 'keeps a record until the last millisecond and not one longer',
    async run({ store, advance }) {
      await say(store, 'ada');
      await advance(TTL.idle_ms - 1);
      assert.equal(saidIn(await store.load('ada')), 'hello');
      await advance(1);
      const { record, expired } = await store.load('ada');
      assert.equal(record, undefined);
      assert.equal(expired, true);
    },
  },
  {
    name: 'ends at the same instant for every process, whatever its time zone',
    needs: 'sibling',
    async run({ store, sibling, advance }) {
      const other = await sibling?.();
      assert.ok(other);
      await say(store, 'ada');
      await say(other, 'ben');
      assert.deepEqual((await other.load('ada')).record, (await store.load('ada')).record);
      assert.deepEqual((await other.load('ben')).record, (await store.load('ben')).record);
      await advance(TTL.idle_ms);
      assert.equal((await other.load('ada')).expired, true);
      assert.equal((await store.load('ben')).expired, true);
      await other.close();
    },
  },
  {
    name: 'is not extended by reading',
    async run({ store, advance }) {
      await say(store, 'ada');
      await advance(TTL.idle_ms - 1);
      for (let i = 0; i < 100; i++) await store.load('ada');
      await advance(1);
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'is not extended by a commit that is refused',
    async run({ store, advance }) {
      const stale = await store.load('ada');
      await say(store, 'ada');
      await advance(TTL.idle_ms - 1);
      assert.equal((await store.commit('ada', stale.expected, recordAfter(stale), TTL, [])).ok, false);
      await advance(1);
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'ends at the absolute limit however often one speaks',
    async run({ store, advance }) {
      const ttl = { idle_ms: 30 * MINUTE, absolute_ms: DAY };
      for (let elapsed = 0; elapsed < DAY; elapsed += 20 * MINUTE) {
        const loaded = await store.load('ada');
        assert.deepEqual(await store.commit('ada', loaded.expected, recordAfter(loaded), ttl, []), {
          ok: true,
        });
        assert.equal((await store.load('ada')).record?.version, elapsed / (20 * MINUTE) + 1);
        await advance(20 * MINUTE);
      }
      assert.equal((await store.load('ada')).expired, true);
    },
  },
  {
    name: 'begins a new life where one ran out, and keeps no byte of the old',
    async run({ store, advance, dump }) {
      await engage(store, 'ada');
      await say(store, 'ada', 'SECRET-OF-THE-OLD-LIFE');
      await advance(TTL.idle_ms + HOUR);
      const loaded = await store.load('ada');
      await store.commit('ada', loaded.expected, recordAfter(loaded, 'new life'), TTL, []);
      const { record } = await store.load('ada');
      assert.equal(record?.version, 1);
      assert.equal(record.created_at, START + TTL.idle_ms + HOUR);
      assert.equal(record.expires_at, record.created_at + TTL.idle_ms);
      assert.equal(record.seen.length, 1);
      await assertKeepsNothingOf(/SECRET/, dump);
    },
  },
  {
    name: 'does not revive a record that ran out while its turn was thinking',
    async run({ store, advance }) {
      await say(store, 'ada', 'old life');
      await advance(TTL.idle_ms - 1);
      const loaded = await store.load('ada');
      await advance(1);
      const late = recordAfter(loaded, 'late');
      assert.deepEqual(await store.commit('ada', loaded.expected, late, TTL, []), {
        ok: false,
        why: 'conflict',
      });
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'keeps nothing for ever: a time to live of nothing, of the past, of no number',
    async run({ store, advance }) {
      for (const idle_ms of [0, -HOUR]) {
        const { expected } = await store.load(`ttl ${idle_ms}`);
        await store.commit(`ttl ${idle_ms}`, expected, recordAfter({}), { idle_ms, absolute_ms: DAY }, []);
        assert.equal((await store.load(`ttl ${idle_ms}`)).record, undefined);
      }
      for (const idle_ms of [Number.NaN, Infinity]) {
        const { expected } = await store.load('ada');
        await assert.rejects(
          store.commit('ada', expected, recordAfter({}), { idle_ms, absolute_ms: Infinity }, []),
        );
        assert.equal((await store.load('ada')).record, undefined);
      }
      await advance(1);
      assert.ok((await store.sweep(10)) >= 2);
    },
  },
  {
    name: 'keeps a record of thirty and of sixty days for as long',
    async run({ store, advance }) {
      for (const days of [30, 60]) {
        const { expected } = await store.load(`${days}`);
        const ttl = { idle_ms: days * DAY, absolute_ms: 365 * DAY };
        await store.commit(`${days}`, expected, recordAfter({}), ttl, []);
      }
      await advance(30 * DAY - 1);
      assert.ok((await store.load('30')).record);
      await advance(1);
      assert.ok(!(await store.load('30')).record);
      assert.ok((await store.load('60')).record);
    },
  },
  {
    name: 'sweeps what has ended, at most as many as asked, and nothing that lives',
    async run({ store, advance, size }) {
      for (let i = 0; i < 25; i++) await (i % 2 ? engage : say)(store, `old-${i}`);
      await advance(TTL.idle_ms - MINUTE);
      for (let i = 0; i < 10; i++) await (i % 2 ? engage : say)(store, `young-${i}`);
      assert.equal(await store.sweep(100), 0);
      await advance(MINUTE);
      assert.deepEqual([await store.sweep(10), await store.sweep(10), await store.sweep(10)], [10, 10, 5]);
      assert.equal(await store.sweep(10), 0);
      assert.equal(await size(), 10);
      for (let i = 0; i < 10; i++) assert.ok((await store.load(`young-${i}`)).record);
    },
  },
  {
    name: 'sweeps what has ended beside what lives longer',
    async run({ store, advance, size }) {
      const kept = { idle_ms: 60 * DAY, absolute_ms: 365 * DAY };
      const keep = async (key: string) => {
        const loaded = await store.load(key);
        await store.commit(key, loaded.expected, recordAfter(loaded, 'kept'), kept, []);
      };
      for (const key of ['kept-1', 'kept-2', 'kept-2']) await keep(key);
      for (let i = 0; i < 6; i++) await (i % 2 ? engage : say)(store, `short-${i}`);
      await keep('kept-3');
      await advance(TTL.idle_ms);
      assert.deepEqual([await store.sweep(4), await store.sweep(4), await store.sweep(4)], [4, 2, 0]);
      assert.equal(await size(), 3);
      // A record that changes its lifetime ends when its last commit says.
      await say(store, 'kept-2', 'short from now on');
      await advance(TTL.idle_ms);
      assert.equal(await store.sweep(100), 1);
      assert.equal((await store.load('kept-2')).record, undefined);
      await advance(60 * DAY);
      assert.equal(await store.sweep(100), 2);
    },
  },
  {
    name: 'lets two sweep at once',
    async run({ store, sibling, advance, size }) {
      for (let i = 0; i < 200; i++) await say(store, `old-${i}`);
      await advance(TTL.idle_ms);
      const other = (await sibling?.()) ?? store;
      let removed = 0;
      for (let round = 0; round < 20 && (await size()) > 0; round++) {
        const slices = await Promise.all([store.sweep(30), other.sweep(30), store.sweep(30)]);
        for (const slice of slices) assert.ok(slice <= 30);
        removed += slices.reduce((sum, slice) => sum + slice, 0);
      }
      assert.equal(removed, 200);
      if (other !== store) await other.close();
    },
  },
  {
    name: 'never sweeps a record that was renewed or began anew while it swept',
    async run({ store, advance }) {
      for (let i = 0; i < 40; i++) {
        const key = `edge-${i}`;
        await say(store, key, 'first');
        await advance(TTL.idle_ms - (i % 2));
        const loaded = await store.load(key);
        const sweeping = store.sweep(10);
        const commit = await store.commit(key, loaded.expected, recordAfter(loaded, 'second'), TTL, []);
        await Promise.all([sweeping, advance(1), store.sweep(10)]);
        assert.equal(saidIn(await store.load(key)), commit.ok ? 'second' : undefined);
        await store.delete(key);
      }
    },
  },
  {
    name: 'forgets after a sweep that a record ever stood there',
    async run({ store, advance, dump }) {
      await say(store, 'ada', 'SECRET');
      await advance(TTL.idle_ms);
      await store.sweep(10);
      const { record, expired } = await store.load('ada');
      assert.equal(record, undefined);
      assert.equal(expired, false);
      await assertKeepsNothingOf(/SECRET|ada/, dump);
      assert.deepEqual(await say(store, 'ada', 'anew', { epoch: newEpoch() }), { ok: true });
    },
  },
];
