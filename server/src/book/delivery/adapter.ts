// An adapter: one way to send a delivery on. What counts as kept is each adapter's own business.
import type { Lease } from '../book.ts';

export type Sent = {
  /** The receiver has it. */
  kept: boolean;
  /** What happened, in words for the desk. */
  status: string;
  /** The receiver wants no more of this: it is not tried again by itself. */
  final?: true;
  /** ms that the receiver asks us to wait. */
  wait_ms?: number;
};

export type Adapter = (delivery: Pick<Lease, 'id' | 'body'>) => Promise<Sent>;

/** A request may take so long, ms. */
export const REQUEST_MS = 20_000;
