// Page: how long a visitor on a slow phone waits, and how far the page moves meanwhile. A first visit each time: an empty
// cache, 400 kbit/s, 400 ms to the server, a quarter of this machine's speed.
import { type Browser, chromium } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { Tab } from '../people.ts';
import { startServer } from '../server.ts';

const VISITS = 5;
const SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** ms, from the tap or from Send; `moved` is the layout shift that no input excuses, up to and with the first homes. */
type Visit = { composer: number; suggestions: number; cards: number; moved: number };

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const tab = new Tab(await context.newPage());
  await tab.page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) (window as unknown as { moved: number }).moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const devtools = await context.newCDPSession(tab.page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tab.page.goto(url);
  await tab.launcher.waitFor();
  let since = performance.now();
  const waited = () => Math.round(performance.now() - since);
  await tab.launcher.tap();
  await tab.composer.waitFor();
  const composer = waited();
  await tab.panel.getByTestId('suggestion').first().waitFor();
  const suggestions = waited();
  // As fast as a thumb: what an answer needs comes meanwhile.
  await tab.composer.pressSequentially('2bhk in whitefield', { delay: 80 });
  since = performance.now();
  await tab.composer.press('Enter');
  await tab.cards.first().waitFor();
  const cards = waited();
  // And what comes after them.
  await tab.page.waitForTimeout(1500);
  const moved = await tab.page.evaluate(() => (window as unknown as { moved: number }).moved);
  await context.close();
  return { composer, suggestions, cards, moved };
}

const server = await startServer();
const host = await serveHost({ '/': page({ tag: tag(server.url) }) });
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
});
const visits: Visit[] = [];
for (let n = 0; n < VISITS; n++) visits.push(await visit(browser, host.url));
await browser.close();
await host.close();
await server.stop();

const median = (of: keyof Visit) =>
  visits.map((visit) => visit[of]).sort((a, b) => a - b)[VISITS >> 1] as number;
console.log(
  `a slow phone, median of ${VISITS} first visits: tap → composer ${median('composer')} ms, tap → suggestions ${median('suggestions')} ms, send → cards ${median('cards')} ms; layout moved by ${median('moved').toFixed(3)}`,
);
