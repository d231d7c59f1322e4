// A visit from the chat to the office and back: two fields, nothing sent before Send, nothing lost, and it can be taken back.
import { createServer, type IncomingMessage } from 'node:http';
import { faults } from '../axe.ts';
import { KEY, type Office, PHONE, withOffice } from '../office.ts';
import { test as base, expect, Person, type Tab } from '../people.ts';
import { freePort, type Server } from '../server.ts';

type Sent = { type: string; data: { lead: { name: string; phone: string } } };
/** The owner's CRM: it is down at the first try of everything that is sent to it. */
class Crm {
  /** Kept, in order. */
  readonly got: Sent[] = [];
  /** All that came, the tries that failed too. */
  readonly tried: Sent[] = [];
  private readonly tries = new Map<string, number>();
  private readonly server = createServer(async (request, response) => {
    const id = `${request.headers['webhook-id']}`;
    const tries = (this.tries.get(id) ?? 0) + 1;
    this.tries.set(id, tries);
    const sent = await readBody(request);
    this.tried.push(sent);
    if (tries > 1) this.got.push(sent);
    response.writeHead(tries > 1 ? 200 : 503).end('{}');
  });
  constructor(port: number) {
    this.server.listen(port, '127.0.0.1');
  }
  close = () => this.server.close();
  from = (person: string, among = this.got) => among.filter(({ data }) => data.lead.name === person);
}
async function readBody(request: IncomingMessage): Promise<Sent> {
  let body = '';
  for await (const part of request) body += part;
  return JSON.parse(body);
}

type Fixtures = { asha: Person };
type WorkerFixtures = { crm: Crm & { port: number }; office: Office };
const test = base.extend<Fixtures, WorkerFixtures>({
  crm: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const port = await freePort();
      const crm = Object.assign(new Crm(port), { port });
      await use(crm);
      crm.close();
    },
    { scope: 'worker' },
  ],
  office: [
    async ({ crm }, use) => withOffice(`http://127.0.0.1:${crm.port}/hook`, use),
    { scope: 'worker', timeout: 120_000 },
  ],
  asha: async ({ browser, office }, use) => {
    const context = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
    await use(new Person(context, office.url));
    await context.close();
  },
});

/** One after another in one worker: they share an office. */
test.describe.configure({ mode: 'default' });

