// One home inside the answer: pictures, facts and amenities as the catalogue states them, and no third party asked.
import { AxeBuilder } from '@axe-core/playwright';
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
  await home.getByRole('button', { name: 'Next picture' }).click();
  await expect.poll(() => strip.evaluate((list) => list.scrollLeft)).toBeGreaterThan(100);
  expect(await tab.log.evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page: tab.page }).include('[data-veranda]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  expect(new Set(asked).size).toBe(1);
  await home.getByRole('button', { name: 'Book a visit' }).click();
  await expect(tab.replies).toHaveCount(3);
  await tab.ask('what is the facing of the first one?');
  await expect(tab.lastReply.locator('.home')).toHaveCount(0);
});
