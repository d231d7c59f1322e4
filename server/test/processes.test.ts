// Real server processes on real stores: races, kills and deletes, in their short form. `pnpm soak` runs them longer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secretsOfPeople, threeDevices } from './people-scenarios.ts';
import { type EchoServer, NO_FAULTS, NO_FAULTS_AT_ALL } from './processes.ts';
import { realStores } from './real-stores.ts';
import {
  deletedDuringTurn,
  endServers,
  expiredAndRaced,
  killedDatabase,
  killedServers,
  oneSessionTwoServers,
  secretWords,
  startServers,
  twoOn,
} from './scenarios.ts';

const { postgres, stores } = await realStores();

describe.for(Object.entries(stores))('on %s', ([, open]) => {
  /** For those that leave them running. */
  let servers: EchoServer[];
  beforeAll(async () => {
    servers = await startServers(twoOn(await open()));
  });
  afterAll(() => endServers(servers));

  test('two servers keep every turn of one session, once and in order', async () => {
    const { versions, ms: _, ...found } = await oneSessionTwoServers({ sessions: await open(), turns: 240 });
    expect(found).toEqual(NO_FAULTS_AT_ALL);
    expect(versions).toEqual(Array.from({ length: 240 }, (_, i) => i + 1));
  });

  test('a store that asks for no version would be caught', async () => {
    const { lost } = await oneSessionTwoServers({ sessions: await open(), turns: 120, naive: true });
    expect(lost).toBeGreaterThan(0);
  });

  test('servers killed at random lose no answered turn, double none, and answer the same again', async () => {
    const { killed, ...found } = await killedServers({ sessions: await open(), turns: 96, kills: 3 });
    expect(found).toEqual({ ...NO_FAULTS_AT_ALL, changed: 0 });
    expect(killed).toBeGreaterThanOrEqual(2);
  });

  test('an expired session that two servers begin anew has one new life, with both messages', async () => {
    expect(await expiredAndRaced({ sessions: await open(), rounds: 24 })).toEqual({ wrong: 0 });
  });

  test('a session deleted during a turn stays deleted, first turns included', async () => {
    const { caught, ...found } = await deletedDuringTurn(servers, { rounds: 24 });
    expect(found).toEqual({ resurrected: 0, unexpected: 0 });
    expect(caught).toBe(24);
  });

  test('no visitor ever sees another’s words, and no log does', async () => {
    const found = await secretWords(servers, { visitors: 40 });
    expect(found).toEqual({ leaks: 0, lost: 0, logged: 0 });
  });

  test('a person on three devices and two servers has one conversation in one order', async () => {
    const found = await threeDevices(servers, { turns: 36 });
    expect(found).toEqual({
      ...NO_FAULTS,
      versions_wrong: 0,
      backwards: 0,
      servers_differ: 0,
      devices_wrong: 0,
    });
  });

  test('no person ever sees another’s words, whatever names their devices say', async () => {
    const found = await secretsOfPeople(servers, { people: 24 });
    expect(found).toEqual({ leaks: 0, lost: 0, opened_by_name: 0, logged: 0 });
  });
});

describe.skipIf(!postgres)('on postgres', () => {
  test.skipIf(!postgres?.crash)(
    'a database killed at random loses no answered turn and doubles none',
    async () => {
      const crash = postgres?.crash ?? (async () => {});
      const sessions = (await postgres?.database()) ?? '';
      expect(await killedDatabase({ sessions, crash, turns: 80, kills: 2 })).toEqual(NO_FAULTS_AT_ALL);
    },
  );
});
