import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'veranda-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const script = path.join(import.meta.dirname, 'catalogue.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Each run starts a process of its own. */
describe('catalogue check', { timeout: 90_000 }, () => {
  test('counts what is left out by reason, and lists the rows when asked', () => {
    const file = path.join(folder, 'homes.json');
    const home = { id: 'a', price: '₹84.5 L', locality: 'Hebbal', area: 900, possession: 'new_launch' };
    writeFileSync(file, JSON.stringify([home, home, { price: '9 lots', locality: 'Hebbal' }]));
    const brief = run('check', file);
    expect(brief).toMatchObject({ status: 0, stderr: '' });
    expect(brief.stdout).toContain('1 of 3 rows served');
    expect(brief.stdout).toContain('1  price is not an amount of money');
    expect(brief.stdout).toContain('1  under construction without a RERA number');
    expect(brief.stdout).toContain('1  with an area but no basis');
    expect(brief.stdout).not.toContain('row 3');
    const rows = run('check', file, '--rows').stdout;
    expect(rows).toContain('row 3: price is not an amount of money (9 lots)');
    expect(rows).toContain('row 2: says the same as row 1');
    expect(JSON.parse(run('check', file, '--json').stdout)).toMatchObject({
      rows: 3,
      served: 1,
      duplicates: 1,
    });
  });

  test('exits with 1 for a file that cannot be served, with 2 for wrong use', () => {
    expect(run('check', path.join(folder, 'none.json'))).toMatchObject({ status: 1, stdout: '' });
    expect(run('check')).toMatchObject({ status: 2 });
    expect(run('check', 'a', '--colums', 'b')).toMatchObject({ status: 2 });
  });
});
