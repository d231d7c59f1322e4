import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { echoTurn, heardBy, nowhere } from '../../test/echo.ts';
import { handClock } from '../../test/subjects.ts';
import type { Action, QueryResponse } from '../contract.ts';
import {
  type ConversationsOptions,
  createConversations,
  type Incoming,
  type Visitor,
} from './conversations.ts';
import type { SessionEvent } from './events.ts';
import { recordKey } from './keys.ts';
import { emptyShelves, memoryStore } from './memory.ts';
import { UNBOUNDED } from './record.ts';
import type { SessionStore, StoreOptions } from './store.ts';

const MINUTE = 60_000;
const ADA = { session_id: 'abc12345', token: 'A'.repeat(43) };

type Setup = Partial<ConversationsOptions> & {
  bounds?: Partial<StoreOptions>;
  around?: (store: SessionStore) => SessionStore;
};

/** A chat with an echo for a mind, a clock in our hand, and everything that it reports. */
function openChat({ bounds, around = (store) => store, ...options }: Setup = {}) {
  const { clock, advance } = handClock();
  const shelves = emptyShelves();
  const events: SessionEvent[] = [];
  const onEvent = (event: SessionEvent) => void events.push(event);
  const store = memoryStore({ ...UNBOUNDED, ...bounds, clock, shelves, onEvent });
  const chat = createConversations({
    store: around(store),
    turn: echoTurn,
    ...nowhere,
    timeout: { idle_ms: 30 * MINUTE, absolute_ms: 24 * 60 * MINUTE },
    onEvent,
    ...options,
  });
  const told = (type: SessionEvent['type']) => events.filter((event) => event.type === type);
  return { ...chat, store, shelves, advance, told, say: sayTo(chat) };
}

const sayTo =
  (chat: { answer: (who: Visitor, message: Incoming) => Promise<{ body: string }> }) =>
  async (query: string, { who = ADA, ...message }: Partial<Incoming> & { who?: Visitor } = {}) => {
    const { body } = await chat.answer(who, { ...message, query, action: undefined });
    return JSON.parse(body) as QueryResponse;
  };

const rejectsWith = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

describe('a conversation', () => {
  test('begins, goes on, and can be read whole', async () => {
    const { say, read } = openChat();
    const first = await say('hello');
    expect(first).toMatchObject({ session_id: ADA.session_id, status: 'new', version: 1, expires_in: 1800 });
    const second = await say('again', { epoch: first.epoch });
    expect(second).toMatchObject({ status: 'continued', version: 2, epoch: first.epoch });
    const session = await read(ADA);
    expect(heardBy(session)).toEqual(['hello', 'again']);
    expect(session).toMatchObject({ ...ADA_FIELDS, version: 2, epoch: first.epoch, engagement_score: 2 });
    expect(session?.expires_at).toBe(second.expires_at);
  });

  test('gives a visitor without an id one of 8 characters', async () => {
    const { say, read } = openChat();
    const { session_id } = await say('hello', { who: {} });
    expect(session_id).toMatch(/^[A-Za-z0-9_-]{8}$/);
    expect(heardBy(await read({ session_id }))).toEqual(['hello']);
  });

  test('gives a message without an id one', async () => {
    const { say } = openChat();
    expect((await say('hello')).message_id).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  });

  test('is another one under the same id with another token, or with none', async () => {
    const { say, read } = openChat();
    await say('secret of Ada');
    for (const who of [{ ...ADA, token: 'B'.repeat(43) }, { session_id: ADA.session_id }]) {
      expect(await read(who)).toBeUndefined();
      expect(await say('hello', { who })).toMatchObject({ status: 'new', version: 1 });
      expect(heardBy(await read(who))).toEqual(['hello']);
    }
    expect(heardBy(await read(ADA))).toEqual(['secret of Ada']);
  });

  test('is not created or extended by reading', async () => {
    const { say, read, advance, shelves } = openChat();
    expect(await read(ADA)).toBeUndefined();
    expect(await read({})).toBeUndefined();
    expect(shelves.one_message.size).toBe(0);
    await say('hello');
    await advance(30 * MINUTE - 1);
    expect(await read(ADA)).toBeDefined();
    await advance(1);
    expect(await read(ADA)).toBeUndefined();
  });

  test('cannot be given another id, age or life by its turn', async () => {
    const { say, read } = openChat({
      turn: (input) => {
        const result = echoTurn(input);
        return { ...result, session: { ...result.session, session_id: 'evil', epoch: 'evil', version: 99 } };
      },
    });
    const { epoch } = await say('hello');
    expect(epoch).not.toBe('evil');
    expect(await read(ADA)).toMatchObject({ session_id: ADA.session_id, version: 1, epoch });
  });
});

