// The page Veranda is a guest on: it loads wherever the tag stands, takes nothing, changes nothing, and cannot be harmed.
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';

const QUESTION = 'show me 2bhk in whitefield';

// ---- where the tag stands ------------------------------------------------------------------------------------------

/** Ways to put the tag on a page, from before there is a body to long after it was shown. */
const PLACES: Record<string, (src: string) => Parameters<typeof page>[0]> = {
  'in the head, blocking': (src) => ({ tag: '', head: `<script src="${src}"></script>` }),
  'in the head, deferred': (src) => ({ tag: '', head: `<script src="${src}" defer></script>` }),
  'in the head, as a module': (src) => ({ tag: '', head: `<script src="${src}" type="module"></script>` }),
  'at the end of the body': (src) => ({ tag: `<script src="${src}"></script>` }),
  'by a tag manager, long after the page was shown': (src) => ({
    tag: `<script>addEventListener('load', () => setTimeout(() => {
      const late = document.createElement('script');
      late.src = '${src}';
      document.head.append(late);
    }))</script>`,
  }),
};
for (const [place, html] of Object.entries(PLACES))
  test(`the tag works ${place}: one launcher, and it opens`, async ({ visit, server }) => {
    const { tab } = await visit(page(html(`${server.url}/veranda.js`)));
    await tab.open();
    await expect(tab.page.locator('[data-veranda]')).toHaveCount(1);
  });

test('the tag pasted three times is one chat with one conversation', async ({ visit, server }) => {
  const once = tag(server.url);
  const { tab, asked } = await visit(page({ head: once, tag: once + once }));
  await tab.open();
  await tab.ask(QUESTION);
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(1);
  expect(asked.filter((url) => url.endsWith('/api/chat/query'))).toHaveLength(1);
});

test('a page made by document.write, whose body comes late, is no trouble', async ({ visit, server }) => {
  const { tab } = await visit({
    html: `<!doctype html><script src="${server.url}/veranda.js"></script><title>Written</title>
<script>document.write('<body><h1>Written</h1></body>')</script>`,
  });
  await tab.open();
  await expect(tab.page.getByRole('heading', { name: 'Written' })).toBeVisible();
});

// ---- optimisers ----------------------------------------------------------------------------------------------------

/** What an optimiser serves from the host's own address: other scripts and ours in one file, the tag gone. */
async function combined(api: string) {
  const ours = await (await fetch(`${api}/veranda.js`)).text();
  return {
    html: `window.analytics = [];\n${ours};\nwindow.analytics.push('loaded');`,
    headers: { 'content-type': 'text/javascript' },
  };
}

for (const kind of ['text/javascript', 'module'])
  test(`combined into another file (${kind}), it finds its server in window.VerandaOptions`, async ({
    visit,
    server,
  }) => {
    const { tab } = await visit({
      '/': page({
        head: `<script>window.VerandaOptions = { api: '${server.url}', label: 'Ask us' }</script>`,
        tag: `<script type="${kind}" src="/all.min.js"></script>`,
      }),
      '/all.min.js': await combined(server.url),
    });
    await tab.page.getByRole('button', { name: 'Ask us' }).click();
    await tab.ask(QUESTION);
    await expect(tab.cards.first()).toContainText('Whitefield');
  });

test('combined into another file, it finds its server on <veranda-chat api>', async ({ visit, server }) => {
  const { tab } = await visit({
    '/': page({
      body: `<veranda-chat api="${server.url}" style="display:block;height:600px"></veranda-chat>`,
      tag: '<script type="module" src="/all.min.js"></script>',
    }),
    '/all.min.js': await combined(server.url),
  });
  await tab.ask(QUESTION);
  await expect(tab.cards.first()).toContainText('Whitefield');
  await expect(tab.launcher).toHaveCount(0);
});

test('combined into another file and told nothing, it stays away and throws nothing', async ({
  visit,
  server,
}) => {
  const { tab } = await visit({
    '/': page({ tag: '<script type="module" src="/all.min.js"></script>' }),
    '/all.min.js': await combined(server.url),
  });
  await expect
    .poll(() => tab.page.evaluate(() => (window as { analytics?: unknown[] }).analytics))
    .toEqual(['loaded']);
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
});

// ---- nothing of the host is touched --------------------------------------------------------------------------------

