// A browser that refuses to store anything still chats.

import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, Tab, test } from '../people.ts';
import { freePort, startServer } from '../server.ts';

test('in a sandboxed frame with no storage at all, the visitor still gets homes', async ({ browser }) => {
  const server = await startServer({ ALLOWED_ORIGINS: 'null', DEMO: 'on' });
  const inner = page({ tag: tag(server.url) }).html.replaceAll('"', '&quot;');
  const host = await serveHost({
    '/': page({
      tag: '',
      body: `<iframe sandbox="allow-scripts" width="800" height="700" srcdoc="${inner}"></iframe>`,
    }),
  });
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    await tab.goto(host.url);
    const frame = tab.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Ask about homes' }).click();
    const composer = frame.getByRole('textbox', { name: /ask about homes/i });
    await composer.fill('show me 2bhk in whitefield');
    await composer.press('Enter');
    await expect(frame.getByRole('log').getByRole('article').first()).toContainText('Whitefield');
    await composer.fill('under 90 lakh');
    await composer.press('Enter');
    await expect(frame.getByRole('log').locator('[data-role="assistant"]').last()).toContainText(
      'Whitefield',
    );
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await host.close();
    await server.stop();
  }
});

test('where every storage getter throws, the conversation holds for as long as the page lives', async ({
  ada,
}) => {
  await ada.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const tab = await ada.newTab();
  const faults: string[] = [];
  tab.page.on('pageerror', (error) => faults.push(error.message));
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText(/Whitefield/);
  expect(faults).toEqual([]);
});

test('before the visitor shows intent: one request, nothing stored, nothing moved', async ({
  ada,
  server,
}) => {
  const asked: string[] = [];
  ada.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const host = await serveHost({ '/': page({ tag: tag(server.url) }) });
  try {
    const tab = new Tab(await ada.context.newPage());
    await tab.page.goto(host.url, { waitUntil: 'networkidle' });
    await expect(tab.launcher).toBeVisible();
    expect(asked.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual(['/veranda.js']);
    const stored = await tab.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, '', 0]);
    const shifts = await tab.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
        }),
    );
    expect(shifts).toBe(0);
  } finally {
    await host.close();
  }
});

test('nothing is listening: the launcher says so, and the contact on the tag still works', async ({
  ada,
  server,
}) => {
  const gone = await freePort();
  const host = await serveHost({
    '/': page({ tag: tag(server.url, `data-api="http://localhost:${gone}" data-phone="+910000000000"`) }),
  });
  try {
    const tab = new Tab(await ada.context.newPage());
    await tab.page.goto(host.url);
    await tab.launcher.click();
    await expect(tab.page.locator('a[href="tel:+910000000000"]')).toBeVisible();
  } finally {
    await host.close();
  }
});
