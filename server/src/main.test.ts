// The process itself: how it starts, why it does not, and how it stops.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ask, type ServerProcess, SOURCES, startVeranda } from '../test/processes.ts';
import { QueryResponse, SiteResponse } from './contract.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

const running: ServerProcess[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.end();
});
async function start(env: Record<string, string> = {}, file?: string): Promise<ServerProcess> {
  const server = await startVeranda(env, file);
  running.push(server);
  return server;
}
const written = (name: string, content: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('starting', () => {
  test('the demo answers the first question with homes, and says what it serves and where', async () => {
    const server = await start({}, SOURCES);
    expect(server.output()).toMatch(/^\d+ homes from .*catalogue\.json/m);
    expect(server.output()).toMatch(/ready at http:\/\/localhost:\d+/);
    expect(server.output()).toMatch(/^Conversations are kept in memory: a restart forgets them/m);
    const answer = await ask(server.url, { query: 'show me 2bhk in whitefield' });
    const { reply, session_id } = QueryResponse.parse(JSON.parse(answer.body));
    expect(session_id).toMatch(/^[\w-]{8}$/);
    expect(reply.cards.length).toBeGreaterThan(0);
    const site = SiteResponse.parse(await (await fetch(`${server.url}/api/site`)).json());
    expect(site.homes).toBeGreaterThanOrEqual(120);
    expect(site.suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { query } of site.suggestions) {
      const found = QueryResponse.parse(JSON.parse((await ask(server.url, { query })).body));
      // Homes, or of two areas what homes cost in each and a way to them.
      const { cards, text, suggestions } = found.reply;
      const answered = cards.length > 0 || (text.includes('₹') && suggestions.length >= 2);
      expect({ query, answered }).toEqual({ query, answered: true });
    }
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'every wrong variable',
      { SESSION_TOKEN: 'maybe', MAX_SESSIONS: 'x' },
      /SESSION_TOKEN .*\n.*MAX_SESSIONS/,
    ],
    ['production without its sites and homes', { NODE_ENV: 'production' }, /ALLOWED_ORIGINS .*\n.*CATALOGUE/],
    ['a catalogue that is not there', { CATALOGUE: '/nowhere.json' }, /\/nowhere\.json/],
    ['an empty catalogue', { CATALOGUE: written('empty.json', '') }, /empty\.json/],
    [
      'a broken column map',
      { CATALOGUE: written('a.csv', 'a,b\n1,2\n'), CATALOGUE_COLUMNS: written('m.json', '{') },
      /m\.json/,
    ],
    [
      'the owner’s words by field',
      { SITE: written('site.json', '{"name":1,"email":"x"}') },
      /name: .*email: /,
    ],
    ['a store that cannot be opened', { SESSIONS: 'sqlite:/nowhere/chat.db' }, /SESSIONS cannot be opened/],
    [
      'a database that is not there, without its password',
      { SESSIONS: 'postgres://me:basil@127.0.0.1:1/x' },
      /^(?!.*basil).*ECONNREFUSED/m,
    ],
  ])('fails and names %s', async (_, env, reason) => {
    const failure = await startVeranda(env).then(
      () => 'it started',
      (error: Error) => error.message,
    );
    expect(failure).toMatch(/ended with 1 /);
    expect(failure).toContain('Veranda cannot start:');
    expect(failure).toMatch(reason);
    expect(failure).not.toMatch(/\n\s+at /);
  });

  test('fails when the port is taken, and says which', async () => {
    const taken = net.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as net.AddressInfo;
    await expect(startVeranda({ PORT: String(port) })).rejects.toThrow(`port ${port} is taken`);
    taken.close();
  });

  test('in production every line is JSON, and a token is needed', async () => {
    const env = {
      NODE_ENV: 'production',
      ALLOWED_ORIGINS: 'https://homes.example',
      DEMO: 'on',
      HOST: '127.0.0.1',
    };
    const server = await start(env);
    for (const line of server.output().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect((await ask(server.url, { query: 'hi' })).status).toBe(401);
  });

  test('says when nobody can be reached; figures are served to this machine', async () => {
    const probe = net.createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as net.AddressInfo;
    probe.close();
    await once(probe, 'close');
    const server = await start({
      METRICS_PORT: String(port),
      SITE: written('alone.json', '{"name":"Homes"}'),
    });
    expect(server.output()).toContain('Nobody can be reached');
    await ask(server.url, { query: 'hi' });
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(figures).toMatch(/^veranda_messages_answered_total\{status="new"\} 1$/m);
    expect(figures).toMatch(/^veranda_sessions_kept 1$/m);
    expect(figures).toMatch(/^veranda_sessions_bytes \d{3,}$/m);
    expect(figures).toMatch(/^veranda_catalogue_homes \d{3,}$/m);
    expect(figures).toMatch(/^process_resident_memory_bytes /m);
  });
});

describe('stopping', () => {
  test('the second signal ends it at once, whatever hangs', async () => {
    const server = await start();
    const hanging = net.connect(Number(new URL(server.url).port), '127.0.0.1');
    hanging.on('error', () => {});
    hanging.write(
      'POST /api/chat/query HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
    );
    await sleep(200);
    const first = server.end('SIGTERM');
    await expect.poll(() => server.output()).toContain('"stopping"');
    const second = server.end('SIGTERM');
    expect(await second).toBe(1);
    await first;
  });
});
