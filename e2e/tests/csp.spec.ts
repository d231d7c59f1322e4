// Content security: under a strict policy with Trusted Types a whole conversation breaks no rule of the page.
import { expect, test } from '../host-pages/guest.ts';
import { recordViolations, strictPage, violations } from '../host-pages/strict.ts';
import { Tab } from '../people.ts';

/** Everything the chat can show and do, but for the ending of it. */
async function converse(tab: Tab) {
  await tab.ask('show me 2bhk in whitefield');
  await expect(tab.cards.first()).toContainText('Whitefield');
  await expect
    .poll(() =>
      tab.cards
        .first()
        .locator('img')
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
  await tab.cards.first().getByRole('button', { name: /^Save/ }).click();
  await tab.ask('compare the first two');
  await expect(tab.lastReply.getByRole('table')).toBeVisible();
  await tab.ask('book a visit to the first one on Saturday');
  await expect(tab.lastReply.getByRole('link', { name: /WhatsApp/ })).toBeVisible();
  await tab.ask('2bhk in whitefield under 5 lakh');
  await tab.panel.getByRole('button', { name: 'Undo' }).click();
  await tab.panel.getByTestId('suggestion').first().click();
  await expect(tab.log.locator('[data-role="user"]').last()).toBeVisible();
}

async function choose(tab: Tab, item: string) {
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: item }).click();
}

test('a whole conversation breaks no rule of the strictest policy, Trusted Types included', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(strictPage({ api: server.url }), { before: recordViolations });
  await tab.open();
  await converse(tab);
  const saved = tab.page.waitForEvent('download');
  await choose(tab, 'Save chat');
  await saved;
  await choose(tab, 'New chat');
  await expect(tab.log.locator('[data-role]')).toHaveCount(0);
  await tab.ask('villas in sarjapur road');
  await choose(tab, 'Forget me');
  await tab.panel.getByRole('button', { name: 'Delete' }).click();
  await expect(tab.panel).toContainText('has been deleted');
  await tab.page.keyboard.press('Escape');
  await expect(tab.launcher).toBeVisible();
  expect(await violations(tab)).toEqual([]);
  // The styles did arrive: a policy that had blocked them in silence would leave a bare button.
  expect(await tab.launcher.evaluate((button) => getComputedStyle(button).position)).toBe('fixed');
});

test('in a place of the page, and folded up on a phone, it breaks no rule either', async ({
  visit,
  server,
}) => {
  const inline = await visit(
    strictPage({ api: server.url, body: `<veranda-chat api="${server.url}"></veranda-chat>` }),
    { before: recordViolations },
  );
  await converse(inline.tab);
  expect(await violations(inline.tab)).toEqual([]);

  const phone = await visit(strictPage({ api: server.url }), {
    before: async (tab) => {
      await recordViolations(tab);
      await tab.page.setViewportSize({ width: 390, height: 780 });
    },
  });
  await phone.tab.open();
  await phone.tab.ask('show me 2bhk in whitefield');
  const next = new Tab(await phone.tab.page.context().newPage());
  await next.page.setViewportSize({ width: 390, height: 780 });
  await next.page.goto(phone.host.url);
  await next.page.getByRole('button', { name: /^Back to/ }).click();
  await expect(next.cards.first()).toContainText('Whitefield');
  for (const tab of [phone.tab, next]) expect(await violations(tab)).toEqual([]);
});

test('the policy is in force: what an ordinary widget does on this page is refused', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(strictPage({ api: server.url }), { before: recordViolations });
  await tab.page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML = '<b>gone</b>';
    } catch {
      // Trusted Types throw as well as report.
    }
  });
  await expect
    .poll(async () => (await violations(tab))?.map((line) => line.split(' ')[0]))
    .toEqual(['style-src-elem', 'style-src-attr', 'require-trusted-types-for']);
});
