// A real WebKit (WebKitGTK), driven by WebDriver: one driver process and one profile folder per visitor.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { freePort } from '../server.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = path.join(import.meta.dirname, 'browser.py');

/** Why WebKit cannot run here; undefined when it can. */
export const webkitMissing = [DRIVER, '/usr/bin/xvfb-run', '/usr/bin/python3']
  .filter((file) => !existsSync(file))
  .map((file) => `${file} is not installed`)[0];

/** An app's shell: a scheme of its own, all of whose addresses show one page. */
export type Shell = { scheme: string; html: string };

export class WebKitPerson {
  private readonly profile = mkdtempSync(path.join(os.tmpdir(), 'veranda-webkit-'));
  private readonly shell: string[] = [];
  private process: ChildProcess | undefined;
  private driver: WebDriver | undefined;

  constructor(shell?: Shell) {
    if (!shell) return;
    const page = path.join(this.profile, 'page.html');
    writeFileSync(page, shell.html);
    this.shell.push(`--shell=${shell.scheme}`, `--page=${page}`);
  }

  /** Opens the browser, or opens it again with the profile it had. */
  async start(): Promise<void> {
    const port = await freePort();
    this.process = spawn('xvfb-run', ['-a', DRIVER, `--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      detached: true,
      // Ended by a signal it leaves its folder behind, which goes with the profile.
      env: { ...process.env, TMPDIR: this.profile },
    });
    const server = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver is up', () => fetch(`${server}/status`).then((answer) => answer.ok));
    this.driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'veranda-webkit',
        'webkitgtk:browserOptions': { binary: BROWSER, args: [`--profile=${this.profile}`, ...this.shell] },
      })
      .build();
  }

  async stop(): Promise<void> {
    await this.driver?.quit().catch(() => undefined);
    const running = this.process;
    if (running?.pid && running.exitCode === null) {
      const gone = once(running, 'exit');
      // xvfb-run, its display and the driver are one group of ours.
      process.kill(-running.pid, 'SIGTERM');
      await gone;
    }
    this.driver = this.process = undefined;
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.profile, { recursive: true, force: true });
  }

  async goto(url: string): Promise<void> {
    await this.browser.get(url);
  }

  async newTab(url: string): Promise<void> {
    await this.browser.switchTo().newWindow('tab');
    await this.goto(url);
  }

  async open(): Promise<void> {
    await this.inside('button[aria-expanded="false"]').then((launcher) => launcher.click());
    await this.inside('textarea');
  }

  async ask(text: string): Promise<void> {
    const replies = await this.count('[data-role="assistant"]');
    const composer = await this.inside('textarea');
    await composer.sendKeys(text, Key.ENTER);
    await until('the reply', async () => (await this.count('[data-role="assistant"]')) > replies);
  }

  /** All that the conversation shows. */
  async log(): Promise<string> {
    // getText() sees nothing inside a shadow root here.
    return (await (await this.inside('[role="log"]')).getProperty('textContent')) ?? '';
  }

  async sees(text: string): Promise<void> {
    await until(`"${text}" in the conversation`, async () => (await this.log()).includes(text));
  }

  private get browser(): WebDriver {
    if (!this.driver) throw new Error('the browser is not running');
    return this.driver;
  }

  private async count(css: string): Promise<number> {
    return (await this.browser.findElement(By.css('[data-veranda]')).getShadowRoot())
      .findElements(By.css(css))
      .then((all) => all.length);
  }

  private inside(css: string): Promise<WebElement> {
    return until(css, async () => {
      const root = await this.browser.findElement(By.css('[data-veranda]')).getShadowRoot();
      return root.findElement(By.css(css));
    });
  }
}

/** Tries until it gives something true. Throws with what was waited for after 20 s. */
async function until<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 20_000;
  let fault: unknown;
  while (Date.now() < deadline) {
    try {
      const found = await attempt();
      if (found) return found;
    } catch (error) {
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited 20 s for ${what}`, { cause: fault });
}
