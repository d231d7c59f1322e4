// What the scripts share: running commands, installing what is missing, and building the widget when its sources changed.
// Runs on any Node ≥ 20, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { packageManager } = JSON.parse(read('package.json'));

/** Node 24, as installed by the `node` package. */
export const node = path.join(root, 'node_modules', '.bin', 'node');

const environment = () => ({
  ...process.env,
  PATH: path.join(root, 'node_modules', '.bin') + path.delimiter + process.env.PATH,
  // What Node compiled once it need not compile again: a third of a server's start.
  NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'compiled'),
});

/**
 * Runs a command to its end. Resolves to its exit code; `quiet` keeps its output unless it fails, `lines` passes it on whole
 * line by whole line, so that two commands can write at once.
 */
export function run(command, args, { quiet = false, lines = false, env = {}, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: quiet || lines ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...environment(), ...env },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    if (stream && lines) createInterface(stream).on('line', (line) => console.log(line));
    else stream?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

async function must(what, command, args, options) {
  const { code } = await run(command, args, options);
  if (code !== 0) {
    console.error(`veranda: ${what} failed (exit ${code}).`);
    process.exit(1);
  }
}

/** Installs the locked dependencies when they have changed since the last time. */
export async function install() {
  const stamp = path.join(root, 'node_modules', '.veranda-installed');
  const wanted = createHash('sha256')
    .update(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map(read).join('\0'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node)) return;
  console.log('veranda: installing dependencies …');
  await must('installing', 'npx', ['-y', packageManager, 'install', '--frozen-lockfile'], { quiet: true });
  writeFileSync(stamp, wanted);
}

function newest(folder) {
  const entry = statSync(folder);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(folder).map((name) => newest(path.join(folder, name))));
}

/** Builds widget and demo site when a source is newer than the last build. */
export async function build() {
  const stamp = path.join(root, 'widget', 'dist', '.built');
  const sources = [
    'widget/src',
    'widget/package.json',
    'widget/vite.config.ts',
    'server/demo',
    'server/src/contract.ts',
    'pnpm-lock.yaml',
  ];
  const changed = Math.max(...sources.map((source) => newest(path.join(root, source))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > changed) return;
  console.log('veranda: building the widget …');
  await must('building', 'npx', ['-y', packageManager, '--filter', '@veranda/widget', 'build'], {
    quiet: true,
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

const apt = (...packages) =>
  run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages],
    { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } },
  );

/** Installs Debian packages when we are root on Debian. True when all are there afterwards. */
export async function debian(...packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`veranda: installing ${packages.join(', ')} …`);
  // Lists that came with the machine name old versions, or none of some.
  updated ??= run('apt-get', ['update'], { quiet: true });
  await updated;
  return (await apt(...packages)).code === 0;
}
let updated;

/** Takes less than half of the processor that a whole Chromium takes for the same page. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
const CHROMIUMS = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium: $CHROMIUM, Debian's headless shell where it is or may be installed, another installed one, else
 * Playwright's own (undefined: Playwright finds it).
 */
export async function chromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  if (!existsSync(HEADLESS_SHELL)) await debian('chromium-headless-shell', 'fonts-noto-core');
  const installed = CHROMIUMS.find((file) => existsSync(file));
  if (installed) return installed;
  await must('installing a browser', path.join(root, 'e2e', 'node_modules', '.bin', 'playwright'), [
    'install',
    'chromium',
  ]);
  return undefined;
}

/** The first Firefox that Playwright can drive: 140 lacks a command that it needs. */
const OLDEST_FIREFOX = 141;

/** Path of a Firefox that the tests can drive: $FIREFOX or Debian's; undefined where there is none. */
export function firefox() {
  const file = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(/(\d+)\./.exec(stdout ?? '')?.[1], 10) >= OLDEST_FIREFOX ? file : undefined;
}

/**
 * Debian's Firefox and WebKit for the tests that run in three engines, and its whole Chromium, whose back/forward cache
 * the headless shell lacks; when we may install them.
 */
export async function otherEngines() {
  if (!firefox()) await debian('firefox-esr');
  if (!existsSync('/usr/bin/chromium')) await debian('chromium');
  if (!existsSync('/usr/bin/WebKitWebDriver'))
    await debian('webkit2gtk-driver', 'xvfb', 'xauth', 'python3-gi', 'gir1.2-webkit2-4.1');
}

/** Debian's PHP, with which a test runs what docs/accounts.md says; when we may install it. */
export async function interpreters() {
  if (spawnSync('php', ['--version']).status !== 0) await debian('php-cli');
}
