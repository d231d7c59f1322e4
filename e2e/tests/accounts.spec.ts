// People who are signed in at the demo site: one chat on all their devices, nothing of it on the disk, and nothing of one
// person for the next at the same computer.
import { expect, type Tab, test } from '../people.ts';
import { stored as kept } from '../stored.ts';

/** Each test begins with people who have no chat. */
test.beforeEach(async ({ server, request }) => {
  for (const person of ['asha', 'ravi']) {
    const proof = await (await request.get(`${server.url}/sample-sign-in/${person}`)).text();
    await request.delete(`${server.url}/api/chat/session`, { headers: { 'X-User-Token': proof } });
  }
});

const sign = (tab: Tab, name: string) => tab.page.getByRole('button', { name, exact: true }).click();

/** The panel with all that stands in it. */
const shown = ({ page }: Tab) =>
  page.evaluate(() => document.querySelector('[data-veranda]')?.shadowRoot?.innerHTML ?? '');

test('what Asha asks on one device is on the other, with its homes, and nothing of it is kept in the browser', async ({
  ada,
  ben,
}) => {
  const laptop = await ada.newTab();
  await sign(laptop, 'Sign in as Asha');
  await laptop.open();
  await laptop.ask('villas in sarjapur');
  const homes = await laptop.cards.count();

  const phone = await ben.newTab();
  await sign(phone, 'Sign in as Asha');
  await phone.open();
  await expect(phone.asked).toHaveText(['villas in sarjapur']);
  await expect(phone.cards).toHaveCount(homes);
  await phone.ask('cheaper');
  await laptop.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(laptop.asked).toHaveText(['villas in sarjapur', 'cheaper']);

  await laptop.page.goto(new URL('/rent/', ada.home).href);
  await expect(laptop.asked).toHaveText(['villas in sarjapur', 'cheaper']);
  for (const tab of [laptop, phone]) {
    expect(await kept(tab)).not.toMatch(/sarjapur|chatbot_session_id|chatbot_session_token/);
    expect(await kept(tab)).not.toContain('eyJ');
  }
});

test('a shared computer: Asha signs out, in all tabs, and Ravi finds nothing of hers', async ({
  ben: shared,
}) => {
  const tab = await shared.newTab();
  await sign(tab, 'Sign in as Ravi');
  await tab.open();
  await tab.ask('2bhk SECRETWORD in hebbal');
  const other = await shared.newTab('/rent/');
  await expect(other.asked).toHaveText(['2bhk SECRETWORD in hebbal']);

  await sign(tab, 'Sign out');
  await expect(tab.panel.getByText('Signed out. This chat is no longer on this device.')).toBeVisible();
  await expect(tab.asked).toHaveCount(0);
  await expect(other.asked).toHaveCount(0);
  const heard: string[] = [];
  tab.page.on('response', async (answer) => heard.push(await answer.text().catch(() => '')));
  await sign(tab, 'Sign in as Asha');
  await tab.ask('villas in varthur');
  await tab.page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await tab.page.goto(new URL('/buy/', shared.home).href);
  for (const text of [await kept(tab), await shown(tab), await kept(other), await shown(other), heard.join()])
    expect(text).not.toContain('SECRETWORD');
});

test('whoever forgets to sign out leaves nothing on a page that knows nobody', async ({ ben: shared }) => {
  const tab = await shared.newTab();
  await sign(tab, 'Sign in as Asha');
  await tab.open();
  await tab.ask('LEFTBEHIND villas');
  // The host's sign-in ran out, and no page told the chat.
  await tab.page.evaluate(() => localStorage.removeItem('sample_person'));
  await tab.page.goto(new URL('/about/', shared.home).href);
  await expect(tab.panel).toBeVisible();
  expect(await shown(tab)).not.toContain('LEFTBEHIND');
  expect(await kept(tab)).not.toContain('LEFTBEHIND');
});

test('back on a page that the browser kept, after signing out on another, nothing of it is shown', async ({
  ben: shared,
}) => {
  // The kept page hears of nothing while it is away.
  await shared.context.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
  const kept = await shared.newTab();
  await sign(kept, 'Sign in as Asha');
  await kept.open();
  await kept.ask('KEPTPAGE villas');
  const next = await shared.newTab('/rent/');
  await expect(next.asked).toHaveText(['KEPTPAGE villas']);
  await sign(next, 'Sign out');
  await expect(next.asked).toHaveCount(0);
  await kept.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(kept.asked).toHaveCount(0);
  expect(await shown(kept)).not.toContain('KEPTPAGE');
});

test('a chat from before signing in is taken along when asked for, whole', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in whitefield');
  const before = await tab.credentials();
  await sign(tab, 'Sign in as Ravi');
  await expect(tab.panel.getByText('before you signed in')).toBeVisible();
  await expect(tab.asked.filter({ hasText: '2bhk in whitefield' })).toHaveCount(0);
  await tab.panel.getByRole('button', { name: 'Keep it in my account' }).click();
  await expect(tab.asked).toHaveText(['2bhk in whitefield']);
  await expect(tab.cards.first()).toBeVisible();
  // The anonymous one is nobody's any more, and nothing of it is left here.
  expect((await tab.kept(before)).status).toBe(404);
  expect(await kept(tab)).not.toContain('whitefield');
  await tab.ask('cheaper');
  await expect(tab.asked).toHaveText(['2bhk in whitefield', 'cheaper']);
});

test('"Not mine" deletes the chat from before, here and on the server', async ({ ada }) => {
  const tab = await ada.newTab();
  await tab.open();
  await tab.ask('2bhk in NOTMINE whitefield');
  const before = await tab.credentials();
  await sign(tab, 'Sign in as Asha');
  await tab.panel.getByRole('button', { name: 'Not mine: delete it' }).click();
  await expect.poll(async () => (await tab.kept(before)).status).toBe(404);
  await expect.poll(() => kept(tab)).not.toContain('NOTMINE');
});

test('a host that cannot say who is there: what is typed waits, and nothing anonymous is begun', async ({
  ada,
}) => {
  const tab = await ada.newTab();
  let away = true;
  await tab.page.route('**/sample-sign-in/*', (route) => (away ? route.abort() : route.continue()));
  await sign(tab, 'Sign in as Asha');
  await tab.open();
  await expect(tab.panel.getByText('We could not confirm who you are.')).toBeVisible();
  const asked: string[] = [];
  tab.page.on('request', (request) => {
    if (request.url().endsWith('/api/chat/query'))
      asked.push(request.headers()['x-user-token'] ?? 'anonymous');
  });
  await tab.say('villas in hebbal for asha');
  await expect(tab.asked.filter({ hasText: 'for asha' })).toBeVisible();
  expect(asked).toEqual([]);
  away = false;
  await tab.panel.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.replies.last()).toBeVisible();
  await expect(tab.asked.filter({ hasText: 'for asha' })).toHaveCount(1);
  expect(asked.every((proof) => proof.startsWith('eyJ'))).toBe(true);
  expect(await kept(tab)).not.toContain('for asha');
});
