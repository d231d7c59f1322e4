// A real PgBouncer before a database of the tests, as owners have it before theirs. Never a mock.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asNobody, freePort } from './postgres.ts';

export type Bouncer = {
  /** The same database through the pooler. */
  url: string;
  /** Ends it and starts it again, as a deploy of it does. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

const BINARY = '/usr/sbin/pgbouncer';

/** Undefined where there is none to be had; the caller prints its skip. */
export async function startBouncer(
  url: string,
  mode: 'session' | 'transaction',
): Promise<Bouncer | undefined> {
  if (!existsSync(BINARY)) return undefined;
  const { hostname, port, username, pathname } = new URL(url);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-bouncer-'));
  const listen = await freePort();
  const ini = path.join(folder, 'pgbouncer.ini');
  writeFileSync(
    ini,
    [
      '[databases]',
      `* = host=${hostname} port=${port} user=${username}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${listen}`,
      'unix_socket_dir =',
      'auth_type = any',
      `pool_mode = ${mode}`,
      // A session keeps its connection; transactions share few, so that one runs where another’s client was before.
      `default_pool_size = ${mode === 'session' ? 40 : 4}`,
      `logfile = ${path.join(folder, 'log')}`,
      '',
    ].join('\n'),
  );
  if (asNobody.uid !== undefined) chownSync(folder, asNobody.uid, asNobody.gid ?? asNobody.uid);

  const through = `postgres://${username}@127.0.0.1:${listen}${pathname}`;
  const start = async () => {
    const child = spawn(BINARY, [ini], { stdio: 'ignore', cwd: folder, ...asNobody });
    for (let tries = 0; tries < 200; tries++) {
      if (child.exitCode !== null) break;
      const client = new pg.Client({ connectionString: through });
      client.on('error', () => {});
      const answers = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => {});
      if (answers) return child;
      await sleep(25);
    }
    child.kill('SIGKILL');
    throw new Error('PgBouncer did not start');
  };
  let child = await start();
  const end = async () => {
    const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGTERM');
    await exit;
  };
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    url: through,
    async restart() {
      await end();
      child = await start();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
}
