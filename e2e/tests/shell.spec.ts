// A site inside an app: its pages' origin is no http(s) one. Listed it comes in, with all that the chat does; else it stays out.
import { expect, test } from '../host-pages/guest.ts';
import { page, tag } from '../host-pages/host.ts';
import { serveShell } from '../host-pages/shell.ts';
import { startServer } from '../server.ts';
import { WebKitPerson, webkitMissing } from '../webkit/driver.ts';

const QUESTION = '2bhk in whitefield under 90 lakh';
const SHELLS = ['capacitor://localhost', 'ionic://localhost', 'tauri://localhost', 'app://homes', 'app://.'];

for (const origin of SHELLS)
  test(`a page of ${origin} has the chat where it is listed`, async ({ visit }) => {
    const server = await startServer({ ALLOWED_ORIGINS: `https://homes.example,${SHELLS}` });
    const shell = await serveShell(server.url, origin);
    try {
      const { tab, lines } = await visit(page({ tag: tag(shell.api) }));
      await tab.open();
      await tab.ask(QUESTION);
      await expect(tab.cards.first()).toContainText('Whitefield');
      await tab.page.reload();
      await expect(tab.asked).toHaveText([QUESTION]);
      await tab.ask('cheaper');
      await expect(tab.replies).toHaveCount(2);
      expect([...shell.letIn]).toEqual([origin]);
      expect(lines).toEqual([]);
    } finally {
      await shell.close();
      await server.stop();
    }
  });

test('a page of another app than those listed stays out, and the log says which', async ({ visit }) => {
  const server = await startServer({ ALLOWED_ORIGINS: 'https://homes.example,capacitor://localhost' });
  const shell = await serveShell(server.url, 'ionic://localhost');
  try {
    const { tab } = await visit(page({ tag: tag(shell.api) }));
    await tab.open();
    await tab.say(QUESTION);
    await expect(tab.panel).toContainText('cannot be reached');
    expect([...shell.letIn]).toEqual([]);
    expect(server.output()).toContain('ionic://localhost');
  } finally {
    await shell.close();
    await server.stop();
  }
});

test('in a real shell of WebKit, capacitor:// and all, the chat answers and goes on', async () => {
  test.skip(webkitMissing !== undefined, webkitMissing);
  const server = await startServer({ ALLOWED_ORIGINS: 'capacitor://localhost' });
  const ada = new WebKitPerson({ scheme: 'capacitor', html: page({ tag: tag(server.url) }).html });
  try {
    await ada.start();
    await ada.goto('capacitor://localhost/index.html');
    await ada.open();
    await ada.ask(QUESTION);
    await ada.sees('Whitefield');
    await ada.goto('capacitor://localhost/homes/1');
    await ada.sees(QUESTION);
    expect(server.output()).not.toContain('refused');
  } finally {
    await ada.dispose();
    await server.stop();
  }
});
