// What is drawn where: boxes and colours that a lost rule of style would change.
import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { Locator } from '@playwright/test';
import { faults } from '../axe.ts';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, gate, Tab, test } from '../people.ts';

const box = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const style = (part: Locator, name: string) =>
  part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

test('“New messages” lies over the conversation and takes no room from it', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  for (const text of ['2bhk in whitefield', '3bhk in bellandur']) await tab.ask(text);
  const before = await box(tab.log);
  const answer = gate();
  await tab.page.route('**/api/chat/query', async (route) => {
    await answer.passed;
    await route.continue();
  });
  await tab.say('villas in sarjapur road');
  await tab.log.hover();
  await tab.page.mouse.wheel(0, -500);
  await tab.asked.first().scrollIntoViewIfNeeded();
  answer.open();
  const news = tab.panel.getByRole('button', { name: 'New messages' });
  await expect(news).toBeVisible();
  expect((await box(tab.log)).width).toBe(before.width);
  // It comes in by a movement.
  await expect(async () => {
    const [pill, log] = [await box(news), await box(tab.log)];
    expect(pill.height).toBeGreaterThanOrEqual(44);
    expect(Math.abs(pill.x + pill.width / 2 - (log.x + log.width / 2))).toBeLessThan(12);
    expect(pill.y + pill.height).toBeLessThan(log.y + log.height);
  }).toPass({ timeout: 20_000 });
  expect(await style(news, 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
});

test('the offer to carry on stands before any home, and can be declined', async ({ ada, server }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const { id, token } = await tab.credentials();
  // The server forgets, as it does after half an hour; the browser still knows.
  await tab.page.request.delete(`${server.url}/api/chat/session`, {
    headers: { 'X-Session-Id': id, 'X-Session-Token': token },
  });
  await tab.page.evaluate(() => localStorage.removeItem('chatbot_session_token'));
  await tab.ask('cheaper');
  const offer = tab.lastReply.locator('.restore');
  await expect(offer.getByRole('button', { name: /^Carry on with 2 BHK · Whitefield/ })).toBeVisible();
  // Both in one look: the log scrolls to the answer meanwhile.
  const above = await tab.lastReply.evaluate((reply) => {
    const [offered, home] = ['.restore', '[role=article], article'].map((part) => reply.querySelector(part));
    return !home || (offered?.getBoundingClientRect().y ?? 0) < home.getBoundingClientRect().y;
  });
  expect(above).toBe(true);
  expect((await box(offer.getByRole('button').first())).height).toBeGreaterThanOrEqual(44);
  await offer.getByRole('button', { name: 'Start afresh' }).click();
  await expect(offer).toHaveCount(0);
  await expect(tab.composer).toBeFocused();
});

test('what can be clicked answers to a pointer, and a touch leaves no tint behind', async ({
  ada,
  browser,
  server,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  const first = tab.panel.getByTestId('suggestion').first();
  await expect(first).toBeVisible();
  await tab.composer.press('Shift');
  await expect(tab.panel.locator('.composer')).toBeVisible();
  for (const part of [first, tab.panel.getByRole('button', { name: 'More options' })]) {
    await tab.log.hover({ position: { x: 5, y: 5 } });
    const rest = await style(part, 'background-color');
    await part.hover();
    await expect.poll(() => style(part, 'background-color')).not.toBe(rest);
  }
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const touch = new Tab(await phone.newPage());
  await touch.page.goto(`${server.url}/privacy/`);
  await touch.launcher.tap();
  const menu = touch.panel.getByRole('button', { name: 'More options' });
  const rest = await style(menu, 'background-color');
  await menu.tap();
  await expect(touch.panel.getByRole('button', { name: 'Forget me' })).toBeVisible();
  await expect.poll(() => style(menu, 'background-color')).toBe(rest);
  await phone.close();
});

test('on a home’s own page axe finds nothing, and what is said of the home is in the name of its button', async ({
  ada,
}) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.cards.first().getByRole('link').click();
  await tab.page.waitForURL(/homes/);
  if (!(await tab.panel.count())) await tab.open();
  await expect(tab.panel.getByRole('button', { name: /^Asking about / })).toBeVisible();
  await tab.composer.press('Shift');
  expect(await faults(tab.page)).toEqual([]);
});

for (const accent of ['#ffd54a', '#9fd8c8', '#c9b8ff', '#1d6b58', '#000'])
  test(`an owner’s ${accent} is readable on the launcher before anything loads, and in the panel`, async ({
    ada,
    server,
  }) => {
    const host = await serveHost({ '/': page({ tag: tag(server.url, `data-accent="${accent}"`) }) });
    try {
      const tab = new Tab(await ada.context.newPage());
      await tab.page.goto(host.url);
      expect(await contrast(tab.launcher)).toBeGreaterThanOrEqual(4.5);
      await tab.open();
      await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
      await expect.poll(() => contrast(tab.panel.locator('.header'))).toBeGreaterThanOrEqual(4.5);
      // The tag's own colour, not the site's.
      const site = await (await tab.page.request.get(`${server.url}/api/site?locale=en`)).json();
      expect(await tab.page.locator('[data-veranda]').getAttribute('style')).not.toContain(site.accent);
    } finally {
      await host.close();
    }
  });

/** WCAG 2.2 contrast of a part's text to its own background, as drawn. */
const contrast = (part: Locator) =>
  part.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [one, other] = [light(color), light(backgroundColor)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });

