// Builds the React site as its developer would, with Vite, in development mode: there StrictMode does everything twice.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { HostPage } from '../host.ts';

/** Its scripts by path: '/app.js', and the chunks that the bundler made of the widget's panel. */
export async function buildReactSite(): Promise<Record<string, HostPage>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-react-'));
  try {
    await build({
      root: import.meta.dirname,
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"development"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: path.join(import.meta.dirname, 'main.tsx'),
          output: { entryFileNames: 'app.js', chunkFileNames: '[name].js' },
        },
      },
    });
    const headers = { 'content-type': 'text/javascript' };
    return Object.fromEntries(
      readdirSync(folder).map((name) => [
        `/${name}`,
        { html: readFileSync(path.join(folder, name), 'utf8'), headers },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
