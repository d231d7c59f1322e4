// pnpm readme: writes the README's figures and the tables of docs/configuration.md from the code. --check only tells
// whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, node, root, run } from './tools.mjs';

await install();
await build();

/** TypeScript runs on the Node that the project brings, not on the one that runs this. */
async function evaluate(file, expression) {
  const url = pathToFileURL(path.join(root, file)).href;
  const { code, output } = await run(
    node,
    ['-e', `import('${url}').then((module) => console.log(${expression}))`],
    { quiet: true },
  );
  if (code !== 0) process.exit(code);
  return output.trim();
}

const sizes = JSON.parse(
  await evaluate(
    'widget/bench/size.bench.ts',
    `JSON.stringify(module.STEPS.map((files) => module.sizeOf(...files)))`,
  ),
);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (what, { raw, gzip, brotli }) => `| ${what} | ${kB(brotli)} | ${kB(gzip)} | ${kB(raw)} |`;
const blocks = {
  sizes: [
    '| | brotli | gzip | raw |',
    '|---|--:|--:|--:|',
    row('before the visitor shows intent: one script, nothing stored, nothing moved', sizes[0]),
    row('until a first message can be sent', sizes[1]),
    row('with the first homes, whose code loads while the visitor types', sizes[2]),
    row('all of it: menu, comparison, a person, the form for a visit, each when it is wanted', sizes[3]),
    row('besides, for somebody signed in or with a second device', sizes[4]),
    row('besides, where something is remembered across days, or worth the question', sizes[5]),
  ].join('\n'),
  configuration: await evaluate('server/src/config/config.ts', 'module.configurationTable()'),
  limits: await evaluate('server/src/observe/limits.ts', 'module.limitsTable()'),
};

let stale = false;
for (const name of ['README.md', 'docs/configuration.md']) {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(blocks).reduce(
    (text, [block, content]) =>
      text.replace(
        new RegExp(`(<!-- ${block}:[^>]*-->)[^]*?(<!-- /${block} -->)`),
        (_, open, close) => `${open}\n${content}\n${close}`,
      ),
    before,
  );
  if (after === before) continue;
  stale = true;
  if (process.argv.includes('--check'))
    console.error(`${name} does not say what the code does: run npx -y pnpm readme.`);
  else writeFileSync(file, after);
}
if (stale && process.argv.includes('--check')) process.exit(1);
