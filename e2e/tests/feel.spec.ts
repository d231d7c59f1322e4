// How it feels: it stays where one reads, says what is new, and no text of any language breaks a line or the layout.
import type { Locator } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, gate, Tab, test } from '../people.ts';

const sideways = (part: Locator) => part.evaluate((element) => element.scrollWidth - element.clientWidth);
const top = (tab: Tab) => tab.log.evaluate((log) => log.scrollTop);

/** Where the log is once it no longer moves: a wheel turns on for some frames. */
const rest = (tab: Tab) =>
  tab.log.evaluate(async (log) => {
    let [at, frames] = [log.scrollTop, 0];
    while (frames < 10) {
      await new Promise(requestAnimationFrame);
      frames = log.scrollTop === at ? frames + 1 : 0;
      at = log.scrollTop;
    }
    return at;
  });

/** Parts of the panel that stick out of it, by name. */
const outside = (tab: Tab) =>
  tab.panel.evaluate((panel) => {
    const room = panel.getBoundingClientRect();
    return [
      ...panel.querySelectorAll(
        '.bubble, .text, .card, .facts, .contact, .welcome .suggestions button, .turn .suggestions, .composer, .header > *',
      ),
    ]
      .map((part) => [part, part.getBoundingClientRect()] as const)
      .filter(([, box]) => box.width && (box.left < room.left - 0.5 || box.right > room.right + 0.5))
      .map(([part]) => `${part.className}: ${part.textContent?.slice(0, 40)}`);
  });

test('who reads back is left in peace, and told that there is something new', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  for (const text of ['2bhk in whitefield', '3bhk in bellandur']) await tab.ask(text);
  const answer = gate();
  await tab.page.route('**/api/chat/query', async (route) => {
    await answer.passed;
    await route.continue();
  });
  await tab.say('villas in sarjapur road');
  await tab.log.hover();
  await tab.page.mouse.wheel(0, -500);
  await expect
    .poll(() => top(tab))
    .toBeLessThan(await tab.log.evaluate((log) => log.scrollHeight - log.clientHeight - 300));
  const first = tab.asked.first();
  await first.scrollIntoViewIfNeeded();
  const before = await rest(tab);
  answer.open();
  await expect(tab.replies).toHaveCount(3);
  const news = tab.panel.getByRole('button', { name: 'New messages' });
  await expect(news).toBeVisible();
  expect(Math.abs((await top(tab)) - before)).toBeLessThanOrEqual(2);
  await news.click();
  await expect(news).toHaveCount(0);
  await expect(tab.lastReply.locator('.text')).toBeInViewport();
});

test('who follows sees the beginning of each answer', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  for (const text of ['2bhk in whitefield', 'compare the first two']) {
    await tab.ask(text);
    await expect(tab.asked.last()).toBeInViewport();
    await expect(tab.lastReply.locator('.text')).toBeInViewport();
  }
});

test('an answer that comes while the panel is closed is counted on the launcher until it is opened', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('hello');
  const answer = gate();
  await tab.page.route('**/api/chat/query', async (route) => {
    await answer.passed;
    await route.continue();
  });
  await tab.say('2bhk in whitefield');
  await tab.panel.getByRole('button', { name: 'Close chat' }).click();
  answer.open();
  await expect(tab.page.getByRole('button', { name: /Ask about homes\s*1/ })).toBeVisible();
  await tab.launcher.click();
  await expect(tab.replies).toHaveCount(2);
  await tab.panel.getByRole('button', { name: 'Close chat' }).click();
  await expect(tab.page.getByRole('button', { name: 'Ask about homes', exact: true })).toBeVisible();
});

test('a picture that cannot be had is drawn in the same place, and nothing moves', async ({ ada }) => {
  const pictures = gate();
  await ada.context.route('**/pictures/**', async (route) => {
    await pictures.passed;
    await route.abort();
  });
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.locator('img').first()).toBeAttached();
  const heights = () =>
    tab.cards.evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().height)));
  const before = await heights();
  pictures.open();
  await expect(tab.cards.first().locator('.picture svg')).toBeVisible();
  await expect(tab.cards.first().locator('img')).toHaveCount(0);
  expect(await heights()).toEqual(before);
});

test('times are the visitor’s own, whatever clock the server has', async ({ browser, server }) => {
  for (const timezoneId of ['Asia/Kolkata', 'America/Los_Angeles']) {
    const context = await browser.newContext({ timezoneId, locale: 'en-IN' });
    const tab = new Tab(await context.newPage());
    await tab.page.clock.setFixedTime(new Date('2026-11-20T10:05:00Z'));
    await tab.page.goto(`${server.url}/privacy/`);
    await tab.open();
    await tab.ask('hello');
    await expect(
      tab.log.getByText(timezoneId === 'Asia/Kolkata' ? /^3:35.pm$/i : /^2:05.am$/i),
    ).toBeVisible();
    await context.close();
  }
});

