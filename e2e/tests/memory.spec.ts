// What the browser remembers: never more than it may, and never so badly that the chat does not start.
import { expect, LONG, test } from '../people.ts';

const OFFER = /^Carry on with .*2 BHK.*Whitefield/;

test('"cheaper" after the server has forgotten gets the offer to carry on, and one tap asks it again', async ({
  ada,
  server,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield to buy');
  await server.restart('SIGKILL');
  await tab.ask('cheaper ones');
  await expect(tab.log).toContainText('New conversation');
  await tab.panel.getByRole('button', { name: OFFER }).click();
  await expect(tab.asked).toHaveText([
    'show me 2bhk in whitefield to buy',
    'cheaper ones',
    OFFER,
    'cheaper ones',
  ]);
  await expect(tab.replies).toHaveCount(4);
  await expect(tab.lastReply).toContainText(/2 BHK.*Whitefield/);
  await expect(tab.panel.getByRole('button', { name: OFFER })).toHaveCount(0);
});

test('a greeting after the server has forgotten is not said twice by carrying on', async ({
  ada,
  server,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await server.restart('SIGKILL');
  await tab.ask('hello');
  await tab.panel.getByRole('button', { name: OFFER }).click();
  await expect(tab.lastReply.getByRole('article').first()).toContainText('Whitefield');
  await expect(tab.asked).toHaveText(['show me 2bhk in whitefield', 'hello', OFFER]);
});

test('a conversation deleted elsewhere goes on as a new one, and says so', async ({
  ada,
  server,
  request,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const { id, token } = await tab.credentials();
  await request.delete(`${server.url}/api/chat/session`, {
    headers: { 'X-Session-Id': id, 'X-Session-Token': token },
  });
  await tab.ask('villas in sarjapur road');
  await expect(tab.log).toContainText('New conversation');
  await expect(tab.lastReply).toContainText('Sarjapur');
  // What is offered to go on with comes from the browser's own copy; the answer knows nothing of it.
  const [answer] = (await tab.lastReply.textContent())?.split('It has been a while') ?? [];
  expect(answer).not.toContain('Whitefield');
  expect((await tab.kept({ id, token })).said).toEqual(['villas in sarjapur road']);
});

test('the server away at load: what was said is there, the notice says why nothing comes, and then it does', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  const cards = await tab.cards.count();
  await ada.context.route('**/api/**', (route) => route.abort());
  const later = await ada.newTab();
  await expect(later.asked).toHaveText(['2bhk in whitefield']);
  await expect(later.cards).toHaveCount(cards);
  await later.say('under 90 lakh');
  await expect(later.panel.getByText(/The site cannot be reached. Trying again in \d+ s/)).toBeVisible();
  await ada.context.unroute('**/api/**');
  await expect(later.replies).toHaveCount(2);
});

const KEYS = ['session_id', 'session_token', 'session_life', 'outbox', 'open', 'saved', 'draft'];
/** What stands in storage, and under which names; each name in a page of its own. */
const GARBAGE: [string, string, string[]][] = [
  ['nonsense', 'not { json', LONG ? KEYS : ['session_life', 'outbox', 'saved']],
  ['a list of nothing', '[null]', LONG ? KEYS : ['session_life', 'outbox', 'saved']],
  ['another version', '{"v":99,"turns":[{"id":1}],"epoch":7,"expires":"soon"}', KEYS],
  ['four million characters', 'x'.repeat(4_000_000), LONG ? KEYS : ['session_id', 'outbox']],
];
for (const [what, value, keys] of GARBAGE) {
  test(`${what} under one of our names in storage: the chat starts and answers`, async ({ ada }) => {
    const tab = await ada.newTab('/privacy/');
    const faults: string[] = [];
    tab.page.on('pageerror', (error) => faults.push(error.message));
    for (const key of keys) {
      await tab.page.evaluate(
        ([name, garbage]) => {
          localStorage.clear();
          sessionStorage.clear();
          (name === 'chatbot_draft' ? sessionStorage : localStorage).setItem(name, garbage);
        },
        [`chatbot_${key}`, value] as const,
      );
      await tab.page.reload();
      await tab.open();
      await expect(tab.panel.getByTestId('suggestion').first()).toBeVisible();
      await tab.composer.fill('');
    }
    await tab.ask('2bhk in whitefield');
    await expect(tab.lastReply).toContainText('Whitefield');
    expect(faults).toEqual([]);
  });
}

test('another version’s transcript, a database that goes away, and all of it wiped cost only the picture', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  const faults: string[] = [];
  tab.page.on('pageerror', (error) => faults.push(error.message));
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const { id } = await tab.credentials();
  // Kept a moment after it is shown.
  const isKept = () =>
    tab.page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'veranda'));
  await expect.poll(isKept).toBe(true);

  await tab.page.evaluate(async (session) => {
    const opened = indexedDB.open('veranda');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const change = opened.result.transaction('transcript', 'readwrite');
    change.objectStore('transcript').put({ v: 99, turns: [null, { id: 7 }] }, session);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    opened.result.close();
  }, id);
  await tab.page.reload();
  await expect(tab.asked, 'from the server, as the copy cannot be read').toHaveText(['2bhk in whitefield']);

  await tab.page.evaluate(() => void indexedDB.deleteDatabase('veranda'));
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText('Whitefield');

  await tab.page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    indexedDB.deleteDatabase('veranda');
  });
  await tab.ask('villas in sarjapur road');
  await expect(tab.lastReply).toContainText('Sarjapur');
  await tab.page.reload();
  await tab.ask('under 4 crore');
  await expect(tab.lastReply).toContainText('Sarjapur');
  expect(faults).toEqual([]);
});

test('with storage full to the brim the conversation still goes on', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.page.evaluate(() => {
    let size = 4_000_000;
    for (let n = 0; size >= 1 && n < 200; n += 1) {
      try {
        localStorage.setItem(`host-${n}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText('Whitefield');
});
