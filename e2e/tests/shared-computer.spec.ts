// One browser, two people, one after the other. Of the first nothing is shown to the second, and nothing lies about in the
// browser, in what comes over the network, in the server's log or in its files.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, Person, type Tab, test } from '../people.ts';
import { type Server, startServer } from '../server.ts';
import { stored } from '../stored.ts';

/** One after another in one worker: they share a server. */
test.describe.configure({ mode: 'default' });
let server: Server;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'veranda-shared-'));
  server = await startServer({ SESSIONS: `sqlite:${folder}/sessions.db`, LOG_LEVEL: 'debug' });
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const sign = (tab: Tab, name: string) => tab.page.getByRole('button', { name, exact: true }).click();
const save = (tab: Tab) =>
  tab.cards
    .first()
    .getByRole('button', { name: /^Save / })
    .click();
async function forgetMe(tab: Tab) {
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: 'Forget me' }).click();
  await tab.panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(tab.panel.getByText('Your conversation has been deleted')).toBeVisible();
}

/** What stands on the page, ours and the host's. */
const shown = ({ page }: Tab) =>
  page.evaluate(
    () =>
      document.documentElement.outerHTML +
      (document.querySelector('[data-veranda]')?.shadowRoot?.innerHTML ?? ''),
  );
/** What the server keeps and prints: its files, the write-ahead log among them, byte for byte. */
async function atServer(): Promise<string> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'latin1')));
  expect(names).toContain('sessions.db');
  return [server.output(), ...files].join('\n');
}

/** Says three things, saves a home, and leaves one half-written. */
async function talks(tab: Tab, word: string) {
  if (!(await tab.composer.isVisible())) await tab.open();
  await tab.ask(`my name is ${word}, 2bhk in whitefield`);
  await save(tab);
  await tab.ask(`${word} wants under 90 lakh`);
  await tab.composer.fill(`half-written by ${word}`);
}

/** Opens the chat as the next one would, asks, looks into the menu, goes back and forth, and finds nothing of `words`. */
async function findsNothing(tab: Tab, words: string[]) {
  const heard: string[] = [];
  await tab.page.route('**/api/**', async (route) => {
    const answer = await route.fetch();
    heard.push(await answer.text());
    await route.fulfill({ response: answer }).catch(() => {});
  });
  if (!(await tab.composer.isVisible())) await tab.open();
  await expect(tab.composer).toHaveValue('');
  await expect(tab.asked).toHaveCount(0);
  await tab.ask('villas in sarjapur');
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.page.keyboard.press('Escape');
  const seen = [await shown(tab)];
  await tab.page.goto(new URL('/rent/', server.url).href);
  await tab.page.goBack();
  await expect(tab.asked).toHaveText(['villas in sarjapur']);
  seen.push(await shown(tab), await stored(tab), ...heard);
  await tab.page.unroute('**/api/**');
  expect(heard.join()).toContain('sarjapur');
  for (const word of words) expect(seen.filter((text) => text.includes(word))).toEqual([]);
}

test('one signs in and out, one is nobody and forgets, one signs in: each finds an empty room', async ({
  browser,
}) => {
  const shared = new Person(await browser.newContext(), server.url);
  const tab = await shared.newTab();
  await sign(tab, 'Sign in as Asha');
  await talks(tab, 'ASHASWORD');
  await sign(tab, 'Sign out');
  await expect(tab.asked).toHaveCount(0);
  expect(await stored(tab)).not.toContain('ASHASWORD');

  await talks(tab, 'NOBODYSWORD');
  await expect(tab.asked).toHaveText([/NOBODYSWORD/, /NOBODYSWORD/]);
  expect(await shown(tab)).not.toContain('ASHASWORD');
  await forgetMe(tab);
  // Of them there is nothing any more, anywhere.
  for (const text of [await shown(tab), await stored(tab), await atServer()])
    expect(text).not.toContain('NOBODYSWORD');

  await sign(tab, 'Sign in as Ravi');
  await findsNothing(tab, ['ASHASWORD', 'NOBODYSWORD']);
  await forgetMe(tab);

  // Hers is hers again when she comes back; forgotten, it is nowhere.
  await sign(tab, 'Sign out');
  await sign(tab, 'Sign in as Asha');
  await expect(tab.asked).toHaveText([/ASHASWORD/, /ASHASWORD/]);
  await forgetMe(tab);
  for (const text of [await shown(tab), await stored(tab), await atServer()])
    expect(text).not.toMatch(/ASHASWORD|villas in sarjapur/);
  await shared.context.close();
});

test('one walks away signed in and the site’s sign-in runs out: the next, signed in or not, finds an empty room', async ({
  browser,
}) => {
  const shared = new Person(await browser.newContext(), server.url);
  const left = await shared.newTab();
  await sign(left, 'Sign in as Asha');
  await talks(left, 'LEFTBEHIND');
  // What she typed while the line was down waits in her tab.
  await shared.context.route('**/api/chat/query', (route) => route.abort());
  await left.say('LEFTBEHIND and not sent');
  await expect(left.log.getByText('Waiting to send')).toBeVisible();
  await shared.context.unroute('**/api/chat/query');
  await left.page.evaluate(() => localStorage.removeItem('sample_person'));
  await left.page.goto(new URL('/about/', shared.home).href);
  await findsNothing(left, ['LEFTBEHIND']);
  expect(await stored(left)).not.toContain('LEFTBEHIND');
  await forgetMe(left);

  await sign(left, 'Sign in as Ravi');
  await findsNothing(left, ['LEFTBEHIND']);
  const next = await shared.newTab('/buy/');
  await expect(next.asked).toHaveText(['villas in sarjapur']);
  expect((await shown(next)) + (await stored(next))).not.toContain('LEFTBEHIND');
  await shared.context.close();
});
