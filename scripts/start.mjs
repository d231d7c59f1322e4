// npm start: installs, builds, and serves the demo site and the API. Ctrl-C ends everything.
import { spawn } from 'node:child_process';
import { build, install, node, root } from './tools.mjs';

await install();
await build();

// A process group of its own: a terminal's Ctrl-C reaches us alone and is passed on once, not once per ancestor.
const server = spawn(node, ['server/src/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
});

let last = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // npm passes a terminal's signal on a second time; a person's second Ctrl-C comes later.
    if (Date.now() - last < 500) return;
    last = Date.now();
    server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}
// npm does not pass a signal on that was meant for it alone: when it is gone, so are we.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
