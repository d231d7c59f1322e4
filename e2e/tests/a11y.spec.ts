// Everyone can use it: names, focus, announcements, sizes, zoom, motion and colours, and axe finds nothing.
import type { Locator } from '@playwright/test';
import { faults } from '../axe.ts';
import { expect, gate, type Tab, test } from '../people.ts';

test('axe finds nothing in any state, in the light and in the dark', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  const clean = async (state: string) => {
    await tab.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await faults(tab.page), state).toEqual([]);
    // In the dark nothing but the colours is another.
    await tab.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await faults(tab.page, { rules: ['color-contrast'] }), `${state}, in the dark`).toEqual([]);
  };

  await expect(tab.launcher).toBeVisible();
  await clean('closed');
  await tab.open();
  await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
  await clean('first open');
  await tab.ask('2bhk in whitefield to buy');
  await expect(tab.cards.first()).toBeVisible();
  await tab.cards
    .first()
    .getByRole('button', { name: /^Save / })
    .click();
  await clean('results');
  await tab.ask('compare the first two');
  await expect(tab.lastReply.getByRole('table')).toBeVisible();
  await clean('comparison');
  await tab.ask('book a visit to the first one on Saturday');
  await expect(tab.lastReply.getByRole('link', { name: 'WhatsApp' })).toBeVisible();
  await clean('contact');
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await expect(tab.panel.getByRole('button', { name: 'Forget me' })).toBeVisible();
  await clean('menu');
  await tab.panel.getByRole('button', { name: 'Forget me' }).click();
  await clean('the question before forgetting');
  await tab.panel.getByRole('button', { name: 'Cancel' }).click();
  await ada.context.setOffline(true);
  await tab.say('under 90 lakh');
  await expect(tab.panel.getByText(/You are offline/)).toBeVisible();
  await clean('offline');
  await ada.context.setOffline(false);
  await expect(tab.replies).toHaveCount(4);
  await tab.page.route('**/api/chat/query', (route) =>
    route.fulfill({ status: 413, body: '{"code":"too_large"}' }),
  );
  await tab.say('too long');
  await expect(tab.log.getByRole('button', { name: 'Send again' })).toBeVisible();
  await clean('not sent');
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: 'Forget me' }).click();
  await tab.panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(tab.panel.getByText(/has been deleted/)).toBeVisible();
  await clean('forgotten');
});

test('the launcher has a name and says what it opens; focus goes in, Esc brings it back, Tab can leave', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await expect(tab.launcher).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(tab.launcher).toHaveAttribute('aria-expanded', 'false');
  await tab.launcher.focus();
  await tab.page.keyboard.press('Enter');
  await expect(tab.composer).toBeFocused();
  await expect(tab.panel).toHaveAccessibleName('Neem & Laterite');
  await tab.page.keyboard.press('Tab');
  for (let tabs = 0; tabs < 10 && (await tab.panel.locator(':focus').count()); tabs += 1)
    await tab.page.keyboard.press('Tab');
  await expect(tab.panel.locator(':focus')).toHaveCount(0);
  await tab.composer.focus();
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel).toHaveCount(0);
  await expect(tab.launcher).toBeFocused();
});

test('a finished reply is announced once and whole; what was said before is not announced again', async ({
  ada,
}) => {
  await ada.context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    // The first look finds the region empty; each later text of it is spoken.
    const listen = () => {
      const root = document.querySelector('[data-veranda]')?.shadowRoot;
      const region = root?.querySelector('[role=status]');
      if (!region) return requestAnimationFrame(listen);
      if (region.textContent) heard.push(region.textContent);
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    };
    listen();
  });
  const heard = (tab: Tab) => tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.ask('under 90 lakh');
  const replies = await tab.replies.locator('.text').allTextContents();
  await expect.poll(() => heard(tab)).toEqual(replies.map((text) => `Assistant: ${text}`));
  await expect(tab.log).toHaveAttribute('aria-live', 'off');
  await tab.page.reload();
  await expect(tab.replies).toHaveCount(2);
  expect(await heard(tab)).toEqual([]);
});

