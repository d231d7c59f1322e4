// The Node server around the app: its patience with slow clients, and how it stops.
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { DoorEnv } from './answer.ts';

/** Milliseconds. Node's own defaults (60 s, 300 s, looked at every 30 s) let a few slow clients hold every socket. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  // Longer than the 60 s of nginx and the 120 s of Caddy, so that the proxy is always the one to close.
  keepAliveTimeout: 130_000,
};

export type Served = {
  port: number;
  /** Takes no more connections and lets what is being answered end; after `deadline_ms` it is cut off. */
  stop(deadline_ms: number): Promise<void>;
};

type ServeOptions = { port: number; host: string; patience?: Partial<typeof PATIENCE> };

/** Resolves when it listens; rejects when it cannot (`EADDRINUSE`). Port 0 takes a free one. */
export async function serve(app: Hono<DoorEnv>, { port, host, patience }: ServeOptions): Promise<Served> {
  const serverOptions = { ...PATIENCE, ...patience };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.maxRequestsPerSocket = 1_000;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop(deadline_ms) {
      const closed = once(server, 'close');
      server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
        response.setHeader('Connection', 'close');
      });
      server.close();
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      const deadline = setTimeout(() => server.closeAllConnections(), deadline_ms);
      await closed;
      clearInterval(idle);
      clearTimeout(deadline);
    },
  };
}

/** The address at the other end of the socket. */
export const socketAddress = (c: Context): string | undefined =>
  (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress;
