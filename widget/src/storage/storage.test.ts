// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, turn } from '../panel/testing.ts';
import { ladder, readJson } from './ladder.ts';
import { outbox } from './outbox.ts';
import { sessionKeys } from './session.ts';
import { shortlist } from './shortlist.ts';
import { transcript } from './transcript.ts';

const refused = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const full = () =>
  ({
    getItem: () => null,
    setItem() {
      throw new DOMException('', 'QuotaExceededError');
    },
    removeItem() {},
  }) as unknown as Storage;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('the ladder', () => {
  it.each([
    ['whose getter throws', refused],
    ['that is full', full],
  ])('keeps in memory what goes into a storage %s', (_, open) => {
    const store = ladder(open);
    store.set('a', '1');
    expect(store.get('a')).toBe('1');
    store.remove('a');
    expect(store.get('a')).toBeNull();
  });

  it('writes through when the browser allows it', () => {
    ladder(() => localStorage).set('a', '1');
    expect(localStorage.getItem('a')).toBe('1');
  });

  it('writes and reads nothing until consent, then everything', () => {
    localStorage.setItem('old', 'x');
    const store = ladder(() => localStorage, true);
    store.set('a', '1');
    expect([store.get('a'), store.get('old'), localStorage.length]).toEqual(['1', null, 1]);
    store.release();
    expect([localStorage.getItem('a'), store.get('old')]).toEqual(['1', 'x']);
  });

  it.each(['', 'not json', '[null]', '{"v":', 'x'.repeat(1_000_000)])(
    'reads garbage as absent: %#',
    (text) => {
      const store = ladder(() => localStorage);
      store.set('k', text);
      const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((v) => v);
      expect(readJson(store, 'k', isList)).toBeUndefined();
    },
  );
});

describe('the session keys', () => {
  const keys = () =>
    sessionKeys(
      ladder(() => localStorage),
      '',
    );

  it('are made once: 8 characters and 32 bytes', () => {
    const made = keys().readOrMake();
    expect(made.id).toMatch(/^[\w-]{8}$/);
    expect(made.token).toMatch(/^[\w-]{43}$/);
    expect(keys().readOrMake()).toEqual(made);
    expect(localStorage.getItem('chatbot_session_id')).toBe(made.id);
    expect(localStorage.getItem('chatbot_session_token')).toBe(made.token);
  });

  it('keep two sites on one origin apart', () => {
    const one = sessionKeys(
      ladder(() => localStorage),
      ':one',
    ).readOrMake();
    const two = sessionKeys(
      ladder(() => localStorage),
      ':two',
    ).readOrMake();
    expect(one.id).not.toBe(two.id);
    expect(localStorage.getItem('chatbot_session_id:one')).toBe(one.id);
  });

  it('give an id that stands there alone a key of its own', () => {
    localStorage.setItem('chatbot_session_id', 'abcd1234');
    expect(keys().read()).toBeUndefined();
    expect(keys().readOrMake().id).toBe('abcd1234');
    expect(keys().read()?.token).toMatch(/^[\w-]{43}$/);
  });

  it.each(['{"epoch":1}', `{"epoch":"${'e'.repeat(65)}","expires":1}`, 'null', '[]'])(
    'forget a life that cannot be one: %s',
    (life) => {
      const made = keys().readOrMake();
      localStorage.setItem('chatbot_session_life', life);
      expect(keys().read()).toEqual(made);
    },
  );

  it('drop all of their own and nothing of the host’s', () => {
    localStorage.setItem('cart', '3');
    keys().readOrMake();
    keys().live('e1', 5, 1);
    keys().drop();
    expect({ ...localStorage }).toEqual({ cart: '3' });
  });
});

describe('the outbox', () => {
  const box = () =>
    outbox(
      ladder(() => localStorage),
      '',
    );

  it('is the same after a reload, oldest first, each message once', () => {
    box().add({ ...turn('one'), tab: 't' });
    box().add({ ...turn('two'), tab: 't' });
    box().add({ ...turn('two'), tab: 't' });
    expect(
      box()
        .all()
        .map(({ id }) => id),
    ).toEqual(['one', 'two']);
    box().remove('one');
    expect(
      box()
        .all()
        .map(({ id }) => id),
    ).toEqual(['two']);
    box().remove('two');
    expect(localStorage.length).toBe(0);
  });

  it('keeps what another tab adds at the same moment, though neither sees the other’s yet', () => {
    const before = { ...localStorage };
    const blind = {
      getItem: (key: string) => before[key] ?? null,
      setItem: localStorage.setItem.bind(localStorage),
    };
    for (const id of ['mine', 'theirs'])
      outbox(
        ladder(() => blind as Storage),
        '',
      ).add(turn(id));
    expect(
      box()
        .all()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['mine', 'theirs']);
  });

  it.each(['[null]', '{"a":1}', '[{"id":5}]', 'garbage'])('starts empty on %s', (text) => {
    localStorage.setItem('chatbot_outbox/x', text);
    expect(box().all()).toEqual([]);
  });
});

describe('the shortlist', () => {
  it('is kept in this browser, and empty on garbage', () => {
    const list = () =>
      shortlist(
        ladder(() => localStorage),
        '',
      );
    list().write([{ id: 'a', name: 'Home a' }]);
    expect(list().read()).toEqual([{ id: 'a', name: 'Home a' }]);
    localStorage.setItem('chatbot_saved', '[{"id":1}]');
    expect(list().read()).toEqual([]);
  });
});

describe('the transcript', () => {
  const done = turn('one', { answer: answer('e1', 1) });

  it('merges what two tabs write', async () => {
    await transcript('').save('s', [done]);
    await transcript('').save('s', [turn('two', { answer: answer('e1', 2) })]);
    expect((await transcript('').load('s')).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('never reads another session’s', async () => {
    await transcript('').save('s', [done]);
    expect(await transcript('').load('other')).toEqual([]);
    await transcript('').save('s', [turn('two', { answer: answer('e1', 2) })]);
    await transcript('').cut('s', 'one');
    expect((await transcript('').load('s')).map(({ id }) => id)).toEqual(['two']);
  });

  it('opens the database again when its connection has died, once', async () => {
    const log = transcript('');
    await log.save('s', [done]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const { transaction } = IDBDatabase.prototype;
    let dead = true;
    IDBDatabase.prototype.transaction = function (...args) {
      if (dead) {
        dead = false;
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      }
      return transaction.apply(this, args);
    };
    await log.save('s', [done]);
    IDBDatabase.prototype.transaction = transaction;
    expect(await log.load('s')).toEqual([done]);
  });

  it('costs only the cache when the browser has no database', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('', 'SecurityError');
      },
    });
    const log = transcript('');
    await log.save('s', [done]);
    expect(await log.load('s')).toEqual([]);
    await log.drop();
  });

  it('takes garbage and another version’s record for absent', async () => {
    const { createStore, set } = await import('idb-keyval');
    const store = createStore('veranda', 'transcript');
    for (const garbage of [
      { v: 2, turns: [done] },
      { v: 1, turns: 'x' },
      { v: 1, turns: [null, { id: 1 }] },
      5,
    ]) {
      await set('s', garbage, store);
      expect(await transcript('').load('s')).toEqual([]);
    }
    await set('s', { v: 1, turns: [{ ...done, answer: { epoch: 'e' } }, done] }, store);
    expect(await transcript('').load('s')).toEqual([done]);
  });
});
