// Real stores for the tests of processes: files in a folder of their own, and databases of a PostgreSQL where there is one.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { startPostgres } from './postgres.ts';

/** `open` gives the `SESSIONS` of an empty store. All are gone when the tests of the calling file have ended. */
export async function realStores() {
  const postgres = await startPostgres();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-stores-'));
  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });
  let files = 0;
  const stores: Record<string, () => Promise<string>> = {
    sqlite: async () => `sqlite:${path.join(folder, `${++files}.db`)}`,
    ...(postgres && { postgres: () => postgres.database() }),
  };
  return { postgres, stores };
}
