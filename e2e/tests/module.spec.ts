// The ES module: in a React site with StrictMode and a router, on a server without a window, and as a package.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from '../host-pages/guest.ts';
import type { HostPage } from '../host-pages/host.ts';
import { buildReactSite } from '../host-pages/react/build.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

const shell = (api: string): HostPage => ({
  html: `<!doctype html><html lang="en"><head><title>React</title><meta name="veranda-api" content="${api}"></head>
<body><div id="site"></div><script type="module" src="/app.js"></script></body></html>`,
});

test('in a React site: mounted, unmounted and mounted again, it is one chat; a tap on a home stays in the page', async ({
  visit,
  server,
}) => {
  const scripts = await buildReactSite();
  const { tab, lines } = await visit({ ...scripts, '/': shell(server.url) });
  const errors: string[] = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
  });
  await tab.page.evaluate(() => Object.assign(window, { stillHere: true }));
  await expect(tab.launcher).toHaveCount(1);
  await tab.open();
  await tab.ask('show me 2bhk in whitefield');
  const card = tab.cards.first();
  const id = await card.getAttribute('data-id');
  const name = (await card.getByRole('link').first().textContent()) as string;

  await card.getByRole('link').first().click();
  await expect(tab.page.getByRole('heading', { name: `/homes/${id}` })).toBeVisible();
  await expect(tab.panel.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await tab.ask('what is the price of this one?');
  await expect(tab.lastReply).toContainText(name);

  await tab.page.getByRole('button', { name: 'Go to /about' }).click();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
  await tab.page.goBack();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(1);
  await expect(tab.log.getByText('show me 2bhk in whitefield')).toBeVisible();
  await tab.ask('under 90 lakh');
  await expect(tab.lastReply).toContainText('Whitefield');

  await tab.page.getByRole('button', { name: 'Go to /talk' }).click();
  await expect(tab.page.locator('[data-veranda]')).toHaveCount(0);
  await expect(tab.log.getByText('under 90 lakh', { exact: true })).toBeVisible();
  expect(await tab.page.evaluate(() => 'stillHere' in window)).toBe(true);
  expect([...errors, ...lines]).toEqual([]);
});

test('a host app in TypeScript compiles against the types that come with it', () => {
  const { status, stdout } = spawnSync(bin('tsc'), ['-p', path.join(root, 'e2e/host-pages/react')], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

const SAMPLES: Record<string, { packages: string[]; jsx?: string; code: string }> = {
  react: {
    packages: ['react', '@types/react'],
    jsx: 'react',
    code: `
      import { type Client, defineVerandaChat } from '@veranda/widget';
      import { useRef } from 'react';
      defineVerandaChat({ api: 'https://chat.example' });
      export function Talk() {
        const place = useRef<HTMLElement & { client?: Client }>(null);
        return <main><veranda-chat ref={place} api="https://chat.example" keep-days={7} launcher={false} z-index="5" className="talk" style={{ height: 500 }} /></main>;
      }
      // @ts-expect-error: no such option.
      export const wrong = <veranda-chat keepdays={7} />;`,
  },
  preact: {
    packages: ['preact'],
    jsx: 'preact',
    code: `
      import '@veranda/widget';
      export const Talk = () => <main><veranda-chat api="https://chat.example" keep-days={7} class="talk" style="height:500px" /></main>;
      // @ts-expect-error: not a theme's kind of value.
      export const wrong = <veranda-chat theme={7} />;`,
  },
  'no JSX at all': {
    packages: [],
    code: `
      import { createVeranda, type VerandaChatAttributes } from '@veranda/widget';
      createVeranda({ api: 'https://chat.example' }).on('results', ({ ids }) => ids.length);
      export const given: VerandaChatAttributes = { api: 'https://chat.example', 'keep-days': 7 };`,
  },
};
for (const [what, { packages, jsx, code }] of Object.entries(SAMPLES))
  test(`packed as npm packs it, it compiles in a project with ${what}, <veranda-chat> included`, () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-packed-'));
    const run = (command: string, args: string[], cwd = folder) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
      return { status, said: status === 0 ? '' : stdout + stderr };
    };
    const fine = { status: 0, said: '' };
    try {
      const modules = path.join(folder, 'node_modules');
      const place = path.join(modules, '@veranda/widget');
      mkdirSync(place, { recursive: true });
      expect(run('npm', ['pack', '--pack-destination', folder], path.join(root, 'widget'))).toEqual(fine);
      const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
      expect(run('tar', ['-xzf', packed, '-C', place, '--strip-components=1'])).toEqual(fine);
      for (const name of packages) {
        const from = ['e2e', 'widget'].map((dir) => path.join(root, dir, 'node_modules', name));
        mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
        symlinkSync(from.find(existsSync) ?? name, path.join(modules, name));
      }
      writeFileSync(path.join(folder, 'main.tsx'), code);
      const compilerOptions = {
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        types: [],
        noEmit: true,
        ...(jsx && { jsx: 'react-jsx', jsxImportSource: jsx }),
      };
      writeFileSync(
        path.join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['main.tsx'] }),
      );
      expect(run(bin('tsc'), ['-p', '.'])).toEqual(fine);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('imported where there is no window, it does nothing and throws nothing', () => {
  const code = `
    const { createVeranda, defineVerandaChat } = await import('@veranda/widget');
    defineVerandaChat({ api: 'https://chat.example' });
    const chat = createVeranda({ api: 'https://chat.example' });
    chat.on('open', () => {});
    await chat.open();
    await chat;
    chat.destroy();
    console.log(typeof window, 'done');
  `;
  const { stdout, stderr } = spawnSync(bin('node'), ['--input-type=module', '-e', code], {
    cwd: path.join(root, 'e2e'),
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['undefined done\n', '']);
});

test('publint finds nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: path.join(root, 'widget'), strict: true, pack: 'npm' });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});