test('the field is told from what is around it at rest, by 3 to 1', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.page.emulateMedia({ colorScheme });
    if (!(await tab.panel.count())) await tab.open();
    await tab.log.focus();
    const ratio = () =>
      tab.panel.locator('.composer').evaluate((field) => {
        const probe = document.createElement('canvas').getContext('2d');
        const light = (colour: string) => {
          if (!probe) return 0;
          probe.fillStyle = colour;
          probe.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...probe.getImageData(0, 0, 1, 1).data].map((value) => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const panel = field.closest('.panel') as Element;
        const [line, paper] = [
          light(getComputedStyle(field).borderTopColor),
          light(getComputedStyle(panel).backgroundColor),
        ];
        return (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05);
      });
    await expect.poll(ratio, { message: colorScheme }).toBeGreaterThanOrEqual(3);
  }
});

test('where the panel fills the screen, Tab goes round in it', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.setViewportSize({ width: 640, height: 400 });
  await tab.open();
  await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
  await expect(tab.panel).toHaveAttribute('aria-modal', 'true');
  for (const key of ['Tab', 'Shift+Tab'])
    for (let n = 0; n < 14; n += 1) {
      await tab.page.keyboard.press(key);
      await expect(tab.panel.locator(':focus'), `${key} ${n}`).toHaveCount(1);
    }
});

