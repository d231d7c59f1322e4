// The courier: takes what the book has to send, one delivery at a time for each address, until it is kept or given up.
// A process that dies in the middle leaves a lease that lapses; what it was doing is then done again by any other.
import type { Book } from '../book.ts';
import { type Adapter, REQUEST_MS } from './adapter.ts';

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
  /** How often an idle address is looked at, ms. */
  every_ms?: number;
  onSent?: (sent: { to: string; kept: boolean; given_up: boolean; status: string }) => void;
  /** The book could not be reached. */
  onTrouble?: (cause: unknown) => void;
};

export type Courier = {
  /** There is something new. */
  wake(): void;
  /** Ends when what is under way has been settled. */
  stop(): Promise<void>;
};

export function courier(options: CourierOptions): Courier {
  const { book, adapters, now = Date.now, random = Math.random, every_ms = 2_000 } = options;
  const { onSent = () => {}, onTrouble = () => {} } = options;
  let stopped = false;
  const sleepers = new Set<() => void>();

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, every_ms);
      timer.unref();
      sleepers.add(done);
      function done() {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve();
      }
    });

  /** False where nothing is due. */
  async function sendNext(to: string, send: Adapter): Promise<boolean> {
    const delivery = await book.lease(HOLD_MS, to);
    if (!delivery) return false;
    const { kept, status, final, wait_ms = 0 } = await send(delivery);
    const step = STEPS[delivery.attempts - 1];
    const given_up = !kept && (final === true || step === undefined);
    const wait = Math.max((step ?? 0) * (0.8 + 0.4 * random()), wait_ms);
    await book.settle(
      delivery,
      kept
        ? { delivered: true, status }
        : { delivered: false, status, ...(!given_up && { again_at: Math.round(now() + wait) }) },
    );
    onSent({ to, kept, given_up, status });
    return true;
  }

  async function serve(to: string, send: Adapter): Promise<void> {
    while (!stopped) {
      try {
        if (await sendNext(to, send)) continue;
      } catch (cause) {
        onTrouble(cause);
      }
      if (!stopped) await rest();
    }
  }

  const serving = [...adapters].map(([to, send]) => serve(to, send));
  const wake = () => {
    for (const done of [...sleepers]) done();
  };
  return {
    wake,
    async stop() {
      stopped = true;
      wake();
      await Promise.all(serving);
    },
  };
}
