// What every build of the widget shares; build.ts says which builds there are.
import path from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', pure: false } },
  resolve: {
    alias: [{ find: 'preact/jsx-runtime', replacement: path.join(import.meta.dirname, 'src/ui/jsx.ts') }],
  },
  build: {
    // The browsers we promise: Chrome and Edge 111, Firefox 114, Safari 16.4.
    target: ['chrome111', 'firefox114', 'safari16.4'],
    copyPublicDir: false,
    reportCompressedSize: false,
  },
});
