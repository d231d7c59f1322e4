// Memory across days: a plain visitor in the same browser, and somebody who is signed in. Asked once, offered and never
// applied, taken back in one tap.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { page, serveHost, tag } from '../host-pages/host.ts';
import { expect, Tab, test } from '../people.ts';
import { type Server, startServer } from '../server.ts';
import { stored } from '../stored.ts';

type Unit = { id: string; price: number };

let folder: string;
let server: Server;
let host: Awaited<ReturnType<typeof serveHost>>;
const catalogue = () => path.join(folder, 'catalogue.json');
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'veranda-days-'));
  await copyFile(path.resolve(import.meta.dirname, '../../server/demo/catalogue.json'), catalogue());
  server = await startServer({
    SESSIONS: `sqlite:${folder}/sessions.db`,
    CATALOGUE: catalogue(),
    DEMO: 'on',
    CATALOGUE_REFRESH_MINUTES: '0.02',
    SESSION_TIMEOUT_MINUTES: '0.15',
    MEMORY_DAYS: '90',
  });
  host = await serveHost(
    Object.fromEntries(
      ['asked', 'refuses', 'off', 'stops', 'forgets', 'searched', 'ages'].map((site) => [
        `/${site}`,
        page({ tag: tag(server.url, `data-site="${site}"${site === 'off' ? '' : ' data-keep-days="2"'}`) }),
      ]),
    ),
  );
});
test.afterAll(async () => {
  await host.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

const QUESTION = 'Remember this for next time?';
const button = (tab: Tab, name: string | RegExp) => tab.panel.getByRole('button', { name, exact: true });
async function visit(context: BrowserContext, site: string, days = 0): Promise<Tab> {
  const tab = new Tab(await context.newPage());
  if (days) await tab.page.clock.install({ time: Date.now() + days * 86_400_000 });
  await tab.page.goto(`${host.url}/${site}`);
  return tab;
}
/** Three searches are worth remembering. */
async function searches(tab: Tab) {
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await tab.ask('under 90 lakh');
  await expect(tab.panel.getByText(QUESTION)).toHaveCount(0);
  await tab.ask('ready to move');
}
/** The conversation has run out at the server. */
const ends = async (tab: Tab, site: string) => {
  const name = await tab.credentials(site);
  await expect.poll(async () => (await tab.kept(name, server.url)).status, { timeout: 60_000 }).toBe(404);
};

test('a plain visitor says yes, and after days finds the earlier chat, what is new since, and goes on or deletes', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const tab = await visit(context, 'asked');
  await searches(tab);
  await expect(tab.panel.getByText(QUESTION)).toBeVisible();
  const noted = tab.page.waitForResponse('**/api/site/since');
  await button(tab, 'Remember').click();
  await expect(tab.panel.getByText('Remembered from now on.')).toBeVisible();
  const { homes } = (await (await noted).json()) as { homes: [string, number][] };
  const [cheaper] = homes[0] ?? [''];
  await ends(tab, 'asked');

  // Meanwhile at the owner's: one home costs less, another is sold.
  const list = JSON.parse(await readFile(catalogue(), 'utf8')) as { projects: { units: Unit[] }[] };
  const sold = homes.map(([id]) => id).find((id) => id !== cheaper) ?? '';
  const projects = list.projects.map((project) => ({
    ...project,
    units: project.units
      .filter(({ id }) => id !== sold)
      .map((unit) => (unit.id === cheaper ? { ...unit, price: unit.price - 300_000 } : unit)),
  }));
  await writeFile(catalogue(), JSON.stringify({ ...list, projects }));
  await expect
    .poll(
      async () => {
        const answer = await tab.page.request.post(`${server.url}/api/site/since`, {
          data: { filters: {}, homes: [[sold, 1]] },
        });
        return (await answer.json()).gone;
      },
      { timeout: 60_000 },
    )
    .toBe(1);

  const later = await visit(context, 'asked');
  const asked: string[] = [];
  later.page.on('request', (request) => {
    if (request.url().endsWith('/api/chat/query')) asked.push(request.postData() ?? '');
  });
  await later.open();
  await expect(later.asked).toHaveText(['2bhk in whitefield', 'under 90 lakh', 'ready to move']);
  await expect(
    later.panel.getByText(/Since you were here: .+ is now ₹.+; 1 no longer listed\./),
  ).toBeVisible();
  await expect(later.log.locator(`[data-id="${sold}"]`)).toHaveCount(0);
  expect(asked, 'nothing is searched by itself').toEqual([]);
  // The first search of the new chat has what was said, and nothing else.
  await later.ask('villas in sarjapur');
  await expect(later.panel.locator('.chips').first()).not.toContainText('Whitefield');
  await button(later, /^Carry on with .*Whitefield/)
    .first()
    .click();
  await expect(later.lastReply).toContainText('Whitefield');

  await button(later, 'Delete this chat').first().click();
  await expect(later.asked.filter({ hasText: '2bhk in whitefield' })).toHaveCount(0);
  await expect.poll(() => stored(later)).not.toContain('2bhk in whitefield');
  await context.close();
});

test('a heart is worth the question too; the last searches are there to carry on with, and go with their chat', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const tab = await visit(context, 'searched');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.panel.getByText(QUESTION)).toHaveCount(0);
  await tab.cards.first().getByRole('button', { name: /^Save/ }).click();
  await expect(tab.panel.getByText(QUESTION)).toBeVisible();
  await button(tab, 'Remember').click();
  await tab.ask('villas in sarjapur');
  await tab.ask('under 3 crore');
  await ends(tab, 'searched');

  const later = await visit(context, 'searched', 1);
  await later.open();
  await expect(button(later, /^Carry on with .*villa · Sarjapur.*₹3 Cr/)).toBeVisible();
  await expect(later.panel.getByText('Or an earlier search:')).toBeVisible();
  await button(later, /^2 BHK · Whitefield/).click();
  await expect(later.lastReply).toContainText(/2 BHK.*Whitefield/);
  await ends(later, 'searched');

  const last = await visit(context, 'searched', 2);
  await last.open();
  await expect(button(last, /^Carry on with 2 BHK · Whitefield/)).toBeVisible();
  await button(last, 'Delete this chat').first().click();
  await expect(button(last, /^Carry on with/)).toHaveCount(0);
  await context.close();
});

