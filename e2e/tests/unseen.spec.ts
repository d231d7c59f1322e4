// Pages that nobody sees yet: prerendered, or opened behind another. They ask for nothing and keep nothing until they are shown.
import type { Page } from '@playwright/test';
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';

const QUESTION = '2bhk in whitefield under 90 lakh';

/** As a page opened behind another: hidden until `show()`. A prerendered one says so in `prerendering` as well. */
const hide = (page: Page, prerendering: boolean) =>
  page.addInitScript((prerendering) => {
    let hidden = true;
    Object.defineProperties(document, {
      hidden: { get: () => hidden },
      visibilityState: { get: () => (hidden ? 'hidden' : 'visible') },
      prerendering: { get: () => hidden && prerendering },
    });
    Object.assign(window, {
      show() {
        hidden = false;
        if (prerendering) document.dispatchEvent(new Event('prerenderingchange'));
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  }, prerendering);

const EARLY = 'window.Veranda = Object.assign((...call) => Veranda.q.push(call), { q: [] });';
/** What would open the chat as soon as the page is there. */
const UNSEEN: Record<string, { prerendering?: boolean; body?: string; head?: string; path?: string }> = {
  'opened behind one with the chat open': {},
  'prerendered from one with the chat open': { prerendering: true },
  'opened behind another by a link with a code': { path: '/new#veranda=7KQ2M4XD' },
  'prerendered, with the chat in its own place': {
    prerendering: true,
    path: '/new',
    body: '<veranda-chat style="display:block;height:500px"></veranda-chat>',
  },
  'prerendered, that opens the chat by itself': {
    prerendering: true,
    path: '/new',
    head: `<script>${EARLY} Veranda('open');</script>`,
  },
  'opened behind another, that asks in the visitor’s name': {
    path: '/new',
    head: `<script>${EARLY} setTimeout(() => Veranda('send', 'villas in hebbal'), 50);</script>`,
  },
};
for (const [what, { prerendering = false, head, body, path = '/' }] of Object.entries(UNSEEN))
  test(`a page ${what} asks for nothing and keeps nothing, until it is shown`, async ({ visit, server }) => {
    const first = await visit({
      '/': page({ tag: tag(server.url) }),
      '/new': page({ tag: tag(server.url, 'data-site="new"'), head, body }),
    });
    await first.tab.open();
    await first.tab.ask(QUESTION);
    const behind = await first.tab.page.context().newPage();
    await hide(behind, prerendering);
    const asked: string[] = [];
    behind.on('request', (request) => asked.push(request.url()));
    await behind.goto(first.host.url + path);
    await expect
      .poll(() => behind.evaluate(() => 'client' in ((window as { Veranda?: object }).Veranda ?? {})))
      .toBe(true);
    // Longer than the page itself waits with what it asks.
    await behind.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(asked.filter((url) => /assets|api/.test(url))).toEqual([]);
    expect(
      await behind.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':new'))),
    ).toEqual([]);
    await behind.evaluate(() => (window as unknown as { show(): void }).show());
    await expect(behind.getByRole('dialog').or(behind.locator('veranda-chat .panel'))).toBeVisible();
    if (path === '/') await expect(behind.getByRole('log').getByRole('article').first()).toBeVisible();
    if (/asks/.test(what)) await expect(behind.getByRole('log')).toContainText('villas in hebbal');
  });

test('a page that the browser itself prerenders is silent until it is gone to', async ({ visit, server }) => {
  const rules = '{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}';
  const { tab, host } = await visit({
    '/': page({ tag: tag(server.url), head: `<script type="speculationrules">${rules}</script>` }),
    '/next': page({ tag: tag(server.url), body: '<p>the next page</p>' }),
  });
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.evaluate(() => location.assign('/next'));
  await expect(tab.page).toHaveURL(`${host.url}/next`);
  await expect(tab.asked).toHaveText([QUESTION]);
  await tab.ask('cheaper');
  await expect(tab.replies).toHaveCount(2);
});
