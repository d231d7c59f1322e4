// Sync: the effects behind the chat. Outbox to server, transcript to disk, tabs to each other.
import type { Action, Page, QueryRequest } from '@veranda/server/contract';
import type { Api, Outcome } from './api.ts';
import type { Archive } from './archive.ts';
import {
  type Answer,
  type Chat,
  type ChatEvent,
  type Delay,
  emptyChat,
  isWaiting,
  type Notice,
  reduce,
  type Turn,
  toAnswer,
} from './chat.ts';
import type { KeyValue } from './storage/ladder.ts';
import { outbox, type Posted } from './storage/outbox.ts';
import { randomName, type Session, sessionKeys } from './storage/session.ts';

export type SyncOptions = {
  api: Api;
  /** localStorage, or its stand-in. */
  store: KeyValue;
  /** '' or ':<site>' */
  suffix: string;
  locale: string;
  /** Nothing is stored and no tab is told until `consent()`. */
  held: boolean;
  /** sessionStorage, or its stand-in: tells this tab from others over reloads. */
  tab: KeyValue;
  onChange(chat: Chat, event: ChatEvent): void;
  /** Rejects while its code cannot be had: then only the copy is missed. */
  archive(): Promise<Archive>;
  /** One line for the owner's console. */
  warn(code: string): void;
  /** Aborted when the chat leaves the page. */
  signal: AbortSignal;
};
export type Sync = ReturnType<typeof createSync>;

/** Retried until it works; the rest is told to the visitor. */
const BUSY = new Set(['rate_limited', 'queue_full']);
const AWAY = new Set(['network', 'unavailable']);
const SLOWEST_MS = 30_000;
/** Without Web Locks: a message whose tab is gone is taken over after this. */
const ORPHAN_MS = 60_000;

