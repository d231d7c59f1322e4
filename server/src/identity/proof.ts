// Proof: the short token (JWT, RFC 7519) by which the host's server says who is signed in. Which algorithms count is ours
// to say, never the token's; of its claims only `sub` is read, so that nobody is found by an e-mail address or a name.
import { hash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { Problem } from '../problem.ts';
import { keySet } from './key-set.ts';

/** Secrets by their ids, or the https address of a key set. */
export type UserKeys = { secrets: ReadonlyMap<string, Uint8Array> } | { key_set: string };

/** The host's name for whoever is signed in. Throws `user_token_expired`, `user_token_refused`, `unavailable`. */
export type Prove = (token: string) => Promise<string>;

type ProofOptions = {
  keys?: UserKeys;
  /** What `aud` must say. */
  audience: string;
  /** Longest life of a proof. */
  minutes: number;
  /** ms since 1970. */
  now?: () => number;
  fetch?: typeof globalThis.fetch;
  /** Hears why one was refused: a claim or a part, never what it held. */
  onRefused?: (why: string) => void;
};

const LONGEST = 2_048;
/** Clocks differ, seconds. */
const TOLERANCE = 60;
/** Proofs are shown with every call: verifying one takes as long as a turn. */
const MOST_REMEMBERED = 10_000;
/** No control characters, no halves of pairs, no line breaks of any kind. */
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u;

export function prover({
  keys,
  audience,
  minutes,
  now = Date.now,
  fetch,
  onRefused = () => {},
}: ProofOptions): Prove {
  const refused = (why: string): never => {
    onRefused(why);
    throw new Problem('user_token_refused', `X-User-Token: ${why}`, { field: 'X-User-Token' });
  };
  if (!keys) return async () => refused('nobody signs in here (USER_KEYS is not set)');

  const verify = 'secrets' in keys ? bySecret(keys.secrets) : byKeySet(keySet(keys.key_set, { fetch, now }));
  const remembered = new Map<string, { user: string; until: number }>();

  return async (token) => {
    if (token.length > LONGEST) return refused('is too long');
    const name = hash('sha256', token, 'base64url');
    const known = remembered.get(name);
    if (known && now() < known.until) return known.user;

    let claims: JWTPayload;
    try {
      claims = await verify(token, {
        audience,
        requiredClaims: ['sub', 'iat', 'exp'],
        clockTolerance: TOLERANCE,
        maxTokenAge: minutes * 60,
        currentDate: new Date(now()),
      });
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        onRefused('expired');
        throw new Problem('user_token_expired', 'X-User-Token: has run out', { field: 'X-User-Token' });
      }
      if (error instanceof Problem) throw error;
      return refused(error instanceof errors.JWTClaimValidationFailed ? error.claim : 'signature');
    }
    const { sub, iat = 0, exp = 0 } = claims;
    // The library takes a number, which would be another person than the same digits as text.
    if (typeof sub !== 'string' || !PRINTABLE.test(sub)) return refused('sub');
    if (exp - iat > minutes * 60) return refused('exp');

    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(name, { user: sub, until: exp * 1000 });
    return sub;
  };
}

type Secret = ReturnType<typeof crypto.subtle.importKey>;
type Verify = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

/** `kid` picks one; without it each is tried, so that a secret can be changed: add, switch, remove. */
function bySecret(secrets: ReadonlyMap<string, Uint8Array>): Verify {
  const imported = new Map(
    [...secrets].map(([id, bytes]) => [
      id,
      crypto.subtle.importKey('raw', Buffer.from(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'verify',
      ]),
    ]),
  );
  return async (token, options) => {
    let candidates: Secret[] = [];
    const pick: JWTVerifyGetKey = ({ kid }) => {
      if (kid === undefined) candidates = [...imported.values()];
      else {
        const named = imported.get(kid);
        candidates = named ? [named] : [];
      }
      const [first] = candidates;
      if (!first) throw new errors.JWKSNoMatchingKey();
      return first;
    };
    const rules = { ...options, algorithms: ['HS256'] };
    try {
      return (await jwtVerify(token, pick, rules)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      for (const next of candidates.slice(1)) {
        const found = await jwtVerify(token, await next, rules).catch((other) => {
          if (other instanceof errors.JWSSignatureVerificationFailed) return undefined;
          throw other;
        });
        if (found) return found.payload;
      }
      throw error;
    }
  };
}

const byKeySet =
  (keys: JWTVerifyGetKey): Verify =>
  async (token, options) =>
    (await jwtVerify(token, keys, { ...options, algorithms: ['ES256', 'EdDSA', 'Ed25519', 'RS256'] }))
      .payload;
