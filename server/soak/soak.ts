// pnpm soak: the scenarios of the process tests, longer, with their figures, and the long forms of the tests in browsers.
// Ends with exit code 1 when one is wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rollingRelease, startedTogether, stoppedUnderLoad } from '../test/deploy-scenarios.ts';
import { secretsOfPeople, threeDevices } from '../test/people-scenarios.ts';
import { startPostgres } from '../test/postgres.ts';
import type { EchoServer } from '../test/processes.ts';
import type { ReleaseName } from '../test/releases.ts';
import {
  deletedDuringTurn,
  expiredAndRaced,
  killedDatabase,
  killedServers,
  oneSessionTwoServers,
  secretWords,
  twoOn,
  withServers,
} from '../test/scenarios.ts';
import { hungTurn, manyVisitors, stoppedMidTurn, tenQuickSends } from '../test/trying-scenarios.ts';
import { requestsUnderKills, seatsAndRepeats, visitServers } from '../test/visit-scenarios.ts';

type Figures = Record<string, number>;
type Scenario = (sessions: string) => Promise<Figures>;

/** What the figures say beside faults; every other figure must be 0. */
const NO_FAULT = ['killed', 'again', 'caught', 'turns', 'refused', 'most', 'heap_kb', 'seconds'];

const SCENARIOS: Record<string, Scenario> = {
  'two servers, one session, 2,400 turns': async (sessions) => {
    const { versions, ms, ...found } = await oneSessionTwoServers({ sessions, turns: 2_400 });
    return {
      ...found,
      turns: versions.length,
      missing: versions.filter((version, i) => version !== i + 1).length,
    };
  },
  'servers killed 20 times, 1,000 messages': (sessions) =>
    killedServers({ sessions, turns: 1_000, kills: 20 }),
  'expired and raced, 300 times': (sessions) => expiredAndRaced({ sessions, rounds: 300 }),
  'deleted during a turn, 300 times': onTwo((servers) => deletedDuringTurn(servers, { rounds: 300 })),
  'secret words of 1,000 visitors': onTwo((servers) => secretWords(servers, { visitors: 1_000 })),
  'one person, three devices, 600 messages': onTwo((servers) => threeDevices(servers, { turns: 600 })),
  'secret words of 1,000 people who are signed in': onTwo((servers) =>
    secretsOfPeople(servers, { people: 1_000 }),
  ),
  'ten quick sends': (sessions) => tenQuickSends({ sessions }),
  'turns that hang, 100 times': (sessions) => hungTurn({ sessions, rounds: 100 }),
  'stopped in a turn and let go, 40 times': (sessions) => stoppedMidTurn({ sessions, rounds: 40 }),
  'a release adds fields, 1,000 turns': aReleaseApart('today', 'adds fields'),
  'a release reads the next schema, 1,000 turns': aReleaseApart('today', 'reads the next'),
  'a release writes the next schema, 1,000 turns': aReleaseApart('reads the next', 'writes the next'),
  'SIGTERM under load': (sessions) => stoppedUnderLoad({ sessions, signal: 'SIGTERM' }),
  'SIGINT under load': (sessions) => stoppedUnderLoad({ sessions, signal: 'SIGINT' }),
  'requests for visits, servers killed 24 times, 600 people': (sessions) =>
    visiting(sessions, (servers) => requestsUnderKills(servers, { people: 600, deaths: 24 })),
  'fifty at once for two seats, 20 times': (sessions) =>
    visiting(sessions, (servers) => seatsAndRepeats(servers, { visitors: 50, rounds: 20 })),
  '10,000 visitors': (sessions) => manyVisitors({ sessions, visitors: 10_000 }),
  'five servers start together': (sessions) => startedTogether({ sessions, count: 5 }),
};

function onTwo(work: (servers: EchoServer[]) => Promise<Figures>): Scenario {
  return (sessions) => withServers(twoOn(sessions), work);
}

function aReleaseApart(...releases: [ReleaseName, ReleaseName]): Scenario {
  return (sessions) =>
    withServers(
      releases.map((release) => ({ sessions, release })),
      (servers) => rollingRelease(servers, { turns: 1_000, releases }),
    );
}

async function visiting<T>(
  sessions: string,
  work: (servers: Awaited<ReturnType<typeof visitServers>>) => Promise<T>,
): Promise<T> {
  const servers = await visitServers(sessions);
  try {
    return await work(servers);
  } finally {
    await servers.end();
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-soak-'));
const postgres = await startPostgres();
let wrong = 0;
/** `pnpm soak sqlite`: those whose line has the words. */
const wanted = process.argv.slice(2).join(' ');

const file = (name: string) => `sqlite:${path.join(folder, `${name.replace(/\W/g, '-')}.db`)}`;

async function report(name: string, run: () => Promise<Figures>) {
  if (!name.includes(wanted)) return;
  const began = performance.now();
  const figures = { ...(await run()), seconds: 0 };
  figures.seconds = Math.round((performance.now() - began) / 100) / 10;
  const faulty = Object.entries(figures).some(([figure, n]) => n !== 0 && !NO_FAULT.includes(figure));
  if (faulty) wrong++;
  const said = Object.entries(figures).map(([figure, n]) => `${n.toLocaleString('en')} ${figure}`);
  console.log(`${faulty ? 'WRONG' : 'ok   '}  ${name}: ${said.join(', ')}`);
}

if (wanted === '') {
  const naive = await oneSessionTwoServers({ sessions: file('naive'), turns: 600, naive: true });
  console.log(`(for comparison, a store that asks for no version loses ${naive.lost} of 600 turns)`);
}
if (wanted === '') {
  const servers = await visitServers(file('careless'), { careless: true });
  const { lost } = await requestsUnderKills(servers, { people: 60, deaths: 0 });
  await servers.end();
  console.log(`(for comparison, a server that takes every delivery for kept loses ${lost} of 90 requests)`);
}
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  await report(`sqlite    ${name}`, () => scenario(file(name)));
  if (postgres) await report(`postgres  ${name}`, async () => scenario(await postgres.database()));
}
await report('memory    10,000 visitors', () => manyVisitors({ sessions: 'memory:', visitors: 10_000 }));
const crash = postgres?.crash;
if (postgres && crash) {
  await report('postgres  database killed 10 times, 1,000 messages', async () =>
    killedDatabase({ sessions: await postgres.database(), crash, turns: 1_000, kills: 10 }),
  );
}

/** The runners' own reports stand above their lines. */
await report('properties  each tried ten times as often', async () => {
  const vitest = path.resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', 'server/src'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
    env: { ...process.env, LONG: 'on' },
  });
  return { failed: Number(status !== 0) };
});
await report('browsers  the long forms, in three engines', async () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/e2e.mjs');
  const { status } = spawnSync(process.execPath, [script], {
    stdio: 'inherit',
    env: { ...process.env, LONG: 'on' },
  });
  return { failed: Number(status !== 0) };
});

await postgres?.stop();
rmSync(folder, { recursive: true });
process.exitCode = wrong === 0 ? 0 : 1;
