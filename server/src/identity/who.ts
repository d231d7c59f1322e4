// Who speaks, decided once at the door, before rates are counted and before a store is asked. Everything below works with
// the keys that are made here and never sees a token. Imports nothing of ours.
import { hash } from 'node:crypto';

/** Where a record stands, or what a device is counted by: SHA-256, base64url. */
export type Key = string;

/**
 * A browser by its own key, or a person whom the host vouches for, by the host's name for them. Today every visitor is a
 * browser.
 */
export type Who = { own: Key } | { user: string; device?: Key };

/**
 * A browser's key: SHA-256(session_id + '\n' + token). Neither part can hold a line break, so no two pairs meet. A wrong
 * token leads to an empty place like any new one.
 */
export const browserKey = ({ session_id, token = '' }: { session_id: string; token?: string }): Key =>
  hash('sha256', `${session_id}\n${token}`, 'base64url');

/** All devices of a person meet here. ':' is in no session id, so that no browser's key is one of these. */
const userKey = (user: string): Key => hash('sha256', `user:\n${user}`, 'base64url');

/** The key of the record that they speak in. */
export const recordKey = (who: Who): Key => ('own' in who ? who.own : userKey(who.user));

/** What their messages are counted by: a stranger who knows a name uses up nothing of its owner's. */
export const countedBy = (who: Who): Key => ('own' in who ? who.own : (who.device ?? userKey(who.user)));
