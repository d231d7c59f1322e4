// What a visitor sees when the server has forgotten: told plainly, and the conversation goes on without retyping.
import { expect, Person, test } from '../people.ts';
import { startServer } from '../server.ts';

test('after thirty quiet minutes the visitor is told, and can carry on', async ({ browser }) => {
  const server = await startServer({ SESSION_TIMEOUT_MINUTES: '0.05' });
  const ada = new Person(await browser.newContext(), server.url);
  try {
    const tab = await ada.newTab();
    await tab.open();
    await tab.ask('show me 2bhk in whitefield under 90 lakh');
    const id = await tab.page.evaluate(() => localStorage.getItem('chatbot_session_id'));
    await expect
      .poll(
        () =>
          tab.page.evaluate(async () => {
            const headers = {
              'X-Session-Id': localStorage.getItem('chatbot_session_id') ?? '',
              'X-Session-Token': localStorage.getItem('chatbot_session_token') ?? '',
            };
            return (await fetch('/api/chat/session', { headers })).status;
          }),
        { timeout: 15_000 },
      )
      .toBe(404);
    await tab.ask('hello again');
    await expect(tab.log).toContainText(/New conversation/);
    await tab.panel.getByRole('button', { name: /Carry on with .*Whitefield/ }).click();
    await expect(tab.lastReply).toContainText(/Whitefield/);
    expect(await tab.page.evaluate(() => localStorage.getItem('chatbot_session_id'))).toBe(id);
  } finally {
    await ada.context.close();
    await server.stop();
  }
});

test('a restart of the server is told, and the message that met it is answered without retyping', async ({
  ada,
  server,
}) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await server.restart('SIGKILL');
  await tab.say('villas in sarjapur road');
  await expect(tab.log).toContainText(/New conversation/, { timeout: 20_000 });
  await expect(tab.lastReply).toContainText(/Sarjapur/);
});

test('what is typed while the server is away goes out when it is back, once', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  await ada.context.setOffline(true);
  await tab.say('under 90 lakh');
  await expect(tab.log.getByText('under 90 lakh', { exact: true })).toBeVisible();
  await ada.context.setOffline(false);
  await expect(tab.lastReply).toContainText(/90 L/, { timeout: 20_000 });
  await expect(tab.log.getByText('under 90 lakh', { exact: true })).toHaveCount(1);
});

test('a visitor who keeps talking never runs out of time, however long it takes', async ({ browser }) => {
  const server = await startServer({ SESSION_TIMEOUT_MINUTES: '0.1' });
  const ada = new Person(await browser.newContext(), server.url);
  try {
    const tab = await ada.newTab();
    await tab.open();
    await tab.ask('show me 2bhk in whitefield');
    const left = () =>
      tab.page.evaluate(async () => {
        const headers = {
          'X-Session-Id': localStorage.getItem('chatbot_session_id') ?? '',
          'X-Session-Token': localStorage.getItem('chatbot_session_token') ?? '',
        };
        const { expires_at } = await (await fetch('/api/chat/session', { headers })).json();
        return Date.parse(expires_at) - Date.now();
      });
    // Six seconds are allowed; three times half of it pass between two messages.
    for (const text of ['under 90 lakh', 'only ready to move', 'cheaper ones']) {
      await expect.poll(left).toBeLessThan(3000);
      await tab.ask(text);
    }
    await expect(tab.lastReply).toContainText(/2 BHK in Whitefield/);
    await expect(tab.log).not.toContainText('New conversation');
  } finally {
    await ada.context.close();
    await server.stop();
  }
});