test('who wants less motion gets none', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.emulateMedia({ reducedMotion: 'reduce' });
  const answer = gate();
  await tab.page.route('**/api/chat/query', async (route) => {
    await answer.passed;
    await route.continue();
  });
  await tab.open();
  await tab.say('2bhk in whitefield');
  await expect(tab.log.getByText('Looking through the homes')).toBeAttached();
  const moving = () =>
    tab.panel.evaluate((panel) =>
      [panel, ...panel.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter((style) => style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0)
        .map((style) => style.animationName),
    );
  expect(await moving()).toEqual([]);
  answer.open();
  await expect(tab.cards.first()).toBeVisible();
  expect(await moving()).toEqual([]);
});

test('in forced colours the parts have edges, and what is pressed can be told', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.emulateMedia({ forcedColors: 'active' });
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const width = (part: Locator) => part.evaluate((element) => getComputedStyle(element).borderTopWidth);
  for (const part of ['.composer', '.cards', '.bubble', '.suggestions button'])
    expect(await width(tab.panel.locator(part).first()), part).toBe('1px');
  expect(await width(tab.panel)).toBe('1px');
  const heart = tab.cards.first().getByRole('button', { name: /^Save / });
  const fill = () =>
    heart
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  expect(await fill()).not.toBe(before);
});

test('at 200 % and at 400 % zoom everything is still there, in one column', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  for (const viewport of [
    { width: 640, height: 400 },
    { width: 320, height: 256 },
  ]) {
    await tab.page.setViewportSize(viewport);
    if (!(await tab.panel.count())) {
      await tab.open();
      await tab.ask('2bhk in whitefield');
    }
    for (const part of [tab.composer, tab.panel.getByRole('button', { name: 'Close chat' })])
      await expect(part).toBeInViewport({ ratio: 1 });
    expect(await sideways(tab.log)).toBe(0);
    expect((await tab.log.boundingBox())?.height).toBeGreaterThan(40);
  }
});

/** Pixels by which the part is wider than its room. */
const sideways = (part: Locator) => part.evaluate((element) => element.scrollWidth - element.clientWidth);

test('whatever can be tapped is 44 px wide and high, and the text field has 16 px letters', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  const launcher = (await tab.launcher.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(launcher.width, launcher.height)).toBeGreaterThanOrEqual(44);
  await tab.open();
  expect(
    await tab.composer.evaluate((field) => parseFloat(getComputedStyle(field).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  const small = () =>
    tab.panel.evaluate((panel) =>
      [...panel.querySelectorAll<HTMLElement>('button, a[href], textarea')]
        // A link in a sentence is as high as its line; a home's name is a target as large as its card.
        .filter((target) => !target.closest('.text, .about'))
        .map(
          (target) =>
            [target, (target.closest('.name') ? target.closest('.card') : target) as Element] as const,
        )
        .map(([target, area]) => ({
          name: target.ariaLabel ?? target.textContent,
          box: area.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
  await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
  expect(await small(), 'first open').toEqual([]);
  await tab.ask('2bhk in whitefield under 90 lakh');
  await expect(tab.cards.first()).toBeVisible();
  expect(await small(), 'results').toEqual([]);
  await tab.ask('book a visit to the first one');
  await expect(tab.lastReply.getByRole('link', { name: 'WhatsApp' })).toBeVisible();
  expect(await small(), 'contact').toEqual([]);
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await expect(tab.panel.getByRole('button', { name: 'Forget me' })).toBeVisible();
  expect(await small(), 'menu').toEqual([]);
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.page.route('**/api/chat/query', (route) =>
    route.fulfill({ status: 413, body: '{"code":"too_large"}' }),
  );
  await tab.say('too long');
  await expect(tab.log.getByRole('button', { name: 'Send again' })).toBeVisible();
  expect(await small(), 'not sent').toEqual([]);
});
