// The ES module: in a React site with StrictMode and a router, on a server without a window, and as a package.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from '../host-pages/guest.ts';
import type { HostPage } from '../host-pages/host.ts';
import { buildReactSite } from '../host-pages/react/build.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

const shell = (api: string): HostPage => ({
  html: `<!doctype html><html lang="en"><head><title>React</title><meta name="veranda-api" content="${api}"></head>
<body><div id="site"></div><script type="module" src="/app.js"></script></body></html>`,
});

test('in a React site: mounted, unmounted and mounted again, it is one chat; a tap on a home stays in the page', async ({
  visit,
  server,
}) => {
  const scripts = await buildReactSite();
  const { tab, lines } = await visit({ ...scripts, '/': shell(server.url) });
  const errors: string[] = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
  });
  await tab.page.evaluate(() => Object.assign(window, { stillHere: true }));
  await expect(tab.launcher).toHaveCount(1);
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  const card = tab.cards.first();
  const id = await card.getAttribute('data-id');
  const name = (await card.getByRole('link').first().textContent()) as string;

  await card.getByRole('link').first().click();
  await expect(tab.page.getByRole('heading', { name: `/homes/${id}` })).toBeVisible();
  await expect(tab.panel.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await tab.ask('what is the price of this one?');
  await expect(tab.lastReply).toContainText(name);

  await tab.page.getByRole('button', { name: 'Go to /about' }).click();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
  await tab.page.goBack();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(1);
  await expect(tab.log.getByText('show me 2bhk in whitefield')).toBeVisible();
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText('Whitefield');

  await tab.page.getByRole('button', { name: 'Go to /talk' }).click();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
  await expect(tab.log.getByText('under 90 lakh', { exact: true })).toBeVisible();
  expect(await tab.page.evaluate(() => 'stillHere' in window)).toBe(true);
  expect([...errors, ...lines]).toEqual([]);
});

test('a host app in TypeScript compiles against the types that come with it', () => {
  const { status, stdout } = spawnSync(bin('tsc'), ['-p', path.join(root, 'e2e/host-pages/react')], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('imported where there is no window, it does nothing and throws nothing', () => {
  const code = `
    const { createVeranda, defineVerandaChat } = await import('@veranda/widget');
    defineVerandaChat({ api: 'https://chat.example' });
    const chat = createVeranda({ api: 'https://chat.example' });
    chat.on('open', () => {});
    await chat.open();
    await chat;
    chat.destroy();
    console.log(typeof window, 'done');
  `;
  const { stdout, stderr } = spawnSync(bin('node'), ['--input-type=module', '-e', code], {
    cwd: path.join(root, 'e2e'),
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['undefined done\n', '']);
});

test('publint finds nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: path.join(root, 'widget'), strict: true, pack: 'npm' });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});
