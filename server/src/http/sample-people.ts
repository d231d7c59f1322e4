// Sample people: the demo site's own sign-in, so that a chat on several devices can be tried in two minutes. Two invented
// people without a password, by a secret that is made at each start; never beside a real site's `USER_KEYS`.
import { randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import { SignJWT } from 'jose';

const PEOPLE = new Set(['asha', 'ravi']);
const MINUTES = 10;

/** As a host's server does it: the proof of who is signed in, never kept by a cache. */
export function sampleSignIn(secret: Uint8Array, audience: string): Handler {
  return async (c) => {
    const person = c.req.param('person') ?? '';
    if (!PEOPLE.has(person)) return c.text('nobody of that name\n', 404);
    const proof = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(`sample-${person}`)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${MINUTES} minutes`)
      .sign(secret);
    return c.text(proof, 200, { 'Cache-Control': 'no-store' });
  };
}

export const sampleSecret = (): Uint8Array => randomBytes(32);
