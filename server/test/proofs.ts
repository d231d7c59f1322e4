// Proofs for tests: what a host's server signs, right and wrong in every way.
import { createHmac, randomBytes } from 'node:crypto';

export const SECRET = Buffer.alloc(32, 7);
export const OTHER_SECRET = Buffer.alloc(32, 9);
export const USERS = {
  keys: {
    secrets: new Map<string, Uint8Array>([
      ['k1', SECRET],
      ['k2', OTHER_SECRET],
    ]),
  },
  audience: 'veranda',
  minutes: 60,
};
/** The same as the environment says it. */
export const USER_KEYS = `k1:${SECRET.toString('base64url')},k2:${OTHER_SECRET.toString('base64url')}`;

type Parts = {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  secret?: Uint8Array;
  /** Seconds since 1970. */
  now?: number;
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A proof that `sub` is signed in, by HS256, for ten minutes. `undefined` takes a claim away. */
export function proofOf(
  sub: unknown,
  { header, claims, secret = SECRET, now = Math.floor(Date.now() / 1000) }: Parts = {},
): string {
  const said = `${part({ alg: 'HS256', ...header })}.${part({
    sub,
    aud: 'veranda',
    iat: now,
    exp: now + 600,
    // So that two of one second differ, as those of a host with more claims do.
    nonce: randomBytes(4).toString('hex'),
    ...claims,
  })}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}
