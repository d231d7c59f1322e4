// pnpm dev: the server restarts and the widget is built again whenever a source changes.
import { spawn } from 'node:child_process';
import { build, install, node, root } from './tools.mjs';

await install();
await build();
const { packageManager } = JSON.parse((await import('node:fs')).readFileSync(`${root}/package.json`, 'utf8'));

const children = [
  spawn(node, ['--watch', 'server/src/main.ts'], { cwd: root, stdio: 'inherit' }),
  spawn('npx', ['-y', packageManager, '--filter', '@veranda/widget', 'exec', 'vite', 'build', '--watch'], {
    cwd: root,
    stdio: 'inherit',
  }),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
for (const child of children) child.on('exit', (code) => process.exit(code ?? 0));
