// A guest in any house: what a page does to its text, its paper, its built-ins and its boxes does not reach the chat.
import type { Locator } from '@playwright/test';
import { expect, test, type Visit } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import { LONG, type Tab } from '../people.ts';

const QUESTION = '2bhk in whitefield under 90 lakh';

// ---- translators ---------------------------------------------------------------------------------------------------

/** What translators do to the text nodes of a page, of open shadow roots too. */
const TRANSLATORS: Record<string, (root: Node) => void> = {
  'a node of its own around each text': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, style')) continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(`«${text.data}»`);
      text.replaceWith(font);
    }
  },
  'the same node with other words': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && !/^«/.test(text.data) && !text.parentElement?.closest('style'))
        text.data = `«${text.data}»`;
    }
  },
  'the translation behind the original': (root) => {
    const parts = (root as Element).querySelectorAll('p, button, span, small, h2, td, th');
    for (const part of parts) {
      if (part.querySelector('font') || ![...part.childNodes].some((node) => node.nodeType === 3)) continue;
      const font = document.createElement('font');
      font.textContent = ` «${part.textContent}»`;
      part.append(font);
    }
  },
};
for (const [way, translate] of Object.entries(TRANSLATORS))
  test(`a translator that puts ${way} leaves what is said right`, async ({ visit, server }) => {
    const { tab } = await visit(page({ tag: tag(server.url) }));
    const translated = () =>
      tab.page.evaluate((code) => {
        const root = document.querySelector('[data-veranda]')?.shadowRoot?.querySelector('.veranda');
        if (root) new Function('root', `(${code})(root)`)(root);
      }, translate.toString());
    await tab.open();
    await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
    await translated();
    await tab.ask(QUESTION);
    await translated();
    const chips = tab.panel.locator('.chips');
    await expect(chips).toContainText('up to ₹90 L');
    await tab.ask('up to 3 crore');
    await expect(chips).toContainText('up to ₹3 Cr');
    await expect(chips).not.toContainText('up to ₹90 L');
    await translated();
    await tab.panel.getByRole('button', { name: 'Remove up to ₹3 Cr' }).click();
    await expect(tab.replies).toHaveCount(3);
    await expect(chips).not.toContainText('₹3 Cr');
  });

// ---- paper ---------------------------------------------------------------------------------------------------------

/** Print sheets: none; one that prints whatever is there; one that prints a part alone, as print libraries do. */
const SHEETS = {
  everything: '* { display: block !important; visibility: visible !important }',
  'one part': 'body * { visibility: hidden } #offer, #offer * { visibility: visible }',
};
for (const [what, body, sheet] of [
  ['the launcher', ''],
  ['the panel', 'open'],
  ['the chat in its place of the page', '<veranda-chat style="display:block;height:500px"></veranda-chat>'],
  ['the launcher, where the page prints everything', '', SHEETS.everything],
  ['the panel, where the page prints everything', 'open', SHEETS.everything],
  ['the panel, where the page prints one part', 'open', SHEETS['one part']],
] as const)
  test(`nothing of ours is printed: ${what}`, async ({ visit, server }) => {
    const inline = body.startsWith('<');
    const head = sheet ? `<style>@media print { ${sheet} }</style>` : '';
    const { tab } = await visit(page({ head, tag: tag(server.url), body: inline ? body : '' }));
    if (body === 'open') await tab.open();
    const ours = tab.page.locator(inline ? 'veranda-chat' : '[data-veranda]');
    await expect(inline ? tab.composer : body ? tab.panel : tab.launcher).toBeVisible();
    await tab.page.emulateMedia({ media: 'print' });
    await expect(inline ? tab.composer : body ? tab.panel : tab.launcher).toBeHidden();
    expect(await ours.evaluate((element) => getComputedStyle(element).display)).toBe('none');
  });

// ---- built-ins -----------------------------------------------------------------------------------------------------

