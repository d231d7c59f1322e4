// The people of the tests. Each has a browser context of their own; ada.newTab() shares her storage.
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Server, startServer } from './server.ts';

/** `pnpm soak` asks for the long forms: more people, more engines, more rounds. */
export const LONG = process.env.LONG === 'on';

/** One tab with the chat in it, spoken of as a visitor would. */
export class Tab {
  readonly page: Page;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly composer: Locator;
  readonly log: Locator;
  readonly cards: Locator;

  constructor(page: Page) {
    this.page = page;
    this.launcher = page.getByRole('button', { name: 'Ask about homes' });
    this.panel = page.getByRole('dialog');
    this.composer = page.getByRole('textbox', { name: /ask about homes/i });
    this.log = page.getByRole('log');
    this.cards = this.log.getByRole('article');
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.composer.waitFor();
  }

  /** Types and sends; comes back when the reply to it is there. */
  async ask(text: string): Promise<void> {
    const replies = this.log.locator('[data-role="assistant"]');
    const before = await replies.count();
    await this.say(text);
    // Seen in the page as it comes; a poll would look again a quarter of a second later.
    await replies.nth(before).waitFor({ state: 'attached', timeout: 20_000 });
  }

  /** Types and sends, and waits for nothing. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  get send(): Locator {
    return this.panel.getByRole('button', { name: 'Send', exact: true });
  }
  /** What the visitor said, oldest first. */
  get asked(): Locator {
    return this.log.locator('[data-role="user"] .bubble');
  }
  get replies(): Locator {
    return this.log.locator('[data-role="assistant"]');
  }

  /** Name and key of the conversation, as this browser keeps them. */
  credentials(site = ''): Promise<{ id: string; token: string }> {
    return this.page.evaluate((suffix) => {
      const read = (name: string) => localStorage.getItem(`chatbot_session_${name}${suffix}`) ?? '';
      return { id: read('id'), token: read('token') };
    }, site && `:${site}`);
  }

  /** What the server at `api` keeps of a conversation: its status, and what the visitor said. */
  async kept(
    { id, token }: { id: string; token: string },
    api = new URL(this.page.url()).origin,
  ): Promise<{ status: number; said: string[] }> {
    const answer = await this.page.request.get(`${api}/api/chat/session`, {
      headers: { 'X-Session-Id': id, 'X-Session-Token': token },
    });
    const { messages = [] }: { messages?: { role: string; text: string }[] } = await answer.json();
    return {
      status: answer.status(),
      said: messages.filter(({ role }) => role === 'user').map(({ text }) => text),
    };
  }

  /** The last thing the assistant said, whole. */
  get lastReply(): Locator {
    return this.log.locator('[data-role="assistant"]').last();
  }
}

export class Person {
  readonly context: BrowserContext;
  readonly home: string;
  constructor(context: BrowserContext, home: string) {
    this.context = context;
    this.home = home;
  }

  /** A tab on a short page of the site, or on the page named: the home page costs a browser a fifth of a second more. */
  async newTab(path = '/privacy/'): Promise<Tab> {
    const page = await this.context.newPage();
    await page.goto(new URL(path, this.home).href);
    return new Tab(page);
  }
}

type Fixtures = { ada: Person; ben: Person };
type WorkerFixtures = { server: Server };

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  ada: async ({ browser, server }, use) => {
    const context = await browser.newContext();
    await use(new Person(context, server.url));
    await context.close();
  },
  ben: async ({ browser, server }, use) => {
    const context = await browser.newContext();
    await use(new Person(context, server.url));
    await context.close();
  },
});

/** Holds something back until it is let go. */
export function gate(): { passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export { expect };
