// Processes: servers that tests start, ask and kill, and visitors who never give up.
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bidden, Told } from './chat-server.ts';
import type { ReleaseName } from './releases.ts';

export type ServerOptions = {
  sessions: string;
  think_ms?: number;
  idle_ms?: number;
  /** How long one message may take. */
  patience_ms?: number;
  sweep_every_ms?: number;
  release?: ReleaseName;
  /** With a store that asks for no version, to see whether a scenario notices. */
  naive?: boolean;
  /** USER_KEYS: people may sign in. */
  user_keys?: string;
};

export type ServerProcess = {
  url: string;
  /** All that it has written to standard output and standard error. */
  output(): string;
  /** Sends the signal and resolves with the exit code when the process is gone; null when it was killed. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Sends a signal that does not end it. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
};

export type EchoServer = ServerProcess & {
  /** Resolves when a turn for this message begins. */
  turning(message_id: string): Promise<void>;
  /** Resolves when a turn for this message comes to its end. */
  turned(message_id: string): Promise<void>;
  /** Lets a turn go whose message begins with "hold", now or when it comes. */
  release(message_id: string): void;
  /** A figure by its name in Prometheus, labels included; 0 when nothing counted it. */
  figure(name: string): Promise<number>;
};

/** The echo server of this folder, listening. */
export async function startServer({
  sessions,
  think_ms = 0,
  idle_ms,
  patience_ms,
  sweep_every_ms,
  release = 'today',
  naive,
  user_keys,
}: ServerOptions): Promise<EchoServer> {
  const env = {
    SESSIONS: sessions,
    THINK_MS: String(think_ms),
    NAIVE: naive ? 'yes' : '',
    RELEASE: release,
    ...(idle_ms !== undefined && { IDLE_MS: String(idle_ms) }),
    ...(patience_ms !== undefined && { PATIENCE_MS: String(patience_ms) }),
    ...(sweep_every_ms !== undefined && { SWEEP_MS: String(sweep_every_ms) }),
    ...(user_keys !== undefined && { USER_KEYS: user_keys }),
  };
  // With the means to collect garbage, so that what is left can be measured.
  const server = launch(bundled('chat-server'), env, ['--expose-gc']);
  const { child } = server;
  child.setMaxListeners(0);
  const told = (wanted: (message: Told) => boolean) =>
    new Promise<Told>((resolve) => {
      child.on('message', function listen(message: Told) {
        if (!wanted(message)) return;
        child.off('message', listen);
        resolve(message);
      });
    });
  const bid = (message: Bidden) => void child.send(message);
  const { port } = await orFailure(
    server,
    told(({ port }) => port !== undefined),
  );
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    turning: async (message_id) => void (await told(({ turning }) => turning === message_id)),
    turned: async (message_id) => void (await told(({ turned }) => turned === message_id)),
    release: (message_id) => bid({ release: message_id }),
    async figure(name) {
      const answer = told(({ figures }) => figures !== undefined);
      bid({ figures: true });
      const line = (await answer).figures?.split('\n').find((line) => line.startsWith(`${name} `));
      return Number(line?.slice(name.length) ?? 0);
    },
  };
}

/** Veranda itself, listening on a free port. */
export async function startVeranda(
  env: Record<string, string>,
  file = bundled('main'),
): Promise<ServerProcess> {
  const server = launch(file, {
    PORT: '0',
    RATE_LIMIT: 'off',
    ...env,
  });
  const port = new Promise<string>((resolve) => {
    server.child.stdout?.on('data', () => {
      const [, found] = /ready at http:\/\/localhost:(\d+)/.exec(server.output()) ?? [];
      if (found) resolve(found);
    });
  });
  return { ...server, url: `http://127.0.0.1:${await orFailure(server, port)}` };
}

export type Launched = Omit<ServerProcess, 'url'> & { child: ChildProcess };

/** However a test ends, its servers end with it. */
const WITH_PARENT = "process.once('disconnect', () => process.exit());";

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Veranda as its owner starts it. */
export const SOURCES = path.join(ROOT, 'server/src/main.ts');

/** A server of the tests, made of the sources as they are now: it starts in half the time. */
export function bundled(name: 'main' | 'chat-server' | 'visit-server'): string {
  folder ??= execFileSync(process.execPath, [path.join(ROOT, 'scripts/servers.mjs')], {
    encoding: 'utf8',
  }).trim();
  return path.join(folder, `${name}.mjs`);
}
let folder: string | undefined;

