// Scenarios: what real processes and real stores go through together. Tests run them short, the soak runs them long.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../src/stores/open.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { heardBy } from './echo.ts';
import {
  ask,
  type EchoServer,
  faults,
  forgetSession,
  insist,
  readSession,
  type ServerOptions,
  startServer,
  tab,
} from './processes.ts';
import { USER_KEYS } from './proofs.ts';

type Faults = ReturnType<typeof faults>;

/** Works through `items`, `width` at a time. */
export async function each<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** What the outbox says of these messages, each of which must have caused its effect once. */
async function effectFaults(sessions: string, tabs: { query: string }[][]) {
  const store = await openStore(sessions, UNBOUNDED);
  const entries = await store.outbox.lease(1_000_000, 1_000);
  await store.close();
  const caused = entries.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'locality_asked' ? [effect.locality] : [])),
  );
  const { lost, doubled } = faults(caused, tabs);
  return { effects_lost: lost, effects_doubled: doubled };
}

/** As many servers as there are options. */
export const startServers = (options: ServerOptions[]): Promise<EchoServer[]> =>
  Promise.all(options.map(startServer));

export async function endServers(servers: EchoServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.end()));
}

export async function withServers<T>(
  options: ServerOptions[],
  work: (servers: EchoServer[]) => Promise<T>,
): Promise<T> {
  const servers = await startServers(options);
  try {
    return await work(servers);
  } finally {
    await endServers(servers);
  }
}

const two = (options: ServerOptions): ServerOptions[] => [options, options];

/** Two servers on one store, where people may sign in: scenarios that leave both running can follow one another there. */
export const twoOn = (sessions: string) => two({ sessions, think_ms: 1, user_keys: USER_KEYS });

const pair = (servers: EchoServer[]): [string, string] => {
  const [a, b] = servers;
  if (!a || !b) throw new Error('two servers are needed');
  return [a.url, b.url];
};

const versionsOf = (answers: { body: string }[]) =>
  answers.map(({ body }) => (JSON.parse(body) as { version: number }).version);

/** Two servers, two tabs on each, one session. `versions` are those the visitor was told, in the order of the log. */
export async function oneSessionTwoServers({
  turns,
  ...options
}: { turns: number } & Pick<ServerOptions, 'sessions' | 'naive'>) {
  return await withServers(two({ ...options, think_ms: 1 }), async (servers) => {
    const urls = pair(servers);
    const tabs = ['ada', 'bea', 'cid', 'dan'].map((name) => tab(name, turns / 4));
    const began = performance.now();
    const answers = await Promise.all(
      tabs.map(async (messages, i) => {
        const mine = [];
        for (const message of messages) {
          mine.push(await insist(() => urls[i % 2] ?? urls[0], { session_id: 'shared', ...message }));
        }
        return mine;
      }),
    );
    const ms = performance.now() - began;
    const session = await readSession(urls[0], 'shared');
    const versions = versionsOf(answers.flat()).sort((a, b) => a - b);
    return {
      ...faults(heardBy(session), tabs),
      ...(await effectFaults(options.sessions, tabs)),
      versions,
      ms,
    };
  });
}

/**
 * Servers are killed at random points while visitors go on sending. Every message is sent once more after its answer:
 * `changed` counts those that got other bytes the second time.
 */
export async function killedServers({
  sessions,
  turns,
  kills,
}: {
  sessions: string;
  turns: number;
  kills: number;
}) {
  const start = () => startServer({ sessions, think_ms: 1 });
  let servers: EchoServer[] = await Promise.all([start(), start()]);
  const someServer = () => servers[Math.floor(Math.random() * servers.length)]?.url ?? '';
  const visitors = ['ada', 'ben', 'cid', 'dan'];
  let [running, killed, changed, doneTurns] = [true, 0, 0, 0];

  const chaos = async () => {
    while (running && killed < kills) {
      // Spread the kills over the work, wherever in a turn they fall.
      await sleep(Math.random() * 60);
      if (doneTurns < (killed * turns) / (kills + 1)) continue;
      const victim = servers[killed % servers.length];
      await victim?.end('SIGKILL');
      killed++;
      servers = [...servers.filter((server) => server !== victim), await start()];
    }
  };
  const said: { query: string }[][] = [];
  const visit = async (visitor: string) => {
    const tabs = [tab(`${visitor}-1`, turns / 8), tab(`${visitor}-2`, turns / 8)];
    said.push(...tabs);
    await Promise.all(
      tabs.map(async (messages) => {
        for (const message of messages) {
          // However slowly servers start here, the work does not run away from the kills.
          while (killed < kills && doneTurns >= ((killed + 1) * turns) / (kills + 1)) await sleep(5);
          const first = await insist(someServer, { session_id: visitor, ...message });
          const again = await insist(someServer, { session_id: visitor, ...message }).catch(() => undefined);
          // The other tab may have pushed the response out of the window; then it is refused, never answered anew.
          if (again && again.body !== first.body) changed++;
          doneTurns++;
        }
      }),
    );
    return tabs;
  };
  const ending = chaos();
  const tabs = await Promise.all(visitors.map(visit));
  running = false;
  await ending;
  await endServers(servers);
  // By one who has seen nothing of it.
  const all = await withServers([{ sessions }], ([steady]) =>
    Promise.all(
      visitors.map(async (visitor, i) =>
        faults(heardBy(await readSession(steady?.url ?? '', visitor)), tabs[i] ?? []),
      ),
    ),
  );
  const sum = (count: (found: Faults) => number) => all.reduce((total, found) => total + count(found), 0);
  return {
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    misplaced: sum(({ misplaced }) => misplaced),
    ...(await effectFaults(sessions, said)),
    changed,
    killed,
  };
}

