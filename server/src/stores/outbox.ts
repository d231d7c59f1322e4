// Outbox: what committed turns have caused and nobody has dealt with yet. Written by `commit` in its one atomic step, read
// through this interface on the same handle. An entry is given out until it is said to be done, so at least once; it has
// an id and a time limit, so that of several servers one at a time has it. In memory it ends with the process.
import type { Effect } from '../effects/effect.ts';

/** The effects of one commit. */
export type OutboxEntry = {
  id: string;
  /** The life of the session that they came from: tells conversations apart, and leads to none. */
  epoch: string;
  /** When it was committed, ms since 1970 by the store's clock. */
  at: number;
  effects: Effect[];
  /** How often it has been given out, this time included. */
  tries: number;
};

export type Outbox = {
  /** At most `max` entries that are due, oldest first. For `ms` nobody else gets them. */
  lease(max: number, ms: number): Promise<OutboxEntry[]>;
  /** They have been dealt with and are gone, whoever holds them by now. */
  done(entries: readonly Pick<OutboxEntry, 'id'>[]): Promise<void>;
  /** They are due again in `ms`. Changes nothing where the lease has run out and another holds the entry by now. */
  postpone(entries: readonly Pick<OutboxEntry, 'id' | 'tries'>[], ms: number): Promise<void>;
  /** Entries, leased ones included. */
  waiting(): Promise<number>;
};