const ADA_FIELDS = {
  session_id: ADA.session_id,
  messages: [],
  current_filters: {},
  last_intent: null,
  conversation_phase: 'discovery',
};

describe('the end of a session', () => {
  test('is told as a restart while the old record stands: same id, new epoch, nothing of the old', async () => {
    const { say, read, advance } = openChat();
    const before = await say('SECRET');
    await advance(30 * MINUTE);
    const after = await say('hello again');
    expect(after).toMatchObject({ session_id: ADA.session_id, status: 'restarted', version: 1 });
    expect(after.epoch).not.toBe(before.epoch);
    expect(JSON.stringify(await read(ADA))).not.toContain('SECRET');
  });

  test('is told as a restart when the record is swept away but the client knew an epoch', async () => {
    const { say, advance, store } = openChat();
    const { epoch } = await say('hello');
    await advance(30 * MINUTE);
    await store.sweep(10);
    expect(await say('hello', { epoch })).toMatchObject({ status: 'restarted' });
  });

  test('is new to a client that knows of no earlier one', async () => {
    const { say, advance, store } = openChat();
    await say('hello');
    await advance(30 * MINUTE);
    await store.sweep(10);
    expect(await say('hello')).toMatchObject({ status: 'new' });
  });

  test('comes at the absolute limit, and the visitor is told when', async () => {
    const { say, advance } = openChat({ timeout: { idle_ms: 30 * MINUTE, absolute_ms: 45 * MINUTE } });
    expect(await say('one')).toMatchObject({ expires_in: 30 * 60 });
    await advance(20 * MINUTE);
    expect(await say('two')).toMatchObject({ expires_in: 25 * 60 });
    await advance(25 * MINUTE);
    expect(await say('three')).toMatchObject({ status: 'restarted' });
  });

  test('may come after a fraction of a minute', async () => {
    const { say, advance } = openChat({ timeout: { idle_ms: 0.05 * MINUTE, absolute_ms: MINUTE } });
    expect(await say('one')).toMatchObject({ expires_in: 3 });
    await advance(3_000);
    expect(await say('two')).toMatchObject({ status: 'restarted' });
  });
});

