// @vitest-environment happy-dom
import type { QueryRequest, QueryResponse } from '@veranda/server/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../rest/archive.ts';
import { ladder } from '../storage/ladder.ts';
import type { Session } from '../storage/session.ts';
import type { Api, Outcome } from './api.ts';
import type { Chat, ChatEvent } from './chat.ts';
import { createSync, type Sync } from './sync.ts';
import { answer, response, turn } from './testing.ts';

type Reply = Outcome<QueryResponse> | ((body: QueryRequest) => Outcome<QueryResponse>);
const ok = (value: QueryResponse): Outcome<QueryResponse> => ({ ok: true, value });
const no = (
  code: 'network' | 'rate_limited' | 'too_large' | 'already_answered' | 'session_deleted',
  retryAfter?: number,
) => ({ ok: false, code, retryAfter }) as const;

let version = 0;
const answered = (body: QueryRequest) => {
  version += 1;
  return ok(response(String(body.message_id), version));
};

/** A tab of one browser; `replies` are what the server says, in order, then it answers everything. */
function openTab({
  replies = [] as Reply[],
  held = false,
  archive = {} as Partial<Archive>,
  told = [] as ChatEvent[],
} = {}) {
  const sent: { body: QueryRequest; token: string }[] = [];
  const forgotten: Session[] = [];
  const api = {
    query: async (body: QueryRequest, token: string) => {
      sent.push({ body, token });
      const reply = replies.shift() ?? answered;
      return typeof reply === 'function' ? reply(body) : reply;
    },
    session: async (session: Session) => {
      forgotten.push(session);
      return { ok: true, value: undefined };
    },
  } as unknown as Api;
  const gone = new AbortController();
  let chat: Chat = { turns: [] };
  const warned: string[] = [];
  const sync = createSync({
    api,
    store: ladder(() => localStorage, held),
    tab: ladder(() => sessionStorage, held),
    suffix: '',
    locale: () => 'en-IN',
    held,
    onChange: (next, event) => {
      chat = next;
      told.push(event);
    },
    archive: async () =>
      ({
        earlier: async () => [],
        save: async () => {},
        cut: async () => {},
        drop: async () => {},
        ...archive,
      }) as Archive,
    warn: (code) => warned.push(code),
    signal: gone.signal,
  });
  open.push(gone);
  return { sync, sent, forgotten, warned, chat: () => chat, close: () => gone.abort() };
}
const open: AbortController[] = [];

/** Locks of this browser: one holder at a time, the others queue. */
function stubLocks() {
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    onLine: true,
    locks: {
      request: (_: string, work: () => Promise<void>) => {
        const mine = last.then(work);
        last = mine.catch(() => {});
        return mine;
      },
    },
  });
}
const texts = (chat: Chat) => chat.turns.map(({ text, answer }) => [text, Boolean(answer)]);
/** What stands in the outbox. */
const waiting = () =>
  Object.entries(localStorage)
    .filter(([key]) => key.startsWith('chatbot_outbox/'))
    .map(([, item]) => JSON.parse(item));
const settled = (chat: () => Chat) =>
  vi.waitFor(() => expect(chat().turns.every(({ answer, failed }) => answer || failed)).toBe(true));

