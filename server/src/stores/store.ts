// The one interface of every session store. Six verbs; there is no `save` and no `set`.
import type { Effect } from '../effects/effect.ts';
import type { Outbox } from './outbox.ts';

/** What a store keeps under one key. */
export type StoredRecord = {
  epoch: string;
  /** 1 after the first commit of this epoch, +1 with each. */
  version: number;
  /** Shape of `state`; older ones are upcast on load, newer ones refused with 503. */
  schema: number;
  /** The session as JSON. */
  state: string;
  /** Message ids of this epoch, newest last, at most 32; the last 4 with the response. */
  seen: SeenMessage[];
  /** ms since 1970 by the store's clock. */
  created_at: number;
  /** The first instant at which the record is gone, in every store: live means `now < expires_at`. */
  expires_at: number;
};

/** Never changed, so that records may share them. */
export type SeenMessage = {
  readonly message_id: string;
  /** SHA-256 of `query`/`action` alone, base64url. */
  readonly hash: string;
  /** Text that only `window.ts` reads: the response body, which a store may have `pressed`. */
  readonly response?: string;
};

export type Loaded = {
  /** The store's clock, ms since 1970: the only clock of expiry. */
  now: number;
  /** A copy; never a live reference, never an expired record. */
  record?: StoredRecord;
  /** Whether a record stood here and has run out: the answer is then `restarted`. Nothing of it is readable. */
  expired: boolean;
  /** What is kept under this key when it is damaged and cannot be read: for quarantine only. `expired` is true then. */
  damaged?: string;
  /** What `commit` must expect: how the key stood at this load. Opaque to callers. */
  expected: Expected;
};

/**
 * The stamp of whatever stands under a key. `deletions` counts how often the key was deleted, so that a turn which
 * began before a delete is told from one that began after it, even when a new session stands there by now.
 */
export type Expected = { epoch: string | null; version: number; deletions: number };

export type Commit =
  | { ok: true }
  | {
      ok: false;
      why: /** Somebody else committed since the load. Load and run the turn again. */
        | 'conflict'
        /** The record was deleted since the load. The turn is not run again: 410. */
        | 'deleted'
        /** No room for another session. 503. */
        | 'full'
        /** This address holds its share of the sessions, and all of them are engaged. 429. */
        | 'address_full'
        /** `state` is longer than `MAX_STATE_BYTES`. Nothing was written. */
        | 'too_large';
    };

export type NextRecord = Omit<StoredRecord, 'created_at' | 'expires_at'> & {
  /** True while the visitor has sent one message only: these go first when the store is full. */
  one_message: boolean;
  /** The address group that created it, for the bound per address. */
  address?: string;
};

/** How long a record lives after its commit: `idle_ms` from now, but never past `absolute_ms` from its creation. */
export type TimeToLive = { idle_ms: number; absolute_ms: number };

export type SessionStore = {
  /** Never creates. Throws when the store cannot be reached. */
  load(key: string): Promise<Loaded>;
  /** One atomic step: version check, state, remembered message ids, expiry, effects into the outbox. */
  commit(
    key: string,
    expected: Expected,
    next: NextRecord,
    ttl: TimeToLive,
    effects: readonly Effect[],
  ): Promise<Commit>;
  /**
   * Leaves for 10 minutes a tombstone (key and count, no content), also where nothing stood: a first turn may be
   * running. True when a live record went.
   */
  delete(key: string): Promise<boolean>;
  /** Removes at most `max` expired records and tombstones; safe to run anywhere, any time. Returns how many went. */
  sweep(max: number): Promise<number>;
  /** How full it is, for the figures. Cheap enough to be asked every few seconds, and as true as the last sweep. */
  holds(): Promise<Holdings>;
  /** Further calls reject. Closing twice is harmless. */
  close(): Promise<void>;
};

/** What `openStore` gives: the sessions, and on the same handle what their turns have caused. */
export type Store = SessionStore & { readonly outbox: Outbox };

/** Records that have run out and wait for a sweep still count. */
export type Holdings = {
  sessions: number;
  tombstones: number;
  /** What they take: the records themselves in memory, pages of the file, the table with its indexes. */
  bytes: number;
};

/** What every store is opened with. */
export type StoreOptions = {
  /** Records and tombstones together. When full, one-message sessions go first, then `full`. */
  max_sessions: number;
  /** Live sessions of one address. `Infinity` lifts it. */
  max_per_address: number;
  onEvent?: (event: StoreEvent) => void;
  /** Hears while the store is opened what that waits for, and what its owner should know. */
  onStart?: (word: { waitingFor: string } | { note: string }) => void;
};

/** For metrics. */
export type StoreEvent =
  /** An engaged session is never evicted. */
  | { type: 'evicted'; why: 'full' | 'address' }
  /** So many sessions had run out and are gone: swept, or replaced by a new life. */
  | { type: 'expired'; sessions: number }
  /** Effects of one commit were thrown away, as nobody had read them for very long. Only in memory. */
  | { type: 'effects_dropped' };

/** Bounds of one record. `conversations` keeps within them by forgetting the oldest first. */
export const MAX_STATE_BYTES = 65_536;
/** Of all its responses together, as they are kept. */
export const MAX_RESPONSES_LENGTH = 65_536;

export const TOMBSTONE_MS = 10 * 60_000;
/** No turn lasts this long, so a tombstone as old may make room before anybody's session does. */
export const TOMBSTONE_NEEDED_MS = 60_000;
