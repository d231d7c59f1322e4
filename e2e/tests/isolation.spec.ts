// Another visitor, another browser, another device never sees it.
import type { Page } from '@playwright/test';
import { expect, LONG, Person, test } from '../people.ts';

/** Fifty in `pnpm soak`. */
const BROWSERS = LONG ? 50 : 10;

test('Ben never sees Ada’s chat, though both ask at the same time', async ({ ada, ben }) => {
  const [adas, bens] = await Promise.all([ada.newTab(), ben.newTab()]);
  await Promise.all([adas.open(), bens.open()]);
  await Promise.all([adas.ask('show me 2bhk in whitefield'), bens.ask('villas in sarjapur road')]);
  await Promise.all([adas.ask('under 90 lakh'), bens.ask('under 4 crore')]);
  await expect(bens.log).not.toContainText(/whitefield/i);
  await expect(adas.log).not.toContainText(/sarjapur/i);
  await expect(adas.lastReply).toContainText(/Whitefield/);
  await expect(bens.lastReply).toContainText(/Sarjapur/);
});

test('two browsers that were given the same session id have two conversations', async ({ ada, ben }) => {
  const [adas, bens] = await Promise.all([ada.newTab(), ben.newTab()]);
  for (const tab of [adas, bens])
    await tab.page.evaluate(() => localStorage.setItem('chatbot_session_id', 'abcd1234'));
  for (const tab of [adas, bens]) await tab.page.reload();
  await adas.open();
  await adas.ask('show me 2bhk in whitefield');
  await bens.open();
  await bens.ask('more');
  await expect(bens.log).not.toContainText('show me 2bhk in whitefield');
  expect(JSON.parse(await kept(bens.page))).toMatchObject({ current_filters: {}, engagement_score: 1 });
  const ids = await Promise.all(
    [adas, bens].map((tab) => tab.page.evaluate(() => localStorage.getItem('chatbot_session_id'))),
  );
  expect(ids).toEqual(['abcd1234', 'abcd1234']);
});

test('a session id alone, without the browser’s token, reaches nothing', async ({ ada, server, request }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  const id = await tab.page.evaluate(() => localStorage.getItem('chatbot_session_id'));
  const answer = await request.get(`${server.url}/api/chat/session`, {
    headers: { 'X-Session-Id': String(id) },
  });
  expect(answer.status()).toBe(404);
});

test(`${BROWSERS} browsers keep ${BROWSERS} secrets`, async ({ browser, server }) => {
  const secrets = Array.from(
    { length: BROWSERS },
    (_, n) => `secret-${n}-${crypto.randomUUID().slice(0, 8)}`,
  );
  const people = await Promise.all(
    secrets.map(async () => new Person(await browser.newContext(), server.url)),
  );
  const speak = async (n: number) => {
    const tab = await people[n]?.newTab('/privacy/');
    if (!tab) throw new Error(`nobody at ${n}`);
    await tab.open();
    await tab.ask(`2bhk in whitefield, my word is ${secrets[n]}`);
    await tab.page.reload();
    await expect(tab.log).toContainText(secrets[n] as string);
    const text = (await tab.log.textContent()) + (await kept(tab.page));
    const foreign = secrets.filter((secret, other) => other !== n && text.includes(secret));
    expect(foreign).toEqual([]);
    await tab.page.close();
  };
  // Five at a time: all pages at once would measure the machine, not the sessions.
  for (let from = 0; from < BROWSERS; from += 5)
    await Promise.all(Array.from({ length: 5 }, (_, i) => speak(from + i)));
  await Promise.all(people.map((person) => person.context.close()));
});

/** What the server keeps of the conversation in this browser. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const headers = {
      'X-Session-Id': localStorage.getItem('chatbot_session_id') ?? '',
      'X-Session-Token': localStorage.getItem('chatbot_session_token') ?? '',
    };
    return (await fetch('/api/chat/session', { headers })).text();
  });
}