beforeEach(() => {
  version = 0;
  localStorage.clear();
  sessionStorage.clear();
  stubLocks();
});
afterEach(() => {
  for (const gone of open.splice(0)) gone.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('sending', () => {
  it('has the whole request in the outbox before it is sent, and nothing of ours before the first message', async () => {
    const { sync, chat } = openTab();
    await sync.start();
    expect(localStorage.length).toBe(0);
    sync.ask('2bhk', { url: 'https://host.example/' });
    expect(waiting()[0]).toMatchObject({
      query: '2bhk',
      page: { url: 'https://host.example/' },
    });
    await settled(chat);
    expect(waiting()).toEqual([]);
  });

  it('sends in order, once each, with one id, one token and the epoch it was told', async () => {
    const { sync, sent, chat } = openTab();
    for (const text of ['one', 'two', 'three']) sync.ask(text);
    await settled(chat);
    expect(sent.map(({ body }) => body.query)).toEqual(['one', 'two', 'three']);
    expect(new Set(sent.map(({ body }) => body.session_id)).size).toBe(1);
    expect(new Set(sent.map(({ token }) => token)).size).toBe(1);
    expect(sent.map(({ body }) => body.epoch)).toEqual([undefined, 'e1', 'e1']);
  });

  it('retries under the same id when the connection fails, waiting longer each time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { sync, sent, chat } = openTab({ replies: [no('network'), no('network')] });
    sync.ask('one');
    await vi.advanceTimersByTimeAsync(0);
    expect(chat().delay?.reason).toBe('unavailable');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(texts(chat())).toEqual([['one', true]]);
    expect(new Set(sent.map(({ body }) => body.message_id)).size).toBe(1);
  });

  it('waits as long as a busy server says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { sync, sent, chat } = openTab({ replies: [no('rate_limited', 7)] });
    sync.ask('one');
    await vi.advanceTimersByTimeAsync(0);
    expect(chat().delay).toMatchObject({ reason: 'busy', until: Date.now() + 7000 });
    await vi.advanceTimersByTimeAsync(6999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it('goes on at once when the browser is online again', async () => {
    const { sync, sent, chat } = openTab({ replies: [no('network')] });
    sync.ask('one');
    await vi.waitFor(() => expect(chat().delay).toBeDefined());
    dispatchEvent(new Event('online'));
    await settled(chat);
    expect(sent).toHaveLength(2);
  });

  it('tells what was refused, and sends the next; sending again is a new message', async () => {
    const { sync, sent, chat } = openTab({ replies: [no('too_large')] });
    sync.ask('long');
    sync.ask('short');
    await settled(chat);
    expect(chat().turns[0]?.failed?.code).toBe('too_large');
    const [refused] = chat().turns;
    sync.drop(String(refused?.id));
    sync.post({ text: 'long', query: refused?.query });
    await settled(chat);
    expect(sent.map(({ body }) => body.query)).toEqual(['long', 'short', 'long']);
    expect(new Set(sent.map(({ body }) => body.message_id)).size).toBe(3);
    expect(texts(chat())).toEqual([
      ['short', true],
      ['long', true],
    ]);
  });

  describe('a request for a visit', () => {
    const visit = {
      kind: 'visit',
      listing_ids: ['a'],
      name: 'Asha Sample',
      phone: '98450 11122',
      notice: 'hash',
      agreed: ['contact'],
      locale: 'hi',
    } as const;
    const asks = { ...visit, listing_ids: ['a'], agreed: ['contact' as const] };

    it('goes out whole in its turn, and nothing of it stays once it is kept', async () => {
      const { sync, sent, chat } = openTab();
      sync.ask('2bhk');
      sync.post({ visit: asks, text: 'Book a visit · Home a' });
      expect(waiting()[1]).toMatchObject({ text: 'Book a visit · Home a', visit });
      await settled(chat);
      expect(sent[1]?.body).toMatchObject({ ...visit, message_id: chat().turns[1]?.id });
      expect(sent[1]?.body.query).toBeUndefined();
      expect(JSON.stringify([chat(), { ...localStorage }])).not.toMatch(/Asha|98450/);
    });

    it('is sent again under its own id until it is kept', async () => {
      const { sync, sent, chat } = openTab({ replies: [no('network')] });
      sync.post({ visit: asks, text: 'Book a visit' });
      await vi.waitFor(() => expect(chat().delay).toBeDefined());
      dispatchEvent(new Event('online'));
      await settled(chat);
      expect(new Set(sent.map(({ body }) => body.message_id)).size).toBe(1);
    });

    it('that is refused, or came too often, holds up nothing, and says where it is wrong', async () => {
      const wrong = { ok: false, code: 'invalid_request', field: 'phone' } as const;
      const told: ChatEvent[] = [];
      const { sync, chat, warned } = openTab({ replies: [wrong, no('rate_limited', 80_000)], told });
      sync.post({ visit: asks, text: 'Book a visit' });
      sync.post({ visit: asks, text: 'Book a visit' });
      sync.ask('2bhk');
      await settled(chat);
      expect(chat().turns.map(({ failed }) => failed?.code)).toEqual([
        'invalid_request',
        'rate_limited',
        undefined,
      ]);
      expect(told).toContainEqual(expect.objectContaining({ type: 'failed', field: 'phone' }));
      expect(warned).toEqual([]);
    });

    it('that has waited for more than a day is not sent, but told', async () => {
      const { sync, sent, chat } = openTab({ replies: [no('network')] });
      sync.post({ visit: asks, text: 'Book a visit' });
      await vi.waitFor(() => expect(chat().delay).toBeDefined());
      const [key] = Object.keys(localStorage).filter((name) => name.startsWith('chatbot_outbox/'));
      const old = { ...waiting()[0], at: Date.now() - 86_400_001 };
      localStorage.setItem(String(key), JSON.stringify(old));
      dispatchEvent(new Event('online'));
      await settled(chat);
      expect(chat().turns[0]?.failed?.code).toBe('late');
      expect(sent).toHaveLength(1);
    });
  });

  it('reads from the server what was answered while we were away', async () => {
    const { sync, chat } = openTab({
      replies: [no('already_answered')],
      archive: { answerTo: async () => answer('e1', 4) },
    });
    sync.ask('one');
    await settled(chat);
    expect(chat().turns[0]?.answer?.version).toBe(4);
  });

  it('works without locks, and in a browser that refuses them', async () => {
    for (const locks of [
      undefined,
      { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
    ]) {
      vi.stubGlobal('navigator', { onLine: true, locks });
      const { sync, chat } = openTab();
      sync.ask('one');
      await settled(chat);
    }
  });
});

describe('pages and tabs', () => {
  it('sends after a reload what the page before could not', async () => {
    const before = openTab({ replies: [no('network')] });
    before.sync.ask('one');
    await vi.waitFor(() => expect(before.chat().delay).toBeDefined());
    before.close();
    const after = openTab();
    await after.sync.start();
    expect(texts(after.chat())).toEqual([['one', true]]);
    expect(after.sent[0]?.body.message_id).toBe(before.sent[0]?.body.message_id);
  });

  it('shows in each tab what is said in the other, once, in one conversation', async () => {
    const [a, b] = [openTab(), openTab()];
    a.sync.ask('from a');
    b.sync.ask('from b');
    await vi.waitFor(() => {
      for (const { chat } of [a, b]) expect(texts(chat()).every(([, done]) => done)).toBe(true);
      expect(a.chat().turns).toHaveLength(2);
      expect(b.chat().turns).toHaveLength(2);
    });
    expect(a.chat().turns).toEqual(b.chat().turns);
    const all = [...a.sent, ...b.sent];
    expect(all).toHaveLength(2);
    expect(new Set(all.map(({ body }) => body.session_id)).size).toBe(1);
  });

  it('tells a tab of another session nothing', async () => {
    const a = openTab();
    const stranger = openTab({ held: true });
    a.sync.ask('secret');
    await settled(a.chat);
    stranger.sync.ask('mine');
    await settled(stranger.chat);
    expect(JSON.stringify(stranger.chat())).not.toContain('secret');
    expect(JSON.stringify(a.chat())).not.toContain('mine');
  });

  it('shows an earlier conversation, and says whether it had ended', async () => {
    const asked: boolean[] = [];
    const archive = {
      earlier: async (_: Session, ended: boolean) => {
        asked.push(ended);
        return [turn('before', { answer: answer('e1', 1) })];
      },
    };
    const first = openTab();
    first.sync.ask('one');
    await settled(first.chat);
    const live = openTab({ archive });
    await live.sync.start();
    expect(texts(live.chat())).toEqual([['before', true]]);
    localStorage.setItem('chatbot_session_life', JSON.stringify({ epoch: 'e1', expires: 1 }));
    await openTab({ archive }).sync.start();
    expect(asked).toEqual([false, true]);
  });
});

describe('endings', () => {
  it('clears id, key, outbox and copy in every tab before it says so, and on the server', async () => {
    const dropped = vi.fn(async () => {});
    const [a, b] = [openTab({ archive: { drop: dropped } }), openTab()];
    localStorage.setItem('cart', '3');
    a.sync.ask('one');
    await vi.waitFor(() => expect(texts(b.chat())).toEqual([['one', true]]));
    const old = a.sent[0]?.body.session_id;
    expect(await a.sync.clear(undefined)).toBe(true);
    expect(a.chat().turns).toEqual([]);
    expect(dropped).toHaveBeenCalled();
    expect({ ...localStorage }).toEqual({ cart: '3' });
    expect(a.forgotten.map(({ id }) => id)).toEqual([old]);
    await vi.waitFor(() => expect(b.chat()).toEqual({ turns: [], notice: 'cleared' }));
    b.sync.ask('two');
    await settled(b.chat);
    expect(b.sent.at(-1)?.body.session_id).not.toBe(old);
  });

  it('drops an answer to a conversation that was cleared meanwhile', async () => {
    let cleared: Promise<boolean> | undefined;
    const tab: { sync?: Sync } = {};
    const { sync, chat } = openTab({
      replies: [
        (body) => {
          cleared = tab.sync?.clear(undefined);
          return answered(body);
        },
      ],
    });
    tab.sync = sync;
    sync.ask('one');
    await vi.waitFor(() => expect(cleared).toBeDefined());
    await cleared;
    expect(chat().turns).toEqual([]);
    expect(localStorage.getItem('chatbot_session_life')).toBeNull();
  });

  it('begins anew when another tab has deleted the conversation under it', async () => {
    const { sync, chat } = openTab({ replies: [no('session_deleted')] });
    sync.ask('one');
    await vi.waitFor(() => expect(chat()).toEqual({ turns: [], notice: 'cleared' }));
    expect(localStorage.getItem('chatbot_session_id')).toBeNull();
  });
});

describe('consent', () => {
  it('chats without storing anything, and stores from the yes on', async () => {
    const save = vi.fn(async () => {});
    const { sync, chat } = openTab({ held: true, archive: { save } });
    sync.ask('one');
    await settled(chat);
    expect([localStorage.length, sessionStorage.length, save.mock.calls.length]).toEqual([0, 0, 0]);
    sync.consent();
    expect(localStorage.getItem('chatbot_session_id')).toMatch(/^[\w-]{8}$/);
    await vi.waitFor(() => expect(save).toHaveBeenCalled());
  });
});
