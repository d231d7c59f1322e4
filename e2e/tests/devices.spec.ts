// A conversation on another device: a code on one, a tap and a number on the other, and what each may do then.
import { expect, type Tab, test } from '../people.ts';

const menu = async (tab: Tab, name: string) => {
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name, exact: true }).click();
};

/** Ada's code, as it is typed on her phone. */
async function codeOf(ada: Tab): Promise<string> {
  await menu(ada, 'Continue on another device');
  const code = await ada.panel.locator('.account .code').textContent();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return code ?? '';
}

async function letIn(desk: Tab, phone: Tab, code: string) {
  await menu(phone, 'Enter a code');
  await phone.panel.getByLabel('Code from your other device').fill(code.toLowerCase());
  await phone.panel.getByRole('button', { name: 'Continue', exact: true }).click();
  const number = await phone.panel.locator('.account .told').textContent();
  await desk.panel.getByRole('button', { name: number ?? '', exact: true }).click();
}

test('Ada goes on on her phone: the chat is there with its homes, and both show what either says', async ({
  ada,
  ben: pocket,
}) => {
  const desk = await ada.newTab();
  await desk.open();
  await desk.ask('2bhk in whitefield');
  const homes = await desk.cards.count();
  expect(homes).toBeGreaterThan(0);

  const phone = await pocket.newTab();
  await phone.open();
  await phone.ask('villas in hebbal');
  await letIn(desk, phone, await codeOf(desk));
  await expect(phone.asked).toHaveText(['2bhk in whitefield']);
  await expect(phone.cards).toHaveCount(homes);
  await expect(desk.panel.getByText('Both devices show this chat until it ends.')).toBeVisible();

  await phone.ask('cheaper');
  await desk.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(desk.asked).toHaveText(['2bhk in whitefield', 'cheaper']);

  // On the next page it is still the same chat; on leaving, the phone has its own again.
  await phone.page.goto(new URL('/buy/', pocket.home).href);
  await expect(phone.asked).toHaveText(['2bhk in whitefield', 'cheaper']);
  await menu(phone, 'Continue on another device');
  await phone.panel.getByRole('button', { name: 'Leave this chat' }).click();
  await expect(phone.asked).toHaveText(['villas in hebbal']);
  expect(await phone.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/there|joined/);
});

test('"None of these" shares nothing, and the code is done with', async ({ ada, ben }) => {
  const desk = await ada.newTab();
  await desk.open();
  await desk.ask('2bhk in whitefield');
  const stranger = await ben.newTab();
  await stranger.open();
  const code = await codeOf(desk);
  await menu(stranger, 'Enter a code');
  await stranger.panel.getByLabel('Code from your other device').fill(code);
  await stranger.panel.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(stranger.panel.locator('.account .told')).toBeVisible();
  await desk.panel.getByRole('button', { name: 'None of these' }).click();
  await expect(desk.panel.getByText('Nothing was shared.')).toBeVisible();
  await expect(stranger.panel.getByText('This code does not work any more')).toBeVisible();
  await expect(stranger.asked).toHaveCount(0);
});

/** Through the history, as Back and Forward. Not waited for: a page that the browser kept loads no more. */
const go = ({ page }: Tab, steps: number) =>
  page.evaluate((steps) => void setTimeout(() => history.go(steps)), steps);

/** While one page goes and the other comes there is none. */
const at = ({ page }: Tab) => page.evaluate(() => location.href).catch(() => '');

test('a link asks first, stands in no history, and does nothing by itself', async ({ ada, ben }) => {
  const desk = await ada.newTab();
  await desk.open();
  await desk.ask('2bhk in whitefield');
  const code = (await codeOf(desk)).replace('-', '');
  const calls: string[] = [];
  const phone = await ben.newTab('/about/');
  phone.page.on('request', (request) => calls.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const before = await phone.page.evaluate(() => history.length);
  await phone.page.goto(`${ben.home}/buy/#veranda=${code}`);
  await expect(phone.panel.getByText('Continue a chat from your other device here?')).toBeVisible();
  await expect(
    phone.panel.getByText('whoever sent you this link can read what you write here'),
  ).toBeVisible();
  expect(phone.page.url()).not.toContain('veranda=');
  expect(calls).not.toContain('POST /api/chat/join');
  const after = await phone.page.evaluate(() => history.length);
  await go(phone, before - after);
  await expect.poll(() => at(phone)).toBe(`${ben.home}/about/`);
  await go(phone, 1);
  await expect.poll(() => at(phone)).toBe(`${ben.home}/buy/`);
  // The code still works: looking used nothing up.
  await phone.page.goto(`${ben.home}/rent/#veranda=${code}`);
  await phone.panel.getByRole('button', { name: 'Continue', exact: true }).click();
  const number = await phone.panel.locator('.account .told').textContent();
  await desk.panel.getByRole('button', { name: number ?? '', exact: true }).click();
  await expect(phone.asked).toHaveText(['2bhk in whitefield']);
});

test('a device that was removed shows nothing of the chat any more', async ({ ada, ben }) => {
  const desk = await ada.newTab();
  await desk.open();
  await desk.ask('2bhk in whitefield');
  const phone = await ben.newTab();
  await phone.open();
  await letIn(desk, phone, await codeOf(desk));
  await expect(phone.asked).toHaveText(['2bhk in whitefield']);
  const remove = desk.panel.locator('.account').getByRole('button', { name: /^Remove / });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await phone.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(phone.panel.getByText('This device is no longer in that chat.')).toBeVisible();
  await expect(phone.asked).toHaveCount(0);
  await phone.ask('villas');
  await expect(phone.asked).toHaveText(['villas']);
});
