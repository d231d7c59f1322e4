import { describe, expect, test } from 'vitest';
import { ADA, MINUTE, openChat, rejectsWith, slowEcho } from '../../test/chat.ts';
import { echoTurn, heardBy, nowhere } from '../../test/echo.ts';
import type { Action } from '../contract.ts';

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
    expect(shelves.one_message.size()).toBe(0);
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

  test('run their turn again when another server was quicker, on what was heard once', async () => {
    let rival = true;
    const heard: unknown[] = [];
    let hearings = 0;
    const { say, read, told } = openChat({
      hear: (input) => ({ ...nowhere.hear(), text: `${input.message.query} ${++hearings}` }),
      turn(input) {
        heard.push(input.heard.text);
        return echoTurn(input);
      },
      around: (store) => ({
        ...store,
        async commit(key, expected, next, ttl, effects) {
          if (rival) {
            rival = false;
            const state = next.state.replace('"mine"', '"theirs"');
            await store.commit(key, expected, { ...next, state, seen: [] }, ttl, []);
          }
          return await store.commit(key, expected, next, ttl, effects);
        },
      }),
    });
    expect(await say('mine')).toMatchObject({ status: 'continued', version: 2 });
    expect(told('conflict')).toHaveLength(1);
    expect(heardBy(await read(ADA))).toEqual(['theirs', 'mine']);
    expect(heard).toEqual(['mine 1', 'mine 1']);
  });

  test('give up, with a time to come back, when others are always quicker', async () => {
    const { say } = openChat({
      around: (store) => ({ ...store, commit: async () => ({ ok: false, why: 'conflict' }) }),
      patience_ms: 5_000,
    });
    await rejectsWith(say('hello'), 'unavailable');
  });
});
