// Visit server: the real app, book, sessions and courier with the echo turn, as a process that tests start and kill. With
// DIE_ONE_IN it kills itself, as `kill -9` does, before or after one in so many of the calls that a request and a delivery
// are made of.
import { flushCompileCache } from 'node:module';
import { createApp } from '../src/app.ts';
import { webhook } from '../src/book/delivery/webhook.ts';
import { openBook } from '../src/book/open.ts';
import { createRequests } from '../src/book/requests.ts';
import { courier } from '../src/effects/courier.ts';
import { serve, socketAddress } from '../src/http/serve.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/observe/metrics.ts';
import { createConversations } from '../src/sessions/conversations.ts';
import { openStore } from '../src/stores/open.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { catalogueOf, SITE } from '../src/turn/testing-homes.ts';
import { WELCOME } from './door.ts';
import { echoTurn, nowhere } from './echo.ts';

export type VisitBidden = { die_one_in: number };

const {
  SESSIONS = '',
  BOOK = '',
  RECEIVER = '',
  SECRET = '',
  SEATS = '1',
  CARELESS = '',
  DIE_ONE_IN = '0',
} = process.env;
/** From when it listens: before that its parent waits for it. */
let dieOneIn = 0;
process.on('message', ({ die_one_in }: VisitBidden) => {
  dieOneIn = die_one_in;
});
const mayDie = () => {
  if (dieOneIn > 0 && Math.random() * dieOneIn < 1) process.kill(process.pid, 'SIGKILL');
};
/** Every call may be the last, before it and after it. */
const mortal =
  <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    mayDie();
    const result = await call(...args);
    mayDie();
    return result;
  };

const opened = await openBook(BOOK, { keep_ms: 400 * 86_400_000, sealed_ms: 0 });
if (!opened) throw new Error('BOOK names no place');
const { ask, change, lease, settle, ...others } = opened;
const book = {
  ...others,
  ask: mortal(ask),
  change: mortal(change),
  lease: async (hold_ms: number, to?: string) => {
    const found = await lease(hold_ms, to);
    // One that finds nothing is no part of a delivery.
    if (found) mayDie();
    return found;
  },
  settle: mortal(settle),
};
const send = webhook(RECEIVER, { secrets: [SECRET], open: true });
/** Sends and does not look how it went, to see whether a scenario notices. */
const careless: typeof send = async (delivery) => ({ ...(await send(delivery)), kept: true });
const sending = courier({
  book,
  adapters: new Map([[RECEIVER, mortal(CARELESS === '' ? send : careless)]]),
  // Three days in seconds.
  steps: Array.from({ length: 200 }, () => 60),
  hold_ms: 2_000,
  every_ms: 200,
});
const wake = () => void sending.wake();
const site = { ...SITE, visits: { ...SITE.visits, at_once: Number(SEATS) } };
const catalogue = catalogueOf();
const leads = {
  book,
  state: () => 'open' as const,
  requests: createRequests({
    book,
    catalogue: () => catalogue,
    site: () => site,
    terms: { days: 400, receivers: [] },
    deliver_to: [RECEIVER],
    public_url: () => 'http://localhost',
    now: Date.now,
    onKept: wake,
  }),
  deliver_to: [RECEIVER],
  public_url: () => 'http://localhost',
  wake,
  close: async () => {},
};
const log = createLog({ level: 'error' });
const store = await openStore(SESSIONS, UNBOUNDED);
const { load, commit, ...rest } = store;
const conversations = createConversations({
  store: { ...rest, load: mortal(load), commit: mortal(commit) },
  turn: echoTurn,
  ...nowhere,
  timeout: { idle_ms: 1_800_000, absolute_ms: 7 * 86_400_000 },
});
const app = createApp({
  config: {
    trust_proxy: 0,
    token: 'optional',
    users: { audience: 'veranda', minutes: 60 },
    handoff: false,
    demo: false,
    desk_keys: new Map(),
  },
  conversations,
  leads,
  visits: {
    known: async () => ({ wanted: '', phase: 'closing' }),
    site: () => site,
    catalogue: () => catalogue,
  },
  homes: () => [],
  welcome: () => WELCOME,
  log,
  metrics: createMetrics({ homes: () => 0, holds: store.holds }),
  socketAddress,
});
const { port } = await serve(app, { port: 0, host: '127.0.0.1' });
process.send?.({ port });
flushCompileCache();
dieOneIn = Number(DIE_ONE_IN);