test('it adds one global, calls no module loader of the page, and brings no eval', async ({
  visit,
  server,
}) => {
  const spy = `<script>
    window.defined = [];
    window.define = (...args) => defined.push(args.length);
    window.define.amd = {};
    window.module = { exports: {} };
    window.exports = window.module.exports;
    window.before = [];
    window.before.push(...Object.getOwnPropertyNames(window));
  </script>`;
  const { tab } = await visit(page({ head: spy, tag: tag(server.url) }));
  await tab.open();
  await tab.ask(QUESTION);
  const found = await tab.page.evaluate(() => {
    const { before, defined, module } = window as unknown as {
      before: string[];
      defined: number[];
      module: { exports: object };
    };
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    return { added, defined, exported: Object.keys(module.exports) };
  });
  expect(found).toEqual({ added: ['Veranda'], defined: [], exported: [] });
  for (const file of ['/veranda.js', '/assets/panel.js', '/assets/extras.js']) {
    const code = await (await fetch(server.url + file)).text();
    expect(code, file).not.toMatch(/\beval\(|new Function|process\.env/);
  }
});

test('opening, talking and closing leave the page’s markup, focus, scroll and address as they were', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url),
      head: '<style>body { margin: 7px; overflow-y: scroll }</style>',
      body: '<input id="search" autofocus><div style="height: 4000px">a long page</div>',
    }),
  );
  await expect(tab.launcher).toBeVisible();
  await tab.page.evaluate(() => scrollTo(0, 1234));
  const look = () =>
    tab.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('[data-veranda]')) ours.remove();
      return { markup: copy.outerHTML, scroll: scrollY, entries: history.length, address: location.href };
    });
  expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('search');
  const before = await look();
  await tab.open();
  await tab.ask(QUESTION);
  expect(await look()).toEqual(before);
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel).toHaveCount(0);
  expect(await look()).toEqual(before);
});

test('on a phone, opening and closing give back the body’s style and the scroll exactly', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(
    page({ tag: tag(server.url), body: '<div style="height: 4000px">a long page</div>' }),
    { before: (tab) => tab.page.setViewportSize({ width: 390, height: 780 }) },
  );
  const look = () =>
    tab.page.evaluate(() => [document.documentElement, document.body].map((e) => e.getAttribute('style')));
  await tab.page.evaluate(() => {
    document.body.style.overflow = 'clip visible';
    scrollTo(0, 777);
  });
  const before = await look();
  await tab.open();
  await tab.page.getByRole('button', { name: 'Close chat' }).click();
  await expect(tab.launcher).toBeVisible();
  expect(await look()).toEqual(before);
  expect(await tab.page.evaluate(() => scrollY)).toBe(777);
});

test('outside the launcher’s box the page looks the same, pixel for pixel', async ({ visit, server }) => {
  const body = `<style>p { font: 20px serif } button, input { padding: 1em }</style>
    <button>Book</button> <input value="a field"> <table border><tr><td>cell</table> <a href="#">link</a>`;
  const bare = await visit(page({ tag: '', body }));
  const guest = await visit(page({ tag: tag(server.url), body }));
  await expect(guest.tab.launcher).toBeVisible();
  const box = await guest.tab.launcher.boundingBox();
  if (!box) throw new Error('the launcher has no box');
  // Its shadow reaches a little further than the button.
  const clip = { x: 0, y: 0, width: 1280, height: Math.floor(box.y) - 30 };
  const [without, withIt] = [
    await bare.tab.page.screenshot({ clip }),
    await guest.tab.page.screenshot({ clip }),
  ];
  expect(withIt.equals(without)).toBe(true);
});

test('a whole conversation asks nobody but the site itself and Veranda’s server', async ({
  visit,
  server,
}) => {
  const { tab, asked, host } = await visit(page({ tag: tag(server.url) }));
  await tab.open();
  await tab.ask(QUESTION);
  await tab.ask('compare the first two');
  await tab.ask('call me');
  await expect(tab.lastReply.getByRole('link').first()).toBeVisible();
  const origins = new Set(asked.filter((url) => /^\w+:\/\//.test(url)).map((url) => new URL(url).origin));
  expect([...origins].sort()).toEqual([host.url, server.url].sort());
});
