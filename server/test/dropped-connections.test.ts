// A connection to PostgreSQL that breaks, hangs or is refused, in each phase of a turn: one that breaks is not noticed by
// the visitor; else they are told to come back, and the message sent again is answered once.
import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../src/sessions/conversations.ts';
import { postgresStore } from '../src/stores/postgres.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { asVisitors } from './chat.ts';
import { echoTurn, heardBy, nowhere } from './echo.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** When the next statement that contains `at` passes: cut before it arrives, cut its answer, or never answer. */
type Trouble = { at: string; how: 'cut the request' | 'cut the answer' | 'hang' };

type Proxy = {
  url: string;
  /** Strikes once. */
  strike(trouble: Trouble): void;
  /** While refused, nobody gets through. */
  refuse(refused: boolean): void;
  struck(): boolean;
  close(): void;
};

async function proxyTo(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let trouble: Trouble | undefined;
  let refused = false;

  const server = createServer((client) => {
    if (refused) return void client.destroy();
    const database = dial(Number(port), hostname);
    let silenced: Trouble['how'] | undefined;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (trouble && chunk.includes(trouble.at)) {
        silenced = trouble.how;
        trouble = undefined;
        if (silenced === 'cut the request') return void client.destroy();
      }
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (silenced === 'hang') return;
      if (silenced) client.destroy();
      else client.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const through = new URL(url);
  through.port = String(address.port);

  return {
    url: through.href,
    strike: (next) => {
      trouble = next;
    },
    refuse: (now) => {
      refused = now;
      if (refused) for (const socket of sockets) socket.destroy();
    },
    struck: () => trouble === undefined,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const postgres: TestPostgres | undefined = await startPostgres();
afterAll(async () => postgres?.stop());

describe.skipIf(!postgres)('a database connection', () => {
  let proxy: Proxy;
  let chat: ReturnType<typeof asVisitors> & Pick<Conversations, 'ready' | 'close'>;
  beforeAll(async () => {
    proxy = await proxyTo((await postgres?.database()) ?? '');
    const conversations = createConversations({
      store: await postgresStore(proxy.url, { ...UNBOUNDED, connections: 6 }),
      turn: echoTurn,
      ...nowhere,
      timeout: { idle_ms: 60_000, absolute_ms: 600_000 },
      // Enough for a busy machine to make a connection anew.
      patience_ms: 5000,
    });
    chat = { ...conversations, ...asVisitors(conversations) };
  });
  afterAll(async () => {
    proxy?.close();
    await chat?.close();
  });

  const phases: { phase: string; trouble: Trouble }[] = [
    { phase: 'while loading', trouble: { at: 'left join veranda_session', how: 'cut the request' } },
    {
      phase: 'with the record on its way',
      trouble: { at: 'left join veranda_session', how: 'cut the answer' },
    },
    {
      phase: 'while a first message is written',
      trouble: { at: 'insert into veranda_session', how: 'cut the request' },
    },
    {
      phase: 'after a first message was written',
      trouble: { at: 'insert into veranda_session', how: 'cut the answer' },
    },
    {
      phase: 'while a later message is written',
      trouble: { at: 'update veranda_session', how: 'cut the request' },
    },
    {
      phase: 'after a later message was written',
      trouble: { at: 'update veranda_session', how: 'cut the answer' },
    },
  ];
  const hangs = phases
    .filter(({ trouble }) => trouble.how === 'cut the answer')
    .map(({ phase, trouble }) => ({
      phase: `${phase}, silently`,
      trouble: { ...trouble, how: 'hang' as const },
    }));

  test.for([...phases, ...hangs])('that breaks $phase costs no message', async ({ phase, trouble }) => {
    const who = { session_id: phase.replace(/\W/g, '-') };
    const expected = ['hello'];
    if (trouble.at.startsWith('update')) {
      await chat.answer(who, { query: 'earlier' });
      expected.unshift('earlier');
    }
    const message = { message_id: 'message-1', query: 'hello' };
    proxy.strike(trouble);
    const first = chat.answer(who, message);
    if (trouble.how === 'hang')
      await expect(first).rejects.toMatchObject({ code: 'unavailable', retry_after: 2 });
    else expect(JSON.parse((await first).body)).toMatchObject({ version: expected.length });
    expect(proxy.struck()).toBe(true);

    const { body } = await chat.answer(who, message);
    expect(JSON.parse(body)).toMatchObject({ message_id: 'message-1', version: expected.length });
    expect((await chat.answer(who, message)).body).toBe(body);
    expect(heardBy(await chat.read(who))).toEqual(expected);
  });

  test('that is refused makes the server not ready, and ready again by itself', async () => {
    await chat.answer({ session_id: 'ada' }, { query: 'before' });
    proxy.refuse(true);
    expect(await chat.ready()).toBe(false);
    const lost = chat.answer({ session_id: 'ada' }, { query: 'during' });
    await expect(lost).rejects.toMatchObject({ code: 'unavailable' });
    await expect(chat.read({ session_id: 'ada' })).rejects.toMatchObject({ code: 'unavailable' });
    proxy.refuse(false);
    expect(await chat.ready()).toBe(true);
    await chat.answer({ session_id: 'ada' }, { query: 'after' });
    expect(heardBy(await chat.read({ session_id: 'ada' }))).toEqual(['before', 'after']);
  });
});
