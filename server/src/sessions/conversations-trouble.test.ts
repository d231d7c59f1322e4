import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ADA, contentOf, damage, MINUTE, openChat, rejectsWith, slowEcho } from '../../test/chat.ts';
import { echoTurn, heardBy } from '../../test/echo.ts';
import { browserKey } from '../identity/who.ts';
import type { SessionStore } from '../stores/store.ts';
import { StoreTrouble } from '../stores/trouble.ts';

describe('a turn that hangs', () => {
  test('is given up, frees the queue, and changes nothing when it ends after all', async () => {
    let finish = () => {};
    const hanging = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { say, read, told } = openChat({
      turn: async (input) => {
        if (input.message.query === 'hang') await hanging;
        return echoTurn(input);
      },
      patience_ms: 30,
    });
    await rejectsWith(say('hang'), 'unavailable');
    expect(told('timed_out')).toHaveLength(1);
    expect(await say('hello')).toMatchObject({ version: 1 });
    finish();
    await sleep(5);
    expect(heardBy(await read(ADA))).toEqual(['hello']);
  });
});

test('a turn that ends too late writes nothing, though nobody else spoke meanwhile', async () => {
  let finish = () => {};
  const hanging = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { say, read } = openChat({
    turn: async (input) => {
      await hanging;
      return echoTurn(input);
    },
    patience_ms: 30,
  });
  await rejectsWith(say('hang'), 'unavailable');
  finish();
  await sleep(5);
  expect(await read(ADA)).toBeUndefined();
});

describe('forgetting', () => {
  test('leaves nothing, may be asked for twice, and lets the visitor begin anew', async () => {
    const { say, forget, read } = openChat();
    await say('SECRET');
    await forget(ADA);
    await forget(ADA);
    expect(await read(ADA)).toBeUndefined();
    expect(await say('hello')).toMatchObject({ status: 'new', version: 1 });
  });

  test('stops the turn that is running and the messages that wait behind it', async () => {
    const { say, forget, read, told } = openChat({ turn: slowEcho(20) });
    const sends = [say('running'), say('waiting'), say('waiting too')];
    const ends = Promise.allSettled(sends);
    await sleep(5);
    await forget(ADA);
    for (const send of sends) await rejectsWith(send, 'session_deleted');
    await ends;
    expect(await read(ADA)).toBeUndefined();
    expect(told('deleted_under_turn')).toHaveLength(1);
  });

  test('forgets the damaged copy too', async () => {
    const { say, forget, shelves } = openChat();
    await say('SECRET');
    damage(shelves);
    await say('hello');
    expect(contentOf(shelves)).toContain('SECRET');
    await forget(ADA);
    expect(contentOf(shelves)).not.toContain('SECRET');
  });
});

describe('a record that cannot be read', () => {
  test('is put aside for a day, and the visitor begins anew', async () => {
    const { say, read, told, shelves, advance, store } = openChat();
    await say('SECRET');
    damage(shelves);
    expect(await read(ADA)).toBeUndefined();
    expect(await say('hello again')).toMatchObject({ status: 'restarted', version: 1 });
    expect(told('corrupt')).toHaveLength(1);
    expect(heardBy(await read(ADA))).toEqual(['hello again']);
    await advance(24 * 60 * MINUTE);
    await store.sweep(10);
    expect(shelves.one_message.size() + shelves.engaged.size()).toBe(0);
  });

  test('of a newer release is kept for it and refused here', async () => {
    const { say, read, store } = openChat();
    const key = browserKey(ADA);
    const { expected } = await store.load(key);
    const newer = {
      epoch: 'e',
      version: 7,
      schema: 99,
      state: '{"of":"tomorrow"}',
      seen: [],
      one_message: false,
    };
    await store.commit(key, expected, newer, { idle_ms: MINUTE, absolute_ms: MINUTE }, []);
    await rejectsWith(say('hello'), 'unavailable');
    await rejectsWith(read(ADA), 'unavailable');
    expect((await store.load(key)).record).toMatchObject({ version: 7, schema: 99, state: newer.state });
  });
});

