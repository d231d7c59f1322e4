// Size: what a page pays for the chat, from the built files. Exits with 1 when a budget is broken.
// The first message needs the loader and the panel; the extras, which show homes, come while it is being written; the rest
// comes once homes stand there, and the form for a visit when one is wanted.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotli } from '../brotli.ts';

const dist = path.resolve(import.meta.dirname, '../dist');

/** Bytes, brotli. */
const BUDGETS = {
  'before intent': 3_050,
  'to the first message': 16_100,
  'to the first homes': 24_000,
  'everything on one device': 40_000,
  'signed in, or two devices': 7_000,
  remembering: 3_000,
};

/** What has been loaded by each step; each holds what the one before it holds. */
const FILES = ['veranda.js', 'assets/panel.js', 'assets/extras.js', 'assets/rest.js', 'assets/visit.js'];
export const STEPS = [
  FILES.slice(0, 1),
  FILES.slice(0, 2),
  FILES.slice(0, 3),
  FILES,
  // Beside the rest: only for whoever is signed in at the host, or goes on on another device.
  ['assets/account.js'],
  // Where something is remembered across days, or worth the question.
  ['assets/memory.js'],
];

export type Size = { raw: number; gzip: number; brotli: number };

/** Each file compressed on its own, as it travels. */
export function sizeOf(...files: string[]): Size {
  const bodies = files.map((file) => readFileSync(path.join(dist, file)));
  const sum = (bytes: (body: Buffer) => number) => bodies.reduce((total, body) => total + bytes(body), 0);
  return {
    raw: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotli(body).length),
  };
}

if (import.meta.main) {
  if (!existsSync(path.join(dist, 'veranda.js'))) {
    console.error('widget/dist is empty: build the widget first.');
    process.exit(1);
  }
  const rows: Record<string, Size> = Object.fromEntries([
    ...[...FILES, 'assets/account.js', 'assets/memory.js'].map((file) => [file, sizeOf(file)]),
    ...Object.keys(BUDGETS).map((name, step) => [name, sizeOf(...(STEPS[step] ?? []))]),
  ]);
  console.log(
    `${'bytes'.padEnd(24)}${['raw', 'gzip', 'brotli', 'budget'].map((name) => name.padStart(9)).join('')}`,
  );
  for (const [name, { raw, gzip, brotli }] of Object.entries(rows)) {
    const budget = BUDGETS[name as keyof typeof BUDGETS];
    console.log(
      `${name.padEnd(24)}${[raw, gzip, brotli, budget ?? ''].map((n) => `${n}`.padStart(9)).join('')}`,
    );
    if (budget && brotli > budget) {
      console.error(`${name}: ${brotli} bytes, ${brotli - budget} over the budget of ${budget}.`);
      process.exitCode = 1;
    }
  }
}
