// On a phone: full screen, to a home and back, Back closes the panel first, few pictures, room for the keyboard.
import type { Browser, BrowserContext } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { test as base, expect, gate, Person, Tab } from '../people.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'en-IN' };
const test = base.extend<{ context: BrowserContext }>({
  context: async ({ browser }: { browser: Browser }, use) => {
    const context = await browser.newContext(PHONE);
    await use(context);
    await context.close();
  },
  ada: async ({ context, server }, use) => use(new Person(context, server.url)),
});
const withoutCloseWatcher = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'CloseWatcher'));

test('the panel covers the screen, pulls up no keyboard, and leaves the page where it was', async ({
  ada,
}) => {
  const tab = await ada.newTab('/buy/');
  await tab.page.evaluate(() => scrollTo(0, 600));
  const before = await tab.page.evaluate(() => [scrollY, document.body.getAttribute('style')]);
  await tab.launcher.tap();
  await expect(tab.panel).toBeVisible();
  await expect(tab.panel).toBeFocused();
  await expect(tab.composer).not.toBeFocused();
  await expect
    .poll(() => tab.panel.boundingBox())
    .toEqual({ x: 0, y: 0, width: PHONE.viewport.width, height: PHONE.viewport.height });
  await tab.panel.getByRole('button', { name: 'Close chat' }).tap();
  await expect(tab.launcher).toBeVisible();
  expect(await tab.page.evaluate(() => [scrollY, document.body.getAttribute('style')])).toEqual(before);
});

test('a tap on a card opens the home in this tab, under a bar that leads back to the homes', async ({
  ada,
  context,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  const homes = await tab.cards.count();
  const name = (await tab.cards.first().locator('.name').textContent()) ?? '';
  await tab.cards.first().tap();
  await tab.page.waitForURL(/\/homes\//);
  expect(context.pages()).toHaveLength(1);
  await expect(tab.page.getByRole('heading', { level: 1 })).toContainText(name.split(',')[0] as string);
  await expect(tab.panel).toHaveCount(0);
  const bar = tab.page.getByRole('button', { name: `Back to ${homes} homes` });
  const box = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.viewport.height);
  await bar.tap();
  await expect(tab.cards).toHaveCount(homes);
  await tab.ask('is this one ready?');
  await expect(tab.lastReply).toContainText(name);
});

for (const watcher of [true, false]) {
  test(`Back from the home leads to the homes again, ${watcher ? 'with' : 'without'} CloseWatcher`, async ({
    ada,
    context,
  }) => {
    if (!watcher) await withoutCloseWatcher(context);
    const tab = await ada.newTab('/buy/');
    await tab.open();
    await tab.ask('2bhk in whitefield');
    await tab.cards.first().tap();
    await tab.page.waitForURL(/\/homes\//);
    await tab.page.goBack();
    await tab.page.waitForURL(/\/buy\/$/);
    // Out of the back/forward cache the panel is still open; a page that is loaded anew has the bar.
    const bar = tab.page.getByRole('button', { name: /^Back to \d+ homes$/ });
    await expect(bar.or(tab.panel)).toBeVisible();
    if (await bar.isVisible()) await bar.tap();
    await expect(tab.asked).toHaveText(['2bhk in whitefield']);
  });
}

test('Back closes the panel first: by a close request where the browser has them', async ({ ada }) => {
  const tab = await ada.newTab('/buy/');
  const before = await tab.page.evaluate(() => history.length);
  await tab.open();
  await tab.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Outside Android, Esc is what asks to close.
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel).toHaveCount(0);
  await expect(tab.launcher).toBeVisible();
  expect(await tab.page.evaluate(() => history.length)).toBe(before);
  expect(tab.page.url()).toMatch(/\/buy\/$/);
});

test('Back closes the panel first: by one history entry elsewhere, which goes with the panel', async ({
  ada,
  context,
}) => {
  await withoutCloseWatcher(context);
  const tab = await ada.newTab('/');
  await tab.page.goto(new URL('/buy/', tab.page.url()).href);
  // At once: on a slow network Back may come long before all there is.
  await tab.page.route(/\/assets\/(?!panel)/, () => {});
  await tab.open();
  await tab.page.goBack();
  await expect(tab.panel).toHaveCount(0);
  expect(tab.page.url()).toMatch(/\/buy\/$/);
  // Closed by its own button, it leaves nothing in Back's way either.
  await tab.open();
  await tab.panel.getByRole('button', { name: 'Close chat' }).tap();
  await expect.poll(() => tab.page.evaluate(() => history.state)).toBeNull();
  await tab.page.goBack();
  await tab.page.waitForURL((url) => url.pathname === '/');
});

test('data-back="off" leaves the history and close requests alone', async ({ context, server }) => {
  await context.addInitScript(() => {
    const Watcher = (window as unknown as { CloseWatcher: new () => object }).CloseWatcher;
    Object.assign(window, {
      watchers: 0,
      CloseWatcher: class extends Watcher {
        constructor() {
          super();
          (window as unknown as { watchers: number }).watchers += 1;
        }
      },
    });
  });
  const host = await serveHost({
    '/off': page({ tag: tag(server.url, 'data-site="off" data-back="off"') }),
    '/on': page({ tag: tag(server.url, 'data-site="on"') }),
  });
  try {
    const touched = async (path: string) => {
      const tab = new Tab(await context.newPage());
      await tab.page.goto(host.url + path);
      const before = await tab.page.evaluate(() => history.length);
      await tab.open();
      return tab.page.evaluate(
        (length) => history.length - length + (window as unknown as { watchers: number }).watchers,
        before,
      );
    };
    expect(await touched('/off')).toBe(0);
    expect(await touched('/on')).toBe(1);
  } finally {
    await host.close();
  }
});

test('pictures come as they are scrolled to, in boxes kept for them', async ({ ada, context }) => {
  const pictures = gate();
  await context.route('**/pictures/**', async (route) => {
    await pictures.passed;
    await route.fallback();
  });
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.nth(3)).toBeVisible();
  await expect(tab.cards.locator('img[loading="lazy"]')).toHaveCount(4);
  const boxes = () =>
    tab.cards
      .locator('.picture')
      .evaluateAll((all) => all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]));
  const before = await boxes();
  pictures.open();
  for (const n of [0, 3]) {
    const image = tab.cards.nth(n).locator('img');
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await boxes()).toEqual(before);
});

