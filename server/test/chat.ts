// Chat: conversations over a memory store with an echo for a mind, for tests that speak to it.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { QueryResponse } from '../src/contract.ts';
import { browser } from '../src/identity/browser.ts';
import { browserKey } from '../src/identity/who.ts';
import {
  type Conversations,
  type ConversationsOptions,
  createConversations,
  type Incoming,
} from '../src/sessions/conversations.ts';
import type { SessionEvent } from '../src/sessions/events.ts';
import { emptyShelves, memoryStore, contentOf as recordIn } from '../src/stores/memory.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { SessionStore, StoreOptions } from '../src/stores/store.ts';
import { echoTurn, nowhere } from './echo.ts';
import { handClock } from './subjects.ts';

export const MINUTE = 60_000;
/** A browser that its id and token make. */
export type Visitor = { session_id: string; token?: string; address?: string; admit?: () => Promise<void> };
export const ADA: Visitor = { session_id: 'abc12345', token: 'A'.repeat(43) };

type Setup = Partial<ConversationsOptions> & {
  bounds?: Partial<StoreOptions>;
  around?: (store: SessionStore) => SessionStore;
};

/** A chat with an echo for a mind, a clock in our hand, and everything that it reports. */
export function openChat({ bounds, around = (store) => store, ...options }: Setup = {}) {
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
  return { ...chat, ...asVisitors(chat), store, shelves, advance, told };
}

/** The same calls for visitors as their browsers name them. */
export function asVisitors({ answer, read, forget }: Conversations) {
  const speaker = ({ session_id, token, ...more }: Visitor) => ({
    ...browser({ session_id, token }),
    ...more,
  });
  const told = (visitor: Visitor, message: Incoming) => answer(speaker(visitor), message);
  return {
    answer: told,
    read: (visitor: Visitor) => read(speaker(visitor).who),
    forget: (visitor: Visitor) => forget(speaker(visitor).who),
    async say(query: string, { who = ADA, ...message }: Partial<Incoming> & { who?: Visitor } = {}) {
      const { body } = await told(who, { ...message, query, action: undefined });
      return JSON.parse(body) as QueryResponse;
    },
  };
}

export const rejectsWith = (work: Promise<unknown>, code: string) =>
  expect(work).rejects.toMatchObject({ code });

/** Thinks for a while first. */
export const slowEcho =
  (ms: number): ConversationsOptions['turn'] =>
  async (input) => {
    await sleep(ms);
    return echoTurn(input);
  };

/** Ada’s record is no JSON any more. */
export const damage = ({ one_message, engaged }: ReturnType<typeof emptyShelves>) => {
  const entry = one_message.get(browserKey(ADA)) ?? engaged.get(browserKey(ADA));
  if (!entry) throw new Error('Ada has no record');
  const record = recordIn(entry);
  entry.content = { ...record, state: `!${record.state}` };
};

/** Everything that the shelves hold, as text. */
export const contentOf = ({ one_message, engaged }: ReturnType<typeof emptyShelves>) =>
  [...one_message.entries(), ...engaged.entries()]
    .map(([, entry]) => JSON.stringify(recordIn(entry)))
    .join('\n');
