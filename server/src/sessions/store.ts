// The one interface of every session store. Five verbs; there is no `save` and no `set`.

/** What a store keeps under one key. */
export type StoredRecord = {
  epoch: string;
  /** 1 after the first commit of this epoch, +1 with each. */
  version: number;
  /** Shape of `state`; older ones are upcast on load, newer ones refused with 503. */
  schema: number;
  /** The session as JSON. */
  state: string;
  /** Message ids of this epoch, newest last, at most 32; the last 4 with the response body, byte for byte. */
  seen: SeenMessage[];
  /** ms since 1970 by the store's clock. */
  created_at: number;
  expires_at: number;
};

export type SeenMessage = {
  message_id: string;
  /** SHA-256 of `query`/`action` alone, base64url. */
  hash: string;
  response?: string;
};

export type Loaded = {
  /** The store's clock, ms since 1970: the only clock of expiry. */
  now: number;
  /** A copy; never a live reference, never an expired record. */
  record?: StoredRecord;
  /** Whether a record stood here and has run out: the answer is then `restarted`. Nothing of it is readable. */
  expired: boolean;
  /** What `commit` must expect: the version of the record, or of the tombstone, or 0. Opaque to callers. */
  expected: Expected;
};

export type Expected = { epoch: string | null; version: number };

export type Commit =
  | { ok: true }
  /** Somebody else committed since the load. Load and run the turn again. */
  | { ok: false; why: 'conflict' }
  /** The record was deleted since the load. The turn is not run again: 410. */
  | { ok: false; why: 'deleted' }
  /** No room for another session. 503. */
  | { ok: false; why: 'full' };

export type NextRecord = Omit<StoredRecord, 'created_at' | 'expires_at'> & {
  /** True while the visitor has sent one message only: these go first when the store is full. */
  one_message: boolean;
  /** The address group that created it, for the bound per address. */
  address?: string;
};

export type SessionStore = {
  /** Never creates. */
  load(key: string): Promise<Loaded>;
  /** One atomic step: version check, state, remembered message ids, expiry. */
  commit(
    key: string,
    expected: Expected,
    next: NextRecord,
    ttl: { idle_ms: number; absolute_ms: number },
  ): Promise<Commit>;
  /** Leaves for 10 minutes a tombstone (key and version, no content). True when a live record went. */
  delete(key: string): Promise<boolean>;
  /** Removes at most `max` expired records and tombstones; safe to run anywhere, any time. Returns how many went. */
  sweep(max: number): Promise<number>;
  close(): Promise<void>;
};
