import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { keyedQueue } from './queue.ts';

test('runs the tasks of one key one at a time and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 }), async (durations) => {
      const queue = keyedQueue({ max: 8 });
      const log: string[] = [];
      const tasks = durations.map((ms, i) =>
        queue.run('ada', async () => {
          log.push(`${i} begins`);
          await sleep(ms);
          log.push(`${i} ends`);
        }),
      );
      await Promise.all(tasks);
      expect(log).toEqual(durations.flatMap((_, i) => [`${i} begins`, `${i} ends`]));
    }),
    { numRuns: 20 },
  );
});

test('runs other keys at the same time', async () => {
  const queue = keyedQueue({ max: 4 });
  let release = () => {};
  const held = queue.run(
    'ada',
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  await queue.run('ben', async () => {});
  release();
  await held;
});

test('is idle when nothing runs, and says how deep it is', async () => {
  const depths: number[] = [];
  const queue = keyedQueue({ max: 4, onDepth: (depth) => depths.push(depth) });
  await queue.idle();
  const failing = queue.run('ada', async () => {
    throw new Error('no');
  });
  failing.catch(() => {});
  const running = queue.run('ada', () => sleep(5));
  await queue.idle();
  await expect(failing).rejects.toThrow('no');
  await running;
  expect(depths).toEqual([1, 2, 1, 0]);
});

test('refuses those that wait and leaves the running one alone', async () => {
  const queue = keyedQueue({ max: 4 });
  const running = queue.run('ada', async () => {
    await sleep(5);
    return 'done';
  });
  const waiting = queue.run('ada', async () => 'never');
  const refused = expect(waiting).rejects.toMatchObject({ code: 'session_deleted' });
  queue.refuseWaiting('ada', new Problem('session_deleted', 'gone'));
  queue.refuseWaiting('stranger', new Problem('session_deleted', 'gone'));
  await refused;
  expect(await running).toBe('done');
  expect(await queue.run('ada', async () => 'next')).toBe('next');
});