const form = (tab: Tab) => tab.panel.locator('form.visit');
const send = (tab: Tab) => form(tab).locator('button[type="submit"]');
const field = (tab: Tab, name: 'name' | 'phone') => form(tab).locator(`input[name="${name}"]`);
const asked = (tab: Tab) => tab.panel.locator('.asked');
const times = (tab: Tab) => form(tab).getByRole('group').nth(1).getByRole('radio');
/** Requests that left the browser for a visit. */
function posts(tab: Tab): string[] {
  const sent: string[] = [];
  tab.page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(`${request.url()} ${request.postData()}`);
  });
  return sent;
}
const clean = async ({ page }: Tab, state: string) => expect(await faults(page), state).toEqual([]);
/** With homes on screen and the form of the first one open. */
async function openForm(person: Person, lang = 'en', ask = '2bhk in whitefield to buy'): Promise<Tab> {
  const tab = await person.newTab('/privacy/');
  await tab.page.evaluate((code) => {
    document.documentElement.lang = code;
  }, lang);
  await tab.page.locator('[data-veranda]').getByRole('button').first().click();
  await tab.panel.getByTestId('suggestion').first().waitFor();
  expect(await form(tab).count()).toBe(0);
  await tab.panel.getByRole('textbox').fill(ask);
  await tab.panel.getByRole('textbox').press('Enter');
  await tab.cards.first().waitFor();
  await tab.cards.first().locator('.book').click();
  await expect(send(tab)).toBeVisible();
  return tab;
}
/** Everybody has a name of their own: one office serves all tests. */
async function fill(tab: Tab, name: string, phone = `98450 ${10_000 + Math.floor(Math.random() * 80_000)}`) {
  await times(tab).first().check();
  await field(tab, 'name').fill(name);
  await field(tab, 'phone').fill(phone);
}
async function desk(office: Server) {
  const own = { origin: office.url, 'content-type': 'application/x-www-form-urlencoded' };
  const login = await fetch(`${office.url}/desk/login`, {
    method: 'POST',
    body: `key=${KEY}`,
    headers: own,
    redirect: 'manual',
  });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    see: async (place: string) => (await fetch(`${office.url}${place}`, { headers: { cookie } })).text(),
    press: (place: string, fields: Record<string, string>) =>
      fetch(`${office.url}${place}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...own, cookie },
      }),
  };
}

for (const [lang, ask, words] of [
  ['en', '2bhk in whitefield to buy', { notice: /will keep your name/, state: /not confirmed yet/ }],
  ['hi', 'व्हाइटफील्ड में 2 बीएचके खरीदना है', { notice: /नाम और फ़ोन नंबर रखेगा/, state: /अभी पक्का नहीं/ }],
  ['kn', 'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಕೊಳ್ಳಬೇಕು', { notice: /ಹೆಸರು ಮತ್ತು ಫೋನ್ ನಂಬರ್/, state: /ಇನ್ನೂ ಖಚಿತವಾಗಿಲ್ಲ/ }],
] as const)
  test(`asked for at 390 px in ${lang} while the receiver is down, a visit reaches it`, async ({
    asha,
    office,
    crm,
  }) => {
    const tab = await openForm(asha, lang, ask);
    const sent = posts(tab);
    await expect(form(tab).locator('.notice')).toContainText(words.notice);
    await clean(tab, 'the form');
    const box = await form(tab).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    expect(await tab.log.evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    const name = `Asha ${lang}`;
    await fill(tab, name);
    expect(sent, 'nothing before Send').toEqual([]);
    await send(tab).click();
    await expect(asked(tab)).toContainText(words.state);
    expect(sent).toHaveLength(1);
    await clean(tab, 'asked');
    await expect.poll(() => crm.from(name).length, { timeout: 60_000 }).toBe(1);
    expect(crm.from(name)[0]).toMatchObject({
      type: 'visit.asked',
      data: { lead: { phone: expect.stringMatching(/^\+9198450\d{5}$/) } },
    });
    expect(crm.from(name, crm.tried)).toHaveLength(2);
    expect(await (await desk(office)).see('/desk/leads')).toContain(name);
  });

test('nothing of the name or the number stays in the browser once it is sent', async ({ asha }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha Sample', '98450 11122');
  await send(tab).click();
  await expect(asked(tab)).toBeVisible();
  const kept = () =>
    tab.page.evaluate(async () => {
      // Opened before the chat has made it, it would be another database.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'veranda')) return '';
      const open = indexedDB.open('veranda');
      const db = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const all = db.transaction('transcript').objectStore('transcript').getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      db.close();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, all.result]);
    });
  // Kept a moment after it is shown.
  await expect.poll(kept).toContain('Book a visit');
  expect(await kept()).not.toMatch(/Asha|98450/);
});

test('what is refused is said at its field, and what was filled in is still there', async ({ asha }) => {
  const tab = await openForm(asha);
  const sent = posts(tab);
  await send(tab).click();
  await expect(form(tab).getByRole('alert')).toHaveText('Please write your name.');
  await expect(field(tab, 'name')).toBeFocused();
  expect(sent).toEqual([]);
  await fill(tab, 'Asha Wrong', '12345');
  await send(tab).click();
  await expect(field(tab, 'phone')).toHaveAttribute('aria-invalid', 'true');
  await expect(form(tab).getByRole('alert')).toContainText('cannot be called');
  await expect(field(tab, 'phone')).toBeFocused();
  await expect(field(tab, 'phone')).toBeInViewport();
  await expect(field(tab, 'name')).toHaveValue('Asha Wrong');
  await expect(times(tab).first()).toBeChecked();
  await clean(tab, 'refused');
  await field(tab, 'phone').fill('98450 11122');
  await send(tab).click();
  await expect(asked(tab)).toBeVisible();
  await expect(tab.asked).toHaveCount(2);
});

test('a time that another visitor took meanwhile is said, with those that are free now', async ({
  asha,
  browser,
  office,
}) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha A');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const other = await openForm(new Person(context, office.url));
  await fill(other, 'Binu Quick');
  await send(other).click();
  await expect(asked(other)).toBeVisible();
  await context.close();
  // The last time of a day leaves the next day, which may have the same hour.
  const day = () =>
    form(tab).getByRole('group').first().locator('label:has(input:checked)').first().textContent();
  const hours = () => times(tab).locator('xpath=..').allTextContents();
  const [date, [hour]] = [await day(), await hours()];
  await send(tab).click();
  await expect(form(tab).getByRole('alert')).toContainText('just taken');
  await expect.poll(async () => (await day()) === date && (await hours()).includes(hour ?? '')).toBe(false);
  await times(tab).first().check();
  await send(tab).click();
  await expect(asked(tab)).toBeVisible();
});

test('a notice that reads otherwise by now is shown anew before anything is kept', async ({ asha }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha B');
  await tab.page.route(
    '**/api/chat/visit',
    (route) => route.fulfill({ status: 409, body: '{"code":"notice_changed"}' }),
    { times: 1 },
  );
  await send(tab).click();
  await expect(form(tab).getByRole('alert')).toContainText('has changed');
  await send(tab).click();
  await expect(asked(tab)).toBeVisible();
});

test('sent in a tunnel it goes out once the network is back, after a reload too', async ({
  asha,
  office,
}) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha C');
  await tab.page.route('**/api/chat/visit', (route) => route.abort());
  await send(tab).click();
  await expect(tab.panel.getByText('Waiting to send')).toBeVisible();
  await tab.page.unroute('**/api/chat/visit');
  await tab.page.reload();
  await expect(asked(tab)).toBeVisible();
  const leads = await (await desk(office)).see('/desk/leads');
  expect(leads.split('Asha C').length - 1).toBe(1);
});

test('a request of yesterday is not sent by itself: it is asked again', async ({ asha }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha D');
  await tab.page.route('**/api/chat/visit', (route) => route.abort());
  await send(tab).click();
  await expect(tab.panel.getByText('Waiting to send')).toBeVisible();
  await tab.page.evaluate(() => {
    for (const [key, item] of Object.entries(localStorage))
      if (key.startsWith('chatbot_outbox/'))
        localStorage.setItem(key, JSON.stringify({ ...JSON.parse(item), at: Date.now() - 90_000_000 }));
  });
  await tab.page.unroute('**/api/chat/visit');
  const sent = posts(tab);
  await tab.page.reload();
  await expect(form(tab).getByRole('alert')).toContainText('more than a day');
  await expect(field(tab, 'name')).toHaveValue('Asha D');
  expect(sent.filter((one) => one.includes('chat/visit'))).toEqual([]);
});

test('the number of one’s own line is filled in, and sent by Send alone', async ({ asha }) => {
  const tab = await asha.newTab('/privacy/');
  const sent = posts(tab);
  await tab.open();
  await tab.ask('2bhk in whitefield to buy');
  await tab.ask('my number is 98450 11122');
  await tab.cards.first().locator('.book').click();
  await expect(field(tab, 'phone')).toHaveValue('98450 11122');
  expect(sent.filter((one) => one.includes('chat/visit'))).toEqual([]);
});

test('confirmed, moved and declined are seen when the chat is looked at', async ({ asha, office }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha E');
  await send(tab).click();
  await expect(asked(tab)).toContainText('not confirmed yet');
  const { see, press } = await desk(office);
  const lead = (await see('/desk/leads')).match(/\/desk\/leads\/([\w-]+)"[^<]*>Asha E/)?.[1];
  const visit = (await see(`/desk/leads/${lead}`)).match(/\/desk\/visits\/([\w-]+)/)?.[1];
  const looks = async () => {
    await tab.panel.getByRole('button', { name: 'Close chat' }).click();
    await tab.launcher.click();
  };
  await press(`/desk/visits/${visit}`, { to: 'fixed' });
  await looks();
  await expect(asked(tab)).toHaveAttribute('data-state', 'fixed');
  await expect(asked(tab)).toContainText('Confirmed');
  await press(`/desk/visits/${visit}`, { to: 'cancelled' });
  await looks();
  await expect(asked(tab)).toContainText('Cancelled');
  await expect(asked(tab).getByRole('button')).toHaveCount(0);
});

test('what was asked is taken back with one tap, and nobody has the number', async ({ asha, office }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha F');
  await send(tab).click();
  await asked(tab).getByRole('button', { name: 'Take back' }).click();
  await expect(asked(tab)).toContainText('have been removed');
  expect(await (await desk(office)).see('/desk/leads')).not.toContain('Asha F');
});

test('“forget me” asks about the visit too', async ({ asha, office }) => {
  const tab = await openForm(asha);
  await fill(tab, 'Asha G');
  await send(tab).click();
  await expect(asked(tab)).toBeVisible();
  await tab.panel.getByRole('button', { name: 'More options' }).click();
  await tab.panel.getByRole('button', { name: 'Forget me' }).click();
  await clean(tab, 'forgetting');
  await tab.panel.getByRole('button', { name: 'Delete, and take back my visit request' }).click();
  await expect(tab.panel.getByText(/has been deleted/)).toBeVisible();
  await expect(asked(tab)).toHaveCount(0);
  expect(await (await desk(office)).see('/desk/leads')).not.toContain('Asha G');
});

test('where nothing can be kept nothing is asked for: no form, no button', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  const files: string[] = [];
  tab.page.on('request', (request) => files.push(request.url()));
  await tab.open();
  await tab.ask('2bhk in whitefield to buy');
  await expect(tab.cards.first()).toBeVisible();
  await expect(tab.cards.first().locator('.book')).toHaveCount(0);
  expect(files.filter((url) => url.includes('/assets/visit'))).toEqual([]);
});
