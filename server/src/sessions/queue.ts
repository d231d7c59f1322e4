// Queue: the messages of one session are answered one at a time, in order of arrival, in this process.
import { Problem } from '../problem.ts';

type Waiting = { start: () => void; refuse: (reason: Problem) => void };

export type KeyedQueue = {
  /** Runs `task` after the earlier ones of this key. Throws `queue_full` when `max` are there already. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Refuses what waits under this key; what is running runs on. */
  refuseWaiting(key: string, reason: Problem): void;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
};

/** `max` counts the task that is running; `onDepth` hears how many run and wait, of all keys, as it changes. */
export function keyedQueue({
  max,
  onDepth = () => {},
}: {
  max: number;
  onDepth?: (depth: number) => void;
}): KeyedQueue {
  // A key is here only while one of its tasks runs; its list holds those that wait.
  const lines = new Map<string, Waiting[]>();
  const idlers: (() => void)[] = [];
  let depth = 0;

  function count(change: number) {
    depth += change;
    onDepth(depth);
  }

  function next(key: string) {
    count(-1);
    const waiting = lines.get(key)?.shift();
    if (waiting) waiting.start();
    else lines.delete(key);
    if (lines.size === 0) for (const wake of idlers.splice(0)) wake();
  }

  function turnOf(key: string): Promise<void> {
    const line = lines.get(key);
    if (!line) {
      lines.set(key, []);
      return Promise.resolve();
    }
    return new Promise((start, refuse) => line.push({ start, refuse }));
  }

  return {
    async run(key, task) {
      if ((lines.get(key)?.length ?? -1) + 1 >= max) {
        throw new Problem('queue_full', 'earlier messages of this conversation are still being answered', {
          retry_after: 1,
        });
      }
      count(1);
      await turnOf(key);
      try {
        return await task();
      } finally {
        next(key);
      }
    },
    refuseWaiting(key, reason) {
      const refused = lines.get(key)?.splice(0) ?? [];
      count(-refused.length);
      for (const { refuse } of refused) refuse(reason);
    },
    idle: () => (lines.size === 0 ? Promise.resolve() : new Promise((wake) => idlers.push(wake))),
  };
}
