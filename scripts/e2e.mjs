// pnpm e2e: the end-to-end tests, with a browser found or installed and the widget built. Arguments go to Playwright.
import path from 'node:path';
import { build, chromium, firefox, install, root, run } from './tools.mjs';

await install();
await build();
const browser = await chromium();
const second = firefox();
if (!second) console.log('Firefox is left out: there is none here that is new enough (FIREFOX names one).');
const { code } = await run(
  path.join(root, 'e2e', 'node_modules', '.bin', 'playwright'),
  ['test', ...process.argv.slice(2)],
  { cwd: path.join(root, 'e2e'), env: { ...(browser && { CHROMIUM: browser }), FIREFOX: second ?? '' } },
);
process.exitCode = code;
