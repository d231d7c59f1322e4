// Stores: what a session weighs, what a sweep costs, and how many turns a second each store keeps.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Card, Message, QueryResponse } from '../src/contract.ts';
import { freshSession, type Session } from '../src/conversation/session.ts';
import { browserKey } from '../src/identity/who.ts';
import { messageHash } from '../src/sessions/keys.ts';
import { writeState } from '../src/sessions/schema.ts';
import { remember } from '../src/sessions/window.ts';
import { memoryStore } from '../src/stores/memory.ts';
import { postgresStore } from '../src/stores/postgres.ts';
import { NOTHING, UNBOUNDED } from '../src/stores/record.ts';
import { sqliteStore } from '../src/stores/sqlite.ts';
import type { NextRecord, SeenMessage, SessionStore } from '../src/stores/store.ts';
import { startPostgres } from '../test/postgres.ts';

const TTL = { idle_ms: 30 * 60_000, absolute_ms: 7 * 86_400_000 };
const TEXTS = {
  Latin:
    'I am looking for a two bedroom home in Whitefield under ninety lakh, ready to move in, close to the metro please, thanks'.slice(
      0,
      120,
    ),
  Devanagari:
    'मुझे व्हाइटफील्ड में नब्बे लाख से कम का दो बेडरूम वाला घर चाहिए, जो रहने के लिए तैयार हो और मेट्रो के पास हो, धन्यवाद आपका जी हाँ'.slice(
      0,
      120,
    ),
};
const gc = globalThis.gc ?? (() => {});

// ---- one session -------------------------------------------------------------------------------------------------

/** Five turns: ten messages of 120 characters and what a search leaves in the other fields. */
function sessionOf(session_id: string, text: string): Session {
  const at = '2027-01-15T12:00:00.000Z';
  const fresh = freshSession({ session_id, epoch: 'epoch-123456', now: Date.parse(at) });
  const messages = Array.from({ length: 10 }, (_, i): Message => {
    const message_id = `message-of-${session_id}-${i >> 1}`;
    return { role: i % 2 ? 'assistant' : 'user', text, at, message_id };
  });
  const ids = ['home-101', 'home-102', 'home-103'];
  return {
    ...fresh,
    version: 5,
    messages,
    current_filters: { bhk: [2], locality: ['Whitefield'], budget_max: 9_000_000 },
    last_intent: 'search',
    last_shown_projects: ids,
    engagement_score: 5,
    memory: { ...fresh.memory, seen: ids },
  };
}

/** An answer with three homes, as a search gives it. */
function responseTo(message_id: string, text: string): string {
  const card = (n: number): Card => ({
    id: `home-10${n}`,
    number: n,
    name: 'Lakeside Residency',
    locality: 'Whitefield',
    bhk: 2,
    area: 1_180,
    area_basis: 'super_built_up',
    price: 8_450_000,
    price_text: '₹84.5 L',
    possession: 'Ready to move',
    rera_id: 'PRM/KA/RERA/1251/446/PR/000000/000000',
    image: 'https://homes.example/pictures/lakeside-residency-101.jpg',
    url: 'https://homes.example/homes/lakeside-residency-101',
    why: ['2 BHK', 'Whitefield', 'under ₹90 L', 'ready to move'],
    sample: false,
  });
  const response: QueryResponse = {
    session_id: 'abc12345',
    epoch: 'epoch-123456',
    status: 'continued',
    version: 5,
    expires_at: '2027-01-15T12:30:00.000Z',
    expires_in: 1800,
    message_id,
    reply: {
      text,
      cards: [1, 2, 3].map(card),
      suggestions: ['Ready to move', 'Under ₹80 L', 'More homes'].map((label) => ({ label, query: label })),
    },
    current_filters: { bhk: [2], locality: ['Whitefield'], budget_max: 9_000_000 },
    filter_words: { bhk: '2 bhk', locality: 'whitefield', budget_max: 'under 90 lakh' },
    chips: [
      { filter: 'bhk', value: 2, label: '2 BHK' },
      { filter: 'locality', value: 'Whitefield', label: 'Whitefield' },
      { filter: 'budget_max', label: 'under ₹90 L' },
    ],
    last_intent: 'search',
    conversation_phase: 'evaluation',
  };
  return JSON.stringify(response);
}

function recordOf(session_id: string, text: string, responses: number): NextRecord {
  let seen: SeenMessage[] = [];
  for (let i = 0; i < 5; i++) {
    const message_id = `message-of-${session_id}-${i}`;
    seen = remember(seen, {
      message_id,
      hash: messageHash({ query: message_id }),
      body: responseTo(message_id, text),
    });
  }
  seen = seen.map(({ message_id, hash, response }, i) =>
    i < 5 - responses ? { message_id, hash } : { message_id, hash, response },
  );
  const state = writeState(sessionOf(session_id, text));
  return {
    epoch: 'epoch-123456',
    version: 5,
    schema: 1,
    state,
    seen,
    one_message: false,
    address: session_id,
  };
}