describe('a message sent twice', () => {
  test('gets the same bytes and changes nothing', async () => {
    const { answer, read, advance, told } = openChat();
    const message = { message_id: 'message-1', query: 'hello' };
    const first = await answer(ADA, message);
    await advance(MINUTE);
    const before = await read(ADA);
    const second = await answer(ADA, message);
    expect(first.replayed).toBe(false);
    expect(second).toEqual({ body: first.body, replayed: true });
    expect(await read(ADA)).toEqual(before);
    expect(told('duplicate')).toHaveLength(1);
  });

  test('is recognised among the last 4 byte for byte, and among the last 32 as answered', async () => {
    const { answer, say } = openChat();
    const messages = Array.from({ length: 33 }, (_, i) => ({ message_id: `message-${i}`, query: `${i}` }));
    const bodies: string[] = [];
    for (const message of messages) bodies.push((await answer(ADA, message)).body);
    for (const [i, message] of messages.entries()) {
      if (i === 0) continue;
      if (i < 29) await rejectsWith(answer(ADA, message), 'already_answered');
      else expect(await answer(ADA, message)).toEqual({ body: bodies[i], replayed: true });
    }
    expect(await say('0', { message_id: 'message-0' })).toMatchObject({ version: 34 });
  });

  test('with other content is refused', async () => {
    const { say, told } = openChat();
    await say('hello', { message_id: 'message-1' });
    await rejectsWith(say('other', { message_id: 'message-1' }), 'message_id_reused');
    expect(told('mismatch')).toHaveLength(1);
  });

  test('is the same whatever its label, its page and the order of its keys', async () => {
    const { answer } = openChat();
    const message_id = 'message-1';
    const filters = { locality: ['Whitefield'], bhk: [2] };
    const click: Action = { type: 'apply', filters, label: '2 BHK in Whitefield' };
    const again: Action = { filters: { bhk: [2], locality: ['Whitefield'] }, type: 'apply' };
    const first = await answer(ADA, { message_id, action: click });
    const second = await answer(ADA, { message_id, action: again, page: { url: 'https://homes.example/' } });
    expect(second).toEqual({ body: first.body, replayed: true });
    const other: Action = { ...again, filters: { bhk: [3], locality: ['Whitefield'] } };
    await rejectsWith(answer(ADA, { message_id, action: other }), 'message_id_reused');
  });

  test('in another session is another message', async () => {
    const { say } = openChat();
    await say('hello', { message_id: 'message-1' });
    const who = { ...ADA, session_id: 'other' };
    expect(await say('other words', { message_id: 'message-1', who })).toMatchObject({ version: 1 });
  });

  test('after the session ended is the first message of the new one', async () => {
    const { say, advance } = openChat();
    await say('hello', { message_id: 'message-1' });
    await advance(30 * MINUTE);
    expect(await say('hello', { message_id: 'message-1' })).toMatchObject({
      status: 'restarted',
      version: 1,
    });
  });

  test('at the same time is answered once', async () => {
    const { answer, read } = openChat({ turn: slowEcho(5) });
    const message = { message_id: 'message-1', query: 'hello' };
    const [first, second] = await Promise.all([answer(ADA, message), answer(ADA, message)]);
    expect(second).toEqual({ body: first.body, replayed: true });
    expect(heardBy(await read(ADA))).toEqual(['hello']);
  });
});

const slowEcho =
  (ms: number): ConversationsOptions['turn'] =>
  async (input) => {
    await sleep(ms);
    return echoTurn(input);
  };

describe('many messages at once', () => {
  test('are answered in order, four at most; the rest are refused and say when to come back', async () => {
    const { say, read, told } = openChat({ turn: slowEcho(5) });
    const sends = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => say(`${i}`)));
    const refused = sends.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(6);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: 'queue_full', retry_after: 1 });
    }
    expect(heardBy(await read(ADA))).toEqual(['0', '1', '2', '3']);
    expect(told('queue').at(-1)).toEqual({ type: 'queue', depth: 0 });
  });

  test('are answered though one of them fails', async () => {
    const { say, read } = openChat({
      turn: (input) => {
        if (input.message.query === 'bad') throw new Error('SECRET');
        return echoTurn(input);
      },
    });
    const [one, bad, two] = await Promise.allSettled([say('one'), say('bad'), say('two')]);
    expect([one?.status, bad?.status, two?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((bad as PromiseRejectedResult).reason).toMatchObject({ code: 'unavailable', retry_after: 2 });
    expect((bad as PromiseRejectedResult).reason.message).not.toContain('SECRET');
    expect(heardBy(await read(ADA))).toEqual(['one', 'two']);
  });

  test('of other sessions are not held up', async () => {
    const { say } = openChat({
      turn: (input) => (input.message.query === 'slow' ? new Promise(() => {}) : echoTurn(input)),
      patience_ms: 300,
    });
    const slow = say('slow');
    slow.catch(() => {});
    expect(await say('quick', { who: { session_id: 'ben' } })).toMatchObject({ version: 1 });
    await rejectsWith(slow, 'unavailable');
  });

  test('run their turn again when another server was quicker', async () => {
    let rival = true;
    const { say, read, told } = openChat({
      around: (store) => ({
        ...store,
        async commit(key, expected, next, ttl) {
          if (rival) {
            rival = false;
            const state = next.state.replace('"mine"', '"theirs"');
            await store.commit(key, expected, { ...next, state, seen: [] }, ttl);
          }
          return await store.commit(key, expected, next, ttl);
        },
      }),
    });
    expect(await say('mine')).toMatchObject({ status: 'continued', version: 2 });
    expect(told('conflict')).toHaveLength(1);
    expect(heardBy(await read(ADA))).toEqual(['theirs', 'mine']);
  });

  test('give up, with a time to come back, when others are always quicker', async () => {
    const { say } = openChat({
      around: (store) => ({ ...store, commit: async () => ({ ok: false, why: 'conflict' }) }),
      patience_ms: 5_000,
    });
    await rejectsWith(say('hello'), 'unavailable');
  });
});

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