/** Old libraries and interceptors. What they do to the page's own code is the page's business. */
const REPLACED: Record<string, string> = {
  'arrays with a toJSON that gives text': `
    Array.prototype.toJSON = function () { return '[' + this.map((x) => '"' + x + '"').join(', ') + ']'; };`,
  'text, numbers and dates with a toJSON that gives text': `
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return isFinite(this) ? String(this) : 'null'; };
    Date.prototype.toJSON = function () { return 'Date(' + (+this) + ')'; };`,
  'a JSON of its own': `
    const { parse } = JSON;
    window.JSON = { parse: (text) => { const value = parse(text); if (value && typeof value === 'object') value.dirty = true; return value; }, stringify: () => '{}' };`,
  'a JSON.stringify that writes numbers and yes as text': `
    const own = JSON.stringify;
    JSON.stringify = (value, ...rest) => own(value, (key, x) => (typeof x === 'object' ? x : String(x)), ...rest);`,
  'methods that can be enumerated on every object and array': `
    Object.prototype.extend = function () { return this; };
    Array.prototype.each = function (f) { for (let i = 0; i < this.length; i += 1) f(this[i]); };
    Array.prototype.remove = function () {};`,
  'an Array.from of 2008, a bind that forgets, a map that counts': `
    Array.from = function (from) { const list = []; for (let i = 0; i < (from.length || 0); i += 1) list[i] = from[i]; return list; };
    Function.prototype.bind = function (self) { const f = this; return function () { return f.apply(self, arguments); }; };`,
  'keys, values and each of 2007, by a loop over all there is': `
    Array.prototype.each = function (f) { for (let i = 0; i < this.length; i += 1) f(this[i]); return this; };
    Object.keys = (of) => { const found = []; for (const key in of) found.push(key); return found; };
    Object.values = (of) => { const found = []; for (const key in of) found.push(of[key]); return found; };`,
  'map and filter that hand on one argument': `
    Array.prototype.map = function (f) { const list = []; for (let i = 0; i < this.length; i += 1) list.push(f(this[i])); return list; };
    Array.prototype.filter = function (f) { const list = []; for (let i = 0; i < this.length; i += 1) if (f(this[i])) list.push(this[i]); return list; };`,
  'a fetch over XMLHttpRequest, and no other': `
    window.fetch = (url, init = {}) => new Promise((done, failed) => {
      const call = new XMLHttpRequest();
      call.open(init.method || 'GET', url);
      call.onload = () => done({ ok: call.status < 400, status: call.status, text: async () => call.responseText, json: async () => JSON.parse(call.responseText) });
      call.onerror = failed;
      call.send(init.body);
    });`,
  'a Promise of before finally and allSettled': `
    const Own = Promise;
    const Old = function (work) { return Old.of(new Own(work)); };
    Old.of = (own) => ({ then: (...call) => Old.of(own.then(...call)), catch: (failed) => Old.of(own.catch(failed)) });
    Object.assign(Old, { resolve: (value) => Old.of(Own.resolve(value)), reject: (why) => Old.of(Own.reject(why)),
      all: (list) => Old.of(Own.all(list)), race: (list) => Old.of(Own.race(list)) });
    window.Promise = Old;`,
  'a fetch that adds the page’s own key and follows its own rules': `
    const own = window.fetch;
    window.fetch = (url, init) => own(url, { ...init, headers: { ...(init && init.headers), Authorization: 'Bearer page' } });`,
  'a fetch that answers everything itself': `
    window.fetch = async () => ({ ok: true, status: 200, json: async () => ({}), text: async () => '{}' });`,
  'a Promise of its own': `
    const Own = Promise;
    window.Promise = class Slow extends Own { then(...call) { return super.then(...call); } };
    window.Promise.race = () => new Own(() => {});`,
};
for (const [what, code] of Object.entries(REPLACED))
  test(`a page with ${what} changes nothing that we send or keep`, async ({ visit, server }) => {
    const { tab } = await visit(page({ head: `<script>${code}</script>`, tag: tag(server.url) }), {
      before: async ({ page }) => {
        page.on('request', (request) => {
          if (request.url().endsWith('/api/chat/query')) sent.push(request);
        });
      },
    });
    await tab.open();
    await tab.ask('2bhk in whitefield or bellandur');
    await expect(tab.cards.first()).toBeVisible();
    await tab.cards
      .first()
      .getByRole('button', { name: /^Save / })
      .click();
    const { filters } = await lastAnswer(tab);
    await tab.panel.getByRole('button', { name: /^Remove 2 BHK/ }).click();
    await expect(tab.replies).toHaveCount(2);
    expect(sent.length).toBeGreaterThanOrEqual(2);
    for (const request of sent) {
      expect(request.headers().authorization).toBeUndefined();
      const body = request.postDataJSON();
      expect(body.session_id).toMatch(/^[\w-]{8}$/);
      expect(typeof (body.query ?? body.action.type)).toBe('string');
      if (body.action?.type === 'remove_filter') expect(body.action.value).toBe(2);
    }
    expect(filters).toContain('Whitefield');
    const saved = await tab.page.evaluate(() => localStorage.getItem('chatbot_saved'));
    expect(Object.keys(JSON.parse(saved ?? '[]')[0]).sort()).toEqual(['id', 'name', 'url']);
    sent.length = 0;
  });
