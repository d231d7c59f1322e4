// pnpm pictures: screenshots of the main states, for the README and for looking at. Light and dark, wide and narrow,
// in English, Hindi and Kannada. They go to docs/pictures.
import path from 'node:path';
import { build, chromium, install, node, root, run } from './tools.mjs';

await install();
await build();
const browser = await chromium();
const { code } = await run(node, ['pictures.ts'], {
  cwd: path.join(root, 'e2e'),
  env: browser ? { CHROMIUM: browser } : {},
});
process.exitCode = code;