describe('forgetting', () => {
  test('leaves nothing, may be asked for twice, and lets the visitor begin anew', async () => {
    const { say, forget, read } = openChat();
    await say('SECRET');
    await forget(ADA);
    await forget(ADA);
    await forget({});
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
    expect(JSON.stringify(await contentOf(shelves))).toContain('SECRET');
    await forget(ADA);
    expect(JSON.stringify(await contentOf(shelves))).not.toContain('SECRET');
  });
});

/** No JSON any more, at the same length. */
const damage = ({ one_message, engaged }: ReturnType<typeof emptyShelves>) => {
  const bytes = (one_message.get(recordKey(ADA)) ?? engaged.get(recordKey(ADA)))?.bytes;
  bytes?.write('!', bytes.indexOf('{"session_id"'));
};

const contentOf = async ({ one_message, engaged }: ReturnType<typeof emptyShelves>) =>
  [...one_message.values(), ...engaged.values()].map(({ bytes }) => bytes.toString('utf8'));

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
    expect(shelves.one_message.size + shelves.engaged.size).toBe(0);
  });

  test('of a newer release is kept for it and refused here', async () => {
    const { say, read, store } = openChat();
    const key = recordKey(ADA);
    const { expected } = await store.load(key);
    const newer = {
      epoch: 'e',
      version: 7,
      schema: 99,
      state: '{"of":"tomorrow"}',
      seen: [],
      one_message: false,
    };
    await store.commit(key, expected, newer, { idle_ms: MINUTE, absolute_ms: MINUTE });
    await rejectsWith(say('hello'), 'unavailable');
    await rejectsWith(read(ADA), 'unavailable');
    expect((await store.load(key)).record).toMatchObject({ version: 7, schema: 99, state: newer.state });
  });
});

describe('two releases on one store', () => {
  test('serve one session in turn and lose nothing of each other’s', async () => {
    const older = openChat();
    const newer = createConversations({
      store: older.store,
      turn: (input) => {
        const result = echoTurn(input);
        const { later_count = 0 } = input.session as { later_count?: number };
        return { ...result, session: { ...result.session, later_count: later_count + 1 } };
      },
      ...nowhere,
      timeout: { idle_ms: MINUTE, absolute_ms: MINUTE },
    });
    for (const query of ['one', 'two', 'three']) {
      await older.say(`${query} to the older`);
      await newer.answer(ADA, { query: `${query} to the newer` });
    }
    const session = await older.read(ADA);
    expect(heardBy(session)).toHaveLength(6);
    expect(session).toMatchObject({ version: 6, engagement_score: 6, later_count: 3 });
    await newer.close();
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
      expect(shelves.one_message.size).toBe(0);
    },
  );

  test('makes reading and forgetting unavailable, and is not ready', async () => {
    const { read, ready } = openChat({ around: failing('load') });
    await rejectsWith(read(ADA), 'unavailable');
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
    const { say, drain, read, close } = openChat({ turn: slowEcho(10) });
    const running = say('running');
    const drained = drain();
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
    await expect.poll(() => shelves.one_message.size).toBe(0);
    await expect.poll(() => told('sweep')).toContainEqual(expect.objectContaining({ removed: 1 }));
    await close();
  });
});
