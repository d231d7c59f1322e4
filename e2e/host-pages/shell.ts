// Shell: an app around the site. Its pages have an origin with a scheme of their own, which no browser of the tests can give
// a page; so what they call passes through here, and the server hears that origin and answers it.
import { once } from 'node:events';
import { createServer, request } from 'node:http';

export type Shell = {
  /** Veranda's address for the pages of the app. */
  api: string;
  /** The origins that the server let in, by its own answers. */
  letIn: Set<string>;
  close(): Promise<void>;
};

/** Between a page of any origin and the server at `api`: the page's origin becomes `origin` on the way there, and back. */
export async function serveShell(api: string, origin: string): Promise<Shell> {
  const letIn = new Set<string>();
  const server = createServer((asked, answer) => {
    const page = asked.headers.origin;
    const headers = { ...asked.headers, host: new URL(api).host, ...(page && { origin }) };
    const call = request(api + asked.url, { method: asked.method, headers }, (given) => {
      const allowed = given.headers['access-control-allow-origin'];
      if (allowed && allowed !== '*') letIn.add(allowed);
      const back = allowed === origin && page ? { 'access-control-allow-origin': page } : {};
      answer.writeHead(given.statusCode ?? 502, { ...given.headers, ...back });
      given.pipe(answer);
    });
    call.on('error', () => answer.destroy());
    asked.pipe(call);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    api: `http://localhost:${port}`,
    letIn,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
