// What SQLite leaves on the disk: the file, its log of changes, and nothing of what is gone.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engage, say, TTL } from '../src/stores/conformance/subject.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { sqliteStore } from '../src/stores/sqlite.ts';
import { handClock } from './subjects.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secretsOnDisk = () =>
  readdirSync(folder).filter((name) => readFileSync(path.join(folder, name)).includes('SECRET'));

function openStore() {
  const { clock, advance } = handClock();
  return { store: sqliteStore(path.join(folder, 'sessions.db'), { ...UNBOUNDED, clock }), advance };
}

test('a deleted session leaves no byte on the disk', async () => {
  const { store } = openStore();
  for (let i = 0; i < 50; i++) await engage(store, `neighbour-${i}`);
  for (let i = 0; i < 20; i++) await say(store, 'ada', `SECRET ${'x'.repeat(i * 500)}`);
  expect(secretsOnDisk()).not.toEqual([]);
  await store.delete('ada');
  expect(secretsOnDisk()).toEqual([]);
  await store.close();
});

test('an expired session leaves none once it is swept', async () => {
  const { store, advance } = openStore();
  await say(store, 'ada', 'SECRET');
  await advance(TTL.idle_ms);
  await store.sweep(10);
  expect(secretsOnDisk()).toEqual([]);
  await store.close();
});

test('room that was given back does not count as taken', async () => {
  const { store, advance } = openStore();
  const empty = await store.holds();
  for (let i = 0; i < 50; i++) await say(store, `${i}`, 'x'.repeat(20_000));
  const full = await store.holds();
  expect(full.bytes - empty.bytes).toBeGreaterThan(900_000);
  await advance(TTL.idle_ms);
  await store.sweep(100);
  expect((await store.holds()).bytes - empty.bytes).toBeLessThan(100_000);
  await store.close();
});

test('a file is opened again with what was in it', async () => {
  const first = openStore();
  await say(first.store, 'ada', 'hello');
  await first.store.close();
  const second = openStore();
  expect((await second.store.load('ada')).record?.version).toBe(1);
  await second.store.close();
});