describe('a store in trouble', () => {
  const failing = (verb: 'load' | 'commit' | 'delete') => (store: SessionStore) => ({
    ...store,
    [verb]: async () => {
      throw new Error('password authentication failed');
    },
  });

  test.for(['load', 'commit'] as const)(
    'makes a message unavailable, never an empty session (%s)',
    async (verb) => {
      const { say, told, shelves } = openChat({ around: failing(verb) });
      await rejectsWith(say('hello'), 'unavailable');
      expect(told('failed')).toMatchObject([{ during: verb }]);
      expect(shelves.one_message.size()).toBe(0);
    },
  );

  test('that passes is not noticed: the same is done again, and counted', async () => {
    let failures = 0;
    const passing = (store: SessionStore): SessionStore => {
      const twice = <Args extends unknown[], T>(verb: (...args: Args) => Promise<T>) => {
        let left = 2;
        return async (...args: Args) => {
          if (left-- <= 0) return await verb(...args);
          failures++;
          throw new StoreTrouble('two transactions met', { code: '40001', transient: true });
        };
      };
      return { ...store, load: twice(store.load), commit: twice(store.commit), delete: twice(store.delete) };
    };
    const { say, read, forget, told } = openChat({ around: passing });
    expect(await say('hello')).toMatchObject({ status: 'new', version: 1 });
    expect(heardBy(await read(ADA))).toEqual(['hello']);
    await forget(ADA);
    expect(await read(ADA)).toBeUndefined();
    expect(told('transient')).toHaveLength(failures);
    expect(failures).toBe(6);
    expect(told('failed')).toEqual([]);
  });

  test('that does not pass is an outage in the end, in our words', async () => {
    const trouble = new StoreTrouble('the connection broke', { code: 'ECONNRESET', transient: true });
    const { say, read } = openChat({
      around: (store) => ({ ...store, load: () => Promise.reject(trouble) }),
    });
    await rejectsWith(say('hello'), 'unavailable');
    await expect(read(ADA)).rejects.toMatchObject({ code: 'unavailable', retry_after: 2, cause: trouble });
  });

  test('makes reading and forgetting unavailable, and is not ready', async () => {
    const { read } = openChat({ around: failing('load') });
    await rejectsWith(read(ADA), 'unavailable');
    const { ready } = openChat({ around: failing('delete') });
    expect(await ready()).toBe(false);
    await rejectsWith(openChat({ around: failing('delete') }).forget(ADA), 'unavailable');
    expect(await openChat().ready()).toBe(true);
  });

  test('that is full says so to newcomers alone', async () => {
    const { say, told } = openChat({ bounds: { max_sessions: 1 } });
    await say('one');
    await say('two');
    await rejectsWith(say('hello', { who: { session_id: 'ben' } }), 'unavailable');
    expect(told('refused')).toEqual([{ type: 'refused', why: 'full' }]);
    expect(await say('three')).toMatchObject({ version: 3 });
  });

  test('whose share for an address is used up says so to that address alone', async () => {
    const { say } = openChat({ bounds: { max_per_address: 1 } });
    const from = (session_id: string, address: string) => ({ who: { session_id, address } });
    await say('one', from('ada', '192.0.2.1'));
    await say('two', from('ada', '192.0.2.1'));
    await rejectsWith(say('hello', from('ben', '192.0.2.1')), 'rate_limited');
    expect(await say('hello', from('cid', '192.0.2.2'))).toMatchObject({ status: 'new' });
  });
});

describe('very long messages', () => {
  test('are kept within the bound of a record by forgetting the oldest lines, not the session', async () => {
    const { say, read } = openChat({
      turn: (input) => {
        const result = echoTurn(input);
        const line = {
          role: 'user',
          text: 'क'.repeat(2_000),
          at: '',
          message_id: input.message.message_id,
        } as const;
        const messages = [...input.session.messages, line].slice(-10);
        return {
          ...result,
          session: { ...result.session, messages },
        };
      },
    });
    for (let i = 0; i < 12; i++) await say(`${i}`, { message_id: `message-${i}` });
    const session = await read(ADA);
    expect(heardBy(session)).toHaveLength(12);
    expect(session?.messages.length).toBeGreaterThan(2);
    expect(session?.messages.at(-1)?.message_id).toBe('message-11');
    expect(await say('11', { message_id: 'message-11' })).toMatchObject({ version: 12 });
  });
});

describe('stopping', () => {
  test('answers what is being answered and refuses the rest', async () => {
    const { say, drain, read, ready, close } = openChat({ turn: slowEcho(10) });
    const running = say('running');
    const drained = drain();
    expect(await ready()).toBe(false);
    await rejectsWith(say('late'), 'unavailable');
    await drained;
    expect(await running).toMatchObject({ version: 1 });
    expect(heardBy(await read(ADA))).toEqual(['running']);
    await close();
    await close();
    await rejectsWith(read(ADA), 'unavailable');
  });

  test('sweeps until then', async () => {
    const { say, advance, shelves, told, close } = openChat({ sweep_every_ms: 5 });
    await say('hello');
    await advance(30 * MINUTE);
    await expect.poll(() => shelves.one_message.size()).toBe(0);
    await expect.poll(() => told('sweep')).toContainEqual(expect.objectContaining({ removed: 1 }));
    await close();
  });
});
