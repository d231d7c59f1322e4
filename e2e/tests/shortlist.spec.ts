// The shortlist: what is saved can be found, opened, compared, shared and taken off again.
import { faults } from '../axe.ts';
import { expect, gate, test } from '../people.ts';

test('saved homes are counted in the header, listed, compared, and taken off', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  await tab.open();
  await tab.ask('2bhk in whitefield');
  for (const n of [0, 1])
    await tab.cards
      .nth(n)
      .getByRole('button', { name: /^Save / })
      .click();
  const button = tab.panel.getByRole('button', { name: 'Shortlist: 2' });
  await expect(button).toBeVisible();
  await button.click();
  const list = tab.panel.getByRole('group', { name: 'Shortlist' });
  await expect(list.getByRole('link')).toHaveCount(2);
  const names = await list.getByRole('link').allTextContents();
  expect(await faults(tab.page)).toEqual([]);
  await list.getByRole('button', { name: 'Compare' }).click();
  await expect(tab.lastReply.getByRole('table')).toBeVisible();
  for (const name of names) await expect(tab.lastReply.getByRole('table')).toContainText(name);
  await button.click();
  await list.getByRole('button', { name: `Remove ${names[0]}` }).click();
  await expect(tab.panel.getByRole('button', { name: 'Shortlist: 1' })).toBeVisible();
  await expect(list.getByRole('link')).toHaveCount(1);
  await tab.page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(tab.panel).toBeVisible();
});

test('a home and the whole list are shared with name and link, by what the browser has', async ({ ada }) => {
  await ada.context.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: async ({ text }: { text: string }) => void shared.push(text),
    });
  });
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const first = tab.cards.first();
  const [name, url] = [
    (await first.getByRole('link').textContent()) ?? '',
    await first.getByRole('link').evaluate((link) => (link as HTMLAnchorElement).href),
  ];
  await first.getByRole('button', { name: /^Share/ }).click();
  await first.getByRole('button', { name: /^Save / }).click();
  await tab.panel.getByRole('button', { name: 'Shortlist: 1' }).click();
  await tab.panel.getByRole('group', { name: 'Shortlist' }).getByRole('button', { name: 'Share' }).click();
  const shared = await tab.page.evaluate(() => (window as unknown as { shared: string[] }).shared);
  expect(shared).toEqual([`${name} ${url}`, `${name} ${url}`]);
});

test('a shortlist goes by a link: the other one sees the homes, compares them, and nothing of the chat', async ({
  ada,
  ben,
}) => {
  await ada.context.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ text }: { text: string }) => void Object.assign(window, { shared: text }),
    });
  });
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  for (const n of [0, 1])
    await tab.cards
      .nth(n)
      .getByRole('button', { name: /^Save / })
      .click();
  await tab.panel.getByRole('button', { name: 'Shortlist: 2' }).click();
  await tab.panel.getByRole('group', { name: 'Shortlist' }).getByRole('button', { name: 'Share' }).click();
  const shared = await tab.page.evaluate(() => (window as unknown as { shared: string }).shared);
  const [, link = ''] = /^Compare: (\S+)$/m.exec(shared) ?? [];
  // Ids, and the page they are looked at on.
  expect(link).toMatch(/^http:\/\/localhost:\d+\/privacy\/#veranda=homes:[\w-]+,[\w-]+$/);

  const other = await ben.newTab('/about/');
  const calls: string[] = [];
  other.page.on('request', (request) => calls.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await other.page.goto(link);
  await expect(other.panel.getByText('Homes that were sent to you: 2')).toBeVisible();
  expect(other.page.url()).not.toContain('homes:');
  expect(calls).not.toContain('POST /api/chat/query');
  expect(await other.credentials()).toEqual({ id: '', token: '' });
  await other.panel.getByRole('button', { name: 'Show them' }).click();
  await expect(other.cards).toHaveCount(2);
  await expect(other.asked).toHaveText(['Show them']);
  await other.panel.getByRole('button', { name: 'Compare 1 and 2' }).click();
  await expect(other.lastReply.getByRole('table')).toBeVisible();
  await expect(other.log).not.toContainText('2bhk in whitefield');
});