test('with Save-Data no picture loads before a tap', async ({ ada, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  );
  const tab = await ada.newTab('/privacy/');
  const asked: string[] = [];
  tab.page.on('request', (request) => {
    if (request.url().includes('/pictures/')) asked.push(request.url());
  });
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  const homes = await tab.cards.count();
  await expect(tab.cards.getByRole('button', { name: /^Show photo/ })).toHaveCount(homes);
  expect(asked).toEqual([]);
  await tab.cards
    .first()
    .getByRole('button', { name: /^Show photo/ })
    .tap();
  await expect(tab.cards.first().locator('img')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('above an on-screen keyboard the field and the last words stay in sight', async ({ ada, context }) => {
  // The real one cannot be opened here; this is what the page is told when it is.
  await context.addInitScript((height) => {
    const screen = Object.assign(new EventTarget(), { offsetTop: 0, height, width: 390, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: screen });
    Object.assign(window, {
      keyboard(height: number) {
        screen.height = height;
        screen.dispatchEvent(new Event('resize'));
      },
    });
  }, PHONE.viewport.height);
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.ask('hello');
  const keyboard = (height: number) =>
    tab.page.evaluate((to) => (window as unknown as { keyboard(height: number): void }).keyboard(to), height);
  const seen = Math.round(PHONE.viewport.height * 0.55);
  await keyboard(seen);
  const bottom = async (part: 'composer' | 'lastReply') => {
    const box = await (part === 'composer' ? tab.composer : tab.lastReply.locator('.text')).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await expect.poll(() => bottom('composer')).toBeLessThanOrEqual(seen);
  const field = (await tab.composer.boundingBox())?.y ?? 0;
  await expect.poll(() => bottom('lastReply'), { message: 'the last words' }).toBeLessThanOrEqual(field);
  await keyboard(PHONE.viewport.height);
  await expect.poll(() => bottom('composer')).toBeGreaterThan(seen);
});
