// Checks: what is deleted stays deleted, whoever was in the middle of a turn.
import assert from 'node:assert/strict';
import { TOMBSTONE_MS } from '../store.ts';
import { assertKeepsNothingOf, type Check, engage, recordAfter, saidIn, say, TTL } from './subject.ts';

const DELETED = { ok: false, why: 'deleted' };

export const deletion: Check[] = [
  {
    name: 'deletes, says whether there was anything, and does not mind being asked twice',
    async run({ store }) {
      await engage(store, 'ada');
      assert.equal(await store.delete('ada'), true);
      assert.equal(await store.delete('ada'), false);
      assert.equal(await store.delete('stranger'), false);
      const { record, expired } = await store.load('ada');
      assert.equal(record, undefined);
      assert.equal(expired, false);
    },
  },
  {
    name: 'leaves no byte of what was deleted',
    async run({ store, dump }) {
      await engage(store, 'ada', { address: 'ADDRESS-OF-ADA' });
      await say(store, 'ada', 'SECRET');
      await store.delete('ada');
      await assertKeepsNothingOf(/SECRET|ADDRESS|hello|message-1/, dump);
    },
  },
  {
    name: 'refuses the turn that was running when the session was deleted',
    async run({ store }) {
      await say(store, 'ada');
      const running = await store.load('ada');
      await store.delete('ada');
      assert.deepEqual(await store.commit('ada', running.expected, recordAfter(running), TTL, []), DELETED);
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'refuses a first turn that was running, though nothing stood there yet',
    async run({ store }) {
      const running = await store.load('ada');
      await store.delete('ada');
      assert.deepEqual(await store.commit('ada', running.expected, recordAfter(running), TTL, []), DELETED);
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'refuses it even when a new session stands there by then',
    async run({ store }) {
      const first = await store.load('ada');
      await say(store, 'ada');
      const second = await store.load('ada');
      await store.delete('ada');
      await say(store, 'ada', 'after the delete');
      assert.deepEqual(
        await store.commit('ada', first.expected, recordAfter(first, 'late'), TTL, []),
        DELETED,
      );
      assert.deepEqual(
        await store.commit('ada', second.expected, recordAfter(second, 'late'), TTL, []),
        DELETED,
      );
      assert.equal(saidIn(await store.load('ada')), 'after the delete');
    },
  },
  {
    name: 'refuses it when there were two deletes and two beginnings',
    async run({ store }) {
      await say(store, 'ada');
      await store.delete('ada');
      const running = await store.load('ada');
      await say(store, 'ada', 'second life');
      await store.delete('ada');
      assert.deepEqual(
        await store.commit('ada', running.expected, recordAfter(running, 'late'), TTL, []),
        DELETED,
      );
      assert.equal((await store.load('ada')).record, undefined);
    },
  },
  {
    name: 'lets a new session begin after a delete',
    async run({ store }) {
      await engage(store, 'ada');
      await store.delete('ada');
      assert.deepEqual(await say(store, 'ada', 'anew'), { ok: true });
      const { record } = await store.load('ada');
      assert.equal(record?.version, 1);
      assert.equal(record.seen.length, 1);
    },
  },
  {
    name: 'keeps its tombstone for ten minutes, and then nothing',
    async run({ store, advance, size }) {
      await say(store, 'ada');
      const running = await store.load('ada');
      await store.delete('ada');
      await advance(TOMBSTONE_MS - 1);
      assert.equal(await store.sweep(10), 0);
      assert.deepEqual(await store.commit('ada', running.expected, recordAfter(running), TTL, []), DELETED);
      await advance(1);
      assert.equal(await store.sweep(10), 1);
      assert.equal(await size(), 0);
    },
  },
  {
    name: 'lets a delete and a turn race to one of two ends',
    async run({ store }) {
      for (let i = 0; i < 30; i++) {
        const key = `race-${i}`;
        const loaded = await store.load(key);
        const [commit] = await Promise.all([
          store.commit(key, loaded.expected, recordAfter(loaded), TTL, []),
          store.delete(key),
        ]);
        if (!commit.ok) assert.deepEqual(commit, DELETED);
        assert.equal((await store.load(key)).record, undefined);
      }
    },
  },
];