test('a save says where the home is now, without moving anything; a visit to all of them is asked for from the list', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const foot = await tab.panel.locator('.foot').boundingBox();
  for (const n of [0, 1])
    await tab.cards
      .nth(n)
      .getByRole('button', { name: /^Save / })
      .click();
  const strip = tab.panel.locator('.strip');
  await expect(strip).toContainText('Saved. 2 on your shortlist.');
  expect(await tab.panel.locator('.foot').boundingBox()).toEqual(foot);
  await strip.getByRole('button', { name: 'Shortlist' }).click();
  const list = tab.panel.getByRole('group', { name: 'Shortlist' });
  await expect(list.getByRole('link')).toHaveCount(2);
  await expect(strip).toHaveCount(0);
  expect(await faults(tab.page)).toEqual([]);
  await list.getByRole('button', { name: 'Book a visit' }).click();
  await expect(tab.asked.last()).toHaveText('Book a visit');
});

test('a home saved before all of the chat has come is told of when it has', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  const rest = gate();
  await tab.page.route(/\/assets\/rest/, async (route) => {
    await rest.passed;
    await route.continue();
  });
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.cards
    .first()
    .getByRole('button', { name: /^Save / })
    .click();
  await expect(tab.panel.locator('.strip')).toHaveCount(0);
  rest.open();
  await expect(tab.panel.locator('.strip')).toContainText('Saved. 1 on your shortlist.');
});

test('a save is said to who cannot see it', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.cards
    .first()
    .getByRole('button', { name: /^Save / })
    .click();
  await expect(tab.page.getByRole('status').first()).toHaveText('Saved. 1 on your shortlist.');
});

test('the same in words: saved, listed, compared, opened to be shared, taken off; the hearts on the cards follow', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const heart = (n: number) => tab.cards.nth(n).getByRole('button', { name: /^Save / });
  const name = (await tab.cards.nth(1).getByRole('link').textContent()) ?? '';
  await tab.ask('save the second');
  await expect(tab.lastReply).toContainText(`${name}: on your shortlist now`);
  await expect(heart(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(tab.panel.getByRole('button', { name: 'Shortlist: 1' })).toBeVisible();
  await heart(0).click();
  await tab.ask('what have I saved?');
  await expect(tab.lastReply).toContainText('2 homes are on your shortlist.');
  await expect(tab.lastReply.getByRole('article')).toHaveCount(2);
  await tab.ask('compare the saved ones');
  await expect(tab.lastReply.getByRole('table')).toBeVisible();
  await tab.ask('share my list');
  const list = tab.panel.getByRole('group', { name: 'Shortlist' });
  await expect(list.getByRole('button', { name: 'Share' })).toBeVisible();
  await tab.page.keyboard.press('Escape');
  await tab.ask('remove the second from my list');
  await expect(tab.lastReply).toContainText(`${name}: off your shortlist.`);
  await expect(tab.panel.getByRole('button', { name: 'Shortlist: 1' })).toBeVisible();
  await expect(heart(1)).toHaveAttribute('aria-pressed', 'false');
  // Kept like any other heart, and known on the next page.
  await tab.page.reload();
  await expect(tab.panel.getByRole('button', { name: 'Shortlist: 1' })).toBeVisible();
});

test('said in one tab, saved in the other one too, once', async ({ ada }) => {
  const first = await ada.newTab('/privacy/');
  await first.open();
  await first.ask('2bhk in whitefield');
  const second = await ada.newTab('/about/');
  await second.ask('save the first two');
  for (const tab of [first, second])
    await expect(tab.panel.getByRole('button', { name: 'Shortlist: 2' })).toBeVisible();
});
