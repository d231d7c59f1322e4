// Continuity and isolation in WebKit (WebKitGTK), and between two engines of one person.
import { expect, test } from '../people.ts';
import { WebKitPerson, webkitMissing } from '../webkit/driver.ts';

const QUESTION = 'show me 2bhk in whitefield';

test.skip(webkitMissing !== undefined, webkitMissing);
test.describe.configure({ mode: 'serial' });

test('in WebKit the conversation survives another page, a second tab and a real restart', async ({
  server,
}) => {
  const ada = new WebKitPerson();
  try {
    await ada.start();
    await ada.goto(server.url);
    await ada.open();
    await ada.ask(QUESTION);
    await ada.goto(`${server.url}/rent/`);
    await ada.sees(QUESTION);
    await ada.newTab(server.url);
    await ada.sees(QUESTION);
    await ada.stop();
    await ada.start();
    await ada.goto(server.url);
    await ada.sees(QUESTION);
    await ada.ask('under 90 lakh');
    await ada.sees('Whitefield');
  } finally {
    await ada.dispose();
  }
});

test('another WebKit visitor, and the same person in another engine, see nothing of it', async ({
  server,
  ada: inChromium,
}) => {
  const [ada, ben] = [new WebKitPerson(), new WebKitPerson()];
  try {
    await Promise.all([ada.start(), ben.start()]);
    await ada.goto(server.url);
    await ada.open();
    await ada.ask(QUESTION);
    await ben.goto(server.url);
    await ben.open();
    await ben.ask('villas in sarjapur road');
    expect(await ben.log()).not.toMatch(/whitefield/i);
    const tab = await inChromium.newTab();
    await tab.open();
    await tab.ask('more');
    await expect(tab.log).not.toContainText(QUESTION);
  } finally {
    await Promise.all([ada.dispose(), ben.dispose()]);
  }
});
