import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { FACTS, STATED_FIELDS } from './index.ts';

test('each file of a fact is in the list, and each once', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !/test|^(fact|index)\.ts$/.test(file))
    .map((file) => file.replace('.ts', '').replaceAll('-', '_'));
  expect([...FACTS].sort()).toEqual(files.sort());
});

test('no two facts are stated by one field', () => {
  expect(new Set(STATED_FIELDS).size).toBe(STATED_FIELDS.length);
});

test('each has a name in every language, and no two have the same', () => {
  for (const { replies } of Object.values(LANGUAGES)) {
    const names = FACTS.map((fact) => replies.terms.fact[fact]);
    expect(names.every((name) => name !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});
