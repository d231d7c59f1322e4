// The JavaScript API: what a page can tell the chat, and what it hears from it.
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import type { Tab } from '../people.ts';

const STUB = `<script>
  window.Veranda = window.Veranda || function () { (Veranda.q = Veranda.q || []).push(arguments); };
</script>`;

type Told = [name: string, detail: Record<string, unknown>];
type Host = Window & { Veranda(name: string, ...rest: unknown[]): unknown; told: Told[] };

/** Says one thing to the chat, as a script of the page would. */
const tell = ({ page }: Tab, ...command: [string, ...unknown[]]) =>
  page.evaluate(([name, ...rest]) => void (window as unknown as Host).Veranda(name, ...rest), command);

/** Listens to every event from the page's first line on, with the two-line stub alone. */
const LISTENING = `${STUB}<script>
  window.told = [];
  for (const name of ['ready', 'open', 'close', 'message', 'results', 'listing_click', 'contact_click', 'saved', 'unread', 'reset', 'error', 'destroy'])
    Veranda('on', name, (detail) => told.push([name, detail]));
</script>`;
const heard = ({ page }: Tab) => page.evaluate(() => (window as unknown as Host).told);
const names = async (tab: Tab) => (await heard(tab)).map(([name]) => name);

test('calls made before the tag has loaded are kept and done in order', async ({ visit, server }) => {
  const { tab } = await visit(
    page({
      head: `${LISTENING}<script>
        Veranda('send', 'show me 2bhk in whitefield');
        Veranda('send', 'under 90 lakh');
        Veranda('nonsense', 1);
      </script>`,
      tag: tag(server.url),
    }),
  );
  await expect(tab.log.locator('[data-role="assistant"]')).toHaveCount(2);
  await expect(tab.log.locator('[data-role="user"] .bubble')).toHaveText([
    'show me 2bhk in whitefield',
    'under 90 lakh',
  ]);
  expect((await names(tab)).slice(0, 2)).toEqual(['ready', 'open']);
});

test('open, close, toggle, show and hide do what they say', async ({ visit, server }) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: LISTENING }));
  await expect(tab.launcher).toBeVisible();
  await tell(tab, 'hide');
  await expect(tab.launcher).toBeHidden();
  await tell(tab, 'open');
  await expect(tab.panel).toBeVisible();
  await tell(tab, 'close');
  await expect(tab.panel).toHaveCount(0);
  await expect(tab.launcher).toBeHidden();
  await tell(tab, 'show');
  await expect(tab.launcher).toBeVisible();
  await tell(tab, 'toggle');
  await expect(tab.panel).toBeVisible();
  await tell(tab, 'toggle');
  await expect(tab.panel).toHaveCount(0);
  await expect.poll(() => names(tab)).toEqual(['ready', 'open', 'close', 'open', 'close']);
});

test('with data-launcher="off" the page has its own button', async ({ visit, server }) => {
  const { tab } = await visit(
    page({
      tag: tag(server.url, 'data-launcher="off"'),
      head: STUB,
      body: `<button onclick="Veranda('open')">Chat with us</button>`,
    }),
  );
  await tab.page.getByRole('button', { name: 'Chat with us' }).click();
  await expect(tab.composer).toBeVisible();
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel).toHaveCount(0);
  await expect(tab.launcher).toBeHidden();
});

test('prefill writes into the composer and sends nothing', async ({ visit, server }) => {
  const { tab, asked } = await visit(page({ tag: tag(server.url), head: STUB }));
  await tell(tab, 'prefill', 'villas near the lake');
  await expect(tab.composer).toHaveValue('villas near the lake');
  expect(asked.filter((url) => url.endsWith('/api/chat/query'))).toEqual([]);
});