/** An expired session gets its next message from two servers at once. `wrong` rounds ended in two lives or lost one. */
export async function expiredAndRaced({ sessions, rounds }: { sessions: string; rounds: number }) {
  const idle_ms = 1_500;
  return await withServers(two({ sessions, idle_ms }), async (servers) => {
    const [a, b] = pair(servers);
    const ids = Array.from({ length: rounds }, (_, i) => `raced-${i}`);
    let wrong = 0;
    // In batches, so that a batch is through before its new sessions expire too.
    for (let from = 0; from < rounds; from += 100) {
      const batch = ids.slice(from, from + 100);
      await each(batch, 8, async (session_id) => {
        await insist(() => a, { session_id, message_id: 'before-1', query: 'SECRET of the old life' });
      });
      await sleep(idle_ms + 50);
      await each(batch, 4, async (session_id) => {
        const answers = await Promise.all([
          insist(() => a, { session_id, message_id: 'after-aa', query: 'a' }),
          insist(() => b, { session_id, message_id: 'after-bb', query: 'b' }),
        ]);
        const told = answers.map(({ body }) => JSON.parse(body) as { epoch: string; status: string });
        const session = await readSession(a, session_id);
        const heard = heardBy(session).sort().join();
        const oneLife = new Set(told.map(({ epoch }) => epoch)).size === 1;
        const restarts = told.filter(({ status }) => status === 'restarted').length;
        if (!oneLife || restarts !== 1 || heard !== 'a,b') wrong++;
      });
    }
    return { wrong };
  });
}

/**
 * A session is deleted on one server while the other is in the middle of its turn, every second time the first one.
 * `caught` turns learned of it.
 */
export async function deletedDuringTurn(servers: EchoServer[], { rounds }: { rounds: number }) {
  const [thinking, deleting] = pair(servers);
  const ids = Array.from({ length: rounds }, (_, i) => i);
  let [resurrected, unexpected, caught] = [0, 0, 0];
  await each(ids, 10, async (i) => {
    const session_id = `deleted-${i}`;
    if (i % 2) await insist(() => thinking, { session_id, message_id: `earlier-${i}`, query: 'SECRET' });
    const message_id = `deleted-turn-${i}`;
    const turning = servers[0]?.turning(message_id);
    const answer = ask(thinking, { session_id, message_id, query: 'hold SECRET too' });
    await turning;
    await forgetSession(deleting, session_id);
    servers[0]?.release(message_id);
    const { status } = await answer;
    if (status === 410) caught++;
    else unexpected++;
    if (await readSession(thinking, session_id)) resurrected++;
  });
  return { resurrected, unexpected, caught };
}

/** Every session has a secret word; two tabs on two servers speak at once. `leaks` are foreign words, wherever seen. */
export async function secretWords(servers: EchoServer[], { visitors }: { visitors: number }) {
  const urls = pair(servers);
  const names = Array.from({ length: visitors }, (_, i) => `canary-${i}`);
  const wordOf = new Map(names.map((name) => [name, `SECRET-${randomBytes(6).toString('hex')}`]));
  let [leaks, lost] = [0, 0];
  const foreign = (name: string, text: string) =>
    (text.match(/SECRET-[0-9a-f]{12}/g) ?? []).filter((word) => word !== wordOf.get(name)).length;

  await each(names, 12, async (session_id) => {
    const word = wordOf.get(session_id);
    const tabs = urls.map((url, i) => async () => {
      for (const part of ['first', 'second']) {
        const message = { session_id, message_id: `${part}-message-${i}`, query: `${part} ${i} ${word}` };
        leaks += foreign(session_id, (await insist(() => url, message)).body);
      }
    });
    await Promise.all(tabs.map((speak) => speak()));
  });
  for (const session_id of names) {
    const session = await readSession(urls[0], session_id);
    leaks += foreign(session_id, JSON.stringify(session));
    if (heardBy(session).length !== 4) lost++;
  }
  const logged = servers.reduce((found, server) => found + foreign('nobody', server.output()), 0);
  return { leaks, lost, logged };
}

/** PostgreSQL itself is killed again and again while visitors go on sending. */
export async function killedDatabase({
  sessions,
  crash,
  turns,
  kills,
}: {
  sessions: string;
  crash: () => Promise<void>;
  turns: number;
  kills: number;
}) {
  return await withServers(two({ sessions }), async (servers) => {
    const urls = pair(servers);
    const names = ['ada', 'ben', 'cid', 'dan'];
    const tabs = names.map((name) => tab(name, turns / names.length));
    let answered = 0;
    const speaking = tabs.map(async (messages, i) => {
      for (const message of messages) {
        await insist(() => urls[i % 2] ?? urls[0], { session_id: names[i], ...message });
        answered++;
      }
    });
    for (let killed = 0; killed < kills; killed++) {
      while (answered < ((killed + 1) * turns) / (kills + 2)) await sleep(5);
      await crash();
    }
    await Promise.all(speaking);
    const heard = await Promise.all(names.map(async (name) => heardBy(await readSession(urls[0], name))));
    return { ...faults(heard.flat(), tabs), ...(await effectFaults(sessions, tabs)) };
  });
}
