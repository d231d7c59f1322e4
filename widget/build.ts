// Build: panel first (its name carries a hash), then the loader that knows the name, then the ES module with types; and
// what pages load also as small as it gets, because a server that is busy answering should not press files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CompressOptions, minify } from 'terser';
import { type Alias, build, type InlineConfig } from 'vite';
import { brotli } from './brotli.ts';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const assets = path.join(dist, 'assets');
const tsc = path.join(here, '../node_modules/.bin/tsc');
/** Of panel and extras: the one that is served and those before it. */
const RELEASES_KEPT = 3;

await mkdir(assets, { recursive: true });
/** The panel's own, which are there already. */
const shared = [
  { find: /^preact$|^\.\.?\/(.*\/)?json\.ts$/, replacement: path.join(here, 'src/extras/runtime.ts') },
];
const memory = await hashed('memory', 'src/memory/memory-file.ts', {}, shared);
const MEMORY = JSON.stringify(memory);
const visit = await hashed('visit', 'src/visit/visit-file.ts', {}, shared);
const account = await hashed('account', 'src/account/account-file.ts', { MEMORY }, shared);
const VISIT = JSON.stringify(visit);
const ACCOUNT = JSON.stringify(account);
const rest = await hashed('rest', 'src/rest/rest-file.ts', { VISIT, ACCOUNT, MEMORY, REST: '""' }, shared);
const chunks = { VISIT, ACCOUNT, REST: JSON.stringify(rest) };
const extras = await hashed('extras', 'src/extras/extras-file.ts', chunks, shared);
const panel = await hashed('panel', 'src/panel/panel.tsx', { EXTRAS: JSON.stringify(extras) });
await bundle('src/loader/loader.ts', 'veranda.js', 'iife', {
  outDir: dist,
  // Older browsers than the panel's must be able to read it: there the launcher is a contact link.
  target: 'es2021',
  define: { PANEL: JSON.stringify(panel) },
});
await smaller(path.join(dist, 'veranda.js'), false, { arrows: false });
await allAtOnce('veranda.js');
await bundle('src/index.ts', 'index.js', 'es', {
  outDir: path.join(dist, 'module'),
  define: {
    EXTRAS: 'undefined',
    VISIT: 'undefined',
    MEMORY: 'undefined',
    REST: 'undefined',
    ACCOUNT: 'undefined',
  },
});
await types();
await prune();
await compress();

type Extra = { define?: Record<string, string>; alias?: Alias[] };
function bundle(
  entry: string,
  file: string,
  format: 'es' | 'iife',
  { define, alias, ...options }: InlineConfig['build'] & Extra,
) {
  return build({
    root: here,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    resolve: { alias },
    build: {
      ...options,
      emptyOutDir: false,
      lib: { entry: path.join(here, entry), formats: [format], name: 'veranda', fileName: () => file },
      rolldownOptions: { output: { minify: true, chunkFileNames: '[name].js' } },
    },
  });
}

/**
 * Says that nearly all functions of the loader run as it loads: Chromium 136 and later then compile them where they do not
 * hold up the page (V8, explicit compile hints).
 */
async function allAtOnce(file: string) {
  const built = path.join(dist, file);
  await writeFile(built, `//# allFunctionsCalledOnLoad\n${await readFile(built, 'utf8')}`);
}

/** Once more through a second minifier, which goes over the code until nothing more comes of it: one byte in seventy. */
async function smaller(file: string, module: boolean, compress: CompressOptions = {}) {
  const built = await readFile(file);
  const { code = '' } = await minify(`${built}`, {
    module,
    // What the loader's own target allows, too.
    ecma: 2020,
    // Methods in their short form, and `""+x` for `${x}`: nothing of ours is made with `new`, or has a valueOf.
    compress: { passes: 4, unsafe: true, unsafe_methods: true, ...compress },
  });
  if (brotli(Buffer.from(code)).length < brotli(built).length) await writeFile(file, code);
}

/** assets/<name>-<hash>.js, and assets/<name>.js, a copy to fall back to. Gives the hashed name. */
async function hashed(
  name: string,
  entry: string,
  define: Record<string, string>,
  alias: Alias[] = [],
): Promise<string> {
  await bundle(entry, `${name}.js`, 'es', { outDir: assets, define, alias });
  await smaller(path.join(assets, `${name}.js`), true);
  const built = path.join(assets, `${name}.js`);
  // Notes of the tools to each other, read by no browser.
  const code = (await readFile(built, 'utf8'))
    .replace(/\s*\/\* @(vite-ignore|__PURE__) \*\/\s*/g, '')
    // For light-dark(), which no style of ours has.
    .replace(/--lightningcss-(light|dark):[^;]*;/g, '');
  await writeFile(built, code);
  // Small letters and digits: what code is made of is pressed better than capitals.
  const hash = BigInt(`0x${createHash('sha256').update(code).digest('hex')}`)
    .toString(36)
    .slice(-8);
  const file = `${name}-${hash}.js`;
  await copyFile(built, path.join(assets, file));
  return file;
}

/** Declarations of what the module exports, for those who import it. */
async function types() {
  const out = path.join(here, '../node_modules/.cache/types/module');
  const { status } = spawnSync(tsc, ['-p', path.join(here, 'tsconfig.module.json')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the declarations could not be made');
  await mkdir(path.join(dist, 'module/loader'), { recursive: true });
  for (const name of ['index', 'loader/client', 'loader/events', 'loader/options']) {
    const text = await readFile(path.join(out, `${name}.d.ts`), 'utf8');
    await writeFile(path.join(dist, 'module', `${name}.d.ts`), text.replaceAll(".ts';", ".js';"));
  }
  await copyFile(path.join(here, 'src/jsx.d.ts'), path.join(dist, 'module/jsx.d.ts'));
}

/** Beside each file that pages load: for browsers that take brotli, and for those that take gzip alone. */
async function compress() {
  const files = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  for (const file of [path.join(dist, 'veranda.js'), ...files.map((file) => path.join(assets, file))]) {
    const code = await readFile(file);
    await writeFile(`${file}.br`, brotli(code));
    await writeFile(`${file}.gz`, gzipSync(code, { level: 9 }));
  }
}

/** A page open across a deploy asks for the release before; older ones go. */
async function prune() {
  const names = await readdir(assets);
  for (const kind of ['panel-', 'extras-', 'rest-', 'visit-', 'account-', 'memory-']) {
    const dated = await Promise.all(
      names
        .filter((name) => name.startsWith(kind) && name.endsWith('.js'))
        .map(async (name) => ({ name, at: (await stat(path.join(assets, name))).mtimeMs })),
    );
    dated.sort((a, b) => b.at - a.at);
    for (const { name } of dated.slice(RELEASES_KEPT))
      for (const end of ['', '.br', '.gz']) await rm(path.join(assets, name + end), { force: true });
  }
}
