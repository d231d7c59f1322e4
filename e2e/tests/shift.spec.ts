// Nothing moves: whatever comes late, up to the first answer it takes the room that was kept for it.
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import { Tab } from '../people.ts';

/** Core Web Vitals call 0.1 good; ours are held to a fifth of it. */
const MOST = 0.02;

const LONG = Array.from({ length: 40 }, (_, n) => `<p>Home ${n}: a line of the page's own.</p>`).join('');
const PAGES: Record<string, { body: string; head?: string }> = {
  'a short page': { body: '<h1>Homes</h1>' },
  'a long page': { body: LONG },
  'a page of one home': {
    body: LONG,
    head: '<script type="application/ld+json">{"@type":"Apartment","name":"Honge Court, A-304"}</script>',
  },
  'the chat in its place of the page': {
    body: `${LONG}<veranda-chat style="display:block;height:600px"></veranda-chat>`,
  },
};

/** Of the demo site, as they are served. */
const SITE = ['/', '/buy/', '/homes/honge-court-a-304/', '/privacy/'];

/** Later than the visitor's own click excuses; in the order of a slow network. */
const LATE = { '/assets/': 300, '/api/site': 900, '/api/chat/query': 1200 };

/** What moved, and by how much: of all that no input of the visitor excuses. */
type Moved = { value: number; what: string };
async function trace({ page }: Tab) {
  await page.addInitScript(() => {
    const moved: Moved[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        const what = entry.sources.map(({ node }) => (node as Element)?.className || node?.nodeName);
        if (!entry.hadRecentInput) moved.push({ value: entry.value, what: what.join() });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(
    (url) => Object.keys(LATE).some((part) => url.pathname.startsWith(part)),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const [, ms = 0] = Object.entries(LATE).find(([part]) => pathname.startsWith(part)) ?? [];
      await new Promise((done) => setTimeout(done, ms));
      await route.fallback();
    },
  );
}

/** From the first look at the page to an answer with homes, and all that comes after them. */
async function upToFirstAnswer(tab: Tab, inline = false) {
  await tab.page.mouse.move(100, 100);
  await tab.page.mouse.wheel(0, 300);
  if (!inline) await tab.launcher.click();
  await tab.composer.waitFor();
  await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
  await tab.ask('2bhk in whitefield to buy');
  await expect(tab.cards.first()).toBeVisible();
  await expect(tab.panel.locator('.chips .chosen').first()).toBeVisible();
  await expect(tab.page.locator('.turn .suggestions')).toBeVisible();
  const moved = await tab.page.evaluate(() => (window as unknown as { moved: Moved[] }).moved);
  const sum = moved.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(moved)).toBeLessThanOrEqual(MOST);
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  for (const [what, { body, head = '' }] of Object.entries(PAGES))
    test(`${what}, ${width} px wide: nothing moves up to and with the first answer`, async ({
      visit,
      server,
    }) => {
      const { tab } = await visit(page({ tag: tag(server.url), body, head }), {
        before: async (tab) => {
          await tab.page.setViewportSize({ width, height });
          await trace(tab);
        },
      });
      await upToFirstAnswer(tab, what.includes('its place'));
    });

  for (const path of SITE)
    test(`the site’s own ${path}, ${width} px wide: nothing moves up to and with the first answer`, async ({
      ada,
      server,
    }) => {
      const tab = new Tab(await ada.context.newPage());
      await tab.page.setViewportSize({ width, height });
      await trace(tab);
      await tab.page.goto(server.url + path);
      await upToFirstAnswer(tab);
    });
}
