// A page that does its worst: resets, inherited type, layers, dialogs, shortcuts. The chat looks and works as ever.
import type { Locator } from '@playwright/test';
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import type { Tab } from '../people.ts';

const QUESTION = 'show me 2bhk in whitefield';

/** What the visitor sees of the chat: for each part its width, height, type and colours. */
async function looks(tab: Tab) {
  const parts: Record<string, Locator> = {
    panel: tab.panel,
    title: tab.panel.getByRole('heading'),
    composer: tab.composer,
    send: tab.panel.getByRole('button', { name: 'Send' }),
    reply: tab.lastReply.locator('.text'),
    card: tab.cards.first(),
    price: tab.cards.first().locator('.price'),
    close: tab.panel.getByRole('button', { name: 'Close chat' }),
  };
  const seen: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts))
    seen[name] = await part.first().evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      const of = 'fontSize fontFamily fontStyle lineHeight letterSpacing wordSpacing textTransform textAlign';
      const also = 'textIndent whiteSpace color webkitTextFillColor display visibility opacity direction';
      return [
        Math.round(width),
        Math.round(height),
        ...`${of} ${also}`.split(' ').map((name) => style[name]),
      ];
    });
  return seen;
}

const HOSTILE: Record<string, string> = {
  'html { font-size: 62.5% }': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'resets of everything': `*, *::before, *::after { all: unset !important; box-sizing: border-box !important }
    div, button, textarea { display: none !important }`,
  'inherited type on html': `html { font: italic 900 33px/3 serif; letter-spacing: 9px; word-spacing: 20px;
    text-transform: uppercase; text-align: right; direction: rtl; cursor: wait; color: red; visibility: visible;
    text-indent: 50px; white-space: pre; line-break: anywhere; -webkit-text-fill-color: red }`,
  'rules for every custom element and div': `body > * { position: static !important; transform: scale(2);
    opacity: .1 !important; filter: blur(9px) !important; zoom: 3; max-width: 10px !important; float: left;
    contain: strict !important; clip-path: inset(50%) !important }
    h1, p { transform: none }`,
};

for (const [kind, css] of Object.entries(HOSTILE))
  test(`a stylesheet with ${kind} changes nothing of the chat`, async ({ visit, server }) => {
    const plain = await visit(page({ tag: tag(server.url) }));
    const hostile = await visit(page({ tag: tag(server.url), head: `<style>${css}</style>` }));
    for (const { tab } of [plain, hostile]) {
      await tab.open();
      // Each visit has its own origin, so its own conversation: the same first answer.
      await tab.ask(QUESTION);
      await expect(tab.cards.first()).toBeVisible();
    }
    expect(await looks(hostile.tab)).toEqual(await looks(plain.tab));
    const [there, here] = [await plain.tab.panel.boundingBox(), await hostile.tab.panel.boundingBox()];
    expect(here).toEqual(there);
  });

test('a banner with a huge z-index does not cover the launcher, and data-z-index puts us below it', async ({
  visit,
  server,
}) => {
  const banner = `<div style="position:fixed;inset:0;z-index:1000000;background:#fff">cookies?</div>`;
  const above = await visit(page({ tag: tag(server.url), body: banner }));
  await above.tab.open();
  const below = await visit(page({ tag: tag(server.url, 'data-z-index="5"'), body: banner }));
  await expect(below.tab.launcher).toBeVisible();
  const onTop = await below.tab.launcher.evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.textContent;
  });
  expect(onTop).toBe('cookies?');
});

test('after a modal dialog of the page closes, the chat works again', async ({ visit, server }) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url),
      body: '<dialog><button onclick="this.parentNode.close()">Got it</button></dialog>',
    }),
  );
  await tab.open();
  await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
  await tab.page.getByRole('button', { name: 'Got it' }).click();
  await tab.ask(QUESTION);
  await expect(tab.cards.first()).toContainText('Whitefield');
});

test('shortcuts of the page neither see nor eat what is typed in the chat', async ({ visit, server }) => {
  const greedy = `<script>
    window.heard = [];
    for (const target of [document, window])
      for (const name of ['keydown', 'keypress', 'keyup', 'input', 'paste'])
        target.addEventListener(name, (event) => { heard.push(name + ' ' + event.key); event.preventDefault(); });
  </script>`;
  const { tab } = await visit(page({ tag: tag(server.url), head: greedy }));
  await tab.page.keyboard.press('s');
  expect(await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain(
    'keydown s',
  );
  await tab.open();
  await tab.page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard = [];
  });
  const typed = 'show 2bhk? s f / n k';
  await tab.composer.pressSequentially(typed);
  await expect(tab.composer).toHaveValue(typed);
  await tab.page.keyboard.press('Enter');
  await expect(tab.log.getByText(typed, { exact: true })).toBeVisible();
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel).toHaveCount(0);
  const heard = await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // The key that closes the panel is let go after it has left the page.
  expect(heard.filter((name) => name !== 'keyup Escape')).toEqual([]);
});
