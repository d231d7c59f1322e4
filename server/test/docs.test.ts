// The docs held to the code: every key of the SITE file, every call, header and code of the API, and every example run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { PROBLEM_STATUS } from '../src/contract.ts';
import { parseSite, SITE_KEYS } from '../src/site/site.ts';
import { catalogueOf, SITE } from '../src/turn/testing-homes.ts';
import { type Door, openDoor } from './door.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const there = existsSync(docs);
if (!there) console.warn('skipped: there is no docs folder to check');
const page = (name: string) => (there ? readFileSync(path.join(docs, name), 'utf8') : '');

describe.runIf(there)('docs/site.md', () => {
  const text = page('site.md');

  test('names every key of the file, and none that is not one', () => {
    const named = [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    expect(named.sort()).toEqual([...SITE_KEYS].sort());
  });

  test('has a whole example that is read without a fault', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(parseSite(json)).toMatchObject({ name: 'Sample Homes', whatsapp: '918040000000' });
  });
});

type Example = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  status?: number;
};

/** The `curl` lines of a page; those that end with "# 200" are to be run and to be answered so. */
function examples(text: string): Example[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'));
  return lines
    .filter((line) => line.startsWith('curl '))
    .map((line) => {
      const [, url = ''] = /'?(http:\/\/localhost:8787[^\s']*)'?/.exec(line) ?? [];
      const body = /-d '([^']*)'/.exec(line)?.[1];
      const headers = [...line.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]);
      const status = /# (\d{3})$/.exec(line)?.[1];
      return {
        method: /-X (\w+)/.exec(line)?.[1] ?? 'GET',
        path: url.replace('http://localhost:8787', ''),
        headers: Object.fromEntries(headers) as Record<string, string>,
        body,
        status: status === undefined ? undefined : Number(status),
      };
    });
}

describe.runIf(there)('docs/api.md', () => {
  const text = page('api.md');
  let door: Door;
  beforeAll(() => {
    door = openDoor({ token: 'required', values: { catalogue: () => catalogueOf(), site: () => SITE } });
  });
  afterAll(() => door.store.close());

  test('answers every example as it says, in the order of the page', async () => {
    const run = examples(text).filter(({ status }) => status !== undefined);
    expect(run.length).toBeGreaterThan(8);
    for (const { method, path, headers, body, status } of run) {
      const answer = await door.call(path, { method, headers, body });
      expect({ path, status: answer.status }).toEqual({ path, status });
    }
  });

  test('has an example of every call', () => {
    const called = new Set(examples(text).map(({ method, path }) => `${method} ${path.split('?')[0]}`));
    // The visits' calls are there only with a book; they are told from the contract's own list.
    const visits = ['GET /api/chat/slots', 'POST /api/chat/visit', 'DELETE /api/chat/visit'];
    const routes = door.app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(api|healthz|readyz)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(':device_id', 'AbCd1234')}`);
    for (const call of [...routes, ...visits]) expect([...called]).toContain(call);
  });

  test('has every code with its status, and no other', () => {
    const table = [...text.matchAll(/^\| `(\w+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(Object.fromEntries(table)).toEqual(PROBLEM_STATUS);
  });

  test('names every header that a page of another origin may send', async () => {
    const preflight = await door.call('/api/chat/query', {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:1' },
    });
    for (const name of preflight.headers.get('access-control-allow-headers')?.split(', ') ?? [''])
      expect(text).toContain(`\`${name}\``);
  });
});

describe.runIf(there)('docs/deploy.md', () => {
  const text = page('deploy.md');
  const block = (beginning: string) => {
    const [, found = ''] = new RegExp(`\`\`\`ini\\n(${beginning}[\\s\\S]*?)\`\`\``).exec(text) ?? [];
    return found.split('\n').filter((line) => /^\w+=/.test(line));
  };
  const env = Object.fromEntries(block('NODE_ENV').map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const unit = Object.fromEntries(block('\\[Unit\\]').map((line) => line.split(/=(.*)/s).slice(0, 2)));

  test('its environment is taken, and stays behind the proxy', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-docs-'));
    writeFileSync(path.join(folder, 'catalogue.csv'), 'bhk,locality\n2,Hebbal\n');
    // The key that the page shows is refused by design.
    const DESK_KEY = env.DESK_KEY?.replace('at-least-twenty-characters', 'f'.repeat(32));
    const config = readConfig({ ...env, DATA: folder, DESK_KEY });
    rmSync(folder, { recursive: true });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      trust_proxy: 1,
      sessions: `sqlite:${folder}/veranda.db`,
    });
    expect(text).toContain(`server 127.0.0.1:${config.port};`);
    expect(text).toContain(`reverse_proxy 127.0.0.1:${config.port}`);
  });

  test('its unit runs the user, the folder and the state that the lines before it make, and can be enabled', () => {
    expect(text).toMatch(new RegExp(`useradd .* ${unit.User}\\n`));
    expect(text).toContain(`git clone <where you have it from> ${unit.WorkingDirectory}\n`);
    expect(unit.ExecStart).toBe(`${unit.WorkingDirectory}/node_modules/.bin/node server/src/main.ts`);
    expect(env.DATA).toBe(`/var/lib/${unit.StateDirectory}`);
    expect(text).toContain(`/dev/null ${unit.EnvironmentFile}\n`);
    expect(unit.WantedBy).toBe('multi-user.target');
  });
});

const NAMES = there ? ['../README.md', ...readdirSync(docs).filter((name) => name.endsWith('.md'))] : [];
test.for(NAMES)('%s has the npm form of each command beside the pnpm form', (name) => {
  // What the comments name is how a table was made.
  const text = page(name).replaceAll(/<!--.*?-->/g, '');
  const commands = new Set([...text.matchAll(/pnpm (?!install\b)([a-z]+)/g)].map(([, command]) => command));
  for (const command of commands) expect(text).toContain(`npm run ${command}`);
  if (/pnpm --filter @veranda\/widget build/.test(text))
    expect(text).toContain('npm --prefix widget run build');
});

test.runIf(there)('the README has its call for production, with a token that counts', async () => {
  const text = page('../README.md');
  const [, make = ''] = /^TOKEN=\$\((.*)\)$/m.exec(text) ?? [];
  const token = execFileSync('sh', ['-c', make], { encoding: 'utf8' }).trim();
  const [, body = ''] = /X-Session-Token: \$TOKEN" \\\n\s+-d '([^']*)'/.exec(text) ?? [];
  const door = openDoor({ token: 'required', values: { catalogue: () => catalogueOf(), site: () => SITE } });
  const call = (headers: Record<string, string>) =>
    door.call('/api/chat/query', { headers: { 'content-type': 'application/json', ...headers }, body });
  expect((await call({ 'x-session-token': token })).status).toBe(200);
  expect((await call({})).status).toBe(401);
  await door.store.close();
});
