// The owner's desk and the visitor's own page, on a phone: readable, without traps for those who cannot see, and the page
// without any script.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from '../axe.ts';
import { KEY, type Office, PHONE, withOffice } from '../office.ts';
import { test as base, expect } from '../people.ts';
import type { Server } from '../server.ts';

const test = base.extend<object, { office: Office }>({
  office: [
    // Nobody listens there: what is sent stays on the way.
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => withOffice('http://127.0.0.1:9/leads', use),
    { scope: 'worker' },
  ],
});
/** One after another in one worker: they share an office. */
test.describe.configure({ mode: 'default' });

const json = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

let n = 0;
/** Somebody asks for a visit; gives the address of their page. */
async function asks({ url }: Server, name: string, locale = 'en'): Promise<string> {
  n++;
  const found = await (
    await fetch(
      `${url}/api/chat/query`,
      json({ session_id: `finder-${n}`, query: '2bhk in whitefield to buy' }),
    )
  ).json();
  const [home] = found.reply.cards;
  const query = `kind=visit&listing_ids=${home.id}&locale=${locale}`;
  const { notice, days } = await (await fetch(`${url}/api/chat/slots?${query}`)).json();
  const answer = await fetch(
    `${url}/api/chat/visit`,
    json({
      session_id: `visitor-${n}`,
      message_id: `message-${n}`,
      locale,
      kind: 'visit',
      listing_ids: [home.id],
      slot: days.at(-1).slots[n].start,
      name,
      phone: `98450 ${20_000 + n}`,
      notice: notice.hash,
      agreed: ['contact'],
    }),
  );
  expect(answer.status).toBe(200);
  return new URL((await answer.json()).reply.visit.page_url).pathname;
}

/** Nothing that a screen reader trips over, nothing beside the screen. */
async function clean(page: Page, state: string) {
  expect(await faults(page, { part: 'html' }), state).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${state}: scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const [locale, words] of [
  ['en', { asked: 'not confirmed yet', moved: 'Done.', cancelled: 'Cancelled' }],
  ['hi', { asked: 'अभी पक्का नहीं', moved: '', cancelled: 'रद्द' }],
  ['kn', { asked: 'ಇನ್ನೂ ಖಚಿತವಾಗಿಲ್ಲ', moved: '', cancelled: 'ರದ್ದ' }],
] as const)
  test(`the visitor’s page in ${locale} works without any script: another time, cancel, no more contact`, async ({
    browser,
    office,
  }) => {
    const address = office.url + (await asks(office, `Page ${locale}`, locale));
    const seeing = await browser.newContext(PHONE);
    const looked = await seeing.newPage();
    await looked.goto(address);
    await clean(looked, 'asked');
    await seeing.close();

    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('main')).toContainText(words.asked);
    expect(await page.content()).not.toMatch(/Page (en|hi|kn)|98450|<script|blob:/);
    const calendar = await page.request.get(`${address}.ics`);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const before = await page.locator('dd').first().textContent();
    await page.locator('#start').selectOption({ index: 0 });
    await page.locator('form:has(#start) button').click();
    await expect(page.getByRole('status')).toContainText(words.moved);
    expect(await page.locator('dd').first().textContent()).not.toBe(before);
    await page.locator('form:has(input[value="cancel"]) button').click();
    await expect(page.locator('main')).toContainText(words.cancelled);
    await page.locator('form:has(input[value="stop"]) button').click();
    await expect(page.getByRole('status')).toBeVisible();
    await expect(page.locator('#start')).toHaveCount(0);
    await context.close();
  });

test('the owner opens the desk on a phone, confirms a visit, and sees what was agreed to', async ({
  browser,
  office,
}) => {
  const visitorsPage = await asks(office, 'Desk Sample');
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${office.url}/desk`);
  await clean(page, 'login');
  await page.getByLabel('Your key').fill('wrong');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert')).toHaveText('That is not one of the keys.');
  await page.getByLabel('Your key').fill(KEY);
  await page.getByRole('button', { name: 'Open' }).click();
  const card = page.locator('article', { hasText: 'Desk Sample' });
  await expect(card).toContainText('to be confirmed');
  await clean(page, 'today');
  await card.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: 'Desk Sample' })).toBeVisible();
  await expect(page.locator('main')).toContainText('answered by asha');
  await expect(page.locator('main')).toContainText('will keep your name and phone number');
  await clean(page, 'a lead');
  await page.getByLabel('Seen by your colleagues alone').fill('Comes with her father');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Seen by your colleagues alone')).toHaveValue('Comes with her father');
  await page.getByRole('link', { name: 'Leads' }).click();
  await expect(page.getByRole('link', { name: 'Desk Sample' })).toBeVisible();
  await clean(page, 'leads');
  await page.goto(office.url + visitorsPage);
  await expect(page.locator('main')).toContainText('Confirmed');
  await context.close();
});

test('what five ask in vain is seen under Demand; the answer written there is said in the chat', async ({
  browser,
  office,
}) => {
  const say = async (session_id: string, query: string): Promise<string> =>
    (await (await fetch(`${office.url}/api/chat/query`, json({ session_id, query }))).json()).reply.text;
  for (let person = 0; person < 5; person++) {
    await say(`wanting-${person}`, '4 bhk in hebbal under 60 lakh');
    await say(`wanting-${person}`, 'are pets allowed there?');
  }
  await say('alone', 'is there vastu?');
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${office.url}/desk/login`);
  await page.getByLabel('Your key').fill(KEY);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(async () => {
    await page.goto(`${office.url}/desk/demand`);
    await expect(page.getByRole('cell', { name: /4 BHK · Hebbal/ })).toBeVisible({ timeout: 1000 });
    await expect(page.locator('article', { hasText: 'pets' })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('main')).not.toContainText(/vastu/i);
  await clean(page, 'demand');
  const own = page.locator('article', { hasText: 'pets' });
  await own.getByRole('textbox').fill('Two pets a home are welcome.');
  await own.getByRole('button', { name: 'Write the answer' }).click();
  await expect(page.getByRole('status')).toContainText('Written.');
  expect(JSON.parse(readFileSync(office.site, 'utf8')).answers).toEqual([
    { about: ['pets'], say: { en: 'Two pets a home are welcome.' } },
  ]);
  await expect
    .poll(() => say(`asking-${++n}`, 'are pets allowed?'), { timeout: 20_000 })
    .toContain('Two pets a home are welcome.');
  await page.goto(`${office.url}/desk/demand`);
  await expect(page.locator('article', { hasText: 'pets' })).toContainText('answered');
  await context.close();
});
