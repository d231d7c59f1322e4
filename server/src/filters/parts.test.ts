// Each part of each filter is taken away in turn, all in one program, and the compiler must miss every one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FILTER_NAMES } from '../contract.ts';

const here = import.meta.dirname;
const sources = readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name));
const index = readFileSync(join(here, 'index.ts'), 'utf8');

type Part = { name: string; isField: boolean; without: string };

/** The keys of the filter, of its fields and of each field, as our formatter indents them. */
function partsOf(text: string): Part[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.endsWith(' = filter({'));
  const to = lines.indexOf('});', from);
  const parts: Part[] = [];
  let field = '';
  for (let at = from + 1; from >= 0 && at < to; at++) {
    const [, indent = '', name = ''] = /^( {2}| {4}| {6})(\w+):/.exec(lines[at] as string) ?? [];
    if (name === '') continue;
    if (indent.length === 2) field = name;
    if (indent.length > 2 && field !== 'fields') continue;
    const isField = indent.length === 4;
    // Up to the line that closes it, which stands as far in as the key; a key of one line closes itself.
    const closes = new RegExp(`^ {${indent.length}}[\\])}]`);
    const next = new RegExp(`^ {0,${indent.length}}\\S`);
    let end = at + 1;
    while (!next.test(lines[end] as string)) end++;
    if (closes.test(lines[end] as string)) end++;
    parts.push({ name, isField, without: [...lines.slice(0, at), ...lines.slice(end)].join('\n') });
  }
  return parts;
}

/** The same file for another folder. */
const moved = (text: string, replaced: Record<string, string> = {}) =>
  text.replace(/from '(\.[^']+)'/g, (_, path: string) => `from '${replaced[path] ?? resolve(here, path)}'`);

/** Errors by file. */
function compile(folder: string): Map<string, string[]> {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const errors = new Map<string, string[]>();
  for (const [, path = '', error = ''] of stdout.matchAll(/^(\S.*?)\(\d+,\d+\): (.*)$/gm))
    errors.set(basename(path), [...(errors.get(basename(path)) ?? []), error]);
  return errors;
}

test('no part of any filter can be left out', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'veranda-parts-'));
  try {
    const whole: string[] = [];
    const lacking: string[] = [];
    const write = (name: string, text: string, into: string[]) => {
      writeFileSync(join(folder, name), text);
      into.push(name);
    };
    let fields = 0;
    for (const source of sources) {
      const text = readFileSync(join(here, source), 'utf8');
      const parts = partsOf(text);
      if (parts.length === 0) continue;
      const filter = basename(source, '.ts');
      write(source, moved(text), whole);
      for (const [n, { name, isField, without }] of parts.entries()) {
        const file = `${filter}-${n}-without-${name}.ts`;
        // A filter without one of its fields is a filter; the index misses the field.
        if (!isField) {
          write(file, moved(without), lacking);
          continue;
        }
        fields++;
        writeFileSync(join(folder, file), moved(without));
        const other = moved(index, { [`./${source}`]: `./${file}` });
        write(`index-${file}`, other, lacking);
      }
    }
    const { compilerOptions } = JSON.parse(
      readFileSync(resolve(here, '../../../tsconfig.base.json'), 'utf8'),
    );
    const options = {
      ...compilerOptions,
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      types: [],
      // The copies stand outside of any package.
      module: 'esnext',
      moduleResolution: 'bundler',
      rewriteRelativeImportExtensions: false,
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, include: ['*.ts'] }),
    );
    const errors = compile(folder);
    expect(whole.flatMap((file) => errors.get(file) ?? [])).toEqual([]);
    expect(lacking.filter((file) => !errors.has(file))).toEqual([]);
    // Seven parts beside the fields, and six of each field.
    expect(fields).toBe(FILTER_NAMES.length);
    expect(lacking.length).toBeGreaterThan(whole.length * 7 + fields * 6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
