// Sweeper: removes what has expired, in slices, so that no visitor waits for it.
import { setImmediate as breathe } from 'node:timers/promises';
import type { SessionEvent } from '../sessions/events.ts';
import type { SessionStore } from './store.ts';

/** Removed between two breaths: about a millisecond in memory, one short transaction in a database. */
const SLICE = 1_000;

/** Sweeps every `every_ms` until the returned function is called. Keeps no process alive. */
export function sweeper({
  store,
  every_ms,
  onEvent,
}: {
  store: SessionStore;
  every_ms: number;
  onEvent: (event: SessionEvent) => void;
}): () => void {
  let stopped = false;
  let running = false;

  async function sweep() {
    if (running) return;
    running = true;
    const began = performance.now();
    let removed = 0;
    try {
      for (let slice = SLICE; slice === SLICE && !stopped; removed += slice) {
        slice = await store.sweep(SLICE);
        await breathe();
      }
      onEvent({ type: 'sweep', ms: performance.now() - began, removed });
    } catch (cause) {
      if (!stopped) onEvent({ type: 'failed', during: 'sweep', cause });
    }
    running = false;
  }

  const timer = setInterval(() => void sweep(), every_ms);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
