// The courier: takes what the book has to send, one delivery at a time for each address, until it is kept or given up.
// Each address has an engine of its own, so that one that hangs holds up no other.

import type { Book, Lease } from '../book/book.ts';
import { type Adapter, REQUEST_MS, type Sent } from '../book/delivery/adapter.ts';
import { type Engine, startEngine } from './engine.ts';

/** Waits before the attempts after the first, ms: ten attempts in a little over three days. */
export const STEPS = [
  5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
];

/** A lease outlives the longest request. */
export const HOLD_MS = REQUEST_MS + 10_000;

export type CourierOptions = {
  book: Pick<Book, 'lease' | 'settle'>;
  /** By the address in LEADS_TO. */
  adapters: ReadonlyMap<string, Adapter>;
  /** ms since 1970, by the book's clock or near it. */
  now?: () => number;
  /** 0 … 1. */
  random?: () => number;
  /** Waits before the attempts after the first, ms. */
  steps?: readonly number[];
  /** How long a lease holds, ms: longer than a request takes. */
  hold_ms?: number;
  /** How often an address is looked at when nobody calls, ms. */
  every_ms?: number;
  onSent?: (sent: { to: string; kept: boolean; given_up: boolean; status: string }) => void;
  /** The book could not be reached. */
  onTrouble?: (cause: unknown) => void;
};

export type Courier = {
  /** There is something new. Resolves when all that is due was tried. */
  wake(): Promise<void>;
  /** Ends when what is under way has been settled. */
  stop(): Promise<void>;
};

type Job = Lease & { tries: number; sent?: Sent };

export function courier(options: CourierOptions): Courier {
  const { book, adapters, now = Date.now, random = Math.random, every_ms = 2_000 } = options;
  const { steps = STEPS, hold_ms = HOLD_MS, onSent = () => {}, onTrouble = () => {} } = options;

  async function end(job: Job, again_at?: number): Promise<void> {
    const { kept, status } = job.sent as Sent;
    const given_up = !kept && again_at === undefined;
    await book.settle(job, kept ? { delivered: true, status } : { delivered: false, status, again_at });
    onSent({ to: job.to, kept, given_up, status });
  }

  const engineFor = ([to, send]: [string, Adapter]): Engine =>
    startEngine<Job>({
      jobs: {
        async lease(_max, hold_ms) {
          const lease = await book.lease(hold_ms, to);
          return lease ? [{ ...lease, tries: lease.attempts }] : [];
        },
        async done(jobs) {
          for (const job of jobs) await end(job);
        },
        async postpone(jobs, ms) {
          for (const job of jobs) {
            const wait = Math.max(ms * (0.8 + 0.4 * random()), job.sent?.wait_ms ?? 0);
            await end(job, Math.round(now() + wait));
          }
        },
      },
      async work(job) {
        job.sent = await send(job);
        if (!job.sent.kept && !job.sent.final) throw new Error(job.sent.status);
      },
      // Settled by `done`, which sees that it was not kept.
      giveUp: () => {},
      backoff: (tries) => steps[tries - 1],
      onTrouble,
      every_ms,
      lease_ms: hold_ms,
      batch: 1,
    });

  const engines = [...adapters].map(engineFor);
  return {
    async wake() {
      await Promise.all(engines.map((engine) => engine.flush()));
    },
    async stop() {
      await Promise.all(engines.map((engine) => engine.stop()));
    },
  };
}
