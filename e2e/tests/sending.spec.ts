// Sending never loses and never doubles: what is said goes out in order, once, whatever the network does.
import type { Page, Route } from '@playwright/test';
import { expect, gate, type Tab, test } from '../people.ts';

const QUERY = '**/api/chat/query';
const THREE = ['2bhk in whitefield', 'under 90 lakh', 'only ready to move'];

/** Each of them shown once and answered once, in this order, and the same at the server. */
async function expectOnceInOrder(tab: Tab, said: string[]) {
  await expect(tab.asked).toHaveText(said);
  await expect(tab.replies).toHaveCount(said.length);
  expect(await tab.kept(await tab.credentials())).toEqual({ status: 200, said });
}
const unsent = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('chatbot_outbox/'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '').text),
  );
/** All that the panel shows from now on, also what is gone before one looks: a notice of a second, say. */
async function recordNotices({ panel, page }: Tab): Promise<() => Promise<string>> {
  await panel.evaluate((element) => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => shown.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown.join('\n'));
}
const problem = (route: Route, status: number, code: string, more: object = {}) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: code, status, code, error_id: 'e', ...more }),
  });

test('offline: the field empties, the words wait in sight, and go out in order when the line is back', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('hello');
  await ada.context.setOffline(true);
  for (const text of THREE) await tab.say(text);
  await expect(tab.panel.getByText(/You are offline/)).toBeVisible();
  await expect(tab.log.getByText('Waiting to send')).toHaveCount(3);
  await expect(tab.composer).toHaveValue('');
  await expect.poll(async () => (await unsent(tab.page)).sort()).toEqual([...THREE].sort());
  await ada.context.setOffline(false);
  await expectOnceInOrder(tab, ['hello', ...THREE]);
  await expect(tab.panel.getByText(/You are offline/)).toHaveCount(0);
  await expect.poll(() => unsent(tab.page)).toEqual([]);
});

test('a reload loses nothing that was not sent, and asks for no retyping', async ({ ada }) => {
  await ada.context.route(QUERY, (route) => route.abort());
  const tab = await ada.newTab();
  await tab.open();
  for (const text of THREE.slice(0, 2)) await tab.say(text);
  await expect(tab.log.getByText('Waiting to send')).toHaveCount(2);
  await tab.page.reload();
  await expect(tab.asked).toHaveText(THREE.slice(0, 2));
  await expect(tab.log.getByText('Waiting to send')).toHaveCount(2);
  await tab.say(THREE[2] as string);
  await ada.context.unroute(QUERY);
  await tab.page.reload();
  await expectOnceInOrder(tab, THREE);
});

test('a busy site (429) is told with the seconds it asked for, a site that is down (503) too; each word arrives once', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  const posts: string[] = [];
  await tab.page.route(QUERY, (route) => {
    posts.push(route.request().postDataJSON().message_id);
    if (posts.length === 1) return problem(route, 429, 'rate_limited', { retry_after: 2 });
    if (posts.length === 2) return problem(route, 503, 'unavailable', { retry_after: 1 });
    return route.continue();
  });
  await tab.open();
  const notices = await recordNotices(tab);
  await tab.say('2bhk in whitefield');
  await expect.poll(notices).toMatch(/The site is busy. Trying again in 2 s/);
  await expect.poll(notices).toMatch(/The site cannot be reached. Trying again in 1 s/);
  await expectOnceInOrder(tab, ['2bhk in whitefield']);
  expect(posts).toHaveLength(3);
  expect(new Set(posts).size).toBe(1);
});

test('an answer that is lost on its way is asked for again, and the message counts once', async ({ ada }) => {
  const tab = await ada.newTab();
  const answers: string[] = [];
  await tab.page.route(QUERY, async (route) => {
    const answer = await route.fetch();
    answers.push(await answer.text());
    return answers.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer });
  });
  await tab.open();
  await tab.say('2bhk in whitefield');
  await expectOnceInOrder(tab, ['2bhk in whitefield']);
  expect(answers).toHaveLength(2);
  expect(answers[1]).toBe(answers[0]);
});

