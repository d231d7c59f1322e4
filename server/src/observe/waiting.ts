// Waiting at the start: never in silence, never for ever.
import type { StoreOptions } from '../stores/store.ts';

/** Whatever a start waits for, it ends then. */
export const MOST_START_MS = 30_000;

type OnStart = NonNullable<StoreOptions['onStart']>;

/**
 * Opens what a start needs. Tells what it waits for after `tell_after_ms`, and again when that changes; rejects with it
 * after `end_after_ms`, never where that is `undefined`: what is opened has an end of its own. What the owner should know
 * is told at once.
 */
export async function openedInTime<T>(
  open: (onStart: OnStart) => Promise<T>,
  {
    tell,
    waiting_for,
    tell_after_ms = 2_000,
    end_after_ms,
  }: {
    tell: (line: string) => void;
    waiting_for: string;
    tell_after_ms?: number;
    end_after_ms: number | undefined;
  },
): Promise<T> {
  let [waitingFor, telling, told] = [waiting_for, false, ''];
  const say = () => {
    if (told !== waitingFor) tell(`Waiting for ${waitingFor}.`);
    told = waitingFor;
  };
  const onStart: OnStart = (word) => {
    if ('note' in word) return tell(word.note);
    waitingFor = word.waitingFor;
    if (telling) say();
  };
  const soon = setTimeout(() => {
    telling = true;
    say();
  }, tell_after_ms);
  let end: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    if (end_after_ms === undefined) return;
    end = setTimeout(
      () => reject(new Error(`waited ${end_after_ms / 1000} s in vain for ${waitingFor}`)),
      end_after_ms,
    );
  });
  try {
    return await Promise.race([open(onStart), late]);
  } finally {
    clearTimeout(soon);
    clearTimeout(end);
  }
}
