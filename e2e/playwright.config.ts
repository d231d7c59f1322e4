// End-to-end tests: real browsers against the real server. No retries: a flaky test is a broken test.
import { defineConfig } from '@playwright/test';

/** Nothing of the browser's own may call out. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions = {
  args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
};

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  outputDir: '../node_modules/.cache/e2e',
  use: { browserName: 'chromium', launchOptions, viewport: { width: 1280, height: 800 }, locale: 'en-IN' },
});
