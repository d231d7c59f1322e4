// Trying scenarios: a server that one visitor floods, one that hangs, one that is stopped in the middle of a turn, and one
// that serves very many visitors. Tests run them short, the soak runs them long.
import { setTimeout as sleep } from 'node:timers/promises';
import { heardBy } from './echo.ts';
import { type Answered, ask, type EchoServer, faults, insist, readSession } from './processes.ts';
import { each, withServers } from './scenarios.ts';

const DEPTH = 'veranda_queue_depth';

async function untilDepth(server: EchoServer, depth: number) {
  while ((await server.figure(DEPTH)) !== depth) await sleep(2);
}

const told = ({ body }: Pick<Answered, 'body'>) => JSON.parse(body) as { version: number; status: string };

/**
 * Ten messages of one session while its first is being answered; the second of them fails. `wrong` counts what did not
 * come as promised: four are taken, in order, six are told to come back, and all are kept once in the end.
 */
export async function tenQuickSends({ sessions }: { sessions: string }) {
  return await withServers([{ sessions }], async ([server]) => {
    if (!server) throw new Error('a server is needed');
    const words = ['hold', 'fail', ...Array.from({ length: 8 }, (_, i) => `number ${i + 3}`)];
    const messages = words.map((query, i) => ({ session_id: 'ada', message_id: `quick-${i}-ada`, query }));
    const send = (i: number) => ask(server.url, messages[i] ?? {});

    const taken: Promise<Answered>[] = [];
    for (let i = 0; i < 4; i++) {
      taken.push(send(i));
      // Each has its place before the next one comes.
      await untilDepth(server, i + 1);
    }
    const refused = await Promise.all([4, 5, 6, 7, 8, 9].map(send));
    const six = refused.filter(({ status, retry_after }) => status === 429 && Number(retry_after) > 0);
    server.release('quick-0-ada');
    const statuses = (await Promise.all(taken)).map(({ status }) => status).join();
    const heard = heardBy(await readSession(server.url, 'ada')).join();
    await untilDepth(server, 0);

    for (const message of messages.slice(4)) await insist(() => server.url, message);
    const all = heardBy(await readSession(server.url, 'ada'));
    return {
      wrong: [
        six.length === 6,
        statuses === '200,503,200,200',
        heard === 'hold,number 3,number 4',
        all.join() === words.filter((word) => word !== 'fail').join(),
        (await server.figure('veranda_sessions_refused_total{why="queue_full"}')) === 6,
      ].filter((right) => !right).length,
    };
  });
}

/** A turn that hangs: given up in time, its queue freed, and nothing written when it comes back. */
export async function hungTurn({ sessions, rounds }: { sessions: string; rounds: number }) {
  return await withServers([{ sessions, patience_ms: 1_500 }], async ([server]) => {
    if (!server) throw new Error('a server is needed');
    let [given_up, written_late, blocked] = [0, 0, 0];
    await each(
      Array.from({ length: rounds }, (_, i) => i),
      4,
      async (i) => {
        const session_id = `hung-${i}`;
        const message = { session_id, message_id: `hung-message-${i}`, query: 'hold' };
        const { status, retry_after } = await ask(server.url, message);
        if (status === 503 && Number(retry_after) > 0) given_up++;
        const comeBack = async () => {
          const back = server.turned(message.message_id);
          server.release(message.message_id);
          await back;
          // A moment in which it could still write.
          await sleep(50);
        };
        // Every second time it finds the session as it left it, so that nothing but its lateness stops it.
        if (i % 2) await comeBack();
        const next = await ask(server.url, { session_id, query: 'next' });
        if (next.status !== 200 || told(next).version !== 1) blocked++;
        if (i % 2 === 0) await comeBack();
        await insist(() => server.url, { session_id, query: 'last' });
        if (heardBy(await readSession(server.url, session_id)).join() !== 'next,last') written_late++;
        await insist(() => server.url, message);
        if (heardBy(await readSession(server.url, session_id)).join() !== 'next,last,hold') blocked++;
      },
    );
    await untilDepth(server, 0);
    return { unexpected: rounds - given_up, written_late, blocked };
  });
}

/**
 * A server is stopped (SIGSTOP) in the middle of a turn, every second time for longer than a message may take. Another
 * answers the session's next message and the stopped one itself, sent again. Then the first goes on. `refused` commits
 * came too late; `changed` visitors were told two answers to one message.
 */
export async function stoppedMidTurn({ sessions, rounds }: { sessions: string; rounds: number }) {
  const patience_ms = 400;
  return await withServers([{ sessions, patience_ms }, { sessions }], async ([stopped, steady]) => {
    if (!stopped || !steady) throw new Error('two servers are needed');
    const found = { lost: 0, doubled: 0, misplaced: 0, changed: 0 };
    for (let round = 0; round < rounds; round++) {
      const session_id = `stopped-${round}`;
      const late = { session_id, message_id: `late-message-${round}`, query: 'hold late' };
      await insist(() => stopped.url, { session_id, query: 'earlier' });
      const turning = stopped.turning(late.message_id);
      const lateAnswer = ask(stopped.url, late);
      await turning;
      stopped.signal('SIGSTOP');
      steady.release(late.message_id);
      await insist(() => steady.url, { session_id, message_id: `quick-message-${round}`, query: 'quick' });
      const again = await insist(() => steady.url, late);
      if (round % 2) await sleep(patience_ms);
      stopped.release(late.message_id);
      stopped.signal('SIGCONT');
      const { status, body } = await lateAnswer;
      const latest = status === 200 ? body : (await insist(() => stopped.url, late)).body;
      if (latest !== again.body) found.changed++;
      const heard = heardBy(await readSession(stopped.url, session_id));
      const { lost, doubled, misplaced } = faults(heard, [
        ['earlier', 'quick', 'hold late'].map((query) => ({ query })),
      ]);
      found.lost += lost;
      found.doubled += doubled;
      found.misplaced += misplaced;
    }
    const conflicts = await stopped.figure('veranda_conflicts_total');
    const timedOut = await stopped.figure('veranda_turns_timed_out_total');
    return { ...found, refused: conflicts + timedOut };
  });
}

/**
 * Very many visitors of a minute each, with the end of a session drawn near. `left` records and `grown` heap (1 when it is
 * a third larger after the second half than after the first, garbage aside) say whether anything stays behind.
 */
export async function manyVisitors({ sessions, visitors }: { sessions: string; visitors: number }) {
  const idle_ms = 1_000;
  return await withServers([{ sessions, idle_ms, sweep_every_ms: 500 }], async ([server]) => {
    if (!server) throw new Error('a server is needed');
    let most = 0;
    const half = async (name: string) => {
      const ids = Array.from({ length: visitors / 2 }, (_, i) => `${name}-${i}`);
      let done = 0;
      await each(ids, 16, async (session_id) => {
        for (const query of ['2 bhk', 'cheaper']) await insist(() => server.url, { session_id, query });
        if (++done % 500 === 0) most = Math.max(most, await server.figure('veranda_sessions_kept'));
      });
      await sleep(idle_ms);
      while ((await server.figure('veranda_sessions_kept')) > 0) await sleep(200);
      return await server.figure('nodejs_heap_size_used_bytes');
    };
    const first = await half('first');
    const second = await half('second');
    return {
      left: await server.figure('veranda_sessions_kept'),
      grown: second > first * 1.33 ? 1 : 0,
      most,
      heap_kb: Math.round(second / 1024),
    };
  });
}