const idOf = (i: number) => i.toString(36).padStart(8, '0');
/** Bytes in use once all that can be freed has been, buffers included. */
async function used(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await sleep(20);
    gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function weigh(text: string, responses: number): Promise<number> {
  const count = 20_000;
  const store = memoryStore(UNBOUNDED);
  const before = await used();
  for (let i = 0; i < count; i++) {
    await store.commit(
      browserKey({ session_id: idOf(i) }),
      NOTHING,
      recordOf(idOf(i), text, responses),
      TTL,
      [],
    );
  }
  const bytes = ((await used()) - before) / count;
  await store.close();
  return bytes;
}

async function weights() {
  console.log('\nOne live session of ten messages of 120 characters, heap and external');
  for (const [script, text] of Object.entries(TEXTS)) {
    const plain = await weigh(text, 0);
    const full = await weigh(text, 4);
    console.log(`  ${script.padEnd(11)} ${kB(plain)}, with the last 4 responses ${kB(full)}`);
  }
}
const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

// ---- a million sessions ------------------------------------------------------------------------------------------

async function sweeps() {
  const count = 1_000_000;
  let now = Date.UTC(2027, 0, 15);
  const store = memoryStore({ ...UNBOUNDED, clock: () => now });
  const small = { epoch: 'e', version: 2, schema: 1, state: '{}', seen: [], one_message: false };
  // One in a hundred is older by a minute.
  for (let i = 0; i < count; i++) {
    if (i === count / 100) now += 60_000;
    await store.commit(idOf(i), NOTHING, small, TTL, []);
  }
  console.log('\nSweeps of a million sessions');
  const idle: number[] = [];
  for (let i = 0; i < 101; i++) {
    const began = performance.now();
    if ((await store.sweep(1_000)) !== 0) throw new Error('nothing had expired');
    idle.push(performance.now() - began);
  }
  console.log(`  none expired  ${idle.sort((a, b) => a - b)[50]?.toFixed(3)} ms (median of 101)`);
  now += TTL.idle_ms - 60_000;
  console.log(`  1 % expired   ${await timed(() => sweepAll(store), count / 100)}`);
  now += 60_000;
  console.log(`  all expired   ${await timed(() => sweepAll(store), count - count / 100)}`);
}

async function timed(work: () => Promise<number>, expected: number): Promise<string> {
  const began = performance.now();
  const removed = await work();
  const ms = performance.now() - began;
  if (removed !== expected) throw new Error(`${removed} removed, not ${expected}`);
  return `${ms.toFixed(3)} ms${longest > 0 ? `, longest slice ${longest.toFixed(1)} ms` : ''}`;
}

let longest = 0;
/** In slices, as the sweeper does. */
async function sweepAll(store: SessionStore): Promise<number> {
  let removed = 0;
  longest = 0;
  for (let slice = 1_000; slice === 1_000; removed += slice) {
    const began = performance.now();
    slice = await store.sweep(1_000);
    longest = Math.max(longest, performance.now() - began);
  }
  return removed;
}

// ---- turns a second ----------------------------------------------------------------------------------------------

/** A turn is a load and a commit of a session of ten messages with its last 4 responses; `width` at a time. */
async function turnsPerSecond(store: SessionStore, width: number, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let turns = 0;
  const visit = async (visitor: number) => {
    const key = browserKey({ session_id: idOf(visitor) });
    const record = recordOf(idOf(visitor), TEXTS.Latin, 4);
    for (let version = 1; performance.now() < until; version++) {
      const { expected } = await store.load(key);
      const commit = await store.commit(key, expected, { ...record, version }, TTL, []);
      if (!commit.ok) throw new Error(commit.why);
      turns++;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, (_, visitor) => visit(visitor)));
  return (turns / (performance.now() - began)) * 1_000;
}

async function throughput() {
  console.log('\nTurns kept a second (load and commit, 8 at a time)');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-bench-'));
  const postgres = await startPostgres({ fsync: true });
  const stores: Record<string, SessionStore> = {
    memory: memoryStore(UNBOUNDED),
    sqlite: sqliteStore(path.join(folder, 'sessions.db'), UNBOUNDED),
    ...(postgres && { postgres: await postgresStore(await postgres.database(), UNBOUNDED) }),
  };
  for (const [name, store] of Object.entries(stores)) {
    const rate = await turnsPerSecond(store, 8, 3_000);
    console.log(`  ${name.padEnd(9)} ${Math.round(rate).toLocaleString('en')}`);
    await store.close();
  }
  await postgres?.stop();
  rmSync(folder, { recursive: true });
}

await weights();
await sweeps();
await throughput();
