// Servers of the tests: Veranda, and what the process tests start, bundled from the sources as they are now. A server that
// loads ten files in place of twelve hundred starts in half the time. Prints the folder.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tools.mjs';

const CACHE = path.join(root, 'node_modules', '.cache', 'servers');
const SOURCES = ['server/src', 'server/test', 'pnpm-lock.yaml', 'scripts/servers.mjs'];
const DAY_MS = 86_400_000;
const ENTRIES = [
  'server/src/main.ts',
  'server/src/catalogue/feed/load-worker.ts',
  'server/test/chat-server.ts',
  'server/test/visit-server.ts',
];

/** Each file that a bundle is made of, with what changes when it does. */
function stamps(file) {
  const entry = statSync(file);
  if (!entry.isDirectory()) return [`${file} ${entry.mtimeMs} ${entry.size}`];
  return readdirSync(file).flatMap((name) => stamps(path.join(file, name)));
}

/** What a source finds beside itself it finds there still; the bundled worker stands beside the bundle. */
const places = {
  name: 'places',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(root, 'server')) || !code.includes('import.meta')) return;
    return code
      .replaceAll("'./load-worker.ts', import.meta.url", "'./load-worker.mjs', import.meta['url']")
      .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

const key = createHash('sha256')
  .update(SOURCES.flatMap((source) => stamps(path.join(root, source))).join('\n'))
  .digest('hex')
  .slice(0, 12);
const folder = path.join(CACHE, key);

if (!existsSync(folder)) {
  const { build } = await import(createRequire(path.join(root, 'widget/package.json')).resolve('vite'));
  const making = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [places],
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: true,
      outDir: making,
      minify: false,
      target: 'node24',
      rollupOptions: {
        input: ENTRIES.map((entry) => path.join(root, entry)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  mkdirSync(CACHE, { recursive: true });
  // Of sources that are no more, unless a long run may still start servers from there.
  for (const old of readdirSync(CACHE).map((name) => path.join(CACHE, name)))
    if (Date.now() - statSync(old).mtimeMs > DAY_MS) rmSync(old, { recursive: true, force: true });
  try {
    renameSync(making, folder);
  } catch {
    // Another process was as quick.
    rmSync(making, { recursive: true });
  }
}
console.log(folder);
