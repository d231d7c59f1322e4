// Key set: the public keys of the host's identity provider (JWKS, RFC 7517), fetched when one is missing. The last good ones
// serve for as long as the provider is away.
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problem.ts';

const PATIENCE_MS = 5_000;
/** Key names are free to invent: a flood of unknown ones asks the provider no more often than this. */
const PAUSE_MS = 30_000;
/** What is older is fetched anew beside the answer, so that a key that was withdrawn stops to count. */
const FRESH_MS = 10 * 60_000;
const MOST_BYTES = 200_000;

type KeySetOptions = {
  fetch?: typeof globalThis.fetch;
  /** ms since 1970. */
  now?: () => number;
};

/** Throws `unavailable` while a key is unknown and the provider cannot be asked. */
export function keySet(
  address: string,
  { fetch = globalThis.fetch, now = Date.now }: KeySetOptions = {},
): JWTVerifyGetKey {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let failed = false;
  let asking: Promise<void> | undefined;

  async function read() {
    const answer = await fetch(address, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    if (!answer.ok || text.length > MOST_BYTES) throw new Error('no key set');
    keys = createLocalJWKSet(JSON.parse(text));
  }
  /** At most one call at a time, and none within the pause. */
  function ask(): Promise<void> | undefined {
    if (!asking && now() - asked >= PAUSE_MS) {
      asked = now();
      asking = read()
        .then(
          () => {
            failed = false;
          },
          () => {
            failed = true;
          },
        )
        .finally(() => {
          asking = undefined;
        });
    }
    return asking;
  }

  return async (header, token) => {
    if (!keys) await ask();
    else if (now() - asked >= FRESH_MS) void ask();
    try {
      if (keys) return await keys(header, token);
    } catch (missing) {
      await ask();
      if (!failed) return await (keys ?? nobody())(header, token).catch(() => Promise.reject(missing));
    }
    return nobody();
  };
}

function nobody(): never {
  throw new Problem('unavailable', 'who is signed in cannot be confirmed just now', { retry_after: 30 });
}