test('what is remembered ends with its days, though somebody who said yes comes back', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const tab = await visit(context, 'ages');
  await searches(tab);
  await button(tab, 'Remember').click();
  await expect(tab.panel.getByText('Remembered from now on.')).toBeVisible();
  await ends(tab, 'ages');
  const later = await visit(context, 'ages', 3);
  await later.open();
  await expect(later.panel.getByTestId('suggestion').first()).toBeAttached();
  await expect(later.asked).toHaveCount(0);
  await expect.poll(() => stored(later)).not.toMatch(/whitefield|2 BHK/i);
  await context.close();
});

test('a no is not asked again, and keeps nothing', async ({ browser }) => {
  const context = await browser.newContext();
  const tab = await visit(context, 'refuses');
  await searches(tab);
  await button(tab, 'No thanks').click();
  await tab.ask('3bhk');
  await expect(tab.panel.getByText(QUESTION)).toHaveCount(0);
  await ends(tab, 'refuses');
  const later = await visit(context, 'refuses');
  await later.open();
  await expect(later.panel.getByTestId('suggestion').first()).toBeAttached();
  await expect(later.asked).toHaveCount(0);
  await context.close();
});

test('where the owner did not turn it on nobody is asked, and an ended chat is not shown again', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const tab = await visit(context, 'off');
  await searches(tab);
  await tab.ask('3bhk');
  await expect(tab.panel.getByText(QUESTION)).toHaveCount(0);
  await ends(tab, 'off');
  const later = await visit(context, 'off');
  await later.open();
  await expect(later.panel.getByTestId('suggestion').first()).toBeAttached();
  await expect(later.asked).toHaveCount(0);
  await context.close();
});

for (const [site, how] of [
  ['stops', 'Stop remembering'],
  ['forgets', 'Forget me'],
] as const)
  test(`“${how}” takes a yes back: nothing is left in the browser`, async ({ browser }) => {
    const context = await browser.newContext();
    const tab = await visit(context, site);
    await searches(tab);
    await button(tab, 'Remember').click();
    await expect(tab.panel.getByText('Remembered from now on.')).toBeVisible();
    await ends(tab, site);
    const later = await visit(context, site);
    await later.open();
    await expect(later.asked).toHaveCount(3);
    // No harder than to say yes: one tap where one stands, and no question.
    if (site === 'stops') await button(later, how).first().click();
    else {
      await button(later, 'More options').click();
      await button(later, how).click();
      await button(later, 'Delete').click();
    }
    await expect(later.asked).toHaveCount(0);
    await expect.poll(() => stored(later)).not.toMatch(/whitefield|2 BHK/i);
    await context.close();
  });

test('somebody who is signed in says yes on one device and finds it on the other, after days; one tap takes it back', async ({
  browser,
}) => {
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  const laptop = new Tab(await one.newPage());
  await laptop.page.goto(server.url);
  await laptop.page.getByRole('button', { name: 'Sign in as Asha', exact: true }).click();
  await searches(laptop);
  await expect(laptop.panel.getByText(/keeps for you, until 90 days after your last chat/)).toBeVisible();
  await button(laptop, 'Remember').click();
  await expect(laptop.panel.getByText('Remembered from now on.')).toBeVisible();
  const proof = await (await laptop.page.request.get(`${server.url}/sample-sign-in/asha`)).text();
  const status = async (of: string) =>
    (
      await laptop.page.request.get(`${server.url}/api/chat/${of}`, { headers: { 'X-User-Token': proof } })
    ).status();
  await expect.poll(() => status('session'), { timeout: 60_000 }).toBe(404);
  expect(await status('kept')).toBe(200);

  const phone = new Tab(await other.newPage());
  await phone.page.goto(server.url);
  await phone.page.getByRole('button', { name: 'Sign in as Asha', exact: true }).click();
  await phone.open();
  await expect(phone.asked).toHaveText(['2bhk in whitefield', 'under 90 lakh', 'ready to move']);
  await expect(phone.cards.first()).toBeVisible();
  await expect(button(phone, /^Carry on with .*2 BHK · Whitefield/)).toBeVisible();
  await button(phone, 'Stop remembering').first().click();
  await expect(phone.asked).toHaveCount(0);
  expect(await status('kept')).toBe(404);
  for (const tab of [laptop, phone]) expect(await stored(tab)).not.toMatch(/whitefield/i);
  await one.close();
  await other.close();
});
