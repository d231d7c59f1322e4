// Chat server: the real app, stores and shutdown with the echo turn, as a process that tests start and kill. It tells
// its parent the port, and the message id whenever a turn begins.
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../src/app.ts';
import { dailyCounts } from '../src/daily.ts';
import { serve, socketAddress } from '../src/http/serve.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { observer } from '../src/observe.ts';
import { createConversations } from '../src/sessions/conversations.ts';
import { openStore } from '../src/sessions/open.ts';
import { UNBOUNDED } from '../src/sessions/record.ts';
import type { SessionStore } from '../src/sessions/store.ts';
import { WELCOME } from './door.ts';
import { echoTurn, nowhere } from './echo.ts';

const { SESSIONS = 'memory:', THINK_MS = '0', IDLE_MS = '1800000', NAIVE = '' } = process.env;

// Everything that can be logged is, so that a test may search it.
const log = createLog({ level: 'debug' });
const sound = await openStore(SESSIONS, UNBOUNDED);
const metrics = createMetrics({ homes: () => 0, holds: sound.holds });
const store = NAIVE === '' ? sound : withoutVersions(sound);
const conversations = createConversations({
  store,
  async turn(input) {
    process.send?.({ turning: input.message.message_id });
    if (THINK_MS !== '0') await sleep(Number(THINK_MS));
    return echoTurn(input);
  },
  ...nowhere,
  timeout: { idle_ms: Number(IDLE_MS), absolute_ms: 7 * 86_400_000 },
  onEvent: observer({ log, metrics, daily: dailyCounts(Date.now()) }),
});
const app = createApp({
  config: { trust_proxy: 0, token: 'optional', demo: false },
  conversations,
  welcome: () => WELCOME,
  log,
  metrics,
  socketAddress,
});
const { port } = await serve(app, { port: 0, host: '127.0.0.1' });
process.send?.({ port });

/** Load, think, save: what a session store does that asks for no version. */
function withoutVersions(sound: SessionStore): SessionStore {
  return {
    ...sound,
    commit: async (key, _expected, next, ttl) =>
      sound.commit(key, (await sound.load(key)).expected, next, ttl),
  };
}