test('the page hears each line, the homes shown, a home saved and tapped, and a person called', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: LISTENING }));
  await tell(tab, 'send', 'show me 2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  const ids = await tab.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')));
  const told = async () => new Map(await heard(tab));
  await expect
    .poll(async () => (await told()).get('results'))
    .toMatchObject({ ids, filters: { bhk: [2], locality: ['Whitefield'] } });
  const lines = async () =>
    (await heard(tab)).filter(([name]) => name === 'message').map(([, detail]) => detail);
  await expect.poll(lines).toEqual([
    { role: 'user', text: 'show me 2bhk in whitefield' },
    { role: 'assistant', text: expect.stringContaining('Whitefield') },
  ]);

  await tab.cards.first().getByRole('button', { name: /^Save/ }).click();
  // A client-side router takes the tap over: the page stays.
  await tab.page.evaluate(() =>
    document.addEventListener('veranda:listing_click', (event) => event.preventDefault()),
  );
  const pages = tab.page.context().pages().length;
  await tab.cards.first().getByRole('link').first().click();
  await tab.ask('call me');
  await tab.page.evaluate(() =>
    document.addEventListener('veranda:contact_click', (event) => event.preventDefault()),
  );
  await tab.lastReply.getByRole('link', { name: 'Call' }).click();
  await expect.poll(() => names(tab)).toContain('contact_click');
  expect(tab.page.context().pages()).toHaveLength(pages);
  const later = await told();
  expect(later.get('saved')).toEqual({ ids: [ids[0]] });
  expect(later.get('listing_click')).toMatchObject({ id: ids[0], url: expect.stringMatching(/^http/) });
  expect(later.get('contact_click')).toEqual({ channel: 'call' });
});

test('an answer that comes while the panel is closed is counted', async ({ visit, server }) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: LISTENING }));
  await tab.open();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await tab.page.route('**/api/chat/query', async (route) => {
    await held;
    await route.continue();
  });
  await tab.say('show me 2bhk in whitefield');
  await tell(tab, 'close');
  answer();
  await expect.poll(async () => new Map(await heard(tab)).get('unread')).toEqual({ count: 1 });
  await tab.page.getByRole('button', { name: /Ask about homes/ }).click();
  await expect.poll(async () => new Map(await heard(tab)).get('unread')).toEqual({ count: 0 });
});

test('reset deletes the conversation here and on the server, and tells the page', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: LISTENING }));
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  const key = await tab.page.evaluate(() => ({
    'X-Session-Id': String(localStorage.getItem('chatbot_session_id')),
    'X-Session-Token': String(localStorage.getItem('chatbot_session_token')),
  }));
  const read = () => fetch(`${server.url}/api/chat/session`, { headers: key });
  expect((await read()).status).toBe(200);
  await tell(tab, 'reset');
  await expect(tab.cards).toHaveCount(0);
  await expect.poll(() => names(tab)).toContain('reset');
  await expect.poll(async () => (await read()).status).toBe(404);
  await tab.ask('villas in sarjapur road');
  await expect(tab.lastReply).toContainText('Sarjapur');
});

test('what is taken off is not heard again', async ({ visit, server }) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: STUB }));
  await expect(tab.launcher).toBeVisible();
  await tab.page.evaluate(() => {
    const { Veranda } = window as unknown as Host;
    const told: Told[] = [];
    (window as unknown as Host).told = told;
    const first = () => told.push(['first', {}]);
    Veranda('on', 'open', first);
    Veranda('off', 'open', first);
    const off = Veranda('on', 'open', () => told.push(['second', {}])) as () => void;
    off();
    Veranda('on', 'open', () => told.push(['third', {}]));
  });
  await tell(tab, 'open');
  await expect.poll(() => names(tab)).toEqual(['third']);
});

test('destroy leaves nothing on the page, and init puts a chat back that goes on', async ({
  visit,
  server,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url), head: LISTENING }));
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await tell(tab, 'destroy');
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
  await expect.poll(async () => (await names(tab)).at(-1)).toBe('destroy');
  await tell(tab, 'init', { label: 'Talk again' });
  await expect(tab.panel).toBeVisible();
  await expect(tab.log.getByText('show me 2bhk in whitefield')).toBeVisible();
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText('Whitefield');
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(1);
});

test('a listener of the page that throws is the page’s affair: the chat goes on', async ({
  visit,
  server,
}) => {
  const visited = await visit(page({ tag: tag(server.url), head: STUB }));
  const { tab } = visited;
  await tab.page.evaluate(() =>
    (window as unknown as Host).Veranda('on', 'message', () => {
      throw new Error('of the page’s own');
    }),
  );
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await expect(tab.cards.first()).toContainText('Whitefield');
  await expect.poll(() => visited.faults).toEqual(['Error: of the page’s own', 'Error: of the page’s own']);
  visited.faults.length = 0;
});
