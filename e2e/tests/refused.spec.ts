// When page and server do not fit together: one line for the owner, a person for the visitor, the page as usable as before.
import { createServer } from 'node:http';
import { expect, test } from '../host-pages/guest.ts';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { Tab } from '../people.ts';
import { freePort, startServer } from '../server.ts';

const PHONE = '+91 80 0000 0000';
const person = `data-phone="${PHONE}" data-whatsapp="918000000000"`;
const body = '<a href="#prices">Prices</a>';

test('on a plain http site that is not this machine, it opens and sends', async ({
  playwright,
  launchOptions,
}) => {
  const host = await serveHost({ '/': page({ tag: '<script src="/tag.js"></script>' }) });
  const { port } = new URL(host.url);
  const site = `http://homes.example:${port}`;
  const server = await startServer({ ALLOWED_ORIGINS: site });
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
  try {
    const tab = new Tab(await (await browser.newContext()).newPage());
    const faults: string[] = [];
    tab.page.on('pageerror', (error) => faults.push(`${error}`));
    await tab.page.goto(site);
    expect(
      await tab.page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'locks' in navigator]),
    ).toEqual([false, false, false]);
    await tab.page.addScriptTag({ url: `${server.url.replace('localhost', 'chat.example')}/veranda.js` });
    await tab.open();
    await tab.ask('show me 2bhk in whitefield');
    await expect(tab.cards.first()).toContainText('Whitefield');
    await tab.page.reload();
    await tab.page.addScriptTag({ url: `${server.url.replace('localhost', 'chat.example')}/veranda.js` });
    await tab.ask('under 90 lakh');
    await expect(tab.lastReply).toContainText(/Whitefield/);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await host.close();
    await server.stop();
  }
});

test('an origin that the server refuses: one line names the exact value to add, the visitor gets a person', async ({
  visit,
}) => {
  const server = await startServer({ ALLOWED_ORIGINS: 'https://homes.example' });
  try {
    const { tab, lines, host } = await visit(page({ tag: tag(server.url, person), body }));
    await tab.open();
    await expect(tab.panel.getByRole('link', { name: 'Call' })).toHaveAttribute('href', 'tel:+918000000000');
    await tab.say('show me 2bhk in whitefield');
    await expect(tab.panel).toContainText('cannot be reached');
    await expect
      .poll(() => lines)
      .toEqual([`Veranda: ${server.url} does not answer this page; add ${host.url} to ALLOWED_ORIGINS.`]);
    expect(server.output()).toContain(host.url);
  } finally {
    await server.stop();
  }
});

test('a proxy that answers for a server that is down: the line names the origin, or that', async ({
  visit,
}) => {
  const server = await startServer();
  const { tab, lines, host } = await visit(page({ tag: tag(server.url, person), body }));
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  await server.stop();
  const proxy = createServer((_, answer) => answer.writeHead(502).end('Bad gateway'));
  proxy.listen(Number(new URL(server.url).port), '127.0.0.1');
  try {
    await tab.say('cheaper');
    await expect
      .poll(() => lines)
      .toEqual([
        `Veranda: ${server.url} does not answer this page; add ${host.url} to ALLOWED_ORIGINS, or the server is down.`,
      ]);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

test('an API that the page’s policy blocks: one line, the visitor keeps the words and gets a person', async ({
  visit,
  server,
}) => {
  const { tab, lines } = await visit({
    ...page({ tag: tag(server.url, person), body }),
    headers: { 'content-security-policy': `connect-src 'none'` },
  });
  await tab.open();
  await tab.say('show me 2bhk in whitefield');
  await expect(tab.panel.getByRole('link', { name: 'Call' })).toBeVisible();
  await expect(tab.panel).toContainText('cannot be reached');
  await expect(tab.log.getByText('show me 2bhk in whitefield')).toBeVisible();
  await expect
    .poll(() => lines)
    .toEqual([`Veranda: ${server.url} cannot be reached (down, or blocked by connect-src).`]);
});

test('an http API on an https page: the line says that the browser blocks it, and what to do', async ({
  visit,
  server,
}) => {
  const site = 'https://homes.example/';
  const { tab, lines } = await visit(page({ tag: '' }), {
    before: async (tab) => {
      const { html } = page({
        tag: `<script src="/veranda.js" data-api="http://chat.example" ${person}></script>`,
      });
      await tab.page.route(`${site}**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
        else await route.fulfill({ response: await route.fetch({ url: server.url + pathname }) });
      });
    },
  });
  await tab.page.goto(site);
  await tab.open();
  await expect(tab.panel.getByRole('link', { name: 'Call' })).toBeVisible();
  await expect
    .poll(() => lines)
    .toEqual(['Veranda: http://chat.example is http and blocked on this https page; give it https.']);
});

test('a panel that is blocked: the launcher says so, names a person, and every link of the page still works', async ({
  visit,
  server,
}) => {
  const { tab, lines } = await visit(page({ tag: tag(server.url, person), body }), {
    before: (tab) => tab.page.route('**/assets/**', (route) => route.abort('blockedbyclient')),
  });
  await tab.launcher.click();
  await expect(tab.page.getByRole('alert')).toContainText('cannot be loaded');
  await expect(tab.page.getByRole('link', { name: PHONE })).toHaveAttribute('href', 'tel:+918000000000');
  expect(lines).toHaveLength(1);
  await tab.page.getByRole('link', { name: 'Prices' }).click();
  await expect(tab.page).toHaveURL(/#prices$/);
  await tab.page.unroute('**/assets/**');
  await tab.open();
});

test('a server that is down altogether leaves the page alone: no launcher, nothing thrown', async ({
  visit,
}) => {
  const { tab } = await visit(page({ tag: tag(`http://localhost:${await freePort()}`, person), body }));
  await tab.page.getByRole('link', { name: 'Prices' }).click();
  await expect(tab.page).toHaveURL(/#prices$/);
  await expect(tab.launcher).toHaveCount(0);
});
