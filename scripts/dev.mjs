// pnpm dev: the server restarts and the widget is built again whenever a source changes.
import { spawn } from 'node:child_process';
import { build, install, node, root } from './tools.mjs';

await install();
await build();

const options = { cwd: root, stdio: 'inherit' };
const children = [
  spawn(node, ['--watch', 'server/src/main.ts'], options),
  spawn(node, ['--watch-path=widget/src', '--watch-preserve-output', 'widget/build.ts'], options),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
for (const child of children) child.on('exit', (code) => process.exit(code ?? 0));