test('on a slow network one message is on its way at a time, in one session, while the visitor types on', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  const sent: { session_id: string; query: string }[] = [];
  let atOnce = 0;
  let most = 0;
  const held = gate();
  await tab.page.route(QUERY, async (route) => {
    sent.push(route.request().postDataJSON());
    most = Math.max(most, ++atOnce);
    await held.passed;
    const answer = await route.fetch();
    atOnce -= 1;
    await route.fulfill({ response: answer });
  });
  await tab.open();
  for (const text of THREE) await tab.say(text);
  await expect(tab.asked).toHaveText(THREE);
  await expect(tab.log.getByText('Looking through the homes')).toHaveCount(1);
  expect(sent).toHaveLength(1);
  held.open();
  await expectOnceInOrder(tab, THREE);
  expect(sent.map(({ query }) => query)).toEqual(THREE);
  expect(new Set(sent.map(({ session_id }) => session_id)).size).toBe(1);
  expect(most).toBe(1);
});

test('a double click on Send, Enter with a click, and a double click on a suggestion each say it once', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  const suggestion = tab.panel.getByTestId('suggestion').first();
  const words = (await suggestion.textContent()) ?? '';
  await suggestion.dblclick();
  await expect(tab.replies).toHaveCount(1);
  await tab.composer.fill('2bhk in whitefield');
  await tab.send.dblclick();
  await expect(tab.replies).toHaveCount(2);
  await tab.composer.fill('under 90 lakh');
  const { x, y, width, height } = (await tab.send.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await Promise.all([
    tab.composer.press('Enter'),
    tab.page.mouse.click(x + width / 2, y + height / 2, { clickCount: 2 }),
  ]);
  await expect(tab.replies).toHaveCount(3);
  await expectOnceInOrder(tab, [words, '2bhk in whitefield', 'under 90 lakh']);
});

test('what the server refuses stays in sight as not sent; two quick taps on "Send again" send it once', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  let refusals = 1;
  let posts = 0;
  await tab.page.route(QUERY, (route) => {
    posts += 1;
    return refusals-- > 0 ? problem(route, 403, 'origin_refused') : route.continue();
  });
  await tab.open();
  await tab.say('2bhk in whitefield');
  await tab.log.getByRole('button', { name: 'Send again' }).dblclick();
  await expectOnceInOrder(tab, ['2bhk in whitefield']);
  expect(posts).toBe(2);
  await expect(tab.log.getByRole('button', { name: 'Send again' })).toHaveCount(0);

  refusals = 1;
  await tab.say('undr 90 lakh');
  await tab.log.getByRole('button', { name: 'Edit' }).click();
  await expect(tab.composer).toHaveValue('undr 90 lakh');
  await expect(tab.composer).toBeFocused();
  await expect(tab.asked).toHaveText(['2bhk in whitefield']);
});

test('the same message posted twice at once is one turn with one answer; other words under its id are refused', async ({
  request,
  server,
}) => {
  const token = 'a'.repeat(43);
  const message_id = `twice-${crypto.randomUUID()}`;
  const session_id = crypto.randomUUID().slice(0, 8);
  const post = (query: string) =>
    request.post(`${server.url}/api/chat/query`, {
      headers: { 'X-Session-Token': token },
      data: { query, session_id, message_id },
    });
  const [one, other] = await Promise.all([post('2bhk in whitefield'), post('2bhk in whitefield')]);
  expect(await one.text()).toBe(await other.text());
  const changed = await post('villas in whitefield');
  expect(changed.status()).toBe(422);
  const kept = await request.get(`${server.url}/api/chat/session`, {
    headers: { 'X-Session-Id': session_id, 'X-Session-Token': token },
  });
  const { messages, engagement_score } = await kept.json();
  expect(messages).toHaveLength(2);
  expect(engagement_score).toBe(1);
});
