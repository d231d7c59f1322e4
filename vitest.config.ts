// Unit and conformance tests of every package, beside the code they test.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['server/{src,test}/**/*.test.ts', 'widget/src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