const sent: import('@playwright/test').Request[] = [];
const lastAnswer = async (tab: Tab) => ({
  filters: await tab.panel.locator('.chips').textContent(),
});

// ---- boxes ---------------------------------------------------------------------------------------------------------

/** Each on the element where hosts put it; the page is long, and scrolled. */
const BOXES: Record<string, string> = {
  'transform on the body': 'body { transform: translateX(0) }',
  'transform on the root': 'html { transform: scale(1) }',
  'a menu that pushes the body aside': 'body { transform: translateX(240px); overflow-x: hidden }',
  'filter on the body': 'body { filter: grayscale(1) }',
  'filter on the root': 'html { filter: contrast(1.1) }',
  'perspective on the body': 'body { perspective: 800px }',
  'contain on the body': 'body { contain: content }',
  'will-change on the body': 'body { will-change: transform }',
  'container queries on the body': 'body { container-type: inline-size }',
  'zoom of 1.5 on the root': 'html { zoom: 1.5 }',
  'zoom of 0.8 on the body': 'body { zoom: 0.8 }',
  'overflow on root and body': 'html, body { height: 100%; overflow: auto }',
  'a smooth scroller that moves a wrapper':
    '#site { position: fixed; inset: 0; overflow: hidden; transform: translateY(-300px) }',
  'a wrapper that is clipped, filtered and contained':
    '#site { height: 200px; overflow: hidden; filter: blur(0); contain: strict; perspective: 1px }',
  'a wrapper drawn half as large': '#site { zoom: 0.5; will-change: transform }',
};
/** The tag stands in it, among the site's own. */
const inWrapper = (html: string) =>
  `<div id="site"><div style="height: 3000px">a long page</div>${html}</div>`;
const isInWindow = async (part: Locator, name: string) => {
  await expect(part, name).toBeInViewport({ ratio: 0.99 });
  expect(await outOfReach(part), name).toEqual([]);
};
/** Those that a pointer at their middle would not hit, or that do not stand whole in the window. */
const outOfReach = (parts: Locator) =>
  parts.evaluateAll((elements) =>
    elements
      .filter((element) => {
        if (!element.checkVisibility()) return false;
        // The row of filters is longer than the panel.
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        let hit = document.elementFromPoint(x + width / 2, y + height / 2);
        while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
        const whole = x > -1 && y > -1 && x + width < innerWidth + 1 && y + height < innerHeight + 1;
        return !whole || !hit || !(element.contains(hit) || hit.contains(element));
      })
      .map((element) => element.ariaLabel || element.textContent),
  );
