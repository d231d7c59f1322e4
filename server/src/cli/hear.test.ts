import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const run = (...args: string[]) =>
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'hear.ts'), ...args], { encoding: 'utf8' });

test('shows phrases, the act with the words that fired, and the filters before and after', () => {
  const said = run('make it 3bhk', '--after', '2bhk in Whitefield');
  expect(said).toContain('> 2bhk in Whitefield');
  expect(said).toMatch(/bhk +room:bhk/);
  expect(said).toContain('by bhk: set bhk ← “3bhk”');
  expect(said).toContain('bhk [2] → [3]');
});

test('masks what is personal before it shows it', () => {
  expect(run('my number is 9845012345')).not.toContain('9845012345');
});
