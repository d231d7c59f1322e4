// The front page, where there is no demo: that Veranda runs here, and how a page of the owner's carries it.
import type { Context, Handler } from 'hono';
import { html } from 'hono/html';
import { PAGE_HEADERS, page } from './page.ts';

/** The chat on it styles itself, and its pictures come from anywhere. */
const HEADERS = {
  ...PAGE_HEADERS(),
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
};

type Shown = { public_url?: string; told: () => { name: string; homes: number } };

export function frontPage({ public_url, told }: Shown): Handler {
  return (c) => {
    const { name, homes } = told();
    const tag = `<script src="${public_url ?? originOf(c)}/veranda.js" async></script>`;
    const body = html`
      <header><h1>Veranda runs here</h1><p class="soft">The chat of ${name}, with ${homes.toLocaleString('en')} ${homes === 1 ? 'home' : 'homes'}. It is on this page: try it.</p></header>
      <main>
        <div class="card">
          <h2>Put it on a page</h2>
          <p>Paste this before the end of the page’s body:</p>
          <p><code>${tag}</code></p>
          <p>The page’s origin must be among <code>ALLOWED_ORIGINS</code>. Where it is not, the browser’s console names
          the origin to add, and so does the log of this server.</p>
        </div>
        <p class="soft"><a href="/healthz">/healthz</a> says that the process is alive,
        <a href="/readyz">/readyz</a> that it can answer, <a href="/api/site">/api/site</a> what a page is told first.</p>
      </main>
      <script src="/veranda.js" async></script>`;
    return c.html(page({ lang: 'en', title: 'Veranda', body }), 200, HEADERS);
  };
}

/** As the browser reached it: the proxy knows the scheme, and a public name is behind TLS. */
function originOf(c: Context): string {
  const host = c.req.header('host') ?? 'localhost';
  const near = /^(localhost|127\.|\[::1\])/.test(host);
  return `${near ? 'http' : 'https'}://${host}`;
}
