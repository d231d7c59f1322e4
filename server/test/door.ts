// A door for tests: the real app with sessions in memory, a turn that echoes, and a log that can be read.
import type { Hono } from 'hono';
import { type AppDeps, createApp } from '../src/app.ts';
import type { SiteResponse } from '../src/contract.ts';
import type { DoorEnv } from '../src/http/answer.ts';
import { createLog, type Level } from '../src/log.ts';
import { createMetrics } from '../src/observe/metrics.ts';
import { observer } from '../src/observe/observe.ts';
import { type ConversationsOptions, createConversations } from '../src/sessions/conversations.ts';
import { memoryStore } from '../src/stores/memory.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { SessionStore } from '../src/stores/store.ts';
import { echoTurn, nowhere } from './echo.ts';

export type Door = {
  app: Hono<DoorEnv>;
  /** A call to the API; a body that is no string goes as JSON. */
  call(path: string, options?: CallOptions): Promise<Response>;
  ask(body: unknown, options?: CallOptions): Promise<Response>;
  /** Everything logged so far. */
  log(): string;
  metrics(): Promise<string>;
  store: SessionStore;
};

type CallOptions = {
  method?: string;
  token?: string;
  session_id?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Of the socket. */
  address?: string;
};

type DoorOptions = Partial<AppDeps['config']> &
  Partial<
    Pick<
      AppDeps,
      'welcome' | 'values' | 'brand' | 'homes' | 'told' | 'folder' | 'leads' | 'visits' | 'conversations'
    >
  > & {
    level?: Level;
    turn?: ConversationsOptions['turn'];
    timeout?: ConversationsOptions['timeout'];
    store?: SessionStore;
  };

export const TOKEN = 'A'.repeat(43);
export const OTHER_TOKEN = 'B'.repeat(43);

export const WELCOME: SiteResponse = {
  name: 'Test homes',
  greeting: 'Hello',
  locale: 'en',
  languages: ['en'],
  labels: {},
  suggestions: [],
  homes: 0,
  catalogue_date: '2026-11-23',
  sample: true,
  session_minutes: 30,
};

export function openDoor(options: DoorOptions = {}): Door {
  const {
    level = 'debug',
    turn = echoTurn,
    timeout = { idle_ms: 60_000, absolute_ms: 3_600_000 },
    welcome = () => WELCOME,
    values,
    brand,
    homes = () => [],
    told,
    folder,
    leads,
    visits,
    ...config
  } = options;
  const lines: string[] = [];
  const log = createLog({ level, destination: { write: (line) => lines.push(line) } });
  const { store = memoryStore(UNBOUNDED) } = options;
  const metrics = createMetrics({ homes: () => 0, holds: store.holds });
  const conversations =
    options.conversations ??
    createConversations({
      store,
      turn,
      ...nowhere,
      timeout,
      onEvent: observer({ log, metrics }),
    });
  const app = createApp({
    config: {
      trust_proxy: 0,
      token: 'optional',
      users: { audience: 'veranda', minutes: 60 },
      handoff: true,
      demo: false,
      desk_keys: new Map(),
      ...config,
    },
    conversations,
    leads,
    visits,
    homes,
    told,
    welcome,
    values,
    brand,
    log,
    metrics,
    folder,
    socketAddress: (c) => (c.env as { address?: string } | undefined)?.address,
  });

  const call: Door['call'] = async (path, { method, token, session_id, headers, body, address } = {}) =>
    await app.request(
      path,
      {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token && { 'x-session-token': token }),
          ...(session_id && { 'x-session-id': session_id }),
          ...headers,
        },
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      },
      { address: address ?? '192.0.2.1' },
    );
  return {
    app,
    call,
    ask: (body, more = {}) => call('/api/chat/query', { ...more, body }),
    log: () => lines.join(''),
    metrics: () => metrics.registry.metrics(),
    store,
  };
}
