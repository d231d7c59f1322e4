// npm test: installs what is missing (a browser and a database included), then lint, types, unused code, unit,
// conformance and end-to-end tests. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePostgres } from './postgres.mjs';
import { build, chromium, install, interpreters, otherEngines, run } from './tools.mjs';

const reports = mkdtempSync(path.join(os.tmpdir(), 'veranda-test-'));
const results = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

/** One command that passes or fails as a whole. */
async function check(name, command, args) {
  const { code, output } = await run(command, args, { quiet: true });
  results[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds()})`);
  return output;
}

/** A test runner with a JSON report; a report that is missing, or that holds no test, is a failure. */
async function suite(name, command, args, env, count) {
  const { code } = await run(command, args, { env, lines: true });
  const found = { passed: 0, failed: 0, skipped: 0 };
  try {
    Object.assign(found, count());
  } catch (error) {
    console.error(`${name}: no report (${error.message})`);
  }
  if (found.passed + found.failed === 0 || (code !== 0 && found.failed === 0)) found.failed += 1;
  for (const key of Object.keys(results)) results[key] += found[key];
  console.log(
    `\n${name}: ${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped (${seconds()})`,
  );
}

await install();
await Promise.all([build(), ensurePostgres().then(interpreters)]);
// All beside one another, so that no core waits: a test of a browser or of processes often waits for something.
const browsers = chromium().then(async (browser) => {
  await otherEngines();
  return browser;
});
const checks = Promise.all([
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('types', 'tsc', ['-b']),
  check('unused code', 'knip', []),
  check('size budget', 'node', ['widget/bench/size.bench.ts']),
  check('the README’s figures', process.execPath, ['scripts/readme.mjs', '--check']),
]);

const unit = path.join(reports, 'unit.json');
const units = suite(
  'unit and conformance',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  {},
  () => {
    const report = JSON.parse(readFileSync(unit, 'utf8'));
    for (const { title, status } of report.testResults.flatMap((file) => file.assertionResults))
      if (status !== 'passed' && status !== 'failed') console.log(`skipped: ${title}`);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
);

const browser = await browsers;
const e2e = path.join(reports, 'e2e.json');
await suite(
  'end-to-end',
  process.execPath,
  ['scripts/e2e.mjs', '--reporter=line,json'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: e2e, ...(browser && { CHROMIUM: browser }) },
  () => {
    const { stats } = JSON.parse(readFileSync(e2e, 'utf8'));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
);
await Promise.all([checks, units]);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${results.skipped} skipped, ${seconds()}`);
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;
