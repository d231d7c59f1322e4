// The same browser goes on where it left off: over a reload, on another page, in a second tab, after a restart.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, Tab, test } from '../people.ts';

const QUESTION = 'show me 2bhk in whitefield';

test('the conversation is there after a reload and understands what came before', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.reload();
  await expect(tab.log.getByText(QUESTION)).toBeVisible();
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText(/2 BHK/);
  await expect(tab.lastReply).toContainText(/Whitefield/);
});

test('the conversation goes on, open, on another page of the site', async ({ ada, server }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.goto(`${server.url}/rent/`);
  await expect(tab.log.getByText(QUESTION)).toBeVisible();
});

test('the next page shows the conversation where it was left, and the end of it once more has been said', async ({
  ada,
  server,
}) => {
  const tab = await ada.newTab();
  await tab.page.setViewportSize({ width: 390, height: 844 });
  await tab.open();
  await tab.ask(QUESTION);
  await tab.ask('tell me about the first one');
  await tab.ask('3bhk in hebbal');
  await expect(tab.lastReply.getByRole('article').first()).toBeVisible();
  const third = tab.log.locator('.turn').first().getByRole('article').nth(2);
  const at = () => third.evaluate((card) => card.getBoundingClientRect().top);
  await third.evaluate((card) => card.scrollIntoView({ block: 'center' }));
  const before = await at();
  await tab.page.reload();
  await expect(third).toBeVisible();
  await expect.poll(async () => Math.abs((await at()) - before)).toBeLessThan(40);
  const other = await ada.newTab('/about/');
  await other.ask('under 90 lakh');
  await tab.page.goto(`${server.url}/rent/`);
  await tab.page.setViewportSize({ width: 1280, height: 900 });
  await expect(tab.log.locator('.turn').last()).toBeInViewport();
});

test('a home whose page was opened says so on its card', async ({ ada }) => {
  const tab = await ada.newTab();
  // Also one opened before all of the chat has come.
  await tab.page.route(/\/assets\/rest/, () => {}, { times: 1 });
  await tab.open();
  await tab.ask(QUESTION);
  await expect(tab.cards.first()).toContainText(/₹[\d,]+\/sq ft/);
  await tab.cards.first().getByRole('link').click();
  await tab.page.waitForURL(/\/homes?\//);
  await expect(tab.cards.first()).toContainText('Viewed');
  await expect(tab.cards.nth(1)).not.toContainText('Viewed');
});

test('a second tab shows the same conversation, and what is said in it appears in the first', async ({
  ada,
}) => {
  const first = await ada.newTab();
  await first.open();
  await first.ask(QUESTION);
  const second = await ada.newTab();
  await expect(second.log.getByText(QUESTION)).toBeVisible();
  await second.ask('only ready to move');
  await expect(first.log.getByText('only ready to move', { exact: true })).toBeVisible();
});

test('closing the tab and opening another loses nothing', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.close();
  const later = await ada.newTab();
  await expect(later.log.getByText(QUESTION)).toBeVisible();
  await later.ask('tell me about the second one');
  await expect(later.lastReply).toContainText(/Whitefield/);
});

test('a real restart of the browser loses nothing', async ({
  server,
  playwright,
  browserName,
  launchOptions,
  channel,
}) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'veranda-profile-'));
  const visit = async (act: (tab: Tab) => Promise<void>) => {
    const context = await playwright[browserName].launchPersistentContext(profile, {
      ...launchOptions,
      channel,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await act(new Tab(page));
    await context.close();
  };
  try {
    await visit(async (tab) => {
      await tab.open();
      await tab.ask(QUESTION);
    });
    await visit(async (tab) => {
      await expect(tab.log.getByText(QUESTION)).toBeVisible();
      await tab.ask('under 90 lakh');
      await expect(tab.lastReply).toContainText(/Whitefield/);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
