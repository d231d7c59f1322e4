// The outbox in memory: best effort, as its process is all that it lives in. Bounded: when nobody reads it, the oldest go.
import type { Effect } from '../effects/effect.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';

type Waiting = OutboxEntry & { due_at: number };

/** Some 2 MB. A reader comes every second. */
const AT_MOST = 10_000;

type MemoryOutboxOptions = {
  time: () => number;
  /** Throws when the store is closed. */
  open: () => void;
  onDropped: () => void;
};

export function memoryOutbox({ time, open, onDropped }: MemoryOutboxOptions) {
  const entries = new Map<string, Waiting>();
  let written = 0;

  const outbox: Outbox = {
    async lease(max, ms) {
      open();
      const now = time();
      const leased: OutboxEntry[] = [];
      for (const entry of entries.values()) {
        if (leased.length === max) break;
        if (entry.due_at > now) continue;
        entry.due_at = now + ms;
        entry.tries++;
        const { due_at: _, ...given } = entry;
        leased.push(structuredClone(given));
      }
      return leased;
    },
    async done(given) {
      open();
      for (const { id } of given) entries.delete(id);
    },
    async postpone(given, ms) {
      open();
      const due_at = time() + ms;
      for (const { id, tries } of given) {
        const entry = entries.get(id);
        if (entry?.tries === tries) entry.due_at = due_at;
      }
    },
    async waiting() {
      open();
      return entries.size;
    },
  };

  return {
    outbox,
    /** Part of a commit's one step. */
    write(epoch: string, effects: readonly Effect[], now: number) {
      if (effects.length === 0) return;
      const [oldest] = entries.size >= AT_MOST ? entries.keys() : [];
      if (oldest !== undefined) {
        entries.delete(oldest);
        onDropped();
      }
      const id = String(++written);
      entries.set(id, { id, epoch, at: now, effects: structuredClone([...effects]), tries: 0, due_at: now });
    },
    clear: () => entries.clear(),
  };
}
