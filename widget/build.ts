// Build: panel first (its name carries a hash), then the loader that knows the name, then the ES module with types.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const assets = path.join(dist, 'assets');
/** A page open across a deploy asks for the release before; older ones go. */
const RELEASES_KEPT = 3;

await mkdir(assets, { recursive: true });
const panel = await buildPanel();
await bundle('src/loader.ts', 'veranda.js', 'iife', {
  outDir: dist,
  // Old browsers must be able to read it: there the launcher is a contact link.
  target: 'es2019',
  define: { PANEL: JSON.stringify(panel) },
});
await bundle('src/index.ts', 'index.js', 'es', { outDir: path.join(dist, 'module') });
await prune();

function bundle(
  entry: string,
  file: string,
  format: 'es' | 'iife',
  { define, ...options }: InlineConfig['build'] & { define?: Record<string, string> },
) {
  return build({
    root: here,
    logLevel: 'warn',
    define,
    build: {
      ...options,
      emptyOutDir: false,
      lib: { entry: path.join(here, entry), formats: [format], name: 'veranda', fileName: () => file },
      rolldownOptions: {
        output: { minify: true, chunkFileNames: '[name]-[hash].js', extend: true },
      },
    },
  });
}

/** assets/panel-<hash>.js with its leaf chunks beside it, and assets/panel.js, a copy that every loader can fall back to. */
async function buildPanel(): Promise<string> {
  const [out] = [await bundle('src/panel.tsx', 'panel.js', 'es', { outDir: assets })].flat();
  for (const chunk of out && 'output' in out ? out.output : []) {
    // A chunk that imported the panel would load it a second time on pages that run the copy.
    if (chunk.type === 'chunk' && !chunk.isEntry && chunk.imports.length)
      throw new Error(`${chunk.fileName} is no leaf`);
  }
  const code = await readFile(path.join(assets, 'panel.js'));
  const name = `panel-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
  await copyFile(path.join(assets, 'panel.js'), path.join(assets, name));
  return name;
}

async function prune() {
  const names = (await readdir(assets)).filter((name) => /^panel-/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(assets, name))).mtimeMs })),
  );
  dated.sort((a, b) => b.at - a.at);
  for (const { name } of dated.slice(RELEASES_KEPT)) await rm(path.join(assets, name));
}
