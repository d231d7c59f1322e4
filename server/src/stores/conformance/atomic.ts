// Checks: a commit is one step, and of those who expect the same one wins.
import assert from 'node:assert/strict';
import { asSent } from '../../sessions/window.ts';
import type { Commit, NextRecord, SessionStore } from '../store.ts';
import { type Check, recordAfter, saidIn, say, TTL, watch } from './subject.ts';

const CONFLICT = { ok: false, why: 'conflict' };
const winners = (commits: Commit[]) => commits.filter(({ ok }) => ok).length;

/** A hundred writers who all loaded before any of them commits. */
async function race(stores: SessionStore[], key: string): Promise<Commit[]> {
  const loads = await Promise.all(Array.from({ length: 100 }, (_, i) => at(stores, i).load(key)));
  return await Promise.all(
    loads.map((loaded, i) => {
      return at(stores, i).commit(key, loaded.expected, recordAfter(loaded, `writer ${i}`), TTL, []);
    }),
  );
}

function at(stores: SessionStore[], i: number): SessionStore {
  const store = stores[i % stores.length];
  assert.ok(store);
  return store;
}

export const atomic: Check[] = [
  {
    name: 'shows a commit to whoever loads after it, as it was written',
    async run({ store }) {
      assert.deepEqual(await say(store, 'ada', 'first'), { ok: true });
      assert.deepEqual(await say(store, 'ada', 'second'), { ok: true });
      const { record, expired } = await store.load('ada');
      assert.equal(expired, false);
      assert.equal(record?.version, 2);
      assert.equal(record.state, '{"said":"second","version":2}');
      assert.deepEqual(
        record.seen.map(({ message_id }) => message_id),
        ['message-1', 'message-2'],
      );
      assert.deepEqual(asSent(record.seen)[1], {
        message_id: 'message-2',
        hash: 'hash-2',
        response: '{"said":"second"}',
      });
    },
  },
  {
    name: 'shows it to another process at once',
    needs: 'sibling',
    async run({ store, sibling }) {
      const other = await sibling?.();
      assert.ok(other);
      await say(store, 'ada', 'first');
      assert.equal(saidIn(await other.load('ada')), 'first');
      await say(other, 'ada', 'second');
      assert.equal(saidIn(await store.load('ada')), 'second');
      await other.close();
    },
  },
  {
    name: 'refuses a stale version and changes nothing',
    async run({ store }) {
      await say(store, 'ada', 'first');
      const stale = await store.load('ada');
      await say(store, 'ada', 'second');
      assert.deepEqual(
        await store.commit('ada', stale.expected, recordAfter(stale, 'late'), TTL, []),
        CONFLICT,
      );
      assert.equal(saidIn(await store.load('ada')), 'second');
    },
  },
  {
    name: 'refuses a version of another epoch',
    async run({ store, advance }) {
      await say(store, 'ada', 'old life');
      const old = await store.load('ada');
      await advance(TTL.idle_ms);
      await say(store, 'ada', 'new life');
      assert.deepEqual(await store.commit('ada', old.expected, recordAfter(old, 'late'), TTL, []), CONFLICT);
      assert.equal(saidIn(await store.load('ada')), 'new life');
    },
  },
  {
    name: 'keeps one of 100 first commits',
    async run({ store }) {
      assert.equal(winners(await race([store], 'ada')), 1);
      assert.equal((await store.load('ada')).record?.version, 1);
    },
  },
  {
    name: 'keeps one of 100 commits that expect the same version',
    async run({ store }) {
      await say(store, 'ada');
      const commits = await race([store], 'ada');
      assert.equal(winners(commits), 1);
      assert.equal(saidIn(await store.load('ada')), `writer ${commits.findIndex(({ ok }) => ok)}`);
    },
  },
  {
    name: 'keeps one of 100 when an expired session begins anew',
    async run({ store, advance }) {
      await say(store, 'ada', 'old life');
      await advance(TTL.idle_ms);
      assert.equal(winners(await race([store], 'ada')), 1);
    },
  },
  {
    name: 'keeps one of 100 from two processes',
    needs: 'sibling',
    async run({ store, sibling }) {
      const other = await sibling?.();
      assert.ok(other);
      assert.equal(winners(await race([store, other], 'ada')), 1);
      assert.equal(winners(await race([store, other], 'ada')), 1);
      assert.equal((await store.load('ada')).record?.version, 2);
      await other.close();
    },
  },
  {
    name: 'never shows state, message ids and expiry of different commits',
    async run({ store, advance }) {
      for (let version = 1; version <= 10; version++) {
        await advance(1_000);
        for (const { record } of await watch(store, 'ada', say(store, 'ada', `number ${version}`))) {
          if (!record) continue;
          assert.equal(
            record.state,
            JSON.stringify({ said: `number ${record.version}`, version: record.version }),
          );
          assert.equal(record.seen.length, record.version, 'a message id for each version');
          const committed = record.created_at + (record.version - 1) * 1_000;
          assert.equal(record.expires_at, committed + TTL.idle_ms, 'the expiry of its own commit');
        }
      }
    },
  },
  {
    name: 'remembers no message of a commit that it refused',
    async run({ store }) {
      await say(store, 'ada', 'first');
      const stale = await store.load('ada');
      await say(store, 'ada', 'second');
      const refused: NextRecord = recordAfter(stale);
      refused.seen.push({ message_id: 'of-the-refused', hash: 'x', response: '{}' });
      await store.commit('ada', stale.expected, refused, TTL, []);
      const { record } = await store.load('ada');
      assert.deepEqual(
        record?.seen.map(({ message_id }) => message_id),
        ['message-1', 'message-2'],
      );
    },
  },
];
