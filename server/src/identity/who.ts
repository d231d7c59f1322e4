// Who speaks, decided once at the door, before rates are counted and before a store is asked. Everything below works with
// the keys that are made here and never sees a token. Imports nothing of ours.
import { hash } from 'node:crypto';

/** Where a record stands, or what a device is counted by: SHA-256, base64url. */
export type Key = string;

/**
 * A browser by its own key, with the place of another one's conversation that it says it was let into; or a person whom
 * the host vouches for, by the host's name for them, at a browser that may name itself.
 */
export type Who = { own: Key; at?: Key } | { user: string; device?: string };

/**
 * A browser's key: SHA-256(session_id + '\n' + token). Neither part can hold a line break, so no two pairs meet. A wrong
 * token leads to an empty place like any new one.
 */
export const browserKey = ({ session_id, token = '' }: { session_id: string; token?: string }): Key =>
  hash('sha256', `${session_id}\n${token}`, 'base64url');

/** All devices of a person meet here. ':' is in no session id, so that no browser's key is one of these. */
const userKey = (user: string): Key => hash('sha256', `user:\n${user}`, 'base64url');

/** What outlives their conversations. */
export const keptKey = (user: string): Key => hash('sha256', `kept:\n${user}`, 'base64url');

/** Where a code that lets a device in is kept. */
export const codeKey = (code: string): Key => hash('sha256', `code:\n${code}`, 'base64url');

/** The record that is theirs. That of another's conversation at `at` only the record itself can confirm. */
export const recordKey = (who: Who): Key => ('own' in who ? who.own : userKey(who.user));

/**
 * What their messages are counted by, and wait in line under: their own key. A stranger who knows a name or a place uses
 * up nothing of its owner's, and a person gets no more by naming more devices.
 */
export const countedBy = (who: Who): Key => recordKey(who);

/** What a device is called in a list: a name, not a secret. Undefined where a person's browser does not name itself. */
export const deviceName = (who: Who): string | undefined => ('own' in who ? nameOf(who.own) : who.device);

/** 8 characters that say nothing of the key they came from. */
export const nameOf = (own: Key): string => hash('sha256', `device:\n${own}`, 'base64url').slice(0, 8);
