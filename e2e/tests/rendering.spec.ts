// Safe rendering: what visitors, catalogues and stored copies say is shown as text, and nothing of it runs or links astray.
import { readFileSync } from 'node:fs';
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import { MARKUP, maliciousCatalogue } from '../host-pages/malicious.ts';
import type { Tab } from '../people.ts';
import { startServer } from '../server.ts';

/** What is wrong in the chat: elements and attributes that are never ours, addresses that are no web, mail or phone ones. */
function unsafe({ page }: Tab) {
  return page.evaluate(() => {
    const root = document.querySelector('[data-veranda]')?.shadowRoot;
    if (!root) throw new Error('no chat on this page');
    const found: string[] = [];
    if ('hurt' in window) found.push('something ran');
    for (const element of root.querySelectorAll('*')) {
      if (
        /^(script|iframe|object|embed|details|template|b|style)$/i.test(element.tagName) &&
        // Ours: the launcher's count, and what WhatsApp would send.
        !element.closest('.launch') &&
        !element.matches('details.exact')
      )
        found.push(element.outerHTML);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${name}=${value}`);
        if (
          /^(href|src|action|formaction|xlink:href|srcdoc)$/i.test(name) &&
          !/^(https?:|mailto:|tel:)/.test(value)
        )
          found.push(`${name}=${value}`);
      }
    }
    return found;
  });
}

test('a catalogue full of markup and script addresses runs nothing, links nowhere unsafe, and still shows its homes', async ({
  visit,
}) => {
  const catalogue = maliciousCatalogue();
  const server = await startServer({ CATALOGUE: catalogue.file, DEMO: 'off' });
  try {
    const { tab } = await visit(page({ tag: tag(server.url) }));
    await tab.open();
    for (const text of [
      'show me 2bhk in whitefield',
      'more',
      'tell me about the first one',
      'show me the floor plan and brochure of the first one',
      'amenities of the second one',
      'compare the first two',
      'book a visit to the third one on Saturday',
    ]) {
      await tab.ask(text);
      expect(await unsafe(tab), text).toEqual([]);
    }
    await expect(tab.cards.first()).toContainText('Home');
    // The markup is there to be read, as the feed has it.
    await expect(tab.log).toContainText(MARKUP[0] as string);
    await tab.page.reload();
    await expect(tab.cards.first()).toContainText('Home');
    expect(await unsafe(tab)).toEqual([]);
  } finally {
    catalogue.remove();
    await server.stop();
  }
});

test('what a visitor types is shown as typed, after a reload too, and in the saved page', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url) }));
  await tab.open();
  const typed = [...MARKUP.slice(0, 5), 'see https://example.com/<b> and javascript:window.hurt=1'];
  for (const text of typed) await tab.ask(text);
  const check = async () => {
    for (const text of typed)
      await expect(
        tab.log.locator('[data-role="user"] .bubble').getByText(text, { exact: true }),
      ).toBeVisible();
    expect(await unsafe(tab)).toEqual([]);
  };
  await check();
  await tab.page.reload();
  await check();

  await tab.panel.getByRole('button', { name: 'More options' }).click();
  const coming = tab.page.waitForEvent('download');
  await tab.panel.getByRole('button', { name: 'Save chat' }).click();
  const saved = await tab.page.context().newPage();
  await saved.setContent(readFileSync(await (await coming).path(), 'utf8'));
  await expect(saved.getByText(typed[0] as string)).toBeVisible();
  expect(
    await saved.evaluate(() => ['hurt' in window, document.querySelectorAll('img,script,iframe').length]),
  ).toEqual([false, 0]);
});

test('a server, or a copy in the browser, that answers with script addresses cannot make one a link', async ({
  visit,
  server,
}) => {
  const bad = 'javascript:window.hurt=1';
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: async (tab) => {
      await tab.page.route('**/api/chat/query', async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        for (const card of answer.reply.cards) Object.assign(card, { url: bad, image: bad, name: MARKUP[0] });
        answer.reply.contact = { phone: bad, email: bad, url: bad, whatsapp: { url: bad, text: MARKUP[1] } };
        answer.reply.text += ` ${MARKUP[2]} ${bad} https://fine.example/a`;
        await route.fulfill({ response, json: answer });
      });
      await tab.page.route('**/api/site**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          json: {
            ...(await response.json()),
            logo: bad,
            privacy_url: bad,
            greeting: MARKUP[0],
            accent: 'red;}*{all:unset}',
          },
        });
      });
    },
  });
  await tab.open();
  await expect(tab.log).toContainText(MARKUP[0] as string);
  await tab.ask('show me 2bhk in whitefield');
  await expect(tab.lastReply.getByRole('link', { name: 'fine.example/a' })).toHaveAttribute(
    'rel',
    /noopener/,
  );
  await expect(tab.lastReply).toContainText(MARKUP[1] as string);
  expect(await unsafe(tab)).toEqual([]);
  // The copy in the browser alone: with the server in reach, its own words take the copy's place.
  await tab.page.route('**/api/chat/session**', (route) => route.abort());
  await tab.page.reload();
  await expect(tab.lastReply).toContainText(MARKUP[1] as string);
  expect(await unsafe(tab)).toEqual([]);
});
