// A real Veranda server as a process of its own, on a free port of this machine.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const node = path.join(root, 'node_modules', '.bin', 'node');

/** Veranda, made of the sources as they are now: it starts in half the time. */
function bundle(): string {
  folder ??= execFileSync(node, [path.join(root, 'scripts/servers.mjs')], { encoding: 'utf8' }).trim();
  return folder;
}
let folder: string | undefined;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

export type Server = {
  /** http://localhost:<port> */
  url: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it (SIGTERM unless told) and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Ends it and starts it again on the same port, with the same settings. */
  restart(signal?: NodeJS.Signals): Promise<void>;
};

/** Starts a server and waits until it is ready. `settings` are environment variables. Throws with its output when it dies. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let output = '';
  let child: ChildProcess;

  const start = async () => {
    child = spawn(node, [path.join(bundle(), 'main.mjs')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // A test that builds a host app leaves "production" behind in its process.
        NODE_ENV: 'test',
        NODE_COMPILE_CACHE: path.join(bundle(), 'compiled'),
        PORT: String(port),
        RATE_LIMIT: 'off',
        LOG_LEVEL: 'warn',
        ...settings,
      },
    });
    const keep = (chunk: unknown) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const deadline = Date.now() + 100_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`the server ended at start:\n${output}`);
      const ready = await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill('SIGKILL');
    throw new Error(`the server was not ready in time:\n${output}`);
  };

  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };

  await start();
  return {
    url,
    output: () => output,
    stop,
    restart: async (signal) => {
      await stop(signal);
      await start();
    },
  };
}
