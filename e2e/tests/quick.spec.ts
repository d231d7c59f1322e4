// One row of filters: what can be asked is seen from the first open, a tap shows what it would find, and nothing jumps.
import { devices } from '@playwright/test';
import { faults } from '../axe.ts';
import { expect, Person, type Tab, test } from '../people.ts';

const row = (tab: Tab) => tab.panel.locator('.chips');
const opener = (tab: Tab, name: string) => row(tab).getByRole('button', { name, exact: true });
const values = (tab: Tab) => tab.panel.locator('.values button');
const clean = async ({ page }: Tab, state: string) => expect(await faults(page), state).toEqual([]);
const found = async (tab: Tab) =>
  Number((await tab.lastReply.locator('.text').textContent())?.match(/\d+/)?.[0]);

test('from the first open, a tap on a value finds as many homes as stood beside it', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await expect(row(tab).getByRole('button')).toHaveText(['Buy or rent', 'Area', 'BHK', 'Budget', 'Ready']);
  await opener(tab, 'BHK').click();
  await clean(tab, 'values');
  const three = values(tab).filter({ hasText: '3 BHK' });
  const n = Number(await three.locator('small').textContent());
  await three.click();
  await expect(tab.cards.first()).toBeVisible();
  expect(await found(tab)).toBe(n);
  await expect(tab.asked).toHaveText('3 BHK');

  await opener(tab, 'Area').click();
  const place = await values(tab).first().locator('span').textContent();
  const there = Number(await values(tab).first().locator('small').textContent());
  await values(tab).first().click();
  await expect(tab.replies).toHaveCount(2);
  expect(await found(tab)).toBe(there);
  await expect(row(tab).getByRole('listitem').first(), 'newest first').toContainText(`${place}`);
  await clean(tab, 'chosen');

  await opener(tab, '3 BHK').click();
  await expect(values(tab).filter({ hasText: '3 BHK' })).toHaveAttribute('aria-pressed', 'true');
  await tab.page.keyboard.press('Escape');
  await expect(opener(tab, '3 BHK')).toBeFocused();
  await tab.panel.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tab)).not.toContainText(`${place}`);
  await expect(row(tab)).toContainText('3 BHK');
});

test('what is said and what is tapped is the same, and one tap clears it all', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('3 bhk in whitefield to buy');
  for (const label of ['to buy', 'Whitefield', '3 BHK']) {
    await expect(opener(tab, label)).toBeAttached();
    await expect(row(tab).getByRole('button', { name: `Remove ${label}` })).toBeAttached();
  }
  await row(tab).getByRole('button', { name: 'Clear all' }).click();
  await expect(tab.replies).toHaveCount(2);
  await expect(row(tab).getByRole('button')).toHaveText(['Buy or rent', 'Area', 'BHK', 'Budget', 'Ready']);
});

test('on a phone the foot is as high after the answer as before it, and Undo is in sight', async ({
  browser,
  server,
}) => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 5'];
  const context = await browser.newContext({ ...phone, viewport: { width: 390, height: 844 } });
  const tab = await new Person(context, server.url).newTab('/privacy/');
  await tab.open();
  const foot = tab.panel.locator('.foot');
  // To the pixel: the end of a slide is found a part of one apart.
  const place = async () => {
    const { y = 0, height = 0 } = (await foot.boundingBox()) ?? {};
    return [Math.round(y), Math.round(height)];
  };
  // The panel slides in; its foot stands once two looks find it in one place.
  let before = await place();
  await expect
    .poll(async () => {
      const last = before;
      before = await place();
      return before.join() === last.join();
    })
    .toBe(true);
  await opener(tab, 'BHK').waitFor();
  expect(await place()).toEqual(before);
  await tab.ask('2 bhk in whitefield to buy under 90 lakh with a pool, ready to move');
  await expect(row(tab)).toContainText('swimming pool');
  expect(await place()).toEqual(before);
  await expect(tab.panel.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 });
  await context.close();
});
