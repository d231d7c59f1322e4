// pnpm bench [name]: every benchmark, or the one named, each in a process of its own.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build, chromium, install, node, root, run } from './tools.mjs';

await install();
await build();
const wanted = process.argv[2];
const benches = ['server/bench', 'widget/bench', 'e2e/bench'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => path.join(folder, name)),
);
const chosen = benches.filter((file) => !wanted || path.basename(file).startsWith(`${wanted}.`));
if (chosen.length === 0) {
  console.error(
    `No benchmark named ${wanted}. There are: ${benches.map((file) => path.basename(file, '.bench.ts')).join(', ')}`,
  );
  process.exit(1);
}
for (const file of chosen) {
  console.log(`\n${file}`);
  const browser = file.startsWith('e2e') ? await chromium() : undefined;
  const { code } = await run(node, ['--expose-gc', file], { env: browser ? { CHROMIUM: browser } : {} });
  if (code !== 0) process.exitCode = code;
}
