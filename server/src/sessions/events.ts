// Events: what happens to sessions, for metrics and logs. Never text, ids or tokens; `key` is the record's key, which
// a log must hash once more with a secret of its own.
import type { QueryResponse } from '../contract.ts';
import type { StoreEvent } from '../stores/store.ts';
import type { HandOffOutcome } from './hand-off.ts';

export type SessionEvent =
  | StoreEvent
  /** A message was answered for the first time and is kept; `ms` from the queue's head to the commit. */
  | {
      type: 'answered';
      key: string;
      status: QueryResponse['status'];
      epoch: string;
      version: number;
      ms: number;
      commit_ms: number;
      state_bytes: number;
    }
  /** A message came twice and got its first response. */
  | { type: 'duplicate' }
  /** A message came twice and its response is no longer kept. */
  | { type: 'already_answered' }
  /** A message id came with other content. */
  | { type: 'mismatch' }
  /** Somebody else committed first; the turn is run again. */
  | { type: 'conflict'; attempt: number }
  /** The store could not just then; the same is done again. `code` is the database's. */
  | { type: 'transient'; code: string }
  /** A record could not be read; it was put aside and the session began anew. */
  | { type: 'corrupt' }
  | { type: 'deleted' }
  /** A code was made, used, told right or wrong; a device went. */
  | { type: 'hand_off'; outcome: HandOffOutcome }
  /** A person took their anonymous conversation along, or had another one. */
  | { type: 'adoption'; outcome: 'adopted' | 'other' }
  /** A turn found its session deleted. */
  | { type: 'deleted_under_turn' }
  | { type: 'refused'; why: 'queue_full' | 'full' | 'address_full' | 'too_large' }
  /** A message was not answered in time; the client may send it again. */
  | { type: 'timed_out' }
  /** Running and waiting messages of all sessions, when it changes. */
  | { type: 'queue'; depth: number }
  | { type: 'sweep'; ms: number; removed: number }
  /** Effects could not be dealt with in many tries and were thrown away. */
  | { type: 'effects_given_up'; tries: number }
  /** The store or the turn failed or hung. `cause` is for the log, never for the client. */
  | {
      type: 'failed';
      during: 'load' | 'hear' | 'turn' | 'commit' | 'delete' | 'sweep' | 'effects' | 'remember';
      cause: unknown;
    };
