// A host page that says who is signed in: clumsily, late, twice, or with a proof that has run out.
import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import { gate, type Tab } from '../people.ts';
import { type Server, startServer } from '../server.ts';

const SECRET = randomBytes(32);
/** Further than the clocks of two servers may differ. */
const TOLERATED_S = 60;

/** As the host's own server signs it. `until`: how many seconds from now it is good for. */
function proofOf(sub: string, until = 600): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const said = `${part({ alg: 'HS256' })}.${part({ sub, aud: 'veranda', iat: now - 300, exp: now + until })}`;
  return `${said}.${createHmac('sha256', SECRET).update(said).digest('base64url')}`;
}

/** One after another in one worker: they share a server. */
test.describe.configure({ mode: 'default' });
let server: Server;
test.beforeAll(async () => {
  server = await startServer({ USER_KEYS: `k1:${SECRET.toString('base64url')}` });
});
test.afterAll(() => server.stop());

/** The page's `Veranda('identify', …)`: what its server answers is said in the test. */
const identify = ({ page }: Tab, sub: string, times = 1) =>
  page.evaluate(
    ([sub, times]) => {
      const { Veranda, proof } = window as unknown as {
        Veranda: (name: string, ask: () => Promise<string>) => void;
        proof: (sub: string) => Promise<string>;
      };
      for (let n = 0; n < times; n += 1) Veranda('identify', () => proof(sub));
    },
    [sub, times] as const,
  );

/** The panel with all that stands in it. */
const shown = ({ page }: Tab) =>
  page.evaluate(() => document.querySelector('[data-veranda]')?.shadowRoot?.innerHTML ?? '');

test('a host that gives the same proof again and again is asked once more, and then the visitor is', async ({
  visit,
}) => {
  let proof = '';
  let given = 0;
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: ({ page }) =>
      page.exposeFunction('proof', () => {
        given += 1;
        // Long enough for one question on a busy machine.
        proof ||= proofOf('ada', 25 - TOLERATED_S);
        return proof;
      }),
  });
  await identify(tab, 'ada');
  await tab.open();
  await tab.ask('villas in hebbal');
  expect(given).toBe(1);
  const status = async () =>
    (
      await tab.page.request.get(`${server.url}/api/chat/session`, { headers: { 'X-User-Token': proof } })
    ).status();
  await expect.poll(status, { timeout: 60_000 }).toBe(401);

  const speakers = new Set<string | undefined>();
  const calls: string[] = [];
  tab.page.on('request', (request) => {
    if (!request.url().includes('/api/chat/')) return;
    calls.push(`${request.method()} ${new URL(request.url()).pathname}`);
    if (request.method() !== 'OPTIONS') speakers.add(request.headers()['x-user-token']);
  });
  await tab.say('cheaper ones');
  await expect(tab.panel.getByText('You have been signed out of this site.')).toBeVisible();
  expect(given, 'asked once more').toBe(2);
  const settled = calls.length;
  // Neither looking at the chat again nor writing more asks the host or the server in a loop.
  await tab.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await tab.composer.fill('and with a garden?');
  await tab.composer.fill('');
  expect([given, calls.length]).toEqual([2, settled]);
  expect(await shown(tab), 'nothing of theirs is left on the screen').not.toContain('hebbal');

  proof = proofOf('ada');
  await tab.panel.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.asked).toHaveText(['villas in hebbal', 'cheaper ones']);
  await expect(tab.replies).toHaveCount(2);
  expect(given).toBe(3);
  expect(speakers.has(undefined), 'nothing was said by nobody').toBe(false);
});

test('"identify" five times for the same person while messages are on their way: none is lost, and the chat is read once', async ({
  visit,
}) => {
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: ({ page }) => page.exposeFunction('proof', (sub: string) => proofOf(sub)),
  });
  await identify(tab, 'ben');
  await tab.open();
  await tab.ask('villas in hebbal');
  let reads = 0;
  tab.page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().endsWith('/api/chat/session')) reads += 1;
  });
  const held = gate();
  await tab.page.route('**/api/chat/query', async (route) => {
    await held.passed;
    await route.continue();
  });
  const words = ['2bhk in whitefield', 'under 90 lakh', 'only ready ones'];
  for (const [n, text] of words.entries()) {
    await tab.say(text);
    if (n === 1) await identify(tab, 'ben', 5);
  }
  held.open();
  await expect(tab.asked).toHaveText(['villas in hebbal', ...words]);
  await expect(tab.replies).toHaveCount(4);
  expect(reads).toBe(0);
  const answer = await tab.page.request.get(`${server.url}/api/chat/session`, {
    headers: { 'X-User-Token': proofOf('ben') },
  });
  const { messages }: { messages: { role: string; text: string }[] } = await answer.json();
  const said = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  expect(said).toEqual(['villas in hebbal', ...words]);
});

test('what comes late for one person is not shown to the next', async ({ visit }) => {
  const ask = async (sub: string, query: string) => {
    const answer = await fetch(`${server.url}/api/chat/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-User-Token': proofOf(sub) },
      body: JSON.stringify({ message_id: crypto.randomUUID(), query }),
    });
    expect(answer.status).toBe(200);
  };
  await ask('cleo', '2bhk CLEOSWORD in hebbal');
  await ask('dan', 'villas in sarjapur');

  const held = gate();
  let late = 0;
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: async ({ page }) => {
      await page.exposeFunction('proof', (sub: string) => proofOf(sub));
      await page.route('**/api/chat/session', async (route) => {
        const proof = route.request().headers()['x-user-token'] ?? '';
        const { sub } = JSON.parse(Buffer.from(proof.split('.')[1] ?? '', 'base64url').toString() || '{}');
        // Cleo's is read at the server, and on its way for long.
        const answer = await route.fetch();
        if (sub === 'cleo') {
          await held.passed;
          late += 1;
        }
        await route.fulfill({ response: answer }).catch(() => {});
      });
    },
  });
  const reading = tab.page.waitForRequest((request) => request.headers()['x-user-token'] !== undefined);
  await identify(tab, 'cleo');
  await tab.open();
  await reading;
  await identify(tab, 'dan');
  await expect(tab.asked).toHaveText(['villas in sarjapur']);
  held.open();
  await expect.poll(() => late).toBe(1);
  await tab.ask('cheaper');
  await expect(tab.asked).toHaveText(['villas in sarjapur', 'cheaper']);
  expect(await shown(tab)).not.toContain('CLEOSWORD');
});

test('a host that is slow to say who one person is does not bring them back over the next', async ({
  visit,
}) => {
  const [begun, held] = [gate(), gate()];
  let late = 0;
  const { tab } = await visit(page({ tag: tag(server.url) }), {
    before: ({ page }) =>
      page.exposeFunction('proof', async (sub: string) => {
        if (sub === 'slow') {
          begun.open();
          await held.passed;
          late += 1;
        }
        return proofOf(sub);
      }),
  });
  await identify(tab, 'slow');
  await tab.open();
  await begun.passed;
  await identify(tab, 'quick');
  await tab.ask('villas in varthur');
  held.open();
  await expect.poll(() => late).toBe(1);
  await tab.ask('cheaper');
  const keptOf = async (sub: string) =>
    (
      await tab.page.request.get(`${server.url}/api/chat/session`, {
        headers: { 'X-User-Token': proofOf(sub) },
      })
    ).status();
  expect([await keptOf('quick'), await keptOf('slow')]).toEqual([200, 404]);
});
