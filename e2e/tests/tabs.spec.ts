// Tabs and pages of one site are one conversation; two sites on one origin are two.
import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, Tab, test } from '../people.ts';

test('two tabs that speak at the same time show the same lines in the same order, as the server has them', async ({
  ada,
}) => {
  const [one, other] = [await ada.newTab(), await ada.newTab()];
  await one.open();
  await other.open();
  await Promise.all([one.say('2bhk in whitefield'), other.say('3bhk in bellandur')]);
  await Promise.all([one.say('only ready to move'), other.say('under 2 crore')]);
  for (const tab of [one, other]) {
    await expect(tab.asked).toHaveCount(4);
    await expect(tab.replies).toHaveCount(4);
  }
  const { said } = await one.kept(await one.credentials());
  for (const tab of [one, other]) await expect(tab.asked).toHaveText(said);
  for (const own of [
    ['2bhk in whitefield', 'only ready to move'],
    ['3bhk in bellandur', 'under 2 crore'],
  ])
    expect(said.filter((text) => own.includes(text))).toEqual(own);
});

test('the panel stays open and the unsent draft stands in it on the next page; closed stays closed', async ({
  ada,
  server,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.composer.fill('a home with two balc');
  await tab.page.goto(`${server.url}/buy/`);
  await expect(tab.composer).toHaveValue('a home with two balc');
  await tab.ask('2bhk in whitefield');
  await tab.panel.getByRole('button', { name: 'Close chat' }).click();
  await tab.page.goto(`${server.url}/rent/`);
  await expect(tab.launcher).toBeVisible();
  await expect(tab.panel).toHaveCount(0);
  await tab.open();
  await expect(tab.asked).toHaveText(['2bhk in whitefield']);
  await expect(tab.composer).toHaveValue('');
});

test('"New chat" clears both tabs, tells the other, and the next message goes out under a new name', async ({
  ada,
}) => {
  const [one, other] = [await ada.newTab(), await ada.newTab()];
  await one.open();
  await one.ask('2bhk in whitefield');
  await other.open();
  await expect(other.asked).toHaveText(['2bhk in whitefield']);
  const old = await one.credentials();
  await one.panel.getByRole('button', { name: 'More options' }).click();
  await one.panel.getByRole('button', { name: 'New chat' }).click();
  for (const tab of [one, other]) await expect(tab.asked).toHaveCount(0);
  await expect(other.panel.getByText('This conversation was cleared in another tab.')).toBeVisible();
  await expect.poll(async () => (await one.kept(old)).status).toBe(404);
  await other.ask('villas in sarjapur road');
  const now = await other.credentials();
  expect(now.id).not.toBe(old.id);
  expect(now.token).not.toBe(old.token);
  await expect(one.asked).toHaveText(['villas in sarjapur road']);
  expect((await other.kept(now)).said).toEqual(['villas in sarjapur road']);
});

test('a new chat can be undone for some seconds: the conversation goes on where it was', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const before = await tab.credentials();
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: 'New chat' }).click();
  await expect(tab.asked).toHaveCount(0);
  await expect(tab.panel.getByText('Chat cleared.')).toBeVisible();
  await tab.panel.locator('.strip').getByRole('button', { name: 'Undo' }).click();
  await expect(tab.asked).toHaveText(['2bhk in whitefield']);
  await expect(tab.cards.first()).toBeVisible();
  await tab.ask('under 90 lakh');
  expect(await tab.credentials()).toEqual(before);
  expect((await tab.kept(before)).said).toEqual(['2bhk in whitefield', 'under 90 lakh']);
});

test('two sites on one origin keep two conversations, also after a reload', async ({ ada, server }) => {
  const host = await serveHost({
    '/hills': page({ tag: tag(server.url, 'data-site="hills"') }),
    '/lakes': page({ tag: tag(server.url, 'data-site="lakes"') }),
  });
  try {
    const visit = async (path: string) => {
      const tab = new Tab(await ada.context.newPage());
      await tab.page.goto(host.url + path);
      return tab;
    };
    const [hills, lakes] = [await visit('/hills'), await visit('/lakes')];
    await hills.open();
    await lakes.open();
    await hills.ask('2bhk in whitefield');
    await lakes.ask('villas in sarjapur road');
    for (const tab of [hills, lakes]) await tab.page.reload();
    await expect(hills.asked).toHaveText(['2bhk in whitefield']);
    await expect(lakes.asked).toHaveText(['villas in sarjapur road']);
    const [one, other] = [await hills.credentials('hills'), await lakes.credentials('lakes')];
    expect(one.id).not.toBe(other.id);
    expect((await hills.kept(one, server.url)).said).toEqual(['2bhk in whitefield']);
    expect((await lakes.kept(other, server.url)).said).toEqual(['villas in sarjapur road']);
  } finally {
    await host.close();
  }
});
