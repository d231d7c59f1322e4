// A page that outlives a deploy, and one that comes out of the back/forward cache: the chat goes on.
import { existsSync } from 'node:fs';
import { expect, test } from '../host-pages/guest.ts';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { Tab } from '../people.ts';

const QUESTION = 'show me 2bhk in whitefield';

// ---- a deploy ------------------------------------------------------------------------------------------------------

/** The release before this one: the same files under names that are gone from the server. */
const lastRelease = async ({ page }: Tab) => {
  for (const [file, names] of Object.entries({
    'veranda.js': /panel-[\w-]{8}\.js/g,
    'assets/panel.js': /extras-[\w-]{8}\.js/g,
    'assets/extras.js': /rest-[\w-]{8}\.js/g,
  }))
    await page.route(`**/${file}*`, async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      const old = code.replace(names, (name) => name.replace(/-.*/, '-_before_.js'));
      if (old === code) throw new Error(`${file} names no hashed file`);
      await route.fulfill({ response, body: old });
    });
};

test('a page open across a deploy finds the panel and its extras under their lasting names', async ({
  visit,
  server,
}) => {
  const { tab, asked, lines } = await visit(page({ tag: tag(server.url) }), { before: lastRelease });
  await tab.open();
  await tab.ask(QUESTION);
  await expect(tab.cards.first()).toContainText('Whitefield');
  const files = () => asked.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/assets/'));
  await expect
    .poll(files)
    .toEqual([
      '/assets/panel-_before_.js',
      '/assets/panel.js',
      '/assets/extras-_before_.js',
      '/assets/extras.js',
      '/assets/rest-_before_.js',
      '/assets/rest.js',
    ]);
  expect(lines).toEqual([]);
});

test('a panel that does not come once is asked for again at the next click, by an address not yet failed', async ({
  visit,
  server,
}) => {
  let away = true;
  const { tab, lines } = await visit(page({ tag: tag(server.url) }), {
    before: ({ page }) =>
      page.route('**/assets/panel*', (route) => (away ? route.fulfill({ status: 503 }) : route.fallback())),
  });
  await tab.launcher.click();
  await expect(tab.page.getByRole('alert')).toBeVisible();
  expect(lines).toHaveLength(1);
  away = false;
  await tab.open();
  await expect(tab.page.getByRole('alert')).toHaveCount(0);
});

test('names that last are asked about at each load, hashed ones never again', async ({ server }) => {
  const rule = async (path: string) => {
    const { headers, status } = await fetch(server.url + path);
    return [status, headers.get('cache-control'), headers.get('access-control-allow-origin')];
  };
  const loader = await (await fetch(`${server.url}/veranda.js`)).text();
  const [hashed] = loader.match(/panel-[\w-]{8}\.js/) ?? [];
  expect(await rule('/veranda.js')).toEqual([200, 'no-cache', '*']);
  expect(await rule('/assets/panel.js')).toEqual([200, 'no-cache', '*']);
  expect(await rule(`/assets/${hashed}`)).toEqual([200, 'public, max-age=31536000, immutable', '*']);
  expect(await rule('/assets/panel-_before_.js')).toEqual([404, 'no-cache', '*']);
  const etag = (await fetch(`${server.url}/veranda.js`)).headers.get('etag');
  const again = await fetch(`${server.url}/veranda.js`, { headers: { 'if-none-match': String(etag) } });
  expect(again.status).toBe(304);
});

// ---- the back/forward cache ----------------------------------------------------------------------------------------

/** Headless shells have no back/forward cache; the whole browser has, unless Playwright turns it off. */
const WHOLE = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && !path.includes('headless-shell') && existsSync(path),
);
if (!WHOLE)
  console.log('The back/forward cache is left out: there is no whole Chromium (apt-get install chromium).');

/** Asks on one page, asks on the next, goes back, asks again. Gives whether the first page was kept alive meanwhile. */
async function backAgain(tab: Tab, home: string): Promise<boolean> {
  await tab.page.goto(home);
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.evaluate(() => Object.assign(window, { kept: true }));
  // A page that is left while it still loads or writes down is not kept.
  await tab.page.waitForLoadState('networkidle');
  await tab.page.goto(`${home}/next`);
  await tab.ask('under 90 lakh');
  // Playwright's goBack() waits for a load that a kept page never has.
  await tab.page.evaluate(() => void setTimeout(() => history.back()));
  await expect(tab.page.getByText('the next page')).toHaveCount(0);
  await expect(tab.log.getByText('under 90 lakh', { exact: true })).toHaveCount(1);
  await tab.ask('only ready to move');
  await expect(tab.lastReply).toContainText('Whitefield');
  await expect(tab.lastReply).toContainText(/ready/i);
  await expect(tab.log.locator('[data-role="user"]')).toHaveCount(3);
  return tab.page.evaluate(() => 'kept' in window);
}

/** What reaches a page in the cache makes Chromium give the page up; other browsers keep it. Both must do. */
const NEXT = {
  'kept by the browser': '<script>window.BroadcastChannel = undefined</script>',
  'given up by the browser': '',
};
for (const [kept, head] of Object.entries(NEXT))
  test(`back on a page ${kept}, the chat shows what was said meanwhile, and the next message is answered`, async ({
    playwright,
    launchOptions,
    server,
  }) => {
    test.skip(!WHOLE, 'the back/forward cache needs a whole Chromium: apt-get install chromium');
    const host = await serveHost({
      '/': page({ tag: tag(server.url) }),
      '/next': page({ tag: tag(server.url), head, body: '<p>the next page</p>' }),
    });
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      executablePath: WHOLE,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const tab = new Tab(await (await browser.newContext()).newPage());
      const faults: string[] = [];
      tab.page.on('pageerror', (error) => faults.push(`${error}`));
      const wasKept = await backAgain(tab, host.url);
      if (head) expect(wasKept).toBe(true);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });
