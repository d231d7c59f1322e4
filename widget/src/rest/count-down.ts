// Count down: "Trying again in 3 s" stays true.
import type { Desk } from '../panel/desk.ts';

const SECOND_MS = 1000;

export function countDown({ view, update, signal }: Pick<Desk, 'view' | 'update' | 'signal'>) {
  const { delay } = view().chat;
  if (!delay || signal.aborted) return;
  setTimeout(() => {
    // Another wait has its own count.
    if (view().chat.delay !== delay) return;
    update({});
    countDown({ view, update, signal });
  }, SECOND_MS);
}
