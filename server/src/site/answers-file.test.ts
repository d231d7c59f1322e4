import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAnswer, writeFault } from './answers-file.ts';
import { readSite } from './site.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-site-'));
  file = path.join(folder, 'site.json');
  writeFileSync(file, '{"name":"Acme Homes","phone":"+91 80 4000 0000"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('adds an answer, and puts the next in its place; other words stay', () => {
  writeAnswer(file, { about: 'pets', language: 'en', say: 'Pets are welcome.' });
  writeAnswer(file, { about: 'water', language: 'en', say: 'From the corporation.' });
  writeAnswer(file, { about: 'pets', language: 'en', say: 'Two pets a home.' });
  writeAnswer(file, { about: 'pets', language: 'hi', say: 'हर घर में दो।' });
  const { name, answers } = readSite(file);
  expect(name).toBe('Acme Homes');
  expect(answers.map(({ about, say }) => [about, say])).toEqual([
    [['pets'], { en: 'Two pets a home.', hi: 'हर घर में दो।' }],
    [['water'], { en: 'From the corporation.' }],
  ]);
});

test('leaves answers that say more than this alone', () => {
  const answers = [{ about: ['pets', 'rules'], say: 'Ask us.' }];
  writeFileSync(file, JSON.stringify({ name: 'Acme Homes', answers }));
  writeAnswer(file, { about: 'pets', language: 'en', say: 'Pets are welcome.' });
  expect(readSite(file).answers).toHaveLength(2);
});

test.each([
  ['an unknown subject', { about: 'weather', language: 'en' as const, say: 'Fine.' }],
  ['an empty sentence', { about: 'pets', language: 'en' as const, say: ' ' }],
  ['one that is too long', { about: 'pets', language: 'en' as const, say: 'x'.repeat(501) }],
])('%s changes nothing, and is said', (_what, answer) => {
  const before = readFileSync(file, 'utf8');
  let fault: unknown;
  try {
    writeAnswer(file, answer);
  } catch (error) {
    fault = error;
  }
  expect(writeFault(fault)).toContain('answers');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a faulty file is not written over', () => {
  writeFileSync(file, '{"name":');
  expect(() => writeAnswer(file, { about: 'pets', language: 'en', say: 'Yes.' })).toThrow('is not JSON');
  expect(readFileSync(file, 'utf8')).toBe('{"name":');
});

test('a link stays a link, rights stay as they are, and the file before is kept', () => {
  chmodSync(file, 0o640);
  const link = path.join(folder, 'link.json');
  symlinkSync(file, link);
  const before = readFileSync(file, 'utf8');
  writeAnswer(link, { about: 'pets', language: 'en', say: 'Yes.' });
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readSite(link).answers).toHaveLength(1);
  expect(readFileSync(`${file}.bak`, 'utf8')).toBe(before);
});
