// The server on real sockets: slow clients, malformed requests, clients that leave, and stopping.
import { once } from 'node:events';
import { request } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Door, openDoor } from '../../test/door.ts';
import { echoTurn } from '../../test/echo.ts';
import { type Served, serve } from './serve.ts';

let running: Served | undefined;
afterEach(async () => {
  await running?.stop(0);
  running = undefined;
});

const HERE = { port: 0, host: '127.0.0.1' };
const HURRY = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };

async function start(door: Door, patience?: typeof HURRY): Promise<string> {
  running = await serve(door.app, { ...HERE, patience });
  return `http://127.0.0.1:${running.port}`;
}

/** Sends bytes as they are and resolves to all that comes back until the other side closes. */
async function raw(bytes: string): Promise<string> {
  const socket = net.connect(running?.port ?? 0, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(bytes);
  // `once` of node:events would reject with the reset of a connection.
  await new Promise((closed) => socket.on('close', closed));
  return answer;
}

const post = (url: string, query: string) =>
  fetch(`${url}/api/chat/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

const HEAD = 'POST /api/chat/query HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

describe('slow clients', () => {
  test('200 that never end their headers and 200 that never end their body are sent away; a good one is served', async () => {
    const door = openDoor();
    const url = await start(door, HURRY);
    const slow = [
      ...Array.from({ length: 200 }, () => raw(HEAD)),
      ...Array.from({ length: 200 }, () => raw(`${HEAD}Content-Length: 100\r\n\r\n{"query":`)),
    ];
    expect((await post(url, 'good')).status).toBe(200);
    const answers = await Promise.all(slow);
    // A reset may overtake the answer; nobody gets another.
    const told = answers.filter((answer) => answer !== '');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((answer) => !answer.startsWith('HTTP/1.1 408'))).toEqual([]);
    expect(
      door
        .log()
        .split('\n')
        .filter((line) => line.includes('"error"')),
    ).toEqual([]);
  });
});

describe('idle connections', () => {
  test('a thousand that say nothing keep nobody out, and are sent away', async () => {
    const url = await start(openDoor(), HURRY);
    const silent = Array.from({ length: 1_000 }, () => raw(''));
    expect((await post(url, 'good')).status).toBe(200);
    await Promise.all(silent);
    expect((await post(url, 'still good')).status).toBe(200);
  });

  test('a thousand that have been answered keep nobody out', async () => {
    const url = await start(openDoor());
    const sockets = Array.from({ length: 1_000 }, () => net.connect(running?.port ?? 0, '127.0.0.1'));
    await Promise.all(
      sockets.map(async (socket) => {
        socket.on('error', () => {});
        socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
        await once(socket, 'data');
      }),
    );
    expect((await post(url, 'good')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe('malformed requests', () => {
  test.each([
    ['both a length and chunks', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${HEAD}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`],
    ['a folded header', `${HEAD}X-A: b\r\n c\r\n\r\n`],
    ['NUL in a header', `${HEAD}X-A: b\0c\r\n\r\n`],
    ['bare line feeds', `${HEAD.replaceAll('\r', '')}Content-Length: 2\n\n{}`],
    ['a length below nothing', `${HEAD}Content-Length: -1\r\n\r\n`],
    ['a coding that nobody knows', `${HEAD}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['no HTTP at all', 'hello\r\n\r\n'],
  ])('%s: 400, and the connection ends', async (_, bytes) => {
    await start(openDoor());
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('large bodies on the wire', () => {
  test('chunks over the limit are refused before the turn', async () => {
    let turns = 0;
    const url = await start(
      openDoor({
        turn: (input) => {
          turns++;
          return echoTurn(input);
        },
      }),
    );
    const sending = request(`${url}/api/chat/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sending.on('error', () => {});
    sending.write(`{"query":"hi","page":{"url":"${'x'.repeat(16_400)}`);
    sending.end('"}}');
    const [answer] = await once(sending, 'response');
    expect(answer.statusCode).toBe(413);
    expect(turns).toBe(0);
  });

  test('endless chunks are cut off and take no memory', async () => {
    const url = await start(openDoor());
    const before = process.memoryUsage().rss;
    const sending = request(`${url}/api/chat/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sending.on('error', () => {});
    const block = Buffer.alloc(64 * 1024, ' ');
    let open = true;
    const gone = new Promise<void>((resolve) => {
      sending.once('close', () => {
        open = false;
        resolve();
      });
    });
    for (let i = 0; open && i < 10_000; i++) {
      if (!sending.write(block))
        await Promise.race([new Promise((resolve) => sending.once('drain', resolve)), gone]);
    }
    await gone;
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
    expect((await post(url, 'still here')).status).toBe(200);
  });
});

test('a turn goes on when its client leaves, and the same message later gets its answer', async () => {
  let turned = () => {};
  const began = new Promise<void>((resolve) => {
    turned = resolve;
  });
  const door = openDoor({
    turn: async (input) => {
      turned();
      await sleep(50);
      return echoTurn(input);
    },
  });
  const url = await start(door);
  const body = JSON.stringify({ query: 'once', session_id: 'ada', message_id: 'message-1' });
  const leaving = new AbortController();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const left = fetch(`${url}/api/chat/query`, { ...init, signal: leaving.signal }).catch(() => 'left');
  await began;
  leaving.abort();
  expect(await left).toBe('left');
  const again = await fetch(`${url}/api/chat/query`, init);
  expect(await again.json()).toMatchObject({ version: 1, message_id: 'message-1' });
});

test('stopping answers what is being answered, takes no more, and cuts off what never ends', async () => {
  const begun = Promise.withResolvers<void>();
  const door = openDoor({
    turn: async (input) => {
      begun.resolve();
      await sleep(100);
      return echoTurn(input);
    },
  });
  const url = await start(door);
  const hanging = raw(`${HEAD}Content-Length: 100\r\n\r\n`);
  const answering = post(url, 'last words');
  await begun.promise;
  const stopped = running?.stop(500);
  const answer = await answering;
  expect(answer.status).toBe(200);
  await stopped;
  await hanging;
  await expect(post(url, 'too late')).rejects.toThrow();
});
