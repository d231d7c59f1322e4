// Unit and conformance tests of every package, beside the code they test.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['server/{src,test}/**/*.test.ts', 'widget/src/**/*.test.{ts,tsx}'],
    // What hangs ends; what is slow on a busy machine does not fail.
    testTimeout: process.env.LONG === 'on' ? 1_200_000 : 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    // A worker a core: with more, tests of a database that comes back outlive the time a connection is given.
    maxWorkers: availableParallelism(),
    // Files share what they import: the words of five languages are learnt once a worker, not once a file. So whatever a
    // test puts over a global goes back after it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
