import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
describe('catalogue check', () => {
  test('counts what is left out by reason, and lists the rows when asked', () => {
    const file = path.join(folder, 'homes.json');
    const home = { id: 'a', price: '₹84.5 L', locality: 'Hebbal', area: 900, possession: 'new_launch' };
    writeFileSync(file, JSON.stringify([home, home, { price: '9 lots', locality: 'Hebbal' }]));
    const brief = run('check', file);
    expect(brief).toMatchObject({ status: 0, stderr: '' });
    expect(brief.stdout).toContain('1 of 3 rows served');
    expect(brief.stdout).toContain('1  price is');
    expect(brief.stdout).toContain('1  under construction without a RERA number');
    expect(brief.stdout).toContain('1  with an area but no basis');
    expect(brief.stdout).toContain('(row 3: 9 lots)');
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

  test('takes a home off and on again, in a file beside the catalogue', () => {
    const file = path.join(folder, 'hide.json');
    writeFileSync(file, JSON.stringify([{ id: 'a', price: '84.5 L', locality: 'Hebbal' }]));
    expect(run('hide', file, 'b')).toMatchObject({ status: 1 });
    expect(run('hide', file, 'a')).toMatchObject({ status: 0 });
    expect(readFileSync(`${file}.hidden`, 'utf8')).toBe('a\n');
    writeFileSync(
      file,
      JSON.stringify(['a', 'b'].map((id) => ({ id, price: '84.5 L', locality: 'Hebbal' }))),
    );
    expect(run('check', file).stdout).toContain('1  id is hidden   (row 1: a)');
    expect(run('unhide', file, 'a')).toMatchObject({ status: 0 });
    expect(readFileSync(`${file}.hidden`, 'utf8')).toBe('');
  });

  test('ends with 1 where over half is left out, and says what visitors cannot ask for', () => {
    const file = path.join(folder, 'half.json');
    const good = { price: '84.5 L', locality: 'Hebbal' };
    writeFileSync(file, JSON.stringify([good, { price: '1 L' }, { price: '2 Cr' }]));
    const { status, stdout } = run('check', file);
    expect(status).toBe(1);
    expect(stdout).toContain('2  locality is missing   (row 2)');
    expect(stdout).toContain('furnishing, facing');
  });
});
