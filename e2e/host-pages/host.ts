// Host pages: the sites other people embed Veranda in, served from an origin of their own.
import { once } from 'node:events';
import { createServer } from 'node:http';

export type HostPage = {
  html: string;
  headers?: Record<string, string>;
};

export type Host = { url: string; close(): Promise<void> };

/** Serves the pages by path on a free port of this machine. Unknown paths are 404. */
export async function serveHost(pages: Record<string, HostPage>): Promise<Host> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'not found');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An ordinary page with the tag, as the README shows it. */
export const page = ({
  tag,
  head = '',
  body = '',
}: {
  tag: string;
  head?: string;
  body?: string;
}): HostPage => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Homes on the hill</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><h1>Homes on the hill</h1><p>A page of somebody else’s.</p>${body}${tag}</body></html>`,
});

export const tag = (api: string, attributes = '') =>
  `<script src="${api}/veranda.js" async ${attributes}></script>`;
