// Chat server: the real app, stores and shutdown with the echo turn, as a process that tests start, hold and kill. It
// tells its parent the port and when a turn begins and ends; the parent lets held turns go and asks for figures.
import { flushCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../src/app.ts';
import { userKeys } from '../src/config/values.ts';
import { serve, socketAddress } from '../src/http/serve.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/observe/metrics.ts';
import { observer } from '../src/observe/observe.ts';
import { createConversations } from '../src/sessions/conversations.ts';
import { openStore } from '../src/stores/open.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { SessionStore } from '../src/stores/store.ts';
import type { TurnInput } from '../src/turn/turn.ts';
import { WELCOME } from './door.ts';
import { nowhere } from './echo.ts';
import { RELEASES, type ReleaseName } from './releases.ts';

/** From this server to its parent. */
export type Told = { port?: number; turning?: string; turned?: string; figures?: string };
/** From the parent to this server. */
export type Bidden = { release?: string; figures?: true };

const { SESSIONS = 'memory:', THINK_MS = '0', IDLE_MS = '1800000', PATIENCE_MS, NAIVE = '' } = process.env;
/** Never, unless a scenario is about it: others wait for a session to run out and count on its record. */
const { SWEEP_MS = '3600000', USER_KEYS } = process.env;
const release = RELEASES[(process.env.RELEASE ?? 'today') as ReleaseName];

const tell = (told: Told) => process.send?.(told);

// Everything that can be logged is, so that a test may search it.
const log = createLog({ level: 'debug' });
const sound = await openStore(SESSIONS, UNBOUNDED);
const metrics = createMetrics({ homes: () => 0, holds: sound.holds, ofProcess: true });
const store = NAIVE === '' ? sound : withoutVersions(sound);
const conversations = createConversations({
  store,
  turn,
  ...nowhere,
  schemas: release.schemas,
  timeout: { idle_ms: Number(IDLE_MS), absolute_ms: 7 * 86_400_000 },
  patience_ms: PATIENCE_MS === undefined ? undefined : Number(PATIENCE_MS),
  sweep_every_ms: Number(SWEEP_MS),
  onEvent: observer({ log, metrics }),
});
const app = createApp({
  config: {
    trust_proxy: 0,
    token: 'optional',
    users: {
      audience: 'veranda',
      minutes: 60,
      keys: USER_KEYS === undefined ? undefined : userKeys(USER_KEYS),
    },
    handoff: true,
    demo: false,
    desk_keys: new Map(),
  },
  conversations,
  homes: () => [],
  welcome: () => WELCOME,
  log,
  metrics,
  socketAddress,
});

const released = new Set<string>();
const held = new Map<string, () => void>();
process.on('message', async ({ release, figures }: Bidden) => {
  if (release !== undefined) {
    released.add(release);
    held.get(release)?.();
  }
  if (figures) {
    // What is left after it is what is held.
    globalThis.gc?.();
    tell({ figures: await metrics.registry.metrics() });
  }
});

const { port } = await serve(app, { port: 0, host: '127.0.0.1' });
tell({ port });
flushCompileCache();

/** A message that begins with "hold" waits until it is released, one that begins with "fail" fails. */
async function turn(input: TurnInput) {
  const { message_id, query = '' } = input.message;
  tell({ turning: message_id });
  if (THINK_MS !== '0') await sleep(Number(THINK_MS));
  if (query.startsWith('hold') && !released.has(message_id)) {
    await new Promise<void>((go) => held.set(message_id, go));
  }
  tell({ turned: message_id });
  if (query.startsWith('fail')) throw new Error('this turn fails');
  return release.turn(input);
}

/** Load, think, save: what a session store does that asks for no version. */
function withoutVersions(sound: SessionStore): SessionStore {
  return {
    ...sound,
    commit: async (key, _expected, next, ttl, effects) =>
      sound.commit(key, (await sound.load(key)).expected, next, ttl, effects),
  };
}
