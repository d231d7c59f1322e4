// /healthz: the process is alive. /readyz: it can answer. Ok or not, no more.
import type { Handler } from 'hono';

const HEADERS = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' };

export const alive: Handler = () => new Response('ok\n', { headers: HEADERS });

export function ready(isReady: () => Promise<boolean>): Handler {
  return async () =>
    (await isReady())
      ? new Response('ok\n', { headers: HEADERS })
      : new Response('not ready\n', { status: 503, headers: HEADERS });
}
