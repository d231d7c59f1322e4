// Engine: the one way in which work that must not be forgotten is done: a job is leased, tried, and done or put off, each
// time for longer, until it is given up. However many servers look, one at a time has a job; one that dies leaves its jobs
// to the others when the lease runs out. So a job is done at least once, and what it does must bear a second time.
import { setImmediate as breathe } from 'node:timers/promises';

/** Where jobs wait. `tries` counts how often a job was leased, this time included. */
export type Jobs<Job extends { tries: number }> = {
  lease(max: number, ms: number): Promise<Job[]>;
  done(jobs: readonly Job[]): Promise<void>;
  postpone(jobs: readonly Job[], ms: number): Promise<void>;
};

export type EngineOptions<Job extends { tries: number }> = {
  jobs: Jobs<Job>;
  /** Rejects when it could not be done this time. */
  work: (job: Job) => void | Promise<void>;
  /** After `backoff` has said so. The job is done with when this resolves. */
  giveUp: (job: Job, cause: unknown) => void | Promise<void>;
  /** How long to wait after this many tries, ms; undefined: no more tries. */
  backoff: (tries: number) => number | undefined;
  /** The jobs themselves cannot be reached; they are looked for again at the next round. */
  onTrouble: (cause: unknown) => void;
  every_ms: number;
  /** Longer than a batch takes, or two will work at it. */
  lease_ms: number;
  batch: number;
};

export type Engine = {
  /** Works at all that is due now, and resolves when that is through. Never rejects. */
  flush(): Promise<void>;
  /** Takes no more and resolves when what is running is through. */
  stop(): Promise<void>;
};

/** Looks for jobs every `every_ms`. Keeps no process alive. */
export function startEngine<Job extends { tries: number }>({
  jobs,
  work,
  giveUp,
  backoff,
  onTrouble,
  every_ms,
  lease_ms,
  batch,
}: EngineOptions<Job>): Engine {
  let stopped = false;
  let running: Promise<void> | undefined;

  async function round() {
    try {
      for (let leased = batch; leased === batch && !stopped; ) leased = await once();
    } catch (cause) {
      onTrouble(cause);
    }
  }

  /** One batch. Returns how many there were. */
  async function once(): Promise<number> {
    const leased = await jobs.lease(batch, lease_ms);
    const done: Job[] = [];
    for (const job of leased) {
      try {
        await work(job);
        done.push(job);
      } catch (cause) {
        const wait = backoff(job.tries);
        if (wait !== undefined) await jobs.postpone([job], wait);
        else {
          await giveUp(job, cause);
          done.push(job);
        }
      }
    }
    if (done.length > 0) await jobs.done(done);
    await breathe();
    return leased.length;
  }

  /** One round at a time; a look while one is on waits for it and has its own after it. */
  function flush(): Promise<void> {
    const after = running ?? Promise.resolve();
    const mine = after.then(() => (stopped ? undefined : round()));
    running = mine;
    return mine;
  }

  let looking = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    await flush();
    looking = false;
  }, every_ms);
  timer.unref();

  return {
    flush,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** Doubles from `first_ms` up to `most_ms`; undefined after `tries`. */
export const doubling =
  ({ first_ms, most_ms, tries }: { first_ms: number; most_ms: number; tries: number }) =>
  (after: number): number | undefined =>
    after >= tries ? undefined : Math.min(most_ms, first_ms * 2 ** (after - 1));
