// Requests for visits on real processes and real databases, in their short form; `pnpm soak` runs them longer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realStores } from './real-stores.ts';
import { requestsUnderKills, seatsAndRepeats, type VisitServers, visitServers } from './visit-scenarios.ts';

const { stores } = await realStores();

describe.for(Object.entries(stores))('on %s', ([, open]) => {
  let servers: VisitServers;
  beforeAll(async () => {
    servers = await visitServers(await open());
  });
  afterAll(() => servers.end());

  test('of fifty at once for two seats two get one, on whichever server; a request sent again is one', async () => {
    expect(await seatsAndRepeats(servers, { visitors: 50, rounds: 1 })).toEqual({
      seats_wrong: 0,
      other_answers: 0,
      still_offered: 0,
      not_fresh: 0,
      ids_wrong: 0,
    });
  });

  test('servers that are killed at any await lose no request, invent none, and keep their order', async () => {
    const { killed, again: _, ...faults } = await requestsUnderKills(servers, { people: 30, deaths: 2 });
    expect(faults).toEqual({
      lost: 0,
      invented: 0,
      misplaced: 0,
      people_wrong: 0,
      times_wrong: 0,
      unanswered: 0,
      changed: 0,
      forged: 0,
      exhausted: 0,
    });
    expect(killed).toBeGreaterThanOrEqual(2);
  });
});
