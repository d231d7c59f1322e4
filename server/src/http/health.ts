// /healthz: the process is alive. /readyz: it can answer. Ok or not, no more.
import type { Handler } from 'hono';

const HEADERS = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' };

export const alive: Handler = () => new Response('ok\n', { headers: HEADERS });

/** Whoever asks within a second gets the same answer: it costs the store a write. */
export function ready(isReady: () => Promise<boolean>, { keep_ms = 1_000, now = Date.now } = {}): Handler {
  let [asked, at] = [Promise.resolve(false), Number.NEGATIVE_INFINITY];
  return async () => {
    if (now() - at >= keep_ms) [asked, at] = [isReady(), now()];
    return (await asked)
      ? new Response('ok\n', { headers: HEADERS })
      : new Response('not ready\n', { status: 503, headers: HEADERS });
  };
}
