// Row: one session as the SQL stores keep it. Both use the same columns, the same kinds and the same checksum.
import { crc32 } from 'node:zlib';
import { pressed } from '../sessions/window.ts';
import { isLive, NOTHING, stampOf } from './record.ts';
import type { Loaded, NextRecord, SeenMessage } from './store.ts';

/** What a row is, in the order in which rows make room. */
export const KIND = { tombstone: 0, one_message: 1, engaged: 2 } as const;

/** Times in ms since 1970. A tombstone has no content and no epoch. */
export type Row = {
  epoch: string | null;
  version: number;
  deletions: number;
  created_at: number;
  expires_at: number;
  schema: number | null;
  state: string | null;
  /** `SeenMessage[]` as JSON. */
  seen: string | null;
  checksum: number | null;
};

export function loaded(row: Row | undefined, now: number): Loaded {
  const expected = stampOf(row ?? NOTHING);
  if (!row || row.epoch === null) return { now, expired: false, expected };
  if (!isLive(row.expires_at, now)) return { now, expired: true, expected };

  const { epoch, version, schema, state, seen, created_at, expires_at } = row;
  if (schema === null || state === null || seen === null || checksumOf(state, seen) !== row.checksum) {
    return { now, expired: true, expected, damaged: JSON.stringify(row) };
  }
  const messages = JSON.parse(seen) as SeenMessage[];
  const record = { epoch, version, schema, state, seen: messages, created_at, expires_at };
  return { now, expired: false, expected, record };
}

/** The columns of a record about to be written. */
export function columns(next: NextRecord) {
  const { epoch, version, schema, state } = next;
  const seen = JSON.stringify(pressed(next.seen));
  const kind = next.one_message ? KIND.one_message : KIND.engaged;
  return { kind, epoch, version, schema, state, seen, checksum: checksumOf(state, seen) };
}

/** Tells bytes that we wrote from bytes that a disk, a restore or a hand has changed. */
const checksumOf = (state: string, seen: string) => crc32(seen, crc32(state));
