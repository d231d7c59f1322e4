// Reach: which record somebody speaks in. Whether a device was let into another one's conversation is read from the very
// load that the commit is compared with, so that a removal in between is a conflict and the next load says no.
import type { Session } from '../conversation/session.ts';
import { type Key, recordKey, type Who } from '../identity/who.ts';
import type { Loaded, StoredRecord } from '../stores/store.ts';
import { readState, type Schemas, UnreadableState } from './schema.ts';

export type Reached = {
  key: Key;
  loaded: Loaded;
  /** Let in, in another one's conversation. */
  joined: boolean;
};

/** A wrong `at` leads to one's own place, as a wrong token does. Throws `unavailable` for a record of a later release. */
export async function reach(
  who: Who,
  load: (key: Key) => Promise<Loaded>,
  schemas: Schemas,
): Promise<Reached> {
  if ('own' in who && who.at !== undefined) {
    const loaded = await load(who.at);
    const session = loaded.record && sessionIn(loaded.record, schemas);
    if (session && letsIn(session, who.own)) return { key: who.at, loaded, joined: true };
  }
  const key = recordKey(who);
  return { key, loaded: await load(key), joined: false };
}

export const letsIn = ({ ties }: Session, own: Key): boolean =>
  ties?.moved === undefined && ties?.joined?.includes(own) === true;

/** Undefined for a record that nobody can read. */
export function sessionIn(record: StoredRecord, schemas: Schemas): Session | undefined {
  try {
    return readState(record, schemas);
  } catch (error) {
    if (error instanceof UnreadableState) return undefined;
    throw error;
  }
}
