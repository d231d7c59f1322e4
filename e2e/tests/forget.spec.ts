// The visitor's own say: forget me, take the chat along as a file, keep nothing until I agree.
import { readFile } from 'node:fs/promises';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, Tab, test } from '../people.ts';
import { stored } from '../stored.ts';

const menu = async (tab: Tab, item: string) => {
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: item }).click();
};
const forgetMe = async (tab: Tab) => {
  await menu(tab, 'Forget me');
  await tab.panel.getByRole('button', { name: 'Delete', exact: true }).click();
};
test('"Forget me" asks, removes the conversation and the shortlist here, in the other tab and at the server, and says so', async ({
  ada,
}) => {
  const [one, other] = [await ada.newTab(), await ada.newTab()];
  await one.page.evaluate(() => localStorage.setItem('cart', 'the host’s own'));
  await one.open();
  await one.ask('show me 2bhk in whitefield');
  await one.cards
    .first()
    .getByRole('button', { name: /^Save / })
    .click();
  await other.open();
  await expect(other.asked).toHaveText(['show me 2bhk in whitefield']);
  const before = await one.credentials();
  const home = await one.cards.first().getAttribute('data-id');

  await menu(one, 'Forget me');
  await expect(one.panel.getByText('Delete this conversation and your saved homes?')).toBeVisible();
  await one.panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(
    one.panel.getByText('Your conversation has been deleted, here and on the server.'),
  ).toBeVisible();
  for (const tab of [one, other]) await expect(tab.asked).toHaveCount(0);
  expect((await one.kept(before)).status).toBe(404);
  for (const tab of [one, other]) {
    const left = await stored(tab);
    for (const secret of [before.id, before.token, 'whitefield', home]) expect(left).not.toContain(secret);
    expect(left).toContain('the host’s own');
  }

  await other.ask('book a visit to a 3bhk in bellandur');
  await expect(other.log, 'no home saved before').not.toContainText('My shortlist');
});

test('"Forget me" with the server away says honestly what is left', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await ada.context.route('**/api/chat/session', (route) => route.abort());
  await forgetMe(tab);
  await expect(tab.panel.getByText(/deleted in this browser.*goes after 30 minutes/)).toBeVisible();
  expect(await stored(tab)).not.toMatch(/whitefield|session_token/i);
});

test('"Forget me" takes along what was not sent yet: it never arrives', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  const posts: string[] = [];
  await ada.context.route('**/api/chat/query', (route) => {
    posts.push(route.request().postDataJSON().query);
    return route.abort();
  });
  await tab.say('my own secret');
  await expect(tab.log.getByText('Waiting to send')).toBeVisible();
  await forgetMe(tab);
  await expect(tab.panel.getByText(/has been deleted/)).toBeVisible();
  await ada.context.unroute('**/api/chat/query');
  await tab.ask('villas in sarjapur road');
  expect((await tab.kept(await tab.credentials())).said).toEqual(['villas in sarjapur road']);
  expect(await stored(tab)).not.toContain('my own secret');
});

test('the conversation can be taken along as a page, with each line and each home', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield <b>&');
  const reply = (await tab.lastReply.locator('.text').textContent()) ?? '';
  await expect(tab.cards.first()).toBeVisible();
  const homes = await tab.cards.locator('.name').allTextContents();

  const coming = tab.page.waitForEvent('download');
  await menu(tab, 'Save chat');
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^Neem-Laterite-\d{4}-\d\d-\d\d\.html$/);
  const html = await readFile(await file.path(), 'utf8');
  const reader = await ada.context.newPage();
  await reader.setContent(html);
  await expect(reader.locator('body')).toContainText('show me 2bhk in whitefield <b>&');
  await expect(reader.locator('body')).toContainText(reply);
  await expect(reader.getByRole('listitem')).toHaveCount(homes.length);
  await expect(reader.getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    /^http:\/\/localhost:\d+\/homes\//,
  );
});

test('with data-consent nothing is stored until the visitor agrees; then the conversation is kept', async ({
  ada,
  server,
}) => {
  const host = await serveHost({ '/': page({ tag: tag(server.url, 'data-consent') }) });
  try {
    const tab = new Tab(await ada.context.newPage());
    await tab.page.goto(host.url);
    const nothing = await stored(tab);
    await tab.open();
    await tab.composer.fill('half a sen');
    await tab.ask('show me 2bhk in whitefield');
    await tab.ask('under 90 lakh');
    await expect(tab.lastReply, 'it remembers for as long as the page lives').toContainText('Whitefield');
    expect(await stored(tab)).toBe(nothing);
    await tab.page.reload();
    await tab.open();
    await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
    await expect(tab.asked).toHaveCount(0);
    expect(await stored(tab)).toBe(nothing);

    await tab.ask('villas in sarjapur road');
    await tab.panel.getByRole('button', { name: 'Keep my chat' }).click();
    await expect(tab.panel.getByText('Nothing is kept on this device.')).toHaveCount(0);
    await expect.poll(() => stored(tab)).toContain('villas in sarjapur road');
    await tab.page.reload();
    await expect(tab.asked).toHaveText(['villas in sarjapur road']);
    await tab.ask('under 4 crore');
    await expect(tab.lastReply).toContainText('Sarjapur');
  } finally {
    await host.close();
  }
});
