// End-to-end tests: real browsers against the real server. No retries: a flaky test is a broken test.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Nothing of the browser's own may call out. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox asks its makers for settings and lists at every start; none of that belongs in a test. */
const QUIET_FIREFOX = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'messaging-system.rsexperimentloader.enabled': false,
  'app.normandy.enabled': false,
  'nimbus.rollouts.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
};
/** Found by `pnpm e2e`, which says why where there is none. */
const { FIREFOX, LONG } = process.env;

/** What Firefox tries in `npm test`: a second tab, a restart, two visitors, another device. */
const ONE_OF_EACH = /a second tab shows|a real restart|Ben never sees|a link asks first/;

const launchOptions = {
  args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
};

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  // A test of a browser waits for a third of its time.
  workers: Math.ceil(availableParallelism() * 1.5),
  retries: 0,
  // What hangs ends; what is slow on a busy machine does not fail.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  outputDir: '../node_modules/.cache/e2e',
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-IN' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions } },
    ...(FIREFOX
      ? [
          {
            name: 'firefox',
            testMatch: /(continuity|isolation|devices)\.spec\.ts/,
            // Many browsers at once measure this engine's driver, not our sessions.
            grepInvert: /browsers keep/,
            // One of each proof; all of them in `pnpm soak`.
            ...(LONG !== 'on' && { grep: ONE_OF_EACH }),
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: FIREFOX, firefoxUserPrefs: QUIET_FIREFOX },
            },
          },
        ]
      : []),
  ],
});
