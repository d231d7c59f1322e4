// One home inside the answer: pictures, facts, amenities and loan as catalogue and site state them, and no third party asked.
import { faults } from '../axe.ts';
import { expect, test } from '../people.ts';

test('a home is told with its pictures, facts and amenities; a fact asked is only said', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.ask('tell me about the first one');
  const home = tab.lastReply.getByRole('region', { name: /.+/ });
  await expect(home).toBeVisible();
  await expect(home.locator('dt')).toHaveCount(4);
  const pictures = home.getByRole('img');
  await expect.poll(() => pictures.count()).toBeGreaterThan(1);
  const strip = home.locator('.gallery ul');
  const at = () => strip.evaluate((list) => Math.round(list.scrollLeft / list.clientWidth));
  await home.getByRole('button', { name: 'Next picture' }).click();
  await expect.poll(at).toBe(1);
  await home.getByRole('button', { name: 'Previous picture' }).click();
  await expect.poll(at).toBe(0);
  for (const picture of await pictures.all()) await expect(picture).toHaveAttribute('alt', /.+/);
  await expect(home.locator('.price')).toHaveText(/^₹/);
  await expect(home.getByRole('button', { name: 'Share' })).toBeVisible();
  expect(await tab.log.evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
  expect(await faults(tab.page)).toEqual([]);
  expect(new Set(asked).size).toBe(1);
  await home.getByRole('button', { name: 'Book a visit' }).click();
  await expect(tab.replies).toHaveCount(3);
  await tab.ask('what is the facing of the first one?');
  await expect(tab.lastReply.locator('.home')).toHaveCount(0);
});

test('its loan follows a tap on the down payment and on the time, by the rate of the site', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.setViewportSize({ width: 390, height: 844 });
  await tab.open();
  await tab.ask('2bhk to buy in whitefield');
  await tab.ask('tell me about the first one');
  const home = tab.lastReply.getByRole('region', { name: /.+/ });
  const monthly = home.getByRole('status');
  await expect(monthly).toHaveText(/^₹[\d,]+ a month$/);
  await expect(home.getByText(/this site’s, as of/)).toBeVisible();
  await expect(home.getByRole('radio', { name: '20 %' })).toBeChecked();
  await expect(home.getByRole('radio', { name: '20 years' })).toBeChecked();
  await home.getByRole('radio', { name: '30 %' }).check();
  await home.getByRole('radio', { name: '15 years' }).check();
  for (const chip of await home.locator('.loan label').all())
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await tab.log.evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
  expect(await faults(tab.page)).toEqual([]);
  const shown = (await monthly.textContent()) ?? '-';
  // The same as the conversation says.
  await tab.ask('EMI of the first one with 30% down over 15 years');
  await expect(tab.lastReply).toContainText(shown);
});

test('photos and a plan that are asked for are words to tap, not addresses', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk to buy in whitefield');
  await tab.ask('floor plan of the first one');
  const plan = tab.lastReply.getByRole('link', { name: /^Floor plan of / });
  await expect(plan).toHaveAttribute('href', /^\/plans\//);
  await expect(tab.lastReply.locator('.text')).not.toContainText('/plans/');
  await tab.ask('photos of the first one');
  await expect(tab.lastReply.getByRole('link', { name: /^Photos of / })).toBeVisible();
});
