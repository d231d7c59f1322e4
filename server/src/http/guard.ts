// The guard: who may come in. It stands before every handler under /api, so that a refused call does nothing.
import type { Context, MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { addressGroup, clientAddress } from './address.ts';
import { type DoorEnv, empty } from './answer.ts';
import type { RateLimits } from './rate.ts';

export type GuardOptions = {
  /** As browsers send them; absent: our own origin and localhost. */
  origins?: readonly string[];
  trust_proxy: number;
  limits: RateLimits;
  /** The address of the socket; absent where the runtime does not say. */
  socketAddress: (c: Context) => string | undefined;
  log: Log;
  /** A preflight asked for by an allowed page is remembered by its browser for so long, in seconds. */
  preflightSeconds?: number;
};

/** Nothing of ours is a page, a frame or a picture; nothing is kept but what a handler says. */
const ALWAYS = {
  Vary: 'Origin',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Headers of every answer under /api until the guard has said more. */
export const noOrigin: MiddlewareHandler<DoorEnv> = async (c, next) => {
  c.set('headers', ALWAYS);
  await next();
};

export function guard({
  origins,
  trust_proxy,
  limits,
  socketAddress,
  log,
  preflightSeconds = 7200,
}: GuardOptions): MiddlewareHandler<DoorEnv> {
  const listed = new Set(origins);
  const tell = refusalTeller(log);
  let warnedOfForwarding = false;

  function allowed(origin: string, host: string | null): boolean {
    if (listed.has(origin)) return true;
    if (origin === 'null') return false;
    // Our own pages. The scheme is the proxy's business: we are spoken to in http behind a TLS door.
    if (host !== null && (origin === `https://${host}` || origin === `http://${host}`)) return true;
    return origins === undefined && LOCALHOST.test(origin);
  }

  return async (c, next) => {
    const { headers, method } = c.req.raw;
    const origin = headers.get('origin');
    if (origin === null) {
      // A browser leaves `Origin` out of plain GETs, but says where they come from; curl says neither.
      const site = headers.get('sec-fetch-site');
      if (site === 'cross-site' || site === 'same-site')
        throw new Problem('origin_refused', 'calls from other sites must carry their origin');
    } else if (allowed(origin, headers.get('host'))) {
      c.set('headers', {
        ...ALWAYS,
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': 'Retry-After',
      });
    } else {
      tell(origin);
      throw new Problem('origin_refused', 'this site may not use the chat');
    }

    if (method === 'OPTIONS')
      return empty(c, 204, {
        'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
        'Access-Control-Allow-Headers':
          'Content-Type, If-None-Match, X-Device-Id, X-Session-At, X-Session-Id, X-Session-Token, X-User-Token',
        'Access-Control-Max-Age': String(preflightSeconds),
      });

    const forwarded = headers.get('x-forwarded-for');
    if (forwarded !== null && trust_proxy === 0 && !warnedOfForwarding) {
      warnedOfForwarding = true;
      log.warn(
        {},
        'X-Forwarded-For is ignored: all visitors behind a proxy share its limits; set TRUST_PROXY',
      );
    }
    const address = addressGroup(clientAddress(socketAddress(c) ?? 'unknown', forwarded, trust_proxy));
    c.set('address', address);
    await (c.req.path.startsWith('/api/site') ? limits.look(address) : limits.call(address));
    await next();
  };
}

const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** Says once for each origin, with the value to add. Bounded: anybody can invent origins. */
function refusalTeller(log: Log, atMost = 100) {
  const told = new Set<string>();
  return (origin: string) => {
    if (told.size >= atMost || told.has(origin)) return;
    told.add(origin);
    log.warn({ origin: origin.slice(0, 300) }, `refused a site; to let it in, add it to ALLOWED_ORIGINS`);
  };
}
