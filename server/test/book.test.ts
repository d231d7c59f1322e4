// The book on both databases, and the suite itself put to the test: it must fail every book that makes a mistake.
import { afterAll, describe, expect, test } from 'vitest';
import { checks, describeBook, perform } from '../src/book/conformance.ts';
import { postgresDatabase } from '../src/book/postgres.ts';
import { MISTAKES, postgresBook, sqliteBook } from './books.ts';
import { startPostgres } from './postgres.ts';

const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
});

describeBook('sqlite', sqliteBook());
if (postgres) describeBook('postgres', postgresBook(postgres));
else describe.skip('postgres: none found', () => test('as every book', () => {}));

test.skipIf(!postgres)(
  'who waits for a connection because all are at work gets one, however long',
  async () => {
    const db = await postgresDatabase((await postgres?.database()) ?? '', { connections: 1 });
    const sleep = { parts: ['select pg_sleep(2.5)'], values: [] };
    const waits = Promise.all([
      db.transaction((ask) => ask(sleep)),
      db.transaction(() => Promise.resolve('done')),
    ]);
    expect((await waits)[1]).toBe('done');
    await db.close();
  },
);

test.for(MISTAKES)('fails a book that $mistake', async ({ breaks, around, tamper }) => {
  const broken: string[] = [];
  for (const check of checks)
    await perform(check, sqliteBook(around, tamper)).catch(() => broken.push(check.name));
  expect(broken).toContain(breaks);
});
