// Checks: what is remembered of a person stands in a record that outlives the conversations beside it, and goes when it is
// taken back.
import assert from 'node:assert/strict';
import type { Commit, SessionStore } from '../store.ts';
import { assertKeepsNothingOf, type Check, DAY, engage, recordAfter, saidIn, say, TTL } from './subject.ts';

const LASTING = { idle_ms: 90 * DAY, absolute_ms: 365 * DAY };

/** Written anew after each conversation; it never counts as engaged. */
async function keep(store: SessionStore, said: string): Promise<Commit> {
  const loaded = await store.load('kept');
  const next = { ...recordAfter(loaded, said), seen: [], one_message: true };
  return await store.commit('kept', loaded.expected, next, LASTING, []);
}

export const lasting: Check[] = [
  {
    name: 'keeps what lasts through the messages, the end, the sweep and the deletion of what does not',
    async run({ store, advance }) {
      await keep(store, 'first');
      for (let n = 0; n < 100; n++) await say(store, 'talk', `word ${n}`);
      await keep(store, 'second');
      await advance(TTL.idle_ms);
      await store.sweep(100);
      assert.equal((await store.load('talk')).record, undefined);
      await engage(store, 'talk');
      await store.delete('talk');
      await advance(DAY);
      await store.sweep(100);
      const kept = await store.load('kept');
      assert.equal(saidIn(kept), 'second');
      assert.equal(kept.record?.version, 2);
    },
  },
  {
    name: 'keeps no byte of what a lasting record said before it was written anew',
    async run({ store, dump }) {
      for (const said of ['FIRST', 'SECOND', 'third']) await keep(store, said);
      await assertKeepsNothingOf(/FIRST|SECOND/, dump);
      assert.equal(saidIn(await store.load('kept')), 'third');
    },
  },
  {
    name: 'ends what lasts when nobody came back, and at its limit however often somebody did',
    async run({ store, advance }) {
      await keep(store, 'once');
      await advance(LASTING.idle_ms);
      assert.equal((await store.load('kept')).record, undefined);
      await keep(store, 'again');
      for (let n = 0; n < 4; n++) {
        await advance(89 * DAY);
        await keep(store, `visit ${n}`);
      }
      await advance(9 * DAY - 1);
      assert.equal(saidIn(await store.load('kept')), 'visit 3');
      await advance(1);
      assert.equal((await store.load('kept')).record, undefined);
    },
  },
  {
    name: 'lets what lasts be taken back while the conversation beside it goes on, and neither bring it back',
    async run({ store, dump }) {
      await engage(store, 'talk');
      await keep(store, 'SECRET');
      const noting = await store.load('kept');
      await store.delete('kept');
      const late = { ...recordAfter(noting, 'SECRET'), seen: [], one_message: true };
      assert.deepEqual(await store.commit('kept', noting.expected, late, LASTING, []), {
        ok: false,
        why: 'deleted',
      });
      await say(store, 'talk', 'goes on');
      assert.equal((await store.load('kept')).record, undefined);
      assert.equal(saidIn(await store.load('talk')), 'goes on');
      await assertKeepsNothingOf(/SECRET/, dump);
    },
  },
];
