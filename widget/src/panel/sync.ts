// Sync: the conversation kept the same on the screen, on disk, in the other tabs and on the server.
import type { Action, Page } from '@veranda/server/contract';
import type { Archive } from '../rest/archive.ts';
import type { KeyValue } from '../storage/ladder.ts';
import { outbox } from '../storage/outbox.ts';
import { sessionKeys } from '../storage/session.ts';
import type { Api } from './api.ts';
import { type Chat, type ChatEvent, emptyChat, isWaiting, type Notice, reduce, type Turn } from './chat.ts';
import { createDelivery } from './delivery.ts';
import { openTabs, type Told } from './tabs.ts';

export type SyncOptions = {
  api: Api;
  /** localStorage, or its stand-in. */
  store: KeyValue;
  /** '' or ':<site>' */
  suffix: string;
  /** BCP 47, as it is now. */
  locale(): string;
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

export function createSync(options: SyncOptions) {
  const { api, store, suffix, onChange, signal } = options;
  const keys = sessionKeys(store, suffix);
  const box = outbox(store, suffix);
  const archive = <R>(use: (archive: Archive) => Promise<R>): Promise<R | undefined> =>
    options.archive().then(use, () => undefined);
  const tabs = openTabs(suffix, signal, hear);
  const delivery = createDelivery({
    ...options,
    keys,
    box,
    tabs,
    speaksIn(now) {
      session = now;
    },
    apply,
    ended: () => clear('cleared', false),
    answerTo: (sender, id) => archive((archive) => archive.answerTo(sender, id)),
  });

  let chat = emptyChat;
  let held = options.held;
  let session = keys.read();

  function show(event: ChatEvent) {
    if (signal.aborted) return;
    chat = reduce(chat, event);
    onChange(chat, event);
  }
  /** Here, on disk, and in the other tabs. */
  function apply(event: ChatEvent) {
    show(event);
    if (event.type === 'answered' || event.type === 'failed') save();
    else if (event.type === 'dropped') void archive((archive) => archive.cut(session?.id ?? '', event.id));
    if (!held) tabs.tell({ session: session?.id, event });
  }
  function save() {
    const id = session?.id;
    const turns = chat.turns.filter((turn) => !isWaiting(turn));
    if (id && !held) void archive((archive) => archive.save(id, turns));
  }
  /** Ours if it speaks of our session, or of a message that stands in our shared outbox before there is one. */
  function hear({ session: theirs, event }: Told): boolean {
    const shared = keys.read();
    const ours = theirs
      ? theirs === session?.id || theirs === shared?.id
      : box.all().some(({ id }) => id === (event as { turn?: Turn }).turn?.id);
    if (ours) {
      session = shared;
      show(event.type === 'cleared' ? { type: 'cleared', notice: 'cleared' } : event);
    }
    return ours;
  }

  function drop(id: string) {
    box.remove(id);
    apply({ type: 'dropped', id });
  }
  /** Drops id, token, outbox and transcript in all tabs before it resolves. True: the server's copy is gone too. */
  async function clear(notice: Notice | undefined, tell = true): Promise<boolean> {
    const old = keys.read() ?? session;
    delivery.rest();
    box.clear();
    keys.drop();
    await archive((archive) => archive.drop());
    apply({ type: 'cleared', notice });
    session = undefined;
    if (!old || !tell) return true;
    const gone = await api.session(old, 'DELETE');
    return gone.ok;
  }

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
  const wake = async () => document.hidden || delivery.flush();
  /** Out of the back/forward cache: other pages may have gone on meanwhile. */
  const again = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (!keys.read()) show({ type: 'cleared' });
    void start();
  };
  for (const event of ['online', 'visibilitychange']) addEventListener(event, wake, { signal });
  addEventListener('pageshow', again, { signal });

  return {
    start,
    ask: (text: string, page?: Page) => delivery.post({ text, query: text, page }),
    act: (action: Action, text: string, page?: Page) => delivery.post({ text, action, page }),
    /** In which it is spoken. */
    session: () => session,
    post: delivery.post,
    drop,
    clear,
    /** Here alone: from the server, or from another device. */
    show,
    consent() {
      held = false;
      store.release();
      save();
    },
  };
}
