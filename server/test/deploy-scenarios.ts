// Deploy scenarios: servers that are stopped under load, that start together, and that are a release apart. Tests run them
// short, the soak runs them long.
import { setTimeout as sleep } from 'node:timers/promises';
import { heardBy } from './echo.ts';
import {
  type Answered,
  ask,
  type EchoServer,
  faults,
  insist,
  readSession,
  startServer,
  startVeranda,
  tab,
} from './processes.ts';
import type { LaterFields, ReleaseName } from './releases.ts';

const told = ({ body }: Pick<Answered, 'body'>) => JSON.parse(body) as { version: number; status: string };

/**
 * Veranda itself is told to stop while visitors speak, and started again. `lost` turns were answered and are not kept,
 * `invented` ones are kept and were never asked for; one more than was answered may be, whose answer did not get through.
 */
export async function stoppedUnderLoad({
  sessions,
  signal,
}: {
  sessions: string;
  signal: 'SIGTERM' | 'SIGINT';
}) {
  const first = await startVeranda({ SESSIONS: sessions, LOG_LEVEL: 'warn' });
  const answered = new Map<string, number>();
  let [unexpected, stopping] = [0, false];
  const visit = async (session_id: string) => {
    while (!stopping) {
      const { status, body } = await ask(first.url, { session_id, query: '2 bhk in whitefield' });
      if (status === 200) answered.set(session_id, told({ body }).version);
      else if (status !== 503) unexpected++;
    }
  };
  // A visitor whose connection is closed for good goes away; what was answered until then counts.
  const visits = Promise.all(Array.from({ length: 8 }, (_, i) => visit(`visitor-${i}`).catch(() => {})));
  while (answered.size < 8 || Math.min(...answered.values()) < 4) await sleep(5);
  const exit = (await first.end(signal)) ?? 1;
  stopping = true;
  await visits;

  const second = await startVeranda({ SESSIONS: sessions });
  let [lost, invented] = [0, 0];
  for (const [session_id, version] of answered) {
    const kept = (await readSession(second.url, session_id)) as { version: number } | undefined;
    lost += Math.max(0, version - (kept?.version ?? 0));
    invented += Math.max(0, (kept?.version ?? 0) - version - 1);
    const { status, version: next } = told(await insist(() => second.url, { session_id, query: 'cheaper' }));
    if (status !== 'continued' || next !== (kept?.version ?? 0) + 1) lost++;
  }
  await second.end();
  return { exit, unexpected, lost, invented };
}

/**
 * Two releases serve one session in turn, and then at once. `forgotten` counts turns of which a field of theirs does not
 * know; `refusals` those that one of them would not answer.
 */
export async function rollingRelease(
  servers: EchoServer[],
  { turns, releases }: { turns: number; releases: [ReleaseName, ReleaseName] },
) {
  const urls = servers.map(({ url }) => url);
  const session_id = `of-${releases.join('-').replaceAll(' ', '-')}`;
  const alternating = tab('alternating', turns / 2);
  let refusals = 0;
  for (const [i, message] of alternating.entries()) {
    const { status } = await ask(urls[i % 2] ?? '', { session_id, ...message });
    if (status !== 200) refusals++;
  }
  const atOnce = urls.map((_, i) => tab(`at-once-${i}`, turns / 4));
  await Promise.all(
    atOnce.map(async (messages, i) => {
      for (const message of messages) await insist(() => urls[i] ?? '', { session_id, ...message });
    }),
  );
  type Kept = LaterFields & { version: number; engagement_score: number };
  const kept = (await Promise.all(urls.map((url) => readSession(url, session_id)))) as Kept[];
  // Each release counts in its own way, and each must have counted all turns.
  const [first, second] = kept.map(({ engagement_score }, i) => engagement_score / unit(releases[i]));
  const counting = releases.filter((release) => release === 'adds fields' || release === 'writes the next');
  const counted = kept.flatMap(({ later_turns = 0, memory }) => [later_turns, memory?.later_turns ?? 0]);
  const expected = (turns / 2) * counting.length;
  return {
    ...faults(heardBy(kept[0]), [alternating, ...atOnce]),
    refusals,
    forgotten:
      [first, second].filter((score) => score !== turns).length +
      counted.filter((n) => n !== expected).length,
  };
}

const unit = (release: ReleaseName | undefined) =>
  release === 'reads the next' || release === 'writes the next' ? 10 : 1;

/** Servers start at once on the same tables, or on what there is of them. `refused` of them did not start. */
export async function startedTogether({ sessions, count }: { sessions: string; count: number }) {
  const starts = await Promise.allSettled(Array.from({ length: count }, () => startServer({ sessions })));
  const servers = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  let deaf = 0;
  for (const [i, server] of servers.entries()) {
    const { status } = await ask(server.url, { session_id: 'ada', query: `hello ${i}` });
    if (status !== 200) deaf++;
  }
  await Promise.all(servers.map((server) => server.end()));
  return { refused: count - servers.length, deaf };
}
