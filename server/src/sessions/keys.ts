// Keys: the ids and epochs that are made here, where a damaged record waits, and the hash of a message.
import { hash, randomBytes } from 'node:crypto';
import type { Action } from '../contract.ts';
import type { VisitAsked } from '../turn/turn.ts';

/** n random bytes from the system's secure generator; passed in so that tests can repeat themselves. */
export type Random = (bytes: number) => Buffer;
export const secureRandom: Random = (bytes) => randomBytes(bytes);

/** Where a damaged record is put aside: beside it, so that forgetting finds it. */
export const quarantineKey = (key: string) => `quarantine:${key}`;

/** 8 characters of base64url, as the specification has them. A name, not a secret. */
export const freshSessionId = (random: Random) => random(6).toString('base64url');
export const freshMessageId = (random: Random) => random(16).toString('base64url');
/** One life of a session. Opaque: only equality means anything. */
export const freshEpoch = (random: Random) => random(9).toString('base64url');

/** What makes two sends under one message id the same: `query` or `action` alone, an action without its label. */
export function messageHash({ query, action }: { query?: string; action?: Action | VisitAsked }): string {
  return hash('sha256', JSON.stringify({ query, action: action && canonical(action) }), 'base64url');
}

/** The same value whatever order its keys came in. */
function canonical(given: Action | VisitAsked): unknown {
  // What has become of the request meanwhile does not make it another one.
  if (given.type === 'visit_asked') return { type: given.type, reference: given.visit.reference };
  const { label: _, ...action } = given;
  return JSON.parse(JSON.stringify(action), (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