/**
 * What Node compiled for one server it need not compile for the next: a third of a start. A server that is killed keeps
 * nothing, so each keeps it once it listens.
 */
const compiled = (file: string) =>
  path.join(file === SOURCES ? path.join(ROOT, 'node_modules/.cache') : path.dirname(file), 'compiled');

export function launch(file: string, env: Record<string, string>, flags: string[] = []): Launched {
  const child = fork(file, {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled(file), ...env },
    execArgv: [...flags, '--import', `data:text/javascript,${encodeURIComponent(WITH_PARENT)}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  }
  return {
    child,
    output: () => written.join(''),
    async end(signal = 'SIGKILL') {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit');
        child.kill(signal);
        await exit;
      }
      return child.exitCode;
    },
    signal: (signal) => void child.kill(signal),
  };
}

/** What a server announces when it listens; rejects with its last words when it ends before. */
export async function orFailure<T>({ child, output }: Launched, announced: Promise<T>): Promise<T> {
  const failed = once(child, 'close').then(([code]) => {
    throw new Error(`the server ended with ${code} before it listened: ${output()}`);
  });
  failed.catch(() => {});
  return await Promise.race([announced, failed]);
}

// ---- visitors ----------------------------------------------------------------------------------------------------

export type Answered = { status: number; body: string; retry_after: string | null };

/** One message to one server. Rejects when the connection breaks. */
export async function ask(
  url: string,
  message: Record<string, unknown>,
  more: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/api/chat/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(message),
    // What hangs ends; what is slow on a busy machine does not.
    signal: AbortSignal.timeout(60_000),
  });
  const retry_after = response.headers.get('retry-after');
  return { status: response.status, body: await response.text(), retry_after };
}

/** The session as its visitor may read it; undefined when there is none. */
export async function readSession(
  url: string,
  session_id: string,
  more: Record<string, string> = {},
): Promise<object | undefined> {
  const headers = { 'x-session-id': session_id, ...more };
  const response = await fetch(`${url}/api/chat/session`, { headers });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`reading the session: ${response.status}`);
  return (await response.json()) as object;
}

export async function forgetSession(url: string, session_id: string): Promise<number> {
  const headers = { 'x-session-id': session_id };
  return (await fetch(`${url}/api/chat/session`, { method: 'DELETE', headers })).status;
}

/**
 * Sends one message again and again, to whichever server `url` names by then, until it is answered; as the widget's
 * outbox does. Rejects on an answer that no retry will change.
 */
export async function insist(
  url: () => string,
  message: Record<string, unknown>,
  headers: () => Record<string, string> = () => ({}),
): Promise<Answered> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      const answer = await ask(url(), message, headers());
      if (answer.status === 200) return answer;
      if (answer.status !== 503 && answer.status !== 429) throw new Refused(answer);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await sleep(10 + Math.random() * 40);
  }
  throw new Error(`never answered: ${JSON.stringify(message)}`);
}

class Refused extends Error {
  constructor({ status, body }: Answered) {
    super(`${status} ${body}`);
  }
}

/** One tab's messages in order, each sent when the one before is answered. */
export function tab(name: string, count: number): { message_id: string; query: string }[] {
  return Array.from({ length: count }, (_, i) => ({
    message_id: `${name}-message-${i}`,
    query: `${name}:${i}`,
  }));
}

/** What a log of everything heard must satisfy: nothing lost, nothing doubled, each tab in its own order. */
export function faults(
  heard: string[],
  tabs: { query: string }[][],
): { lost: number; doubled: number; misplaced: number } {
  const said = tabs.flat().map(({ query }) => query);
  const lost = said.filter((query) => !heard.includes(query)).length;
  const doubled = heard.length - new Set(heard).size;
  const misplaced = tabs.filter((messages) => {
    const mine = new Set(messages.map(({ query }) => query));
    const order = heard.filter((query) => mine.has(query));
    return order.some((query, i) => query !== messages[i]?.query);
  }).length;
  return { lost, doubled, misplaced };
}

export const NO_FAULTS = { lost: 0, doubled: 0, misplaced: 0 };
/** Of what is kept, and of what it caused. */
export const NO_FAULTS_AT_ALL = { ...NO_FAULTS, effects_lost: 0, effects_doubled: 0 };