/** Each box at one of them; in `pnpm soak` at both. */
const WINDOWS = [
  [1280, 800],
  [390, 780],
] as const;
for (const [n, [what, css]] of Object.entries(BOXES).entries())
  test(`${what}: launcher and panel are in the window, every control too`, async ({ visit, server }) => {
    const { tab } = await visit(
      page({
        head: `<style>${css}</style>`,
        tag: '',
        body: inWrapper(tag(server.url)),
      }),
    );
    await tab.page.evaluate(() => (document.scrollingElement ?? document.body).scrollTo(0, 600));
    for (const [width, height] of WINDOWS.filter((_, i) => LONG || i === n % 2)) {
      await tab.page.setViewportSize({ width, height });
      await isInWindow(tab.launcher, what);
      await tab.open();
      await tab.ask(QUESTION);
      await expect(tab.asked.last()).toBeInViewport();
      await expect(tab.panel).toBeInViewport({ ratio: 0.99 });
      const frame = tab.panel.locator('.header button, .foot button, textarea');
      await expect(frame.nth(4)).toBeVisible();
      expect(await outOfReach(frame), what).toEqual([]);
      await tab.panel.getByRole('button', { name: 'More options' }).click();
      const menu = tab.panel.locator('.popover button');
      await expect(menu.first()).toBeVisible();
      expect(await outOfReach(menu), what).toEqual([]);
      await tab.page.keyboard.press('Escape');
      await tab.panel.getByRole('button', { name: 'Close chat' }).click();
      await isInWindow(tab.launcher, what);
    }
  });

test('a page that dims what lies behind its dialogs is not dimmed by us', async ({ visit, server }) => {
  const { tab } = await visit(
    page({ head: '<style>::backdrop { background: rgb(0 0 0 / 0.6) }</style>', tag: tag(server.url) }),
  );
  await expect(tab.launcher).toBeVisible();
  const display = await tab.page
    .locator('[data-veranda]')
    .evaluate((element) => getComputedStyle(element, '::backdrop').display);
  expect(display).toBe('none');
});

test('a page that says which layer we have gets that layer', async ({ visit, server }) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url, 'data-z-index="5"'),
      body: '<div style="position:fixed;inset:0;z-index:6;background:#fff">a sheet of the page’s</div>',
    }),
  );
  await expect(tab.launcher).toBeAttached();
  expect(
    await tab.page.evaluate(() => document.elementFromPoint(innerWidth - 60, innerHeight - 45)?.textContent),
  ).toBe('a sheet of the page’s');
});

// ---- dialogs and full screen ---------------------------------------------------------------------------------------

const DIALOG = `<dialog id="d"><h2>Enquire</h2><button onclick="Veranda('open')">Ask the assistant</button>
  <button onclick="d.close()">Done</button></dialog><button onclick="d.showModal()">Enquire</button>`;

test('opened from a modal dialog of the page, the chat can be used, and is back when the dialog closes', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), body: DIALOG }));
  await tab.page.getByRole('button', { name: 'Enquire' }).click();
  await tab.page.getByRole('button', { name: 'Ask the assistant' }).click();
  // Outside of the dialog nothing can be reached: it has come into it.
  await tab.composer.click();
  await tab.ask(QUESTION);
  await expect(tab.cards.first()).toBeVisible();
  await tab.page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(tab.panel).toBeVisible();
  await tab.ask('cheaper');
  await tab.page.getByRole('button', { name: 'Close chat' }).click();
  await tab.open();
});

test('a modal dialog of the page opened over the chat is the page’s, and leaves the chat as it was', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), body: DIALOG }));
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
  await tab.page.getByRole('button', { name: 'Done' }).click();
  await tab.ask('cheaper');
  await expect(tab.replies).toHaveCount(2);
});

test('an open chat stays above an element that the page puts in full screen', async ({ visit, server }) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url),
      body: '<div id="tour" style="background:#eee">A tour <button onclick="tour.requestFullscreen()">Full screen</button></div>',
    }),
  );
  await tab.open();
  await tab.ask(QUESTION);
  await tab.page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => tab.page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
  await tab.page.getByRole('button', { name: 'Close chat' }).click();
  await expect(tab.panel).toHaveCount(0);
});

