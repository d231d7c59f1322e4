// Real server processes on real stores: floods, hangs, signals and releases, in their short form. `pnpm soak` runs them
// longer.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollingRelease, startedTogether, stoppedUnderLoad } from './deploy-scenarios.ts';
import { ask, type EchoServer, insist, NO_FAULTS, readSession, startServer } from './processes.ts';
import { realStores } from './real-stores.ts';
import type { ReleaseName } from './releases.ts';
import { endServers, startServers } from './scenarios.ts';
import { hungTurn, stoppedMidTurn, tenQuickSends } from './trying-scenarios.ts';

const { postgres, stores } = await realStores();

/** Each signal on one of the stores; `pnpm soak` sends both to both. */
const SIGNALS: Record<string, 'SIGTERM' | 'SIGINT'> = { sqlite: 'SIGINT', postgres: 'SIGTERM' };

describe.for(Object.entries(stores))('on %s', ([kind, open]) => {
  test('ten quick messages: four are answered in order, six come back, and a failing one stops nobody', async () => {
    expect(await tenQuickSends({ sessions: await open() })).toEqual({ wrong: 0 });
  });

  test('a turn that hangs is given up, frees its queue and writes nothing when it comes back', async () => {
    const found = await hungTurn({ sessions: await open(), rounds: 4 });
    expect(found).toEqual({ unexpected: 0, written_late: 0, blocked: 0 });
  });

  test('a server stopped in a turn and let go again writes nothing that others have overtaken', async () => {
    const { refused, ...found } = await stoppedMidTurn({ sessions: await open(), rounds: 6 });
    expect(found).toEqual({ ...NO_FAULTS, changed: 0 });
    expect(refused).toBeGreaterThanOrEqual(6);
  });

  describe('a release apart', () => {
    const RELEASES: ReleaseName[] = ['today', 'adds fields', 'reads the next', 'writes the next'];
    let servers: EchoServer[];
    beforeAll(async () => {
      const sessions = await open();
      servers = await startServers(RELEASES.map((release) => ({ sessions, release })));
    });
    afterAll(() => endServers(servers));
    const serving = (releases: ReleaseName[]) =>
      releases.flatMap((release) => servers[RELEASES.indexOf(release)] ?? []);

    test.for<[ReleaseName, ReleaseName]>([
      ['today', 'adds fields'],
      ['today', 'reads the next'],
      ['reads the next', 'writes the next'],
    ])('two releases serve one session: %s, %s', async (releases) => {
      const found = await rollingRelease(serving(releases), { turns: 80, releases });
      expect(found).toEqual({ ...NO_FAULTS, refusals: 0, forgotten: 0 });
    });

    test('a release that cannot read what a newer one wrote refuses it and leaves it whole', async () => {
      const [older = '', newer = ''] = serving(['today', 'writes the next']).map(({ url }) => url);
      await insist(() => newer, { session_id: 'ada', query: 'hello' });
      const before = await readSession(newer, 'ada');
      expect((await ask(older, { session_id: 'ada', query: 'hello' })).status).toBe(503);
      await expect(readSession(older, 'ada')).rejects.toThrow('503');
      expect(await readSession(newer, 'ada')).toEqual(before);
    });
  });

  test(`${SIGNALS[kind]} under load loses no answered turn`, async () => {
    const found = await stoppedUnderLoad({ sessions: await open(), signal: SIGNALS[kind] ?? 'SIGTERM' });
    expect(found).toEqual({ exit: 0, unexpected: 0, lost: 0, invented: 0 });
  });

  test('servers that start at once on empty tables all serve', async () => {
    expect(await startedTogether({ sessions: await open(), count: 3 })).toEqual({ refused: 0, deaf: 0 });
  });
});

describe.skipIf(!postgres)('on postgres', () => {
  test('three servers finish a migration that was broken off', async () => {
    const sessions = (await postgres?.database()) ?? '';
    await startServer({ sessions }).then((server) => server.end());
    const client = new pg.Client({ connectionString: sessions });
    await client.connect();
    await client.query('drop index veranda_session_by_kind; delete from veranda_migration where step > 0');
    await client.query(
      'drop index veranda_session_by_expiry; drop index veranda_session_by_address; drop table veranda_outbox',
    );
    expect(await startedTogether({ sessions, count: 3 })).toEqual({ refused: 0, deaf: 0 });
    const { rows } = await client.query('select step from veranda_migration order by step');
    expect(rows.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5]);
    await client.end();
  });
});