const LONG = [
  'a'.repeat(300),
  `https://homes.example/${'very-long-path/'.repeat(20)}`,
  '₹'.repeat(120),
  'व्हाइटफील्ड'.repeat(20),
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ'.repeat(16),
  '👨‍👩‍👧‍👦'.repeat(60),
];
test('words of any length and script stay inside the panel, at every width', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  for (const text of LONG) await tab.ask(text);
  for (const width of [320, 390, 1280]) {
    await tab.page.setViewportSize({ width, height: 700 });
    await expect.poll(() => sideways(tab.log), { message: `${width} px` }).toBe(0);
    expect(await outside(tab), `${width} px`).toEqual([]);
    expect(await sideways(tab.composer), `${width} px`).toBe(0);
  }
});

for (const [language, lang, question, reply] of [
  ['Hindi', 'hi', 'व्हाइटफील्ड में 2 बीएचके 90 लाख तक', /[\u0900-\u097f]/],
  ['Kannada', 'kn', 'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ 90 ಲಕ್ಷದೊಳಗೆ', /[\u0c80-\u0cff]/],
  ['English from right to left', 'en', '2bhk in whitefield under 90 lakh', /Whitefield/],
] as const) {
  test(`${language}: whole, named in its language, and no line broken`, async ({ ada, server }) => {
    const dir = language.includes('right to left') ? 'rtl' : 'ltr';
    const rtl = `<script>document.documentElement.dir = '${dir}'; document.documentElement.lang = '${lang}'</script>`;
    const host = await serveHost({ '/': page({ head: rtl, tag: tag(server.url) }) });
    try {
      const visitor = new Tab(await ada.context.newPage());
      const { page: window } = visitor;
      await window.goto(host.url);
      await window.getByRole('button', { name: lang === 'en' ? 'Ask about homes' : reply }).click();
      const field = window.getByRole('textbox');
      await expect(visitor.panel.getByTestId('suggestion').first()).toBeVisible();
      if (lang !== 'en') await expect(field).toHaveAttribute('placeholder', reply);
      await field.fill(question);
      await field.press('Enter');
      await expect(visitor.cards.first()).toBeVisible();
      await expect(visitor.lastReply.locator('.text')).toHaveText(reply);
      await expect(visitor.lastReply).toHaveAttribute('lang', lang);
      for (const width of [320, 390, 1280]) {
        await window.setViewportSize({ width, height: 800 });
        await expect.poll(() => sideways(visitor.log), { message: `${width} px` }).toBe(0);
        expect(await outside(visitor), `${width} px`).toEqual([]);
      }
    } finally {
      await host.close();
    }
  });
}

test('the main states keep their layout, whatever the fonts', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  const box = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const suggestion = tab.panel.getByTestId('suggestion').first();
  await expect(suggestion).toBeInViewport({ ratio: 1 });
  await tab.page.waitForFunction(() => {
    const panel = document.querySelector('[data-veranda]')?.shadowRoot?.querySelector('.panel');
    return panel?.getAnimations().every(({ playState }) => playState === 'finished');
  });
  const panel = await box(tab.panel);
  expect(panel).toMatchObject({ x: 1280 - 20 - 408, width: 408, y: 60, height: 720 });

  // Header on top, the words between, the field at the bottom, each across the whole panel.
  const header = await box(tab.panel.locator('.header'));
  const log = await box(tab.log);
  const foot = await box(tab.panel.locator('.foot'));
  for (const part of [header, log, foot]) expect([part.x, part.width]).toEqual([panel.x, panel.width]);
  expect(header.y).toBe(panel.y);
  expect(log.y).toBeCloseTo(header.y + header.height, 0);
  expect(foot.y).toBeCloseTo(log.y + log.height, 0);
  expect(foot.y + foot.height).toBeCloseTo(panel.y + panel.height, 0);

  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  // The visitor's words on the right, the answer on the left; a card is a picture, then the facts, then the heart.
  const [bubble, reply] = [await box(tab.asked.first()), await box(tab.lastReply)];
  expect(bubble.x + bubble.width).toBeCloseTo(reply.x + reply.width, 0);
  expect(bubble.x).toBeGreaterThan(reply.x + 40);
  const card = tab.cards.first();
  const [picture, facts, heart] = [
    await box(card.locator('.picture')),
    await box(card.locator('.facts')),
    await box(card.locator('.heart:not(.share)')),
  ];
  expect(picture.width).toBe(picture.height);
  expect(facts.x).toBeGreaterThan(picture.x + picture.width);
  expect(heart.x + heart.width).toBeLessThanOrEqual(reply.x + reply.width);
  const tops = await tab.cards.evaluateAll((cards) =>
    cards.map((one) => one.getBoundingClientRect()).map(({ x, width }) => [x, width]),
  );
  expect(new Set(tops.map(String)).size, 'cards in one column').toBe(1);

  await tab.ask('compare the first two');
  const table = tab.lastReply.getByRole('table');
  await expect(table).toBeVisible();
  const columns = await table
    .locator('thead th')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  expect(columns).toHaveLength(2);
  expect(await sideways(tab.log)).toBe(0);
});