test('a button of what is in full screen opens the chat in it, and afterwards the launcher is where it was', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url),
      body: `<div id="tour" style="background:#eee"><button onclick="tour.requestFullscreen()">Full screen</button>
        <button onclick="Veranda('open')">Ask about this home</button></div>`,
    }),
  );
  await tab.page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => tab.page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
  await tab.page.getByRole('button', { name: 'Ask about this home' }).click();
  await expect(tab.page.locator('#tour [data-veranda]')).toBeAttached();
  await tab.ask(QUESTION);
  await isInWindow(tab.composer, 'full screen');
  await tab.page.getByRole('button', { name: 'Close chat' }).click();
  await tab.page.evaluate(() => document.exitFullscreen());
  await isInWindow(tab.launcher, 'after full screen');
  await tab.open();
});

// ---- languages -----------------------------------------------------------------------------------------------------

/** One of each; in `pnpm soak` the other ways to write them too. */
const TAGS = [
  ['hi_IN', /^[^A-Za-z]+$/],
  ['hi-Latn', /^Gharon/],
  ['kn-IN', /[\u0c80-\u0cff]/],
  ['EN_in', /^Ask/],
  ['fr-FR', /^Ask/],
] as const;
const OTHER_TAGS = [
  ['HI', /^[^A-Za-z]+$/],
  ['hi-Deva-IN', /^[^A-Za-z]+$/],
  ['hi_Latn_IN', /^Gharon/],
] as const;
for (const [lang, words] of LONG ? [...TAGS, ...OTHER_TAGS] : TAGS)
  test(`launcher and panel of a page in ${lang} speak one language`, async ({ visit, server }) => {
    const { tab } = await visit({
      html: page({ tag: tag(server.url) }).html.replace('lang="en"', `lang="${lang}"`),
    });
    const launcher = tab.page.locator('[data-veranda]').getByRole('button').first();
    await expect(launcher).toHaveText(words);
    const name = await launcher.locator('span').textContent();
    await launcher.click();
    await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
    const site = await labels(tab, lang, server.url);
    expect(site.open ?? 'Ask about homes').toBe(name);
  });
/** The words that the server gave this page. */
async function labels(tab: Visit['tab'], _: string, api: string): Promise<Record<string, string>> {
  const asked = await tab.page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => name.includes('/api/site')) ?? '',
  );
  expect(asked).toContain(api);
  return (await (await tab.page.request.get(asked)).json()).labels;
}

// ---- modal windows that libraries make of plain elements -----------------------------------------------------------

/** The focus is brought back into the window whenever it leaves: as Bootstrap and others do. */
const KEEPS_FOCUS = `<div id="modal" role="dialog" aria-modal="true" tabindex="-1"
    style="position:fixed;inset:20% 40%;background:#eee;z-index:1050">Enquire <input name="phone"></div>
  <script>document.addEventListener('focusin', ({ target }) => { if (target !== modal && !modal.contains(target)) modal.focus(); });</script>`;
/** The same by keys and clicks as well, before anybody else hears of them, as jQuery UI does. */
const KEEPS_KEYS = `<div id="modal" role="dialog" aria-modal="true" tabindex="-1"
    style="position:fixed;inset:20% 40%;background:#eee;z-index:1050">Enquire <input name="phone"></div>
  <script>
    document.addEventListener('keydown', (event) => { if (!modal.contains(event.target)) { event.preventDefault(); modal.focus(); } });
    document.addEventListener('focusin', (event) => { if (!modal.contains(event.target)) { event.preventDefault(); modal.querySelector('input').focus(); } });
  </script>`;
for (const [what, body] of Object.entries({ 'the focus': KEEPS_FOCUS, 'keys and focus': KEEPS_KEYS }))
  test(`a modal window of a library that keeps ${what} to itself does not take them from the chat`, async ({
    visit,
    server,
  }) => {
    const { tab } = await visit(page({ tag: tag(server.url), body }));
    await tab.open();
    await tab.composer.click();
    await tab.page.keyboard.type(QUESTION);
    await expect(tab.composer).toHaveValue(QUESTION);
    await tab.page.keyboard.press('Enter');
    await expect(tab.cards.first()).toBeVisible();
  });
