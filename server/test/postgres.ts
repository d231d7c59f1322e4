// A real PostgreSQL for tests: the one in TEST_DATABASE_URL, else a temporary cluster, removed afterwards. Never a mock.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type TestPostgres = {
  /** The address of an empty schema of its own, seen by sessions whose TimeZone is `zone`. */
  database(zone?: string): Promise<string>;
  /** The address of an empty database of its own, without options: as a pooler takes it. */
  plainDatabase(): Promise<string>;
  /** Kills the server at once, without a chance to tidy up, and starts it again. Only a cluster of our own. */
  crash?(): Promise<void>;
  stop(): Promise<void>;
};

/** Undefined, with the reason printed, when there is none to be had. `fsync` only where a bench measures commits. */
export async function startPostgres({
  fsync = false,
  tls,
}: {
  fsync?: boolean;
  tls?: { cert: string; key: string };
} = {}): Promise<TestPostgres | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return withSchemas(given);
  const binaries = findBinaries();
  if (binaries) return await startCluster(binaries, fsync, tls);
  console.warn('skipped: no PostgreSQL found; install it or set TEST_DATABASE_URL');
  return undefined;
}

/** The same schema, seen by sessions of another TimeZone. */
export const inZone = (url: string, zone: string) =>
  url.replace(/TimeZone%3D.*$/, `TimeZone%3D${encodeURIComponent(zone)}`);

function withSchemas(url: string): TestPostgres {
  const schemas: string[] = [];
  const databases: string[] = [];
  async function ask(statement: string) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
  return {
    async database(zone = 'UTC') {
      const schema = `veranda_test_${randomBytes(6).toString('hex')}`;
      schemas.push(schema);
      await ask(`create schema ${schema}`);
      const options = encodeURIComponent(`-c search_path=${schema} -c TimeZone=${zone}`);
      return `${url}${url.includes('?') ? '&' : '?'}options=${options}`;
    },
    async plainDatabase() {
      const name = `veranda_test_${randomBytes(6).toString('hex')}`;
      databases.push(name);
      await ask(`create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      for (const name of databases.splice(0)) await ask(`drop database ${name} with (force)`);
      for (const schema of schemas.splice(0)) await ask(`drop schema ${schema} cascade`);
    },
  };
}

// ---- a cluster of our own ----------------------------------------------------------------------------------------

type Server = { shell: ChildProcess; pid: number };

/** PostgreSQL refuses to run as root; `nobody` may do nothing else, which is just enough. */
const NOBODY = 65_534;
export const asNobody: { uid?: number; gid?: number } =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => path.join(debian, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')));
}

async function startCluster(
  bin: string,
  fsync: boolean,
  tls?: { cert: string; key: string },
): Promise<TestPostgres> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-postgres-'));
  if (asNobody.uid) chownSync(folder, NOBODY, NOBODY);
  const data = path.join(folder, 'data');
  const initdb = ['--username=veranda', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(path.join(bin, 'initdb'), ['-D', data, ...initdb]);

  const port = await freePort();
  const url = `postgres://veranda@127.0.0.1:${port}/postgres`;
  const settings = [
    'listen_addresses=localhost',
    'unix_socket_directories=',
    `fsync=${fsync ? 'on' : 'off'}`,
    ...(tls ? ['ssl=on', `ssl_cert_file=${tls.cert}`, `ssl_key_file=${tls.key}`] : []),
  ];
  const command = [
    path.join(bin, 'postgres'),
    '-D',
    data,
    '-p',
    String(port),
    ...settings.map((s) => `--${s}`),
  ];
  let server = await start(folder, command, url);

  const { database, plainDatabase } = withSchemas(url);
  return {
    database,
    plainDatabase,
    async crash() {
      // Its pipe closes when the shell has seen that it was killed, not ended: the folder stays.
      const gone = once(server.shell, 'exit');
      process.kill(server.pid, 'SIGKILL');
      await gone;
      await end(server);
      server = await start(folder, command, url);
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * However this process ends, its end of the pipe closes, the server stops and its folder goes. The shell ends with the
 * server. One that was killed keeps its folder for the next.
 */
const UNTIL_INPUT_CLOSES = `
  folder=$1
  shift
  "$@" >/dev/null 2>&1 &
  server=$!
  echo $server
  exec 3<&0
  { read _ <&3; touch "$folder/done"; kill -INT $server 2>/dev/null || rm "$folder/done"; } &
  wait $server
  if [ -e "$folder/done" ]; then rm -rf "$folder"; fi`;

async function start(folder: string, command: string[], url: string): Promise<Server> {
  let server = await spawnServer(folder, command);
  for (let tries = 0; tries < 400; tries++) {
    if (await answers(url)) return server;
    await sleep(25);
    // After a crash the old server's workers hold its memory for a moment more, and a new one gives up at once.
    if (server.shell.exitCode !== null) server = await spawnServer(folder, command);
  }
  await end(server);
  throw new Error('PostgreSQL did not start');
}

async function spawnServer(folder: string, command: string[]): Promise<Server> {
  const shell = spawn('sh', ['-c', UNTIL_INPUT_CLOSES, 'sh', folder, ...command], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: os.tmpdir(),
    ...asNobody,
  });
  const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
  return { shell, pid: Number(pid.toString()) };
}

async function end({ shell }: Server) {
  const exit = shell.exitCode === null ? once(shell, 'exit') : undefined;
  shell.stdin?.end();
  await exit;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function run(command: string, args: string[]) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: os.tmpdir(),
    ...asNobody,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
