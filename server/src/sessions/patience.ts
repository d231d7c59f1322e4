// Patience: how long one message may take, and how soon it is tried again after a conflict.
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';

/** True once nobody waits for the result any more; then nothing may be written. */
export type Late = () => boolean;

/** Rejects with `unavailable` after `ms`, even when `work` never ends; `onLate` hears of it. */
export async function within<T>(
  ms: number,
  work: (late: Late) => Promise<T>,
  onLate: () => void = () => {},
): Promise<T> {
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      onLate();
      reject(new Problem('unavailable', 'this message took too long to answer', { retry_after: 2 }));
    }, ms);
  });
  try {
    return await Promise.race([work(() => late), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits a little before try number `attempt`, each writer a different while, so that they do not meet again. */
export const pause = (attempt: number) => sleep(Math.random() * Math.min(50, 2 ** attempt));
