// Record rules: when a commit may happen, when a record expires, and how it is packed into bytes. Every store obeys
// these; none has its own.
import type {
  Commit,
  Expected,
  NextRecord,
  SeenMessage,
  StoredRecord,
  StoreOptions,
  TimeToLive,
} from './store.ts';
import { MAX_STATE_BYTES } from './store.ts';

/** Whatever stands under a key: a record, live or expired, or a tombstone (`epoch: null`). */
export type Standing = Expected & { expires_at: number };

/** The stamp of a key under which nothing stands. */
export const NOTHING: Expected = { epoch: null, version: 0, deletions: 0 };

export const stampOf = ({ epoch, version, deletions }: Expected): Expected => ({ epoch, version, deletions });

/** Written so that an expiry which is no number counts as past: no record is immortal. */
export const isLive = (expires_at: number, now: number) => expires_at > now;

/** The one rule of concurrency: may `next` take the place of what stands here? */
export function verdict(
  standing: Standing | undefined,
  expected: Expected,
  next: NextRecord,
  now: number,
): Commit {
  const stamp = standing ?? NOTHING;
  if (stamp.deletions > expected.deletions) return { ok: false, why: 'deleted' };
  const unchanged =
    stamp.epoch === expected.epoch &&
    stamp.version === expected.version &&
    stamp.deletions === expected.deletions;
  const ranOut = standing?.epoch === next.epoch && !isLive(standing.expires_at, now);
  return unchanged && !ranOut ? { ok: true } : { ok: false, why: 'conflict' };
}

/** ms since 1970. Sliding by `idle_ms`, but never past `absolute_ms` after creation. */
export function expiryOf(created_at: number, now: number, { idle_ms, absolute_ms }: TimeToLive): number {
  const expires_at = Math.min(now + idle_ms, created_at + absolute_ms);
  if (!Number.isFinite(expires_at)) throw new RangeError('a session needs a finite time to live');
  return Math.trunc(expires_at);
}

export const tooLarge = ({ state }: Pick<NextRecord, 'state'>) =>
  // A UTF-16 unit is three bytes at most: short states need not be measured.
  state.length * 3 > MAX_STATE_BYTES && Buffer.byteLength(state) > MAX_STATE_BYTES;

/** What one address may hold of all sessions. */
export const ADDRESS_SHARE = 0.02;

/** That share as a number of sessions; never none. */
export const sharePerAddress = (max_sessions: number) =>
  Math.max(1, Math.floor(max_sessions * ADDRESS_SHARE));

/** A store without bounds, for tests and benches that are about something else. */
export const UNBOUNDED: StoreOptions = { max_sessions: Infinity, max_per_address: Infinity };

// ---- one record as one Buffer ------------------------------------------------------------------------------------
// [u32 length of head][head: JSON][state][response]…: text stays UTF-8 bytes, outside the garbage collector's reach.

export type Content = Omit<StoredRecord, 'created_at' | 'expires_at'>;
type Head = [
  epoch: string,
  version: number,
  schema: number,
  state_bytes: number,
  seen: [message_id: string, hash: string, response_bytes: number][],
];

/** -1 marks a message whose response is no longer kept. */
const NO_RESPONSE = -1;

export function pack({ epoch, version, schema, state, seen }: Content): Buffer {
  const sizes = seen.map(({ response }) =>
    response === undefined ? NO_RESPONSE : Buffer.byteLength(response),
  );
  const head: Head = [
    epoch,
    version,
    schema,
    Buffer.byteLength(state),
    seen.map(({ message_id, hash }, i) => [message_id, hash, sizes[i] ?? NO_RESPONSE]),
  ];
  const headText = JSON.stringify(head);
  const texts = [headText, state, ...seen.flatMap(({ response }) => response ?? [])];
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 4);
  // Not from Node's shared pool: one long-lived record would keep a whole pool page alive.
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = bytes.writeUInt32LE(Buffer.byteLength(headText), 0);
  for (const text of texts) at += bytes.write(text, at);
  return bytes;
}

export function unpack(bytes: Buffer): Content {
  let at = 4;
  const take = (size: number) => {
    at += size;
    return bytes.toString('utf8', at - size, at);
  };
  const [epoch, version, schema, stateBytes, heads] = JSON.parse(take(bytes.readUInt32LE(0))) as Head;
  const state = take(stateBytes);
  const seen = heads.map(([message_id, hash, size]): SeenMessage => {
    return size === NO_RESPONSE ? { message_id, hash } : { message_id, hash, response: take(size) };
  });
  return { epoch, version, schema, state, seen };
}
