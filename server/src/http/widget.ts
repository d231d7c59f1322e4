// The widget's files and the demo site: built files from a folder, with the headers that let any page load them.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { type Brand, ownLoader } from './loader.ts';

/** Vite's names for files whose content never changes: "panel-Bx12_abd.js". */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

const FOR_EVERY_SITE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const FOR_OUR_PAGES = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
};

type Options = {
  /** Where the build is: `veranda.js`, `assets/`, `site/`. */
  folder: string;
};
type WidgetOptions = Options & { /** Of the site. */ brand: () => Brand };

/** `/veranda.js` and `/assets/*`, for pages of any origin. */
export function widgetFiles({ folder, brand }: WidgetOptions): Hono {
  const app = new Hono();
  const files = serveStatic({ root: folder, precompressed: true });
  for (const path of ['/veranda.js', '/assets/*']) {
    app.use(
      path,
      etag({ retainedHeaders: [...KEPT_BY_304, ...Object.keys(FOR_EVERY_SITE)] }),
      async (c, next) => {
        await next();
        setAll(c.res.headers, FOR_EVERY_SITE);
        c.res.headers.set('Cache-Control', cacheRule(c.req.path, c.res.ok));
      },
    );
    if (path === '/veranda.js') app.get(path, ownLoader(folder, brand));
    app.get(path, files);
    app.all(path, (c) => c.text('not found\n', 404));
  }
  return app;
}

/** The demo site at `/`, with a page of its own for what is not there. */
export function demoSite({ folder }: Options): Hono {
  const app = new Hono();
  const root = `${folder}/site`;
  const missing = serveStatic({ root, path: '404.html' });
  app.use(etag({ retainedHeaders: [...KEPT_BY_304, ...Object.keys(FOR_OUR_PAGES)] }), async (c, next) => {
    await next();
    setAll(c.res.headers, FOR_OUR_PAGES);
    c.res.headers.set('Cache-Control', cacheRule(c.req.path, c.res.ok));
  });
  app.get('*', serveStatic({ root, precompressed: true }));
  app.get('*', async (c) => {
    const page = await missing(c, async () => {});
    return page
      ? new Response(page.body, { status: 404, headers: page.headers })
      : c.text('not found\n', 404);
  });
  return app;
}

/** A deploy must be seen at the next load, so names that stay are asked about each time; the answer is a 304. */
const cacheRule = (path: string, found: boolean) =>
  found && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

const KEPT_BY_304 = ['cache-control', 'content-location', 'date', 'etag', 'expires', 'vary'];

function setAll(headers: Headers, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) headers.set(name, value);
}
