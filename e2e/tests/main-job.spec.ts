// The main job: a visitor asks on a property page and gets that site's homes.
import { expect, test } from '../people.ts';

test('"show me 2bhk in whitefield" gets a count, what was applied, and cards with the facts', async ({
  ada,
}) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await expect(tab.lastReply).toContainText(/\d+ .*2 BHK.*Whitefield/);
  const first = tab.cards.first();
  await expect(first).toContainText('Whitefield');
  await expect(first).toContainText(/2 BHK/);
  await expect(first).toContainText(/[\d,]+ sq ft/);
  await expect(first).toContainText(/carpet|built-up/);
  await expect(first).toContainText(/₹[\d.]+ (L|Cr)/);
  await expect(first).toContainText('Sample');
  await expect(first.locator('.picture img, .picture svg').first()).toBeVisible();
});

test('what follows works on what came before', async ({ ada }) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText(/90 L/);
  await tab.ask('only ready to move');
  await expect(tab.lastReply).toContainText(/ready/i);
  await tab.ask('tell me about the second one');
  await expect(tab.lastReply).toContainText(/Whitefield/);
  await tab.ask("what's its price");
  await expect(tab.lastReply).toContainText(/₹[\d.]+ (L|Cr)/);
});

test('"more" numbers the homes on, and never shows one twice', async ({ ada }) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const before = await tab.cards.count();
  await tab.ask('more');
  await expect.poll(() => tab.cards.count()).toBeGreaterThan(before);
  const ids = await tab.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')));
  expect(new Set(ids).size).toBe(ids.length);
  await expect(tab.cards.nth(before)).toContainText(String(before + 1));
});

test('no match names the filters, and one tap on an offer finds homes', async ({ ada }) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('2bhk to buy in whitefield under 5 lakh');
  await expect(tab.lastReply).toContainText(/found nothing.*Whitefield/);
  const before = await tab.log.locator('[data-role="assistant"]').count();
  await tab.panel
    .getByRole('button', { name: /₹|budget/i })
    .first()
    .click();
  await expect.poll(() => tab.log.locator('[data-role="assistant"]').count()).toBeGreaterThan(before);
  await expect(tab.lastReply.getByRole('article').first()).toBeVisible();
});

test('a visit is never confirmed by the chat: a person is offered, with the home and the day filled in', async ({
  ada,
}) => {
  const tab = await ada.newTab('/');
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await tab.ask('book a visit to the first one on Saturday');
  await expect(tab.lastReply).toContainText(/Sat \d/);
  await expect(tab.lastReply.getByRole('link', { name: /WhatsApp/ })).toBeVisible();
  await expect(tab.lastReply.getByRole('link', { name: /Call/ })).toBeVisible();
});

test('three in a row that it cannot understand bring examples and a person', async ({ ada }) => {
  const tab = await ada.newTab('/');
  await tab.open();
  for (const text of ['blorp quux', 'zint frabble', 'wumple drax']) await tab.ask(text);
  await expect(tab.lastReply.getByRole('link', { name: /WhatsApp|Call/ }).first()).toBeVisible();
});

test('a visitor who reads nothing and taps the first suggestion each time gets homes, a refinement and a comparison', async ({
  ada,
}) => {
  const tab = await ada.newTab('/');
  await tab.open();
  let homes = 0;
  let compared = false;
  let refined = false;
  for (let tap = 0; tap < 5 && !(compared && refined); tap += 1) {
    const replies = await tab.log.locator('[data-role="assistant"]').count();
    await tab.panel.getByTestId('suggestion').first().click();
    await expect.poll(() => tab.log.locator('[data-role="assistant"]').count()).toBeGreaterThan(replies);
    homes = Math.max(homes, await tab.lastReply.getByRole('article').count());
    refined ||= (await tab.panel.getByRole('button', { name: /^Remove/ }).count()) > 1;
    compared ||= (await tab.lastReply.getByRole('table').count()) > 0;
  }
  expect(homes).toBeGreaterThanOrEqual(3);
  expect({ refined, compared }).toEqual({ refined: true, compared: true });
});
