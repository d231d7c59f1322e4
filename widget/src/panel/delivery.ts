// Delivery: the outbox to the server, in order, each message until it is answered or refused.
import type { QueryRequest, QueryResponse, VisitPost } from '@veranda/server/contract';
import { TAB } from '../storage/keys.ts';
import type { KeyValue } from '../storage/ladder.ts';
import type { Outbox, Posted } from '../storage/outbox.ts';
import { randomName, type Session, type SessionKeys } from '../storage/session.ts';
import type { Api, Outcome } from './api.ts';
import { type Answer, type ChatEvent, type Delay, type Turn, toAnswer } from './chat.ts';
import type { Tabs } from './tabs.ts';

export type DeliveryOptions = {
  api: Api;
  box: Outbox;
  keys: SessionKeys;
  tabs: Tabs;
  locale(): string;
  /** sessionStorage, or its stand-in: tells this tab from others over reloads. */
  tab: KeyValue;
  suffix: string;
  /** The conversation that is spoken in from now on. */
  speaksIn(session: Session): void;
  apply(event: ChatEvent): void;
  /** The server has deleted the conversation. */
  ended(): Promise<unknown>;
  /** What the server said to a message whose answer never reached us. */
  answerTo(session: Session, id: string): Promise<Answer | undefined>;
  warn(code: string): void;
  signal: AbortSignal;
};

/** Retried until it works; the rest is told to the visitor. */
const BUSY = new Set(['rate_limited', 'queue_full']);
const AWAY = new Set(['network', 'unavailable']);
const SLOWEST_MS = 30_000;
/** Without Web Locks: a message whose tab is gone is taken over after this. */
const ORPHAN_MS = 60_000;
/** What was agreed to was meant for then: an older request for a visit is asked again. */
const LATE_MS = 86_400_000;

export function createDelivery({ api, box, keys, tab, apply, warn, signal, ...options }: DeliveryOptions) {
  const NAME = TAB + options.suffix;
  let attempts = 0;
  let posted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;

  /** One tab at a time sends for all; without locks each sends its own and what nobody sends. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    // Free again with the last look into the outbox: what is posted while the lock is being given back finds a new flush.
    flushing ??= options.tabs.locked((alone) =>
      drain(alone).finally(() => {
        flushing = undefined;
      }),
    );
    return flushing;
  }
  async function drain(alone: boolean) {
    const mine = (item: Posted) => alone || item.tab === tab.get(NAME) || Date.now() - item.at > ORPHAN_MS;
    for (let next = box.all().find(mine); next && !signal.aborted; next = box.all().find(mine)) {
      if (!(await deliver(next))) return;
    }
  }

  /** False: later. The message stays in the outbox under its id, so a retry can never double it. */
  async function deliver(item: Posted): Promise<boolean> {
    const sender = keys.readOrMake();
    options.speaksIn(sender);
    const late = item.visit && Date.now() - item.at > LATE_MS;
    const outcome: Outcome<QueryResponse> = late
      ? { ok: false, code: 'late' }
      : await api.query(
          {
            session_id: sender.id,
            message_id: item.id,
            epoch: sender.epoch,
            page: item.page,
            locale: options.locale(),
            ...(item.visit ?? (item.action ? { action: item.action } : { query: item.query ?? item.text })),
          } satisfies QueryRequest | VisitPost,
          sender.token,
        );
    // Cleared meanwhile, here or in another tab: nobody waits for this any more.
    if (!box.all().some(({ id }) => id === item.id)) return true;
    if (outcome.ok) {
      attempts = 0;
      const { epoch, expires_in, version } = outcome.value;
      keys.live(epoch, Date.now() + expires_in * 1000, version);
      options.speaksIn(keys.read() ?? sender);
      answered(item, toAnswer(outcome.value));
      return true;
    }
    return refused(item, sender, outcome);
  }

  function answered({ tab: _, visit: __, ...turn }: Posted, answer: Answer) {
    box.remove(turn.id);
    apply({ type: 'answered', turn: { ...turn, answer } });
  }
  async function refused(
    item: Posted,
    sender: Session,
    { code, field, retryAfter }: Extract<Outcome<never>, { ok: false }>,
  ) {
    // Who has asked for too many visits may have to wait for a day: nothing else waits for that.
    if (AWAY.has(code) || (BUSY.has(code) && !item.visit)) {
      warn(code);
      const wait = retryAfter ? retryAfter * 1000 : Math.min(SLOWEST_MS, 1000 * 2 ** attempts++);
      const reason: Delay['reason'] = BUSY.has(code) ? 'busy' : navigator.onLine ? 'unavailable' : 'offline';
      apply({ type: 'delayed', delay: { reason, until: Date.now() + wait } });
      timer = setTimeout(flush, wait);
      return false;
    }
    if (code === 'session_deleted') {
      await options.ended();
      return true;
    }
    const answer = code === 'already_answered' && (await options.answerTo(sender, item.id));
    if (answer) {
      answered(item, answer);
      return true;
    }
    if (!item.visit) warn(code);
    box.remove(item.id);
    apply({ type: 'failed', id: item.id, code, field });
    return true;
  }
  /** This tab's name, made when it first posts. */
  function tabName(): string {
    const name = tab.get(NAME) ?? randomName(12);
    tab.set(NAME, name);
    return name;
  }
  function rest() {
    clearTimeout(timer);
  }
  signal.addEventListener('abort', rest);

  return {
    /** On disk first, then shown, then sent. */
    post(words: Omit<Turn, 'id' | 'at'>) {
      // Two in the same millisecond keep their order.
      posted = Math.max(Date.now(), posted + 1);
      const turn = { ...words, id: randomName(12), at: posted };
      box.add({ ...turn, tab: tabName() });
      apply({ type: 'asked', turn });
      void flush();
    },
    flush,
    /** No try of its own until something is posted or the page wakes. */
    rest,
  };
}