test('the first open teaches in three groups, all in sight; “what can you do?” the same, without covering its answer', async ({
  ada,
}) => {
  const tab = await ada.newTab('/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  await tab.open();
  const groups = tab.log.locator('.suggestions .group');
  await expect(groups).toHaveText(['Find', 'Ask', 'Decide']);
  const first = await tab.panel.getByTestId('suggestion').allTextContents();
  await expect(tab.panel.getByTestId('suggestion').last()).toBeInViewport({ ratio: 1 });
  await tab.ask('what can you do?');
  await expect(groups).toHaveText(['Find', 'Ask', 'Decide']);
  expect(await tab.panel.getByTestId('suggestion').allTextContents()).toEqual(first);
  const said = await tab.lastReply.locator('p').first().boundingBox();
  await expect
    .poll(async () => (await groups.first().boundingBox())?.y)
    .toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
});

test('the panel opens with the site’s name, logo and colour before the site has said a word; the tag’s own win', async ({
  ada,
  server,
}) => {
  const host = await serveHost({
    '/': page({ tag: tag(server.url) }),
    '/own': page({ tag: tag(server.url, 'data-site="own" data-name="Our homes" data-accent="#123456"') }),
  });
  try {
    const words = gate();
    await ada.context.route('**/api/site?*', async (route) => {
      await words.passed;
      await route.continue();
    });
    const tab = new Tab(await ada.context.newPage());
    await tab.page.goto(host.url);
    await tab.open();
    const heading = tab.panel.getByRole('heading', { level: 2 });
    const brand = async () => [
      await heading.locator('span').textContent(),
      await tab.panel.locator('.logo').getAttribute('src'),
      await style(tab.panel.locator('.header'), 'background-color'),
    ];
    const before = await brand();
    expect(before.slice(0, 2)).toEqual(['Neem & Laterite', `${server.url}/logo.svg`]);
    const own = new Tab(await ada.context.newPage());
    await own.page.goto(`${host.url}/own`);
    await own.open();
    words.open();
    await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
    expect(await brand()).toEqual(before);
    await expect(own.panel.getByTestId('suggestion').first()).toBeVisible();
    await expect(own.panel).toHaveAccessibleName('Our homes');
    expect(await style(own.panel.locator('.header'), 'background-color')).toBe('rgb(18, 52, 86)');
  } finally {
    await host.close();
  }
});

test('the site’s words are asked for while the panel is on its way, and once', async ({ ada, server }) => {
  // What reaches the server: a request that the browser answers from its cache, or joins to one on its way, does not.
  let asked: string[] = [];
  let words = gate();
  const way = createServer(async (request, response) => {
    if (request.url?.includes('/api/site?')) {
      asked.push(request.url);
      words.open();
    }
    // The panel comes once the words are asked for: never, where it is the panel that asks for them.
    if (request.url?.includes('/assets/panel')) await words.passed;
    const { hostname, port } = new URL(server.url);
    const { method, url: path, headers } = request;
    const on = forward({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    on.on('error', () => response.destroy());
    request.pipe(on);
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const url = `http://localhost:${(way.address() as { port: number }).port}`;
  const host = await serveHost({
    '/': page({ tag: tag(url) }),
    '/home': page({ tag: tag(url, 'data-site="own" data-listing="LP-104 &amp; more"') }),
  });
  try {
    for (const path of ['/', '/home?from=mail']) {
      asked = [];
      words = gate();
      const tab = new Tab(await ada.context.newPage());
      await tab.page.goto(host.url + path);
      // A pointer over it would fetch the panel first.
      await tab.launcher.dispatchEvent('click');
      await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
      expect(asked).toEqual([expect.stringMatching(/^\/api\/site\?locale=en&listing=(?!.*from)/)]);
    }
  } finally {
    await host.close();
    way.closeAllConnections();
    way.close();
  }
});

test('on a phone the launcher is a circle after the first scroll, by the same name; on a wide screen it keeps its words', async ({
  ada,
}) => {
  const tab = await ada.newTab('/buy/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  expect((await box(tab.launcher)).width).toBeGreaterThan(150);
  await tab.page.mouse.wheel(0, 400);
  await expect.poll(async () => (await box(tab.launcher)).width).toBe(56);
  expect((await box(tab.launcher)).height).toBe(56);
  expect(await faults(tab.page)).toEqual([]);
  await tab.page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(async () => (await box(tab.launcher)).width).toBeGreaterThan(150);
});

test('the menu’s dots are as thick before anything else has come as after it', async ({ ada }) => {
  await ada.context.route(/\/assets\/(extras|rest)/, () => {});
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  const dots = tab.panel.getByRole('button', { name: 'More options' }).locator('svg');
  expect(await style(dots, 'stroke-width')).toBe('3.2px');
});

test('the menu has another language: words and answers are in it, also after a reload, until one goes back', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield to buy');
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: 'Language' }).click();
  expect(await faults(tab.page)).toEqual([]);
  await tab.panel.getByRole('button', { name: 'ಕನ್ನಡ' }).click();
  await expect(tab.lastReply).toHaveAttribute('lang', 'kn');
  const field = tab.panel.getByRole('textbox');
  await expect(field).toHaveAttribute('placeholder', /[\u0c80-\u0cff]/);
  await tab.page.reload();
  await expect(field).toHaveAttribute('placeholder', /[\u0c80-\u0cff]/);
  await expect(tab.asked.last()).toHaveText('ಕನ್ನಡ');
  await tab.panel.locator('.header .tool').first().click();
  await tab.panel.locator('.popover button').nth(2).click();
  await tab.panel.getByRole('button', { name: 'English' }).click();
  await expect(tab.composer).toBeVisible();
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await expect(tab.panel.getByRole('button', { name: 'Forget me' })).toBeVisible();
});
