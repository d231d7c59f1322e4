// A page that outlives a deploy, and one that comes out of the back/forward cache: the chat goes on.
import { existsSync } from 'node:fs';
import { expect, test } from '../host-pages/guest.ts';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { Tab } from '../people.ts';
import { stored } from '../stored.ts';

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

test('extras that do not come while the server is away come with the next answer', async ({
  visit,
  server,
}) => {
  let away = true;
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: ({ page }) =>
      page.route(/assets\/(extras|rest)/, (route) => (away ? route.abort() : route.fallback())),
  });
  await tab.open();
  await tab.say(QUESTION);
  await expect(tab.replies).toHaveCount(1);
  away = false;
  await tab.ask('under 90 lakh');
  await expect(tab.cards.first()).toContainText('Whitefield');
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await expect(tab.panel.getByRole('button', { name: 'Save chat' })).toBeVisible();
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

/** What Chromium says of itself, and not of the page: its memory, its time, its inner state. Or it says nothing at all. */
const OF_THE_BROWSER = ['masked', 'not told'];
const BROWSERS = 3;

/** Asks on one page, asks on the next, goes back, asks again. Gives why the first page was not kept; empty: it was. */
async function backAgain(tab: Tab, home: string): Promise<string[]> {
  await tab.page.goto(home);
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.evaluate(() => Object.assign(window, { kept: true }));
  // A page that is left while it still sends or writes down is not kept.
  await expect.poll(() => stored(tab)).toContain('"reply"');
  await expect.poll(() => locks(tab)).toEqual([]);
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
  return notKept(tab);
}

/** Held or waited for: where the next page waits for a lock too, this one is given up. */
const locks = ({ page }: Tab) =>
  page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].map(({ name }) => name);
  });

/** Chromium’s reasons, by their names in the HTML standard. */
const notKept = ({ page }: Tab) =>
  page.evaluate(() => {
    if ('kept' in window) return [];
    type Told = { notRestoredReasons?: { reasons: { reason: string }[] | null } | null };
    const [visit] = performance.getEntriesByType('navigation') as Told[];
    return visit?.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? ['not told'];
  });

/** The head of the next page, and why the first is then given up. */
const NEXT: Record<string, { head: string; why?: string }> = {
  'kept by the browser': { head: '<script>window.BroadcastChannel = undefined</script>' },
  // What reaches a page in the cache makes Chromium give the page up; other browsers keep it. Both must do.
  'given up by the browser': { head: '', why: 'broadcastchannel-message' },
};
for (const [kept, { head, why }] of Object.entries(NEXT))
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
    const inNewBrowser = async () => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        executablePath: WHOLE,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      try {
        const tab = new Tab(await (await browser.newContext()).newPage());
        const faults: string[] = [];
        tab.page.on('pageerror', (error) => faults.push(`${error}`));
        const reasons = await backAgain(tab, host.url);
        expect(faults).toEqual([]);
        return reasons;
      } finally {
        await browser.close();
      }
    };
    try {
      let reasons = await inNewBrowser();
      // No fault of the page: another browser may keep it.
      for (let more = BROWSERS - 1; more && reasons.length; more--) {
        if (!reasons.every((reason) => OF_THE_BROWSER.includes(reason))) break;
        console.log(
          `Chromium gave the page up for a reason of its own (${reasons}); once more in a new one.`,
        );
        reasons = await inNewBrowser();
      }
      if (why) expect(reasons).toContain(why);
      else expect(reasons).toEqual([]);
    } finally {
      await host.close();
    }
  });
