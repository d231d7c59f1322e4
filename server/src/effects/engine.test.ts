// The engine: nothing is forgotten, nothing is tried for ever, and one fault stops nobody else's job.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubling, type EngineOptions, startEngine } from './engine.ts';

type Job = { id: number; tries: number };

/** Jobs in a list, with a clock in our hand. */
function jobList(count: number) {
  let now = 0;
  const waiting = new Map(Array.from({ length: count }, (_, id) => [id, { id, tries: 0, due_at: 0 }]));
  return {
    waiting,
    advance: (ms: number) => {
      now += ms;
    },
    jobs: {
      async lease(max: number, ms: number) {
        const due = [...waiting.values()].filter(({ due_at }) => due_at <= now).slice(0, max);
        for (const job of due) Object.assign(job, { due_at: now + ms, tries: job.tries + 1 });
        return due.map(({ id, tries }) => ({ id, tries }));
      },
      async done(jobs: readonly Job[]) {
        for (const { id } of jobs) waiting.delete(id);
      },
      async postpone(jobs: readonly Job[], ms: number) {
        for (const { id, tries } of jobs) {
          const job = waiting.get(id);
          if (job?.tries === tries) job.due_at = now + ms;
        }
      },
    },
  };
}

function engineOn(list: ReturnType<typeof jobList>, options: Partial<EngineOptions<Job>>) {
  return startEngine<Job>({
    jobs: list.jobs,
    work: () => {},
    giveUp: () => {},
    backoff: doubling({ first_ms: 1_000, most_ms: 4_000, tries: 5 }),
    onTrouble: () => {},
    every_ms: 3_600_000,
    lease_ms: 10_000,
    batch: 3,
    ...options,
  });
}

test('does all that is due, in batches, each once', async () => {
  const list = jobList(10);
  const done: number[] = [];
  const engine = engineOn(list, { work: ({ id }) => void done.push(id) });
  await engine.flush();
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(list.waiting.size).toBe(0);
  await engine.stop();
});

test('tries a failing job again, each time later, and gives it up in the end; the others are done', async () => {
  const list = jobList(3);
  const tried: number[] = [];
  const givenUp: unknown[] = [];
  const engine = engineOn(list, {
    work: ({ id, tries }) => {
      if (id !== 1) return;
      tried.push(tries);
      throw new Error(`try ${tries}`);
    },
    giveUp: (_job, cause) => void givenUp.push((cause as Error).message),
  });
  await engine.flush();
  expect([...list.waiting.keys()]).toEqual([1]);
  for (const wait of [1_000, 2_000, 4_000, 4_000]) {
    list.advance(wait - 1);
    await engine.flush();
    const before = tried.length;
    list.advance(1);
    await engine.flush();
    expect(tried.length).toBe(before + 1);
  }
  expect(tried).toEqual([1, 2, 3, 4, 5]);
  expect(givenUp).toEqual(['try 5']);
  expect(list.waiting.size).toBe(0);
  await engine.stop();
});

test('tells of jobs out of reach and finds them at the next look', async () => {
  const list = jobList(1);
  const troubles: unknown[] = [];
  let reachable = false;
  const engine = engineOn(list, {
    jobs: {
      ...list.jobs,
      lease: (...how) => (reachable ? list.jobs.lease(...how) : Promise.reject(new Error('down'))),
    },
    onTrouble: (cause) => troubles.push(cause),
  });
  await engine.flush();
  reachable = true;
  await engine.flush();
  expect(troubles).toHaveLength(1);
  expect(list.waiting.size).toBe(0);
  await engine.stop();
});

test('a stop waits for what is running and begins nothing more', async () => {
  const list = jobList(7);
  let finish = () => {};
  const hanging = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const done: number[] = [];
  const engine = engineOn(list, {
    async work({ id }) {
      if (id === 0) {
        begun();
        await hanging;
      }
      done.push(id);
    },
  });
  const flushed = engine.flush();
  await beginning;
  const stopped = engine.stop();
  finish();
  await Promise.all([flushed, stopped]);
  // The batch that was leased is dealt with; the others are still there.
  expect(done).toEqual([0, 1, 2]);
  expect([...list.waiting.keys()]).toEqual([3, 4, 5, 6]);
});

test('whatever fails and however often, a job is done, given up or waits; none is lost', async () => {
  const jobsAndFailures = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(jobsAndFailures, fc.integer({ min: 0, max: 30 }), async (failures, rounds) => {
      const list = jobList(failures.length);
      const done: number[] = [];
      const givenUp: number[] = [];
      const engine = engineOn(list, {
        work({ id, tries }) {
          if (tries <= (failures[id] ?? 0)) throw new Error('not yet');
          done.push(id);
        },
        giveUp: ({ id }) => void givenUp.push(id),
      });
      for (let round = 0; round < rounds; round++) {
        await engine.flush();
        list.advance(1_000);
      }
      await engine.stop();
      const all = [...done, ...givenUp, ...list.waiting.keys()].sort((a, b) => a - b);
      expect(all).toEqual(failures.map((_, id) => id));
      expect(done.every((id) => (failures[id] ?? 0) < 5)).toBe(true);
      expect(givenUp.every((id) => (failures[id] ?? 0) >= 5)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