export function createSync(options: SyncOptions) {
  const { api, store, suffix, onChange, warn, signal } = options;
  const keys = sessionKeys(store, suffix);
  const box = outbox(store, suffix);
  const archive = <R>(use: (archive: Archive) => Promise<R>): Promise<R | undefined> =>
    options.archive().then(use, () => undefined);
  const channel = openChannel(`veranda${suffix}`);

  const TAB = `chatbot_tab${suffix}`;
  let chat = emptyChat;
  let held = options.held;
  let session = keys.read();
  let attempts = 0;
  let posted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;

  function show(event: ChatEvent) {
    if (signal.aborted) return;
    chat = reduce(chat, event);
    onChange(chat, event);
  }
  /** Here, on disk, and in the other tabs. */
  function apply(event: ChatEvent) {
    show(event);
    if (event.type === 'answered' || event.type === 'failed' || event.type === 'dropped') save();
    if (!held) channel?.postMessage({ session: session?.id, event });
  }

  function save() {
    const id = session?.id;
    const turns = chat.turns.filter((turn) => !isWaiting(turn));
    if (id && !held) void archive((archive) => archive.save(id, turns));
  }

  // ---- other tabs ------------------------------------------------------------------------------------------------
  /** Ours if it speaks of our session, or of a message that stands in our shared outbox before there is one. */
  function receive(message: MessageEvent<{ session?: string; event: ChatEvent }>, again?: boolean) {
    const { session: theirs, event } = message.data;
    const shared = keys.read();
    if (
      theirs
        ? theirs === session?.id || theirs === shared?.id
        : box.all().some(({ id }) => id === (event as { turn?: Turn }).turn?.id)
    ) {
      session = shared;
      show(event.type === 'cleared' ? { type: 'cleared', notice: 'cleared' } : event);
      // What another tab has written may be seen here a little later than it is heard of.
    } else if (!again) setTimeout(receive, 500, message, true);
  }
  if (channel) channel.onmessage = (message) => receive(message);

  // ---- sending ---------------------------------------------------------------------------------------------------
  function post(words: Omit<Turn, 'id' | 'at'>) {
    // Two in the same millisecond keep their order.
    posted = Math.max(Date.now(), posted + 1);
    const turn = { ...words, id: randomName(12), at: posted };
    box.add({ ...turn, tab: tabName() });
    apply({ type: 'asked', turn });
    void flush();
  }

  /** One tab at a time sends for all; without locks each sends its own and what nobody sends. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    // Free again with the last look into the outbox: what is posted while the lock is being given back finds a new flush.
    flushing ??= locked(`veranda${suffix}`, (alone) =>
      drain(alone).finally(() => {
        flushing = undefined;
      }),
    );
    return flushing;
  }
  async function drain(alone: boolean) {
    const mine = (item: Posted) =>
      alone || item.tab === options.tab.get(TAB) || Date.now() - item.at > ORPHAN_MS;
    for (let next = box.all().find(mine); next && !signal.aborted; next = box.all().find(mine)) {
      if (!(await deliver(next))) return;
    }
  }

  /** False: later. The message stays in the outbox under its id, so a retry can never double it. */
  async function deliver(item: Posted): Promise<boolean> {
    const sender = keys.readOrMake();
    session = sender;
    const outcome = await api.query(
      {
        ...(item.action ? { action: item.action } : { query: item.query ?? item.text }),
        session_id: sender.id,
        message_id: item.id,
        epoch: sender.epoch,
        page: item.page,
        locale: options.locale,
      } satisfies QueryRequest,
      sender.token,
    );
    // Cleared meanwhile, here or in another tab: nobody waits for this any more.
    if (!box.all().some(({ id }) => id === item.id)) return true;
    if (outcome.ok) {
      attempts = 0;
      const { epoch, expires_in, version } = outcome.value;
      keys.live(epoch, Date.now() + expires_in * 1000, version);
      session = keys.read() ?? sender;
      answered(item, toAnswer(outcome.value));
      return true;
    }
    return refused(item, sender, outcome);
  }

  function answered({ tab: _, ...turn }: Posted, answer: Answer) {
    box.remove(turn.id);
    apply({ type: 'answered', turn: { ...turn, answer } });
  }
  async function refused(
    item: Posted,
    sender: Session,
    { code, retryAfter }: Extract<Outcome<never>, { ok: false }>,
  ) {
    if (BUSY.has(code) || AWAY.has(code)) {
      warn(code);
      const wait = retryAfter ? retryAfter * 1000 : Math.min(SLOWEST_MS, 1000 * 2 ** attempts++);
      const reason: Delay['reason'] = BUSY.has(code) ? 'busy' : navigator.onLine ? 'unavailable' : 'offline';
      apply({ type: 'delayed', delay: { reason, until: Date.now() + wait } });
      timer = setTimeout(flush, wait);
      return false;
    }
    if (code === 'session_deleted') {
      await clear('cleared', false);
      return true;
    }
    const answer =
      code === 'already_answered' && (await archive((archive) => archive.answerTo(sender, item.id)));
    if (answer) {
      answered(item, answer);
      return true;
    }
    warn(code);
    box.remove(item.id);
    apply({ type: 'failed', id: item.id, code });
    return true;
  }

  function drop(id: string) {
    box.remove(id);
    apply({ type: 'dropped', id });
  }
  function tabName(): string {
    const name = options.tab.get(TAB) ?? randomName(12);
    options.tab.set(TAB, name);
    return name;
  }

  // ---- endings ---------------------------------------------------------------------------------------------------
  /** Drops id, token, outbox and transcript in all tabs before it resolves. True: the server's copy is gone too. */
  async function clear(notice: Notice | undefined, tell = true): Promise<boolean> {
    const old = keys.read() ?? session;
    clearTimeout(timer);
    box.clear();
    keys.drop();
    await archive((archive) => archive.drop());
    apply({ type: 'cleared', notice });
    session = undefined;
    if (!old || !tell) return true;
    const gone = await api.session(old, 'DELETE');
    return gone.ok;
  }

  // ---- start -----------------------------------------------------------------------------------------------------
  /** What is left of the conversation, then what waits to be sent. */
  async function start() {
    session = keys.read();
    const waiting = box.all();
    if (session) {
      const ended = (session.expires ?? 0) < Date.now() && !waiting.length;
      const known = session;
      const turns = await archive((archive) => archive.earlier(known, ended));
      if (turns?.length) show({ type: 'merged', turns });
    }
    if (waiting.length) show({ type: 'merged', turns: waiting });
    await wake();
  }
  // Hidden, a page may be in the back/forward cache: asking for a lock there costs it its place.
  const wake = async () => document.hidden || flush();
  /** Out of the back/forward cache: other pages may have gone on meanwhile. */
  const again = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (!keys.read()) show({ type: 'cleared' });
    void start();
  };
  for (const event of ['online', 'visibilitychange']) addEventListener(event, wake, { signal });
  addEventListener('pageshow', again, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    channel?.close();
  });

  return {
    chat: () => chat,
    start,
    ask: (text: string, page?: Page) => post({ text, query: text, page }),
    act: (action: Action, text: string, page?: Page, quiet?: boolean) => post({ text, action, page, quiet }),
    /** A refused message once more: the server did nothing for it, so it is a new one. */
    retry(id: string) {
      const turn = chat.turns.find((turn) => turn.id === id);
      drop(id);
      if (turn) post({ ...turn, failed: undefined });
    },
    drop,
    clear,
    notice: (notice?: Notice) => show({ type: 'noticed', notice }),
    consent() {
      held = false;
      store.release();
      save();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** `alone`: no other tab of this browser runs `work` now. Not on http pages, and refused in a sandbox. */
async function locked(name: string, work: (alone: boolean) => Promise<void>): Promise<void> {
  let began = false;
  try {
    await navigator.locks.request(name, () => {
      began = true;
      return work(true);
    });
  } catch {
    if (!began) await work(false);
  }
}
