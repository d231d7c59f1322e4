import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from './open.ts';
import { UNBOUNDED } from './record.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('opens sessions in memory', async () => {
  const store = await openStore('memory:', UNBOUNDED);
  expect((await store.load('ada')).record).toBeUndefined();
  await store.close();
});

test('opens sessions in a file that only its owner may read', async () => {
  const file = path.join(folder, 'sessions.db');
  const store = await openStore(`sqlite:${file}`, UNBOUNDED);
  await store.close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.for([
  ['redis://localhost', /must begin with memory:, sqlite:, postgres:/],
  ['', /must begin with/],
  ['sqlite:', /needs a file/],
  ['sqlite:/nowhere/at/all/sessions.db', /cannot be opened or made/],
  ['postgres://nobody@127.0.0.1:1/none', /nobody listens there/],
] as const)('says why %j cannot be opened', async ([address, reason]) => {
  await expect(openStore(address, UNBOUNDED)).rejects.toThrow(reason);
});
