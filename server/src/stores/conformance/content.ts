// Checks: what is kept is what was given, for this key alone, and nobody holds a live reference to it.
import assert from 'node:assert/strict';
import { asSent } from '../../sessions/window.ts';
import { MAX_STATE_BYTES } from '../store.ts';
import { type Check, engage, recordAfter, saidIn, say, TTL } from './subject.ts';

const ODD_TEXTS = {
  emoji: '👩🏽‍🚀 घर ಮನೆ',
  'right to left': 'שלום \u202Eevil\u202C',
  'line separators': 'a\u2028b\u2029c\r\nd',
  'a lone surrogate': 'x\uD800y',
  NUL: 'a\0b',
  nothing: '',
  quotes: `'"\\ $1 %s ; drop table session; --`,
  '16 kB': 'क'.repeat(5_400),
};

export const content: Check[] = [
  {
    name: 'finds nothing under unknown keys, and creates nothing by looking',
    async run({ store, size }) {
      for (let i = 0; i < 200; i++) {
        const { record, expired } = await store.load(`stranger-${i}`);
        assert.equal(record, undefined);
        assert.equal(expired, false);
      }
      assert.equal(await size(), 0);
    },
  },
  {
    name: 'gives back every text as it was',
    async run({ store }) {
      for (const [name, text] of Object.entries(ODD_TEXTS)) {
        const values = {
          text,
          null: null,
          zero: 0,
          minus_zero: -0,
          false: false,
          empty: [],
          nested: { a: [1, 'x'] },
        };
        const state = JSON.stringify(values);
        const response = JSON.stringify({ reply: text });
        const seen = [
          { message_id: 'message-1', hash: 'h', response },
          { message_id: 'message-2', hash: 'h' },
        ];
        await say(store, name, '', { state, seen, schema: 7 });
        const { record } = await store.load(name);
        assert.equal(record?.state, state, name);
        assert.deepEqual(asSent(record.seen), seen, name);
        assert.equal(record.schema, 7);
      }
    },
  },
  {
    name: 'keeps 32 message ids and their responses in order',
    async run({ store }) {
      const seen = Array.from({ length: 32 }, (_, i) => ({
        message_id: `message-${i}`,
        hash: `hash-${i}`,
        ...(i >= 28 && { response: `{"reply":"${i}"}` }),
      }));
      await say(store, 'ada', '', { seen });
      assert.deepEqual(asSent((await store.load('ada')).record?.seen ?? []), seen);
    },
  },
  {
    name: 'hands out copies: changing one changes nothing kept',
    async run({ store }) {
      const before = await store.load('ada');
      const given = recordAfter(before, 'as said');
      await store.commit('ada', before.expected, given, TTL, []);
      given.seen.push({ message_id: 'added-later', hash: 'x' });

      const { record } = await store.load('ada');
      assert.ok(record);
      record.version = 99;
      record.state = 'gone';
      record.expires_at = 0;
      record.seen.length = 0;

      const again = await store.load('ada');
      assert.equal(saidIn(again), 'as said');
      assert.equal(again.record?.version, 1);
      assert.deepEqual(
        again.record.seen.map(({ message_id }) => message_id),
        ['message-1'],
      );
    },
  },
  {
    name: 'keeps neighbours apart, whatever their keys share',
    async run({ store }) {
      const keys = [
        'a',
        'a:',
        'a:1',
        'a:10',
        'A',
        'a%',
        'a_',
        '__proto__',
        'constructor',
        'a b',
        'ä',
        'quarantine:a',
      ];
      for (const key of keys) await say(store, key, key);
      assert.equal(await store.delete('a:1'), true);
      assert.equal(await store.delete('a%'), true);
      for (const key of keys) {
        const gone = key === 'a:1' || key === 'a%';
        assert.equal(saidIn(await store.load(key)), gone ? undefined : key);
      }
    },
  },
  {
    name: 'refuses a state that is too large, counted in bytes, and keeps the old one',
    async run({ store }) {
      await say(store, 'ada', 'short');
      const fits = JSON.stringify('x'.repeat(MAX_STATE_BYTES - 2));
      const tooLarge = JSON.stringify('क'.repeat(MAX_STATE_BYTES / 2));
      assert.deepEqual(await say(store, 'ada', '', { state: tooLarge }), { ok: false, why: 'too_large' });
      assert.equal(saidIn(await store.load('ada')), 'short');
      assert.deepEqual(await say(store, 'ada', '', { state: fits }), { ok: true });
    },
  },
  {
    name: 'sets a damaged record apart: no content, its neighbours untouched, and a new life may begin there',
    needs: 'damage',
    async run({ store, damage }) {
      await engage(store, 'ada');
      await engage(store, 'ben');
      await damage?.('ada');
      const loaded = await store.load('ada');
      assert.equal(loaded.record, undefined);
      assert.equal(loaded.expired, true);
      assert.ok(loaded.damaged);
      assert.equal(saidIn(await store.load('ben')), 'second');
      assert.deepEqual(await say(store, 'ada', 'anew'), { ok: true });
      assert.equal(saidIn(await store.load('ada')), 'anew');
    },
  },
  {
    name: 'rejects all work once it is closed, and may be closed twice',
    async run({ store }) {
      const loaded = await store.load('ada');
      await store.close();
      await store.close();
      await assert.rejects(store.load('ada'));
      await assert.rejects(store.commit('ada', loaded.expected, recordAfter(loaded), TTL, []));
      await assert.rejects(store.delete('ada'));
      await assert.rejects(store.sweep(1));
      await assert.rejects(store.holds());
    },
  },
];
