// Pages whose router keeps its place in the fragment or in history.state: what comes to us by a link takes nothing of theirs.
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import type { Tab } from '../people.ts';

/** As hash routers do: the fragment is the page, and history.state counts where in the history one is. */
const ROUTER = `<nav><a href="#/rent">Rent</a> <a href="#/buy">Buy</a></nav><main id="view"></main><script>
  let position = 0;
  const views = { '': 'Start', '#/rent': 'Homes to rent', '#/buy': 'Homes to buy' };
  const show = () => { document.querySelector('#view').textContent = views[location.hash] ?? 'No such page'; };
  history.replaceState({ position, key: 'first' }, '');
  addEventListener('hashchange', () => {
    if (!history.state) history.replaceState({ position: position += 1, key: 'k' + position }, '');
    show();
  });
  addEventListener('popstate', ({ state }) => { if (state) position = state.position; });
  show();
</script>`;

const state = ({ page }: Tab) => page.evaluate(() => history.state);
const view = ({ page }: Tab) => page.locator('#view');
const place = ({ page }: Tab) => page.evaluate(() => location.hash);

/** The router's own links, Back and Forward lead where they always led. */
async function routes(tab: Tab) {
  await tab.page.getByRole('link', { name: 'Rent' }).click();
  await tab.page.getByRole('link', { name: 'Buy' }).click();
  await expect(view(tab)).toHaveText('Homes to buy');
  expect(await state(tab)).toEqual({ position: 2, key: 'k2' });
  await tab.page.evaluate(() => history.back());
  await expect(view(tab)).toHaveText('Homes to rent');
  expect(await state(tab)).toEqual({ position: 1, key: 'k1' });
  await tab.page.evaluate(() => history.forward());
  await expect(view(tab)).toHaveText('Homes to buy');
}

for (const [what, fragment, question] of [
  ['a code from another device', '#veranda=7KQ2M4XD', 'Continue a chat from your other device here?'],
  ['homes that somebody sent', '#veranda=homes:VE-101,VE-102', 'Homes that were sent to you: 2'],
] as const)
  test(`a link with ${what} leaves a hash router its state, its history and its pages`, async ({
    visit,
    server,
  }) => {
    const { tab } = await visit(page({ tag: tag(server.url), body: ROUTER }), { path: `/${fragment}` });
    await expect(tab.panel.getByText(question)).toBeVisible();
    await expect.poll(() => place(tab), 'gone from the address').toBe('');
    expect(await state(tab)).toEqual({ position: 0, key: 'first' });
    await routes(tab);
    await tab.panel.getByRole('button', { name: 'No', exact: true }).click();
    expect(await place(tab), 'the answer moves no page').toBe('#/buy');
  });

test('on a phone Back closes the chat, and the router’s state is under it and around it', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), body: ROUTER }), {
    before: async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      // As in browsers without one: an entry of the history stands in for it.
      await page.addInitScript(() => Reflect.deleteProperty(window, 'CloseWatcher'));
    },
  });
  await tab.page.getByRole('link', { name: 'Rent' }).click();
  await tab.open();
  expect(await state(tab)).toMatchObject({ position: 1, key: 'k1' });
  await tab.page.evaluate(() => history.back());
  await expect(tab.panel).toBeHidden();
  expect(await state(tab)).toEqual({ position: 1, key: 'k1' });
  await expect(view(tab)).toHaveText('Homes to rent');
  await tab.open();
  await tab.panel.getByRole('button', { name: 'Close chat' }).click();
  await expect.poll(() => state(tab)).toEqual({ position: 1, key: 'k1' });
  await expect(view(tab)).toHaveText('Homes to rent');
});
