import { LABEL_KEYS } from '@veranda/server/contract';
import { expect, it } from 'vitest';
import { english as account } from '../account/labels-account.ts';
import { english as extra } from '../extras/labels-extra.ts';
import { english as memory } from '../memory/labels-memory.ts';
import { english as rest } from '../rest/labels-rest.ts';
import { fill, english as first } from './labels.ts';

it('has every word of the widget in English, once', () => {
  const words = [
    ...Object.keys(first),
    ...Object.keys(extra),
    ...Object.keys(rest),
    ...Object.keys(account),
    ...Object.keys(memory),
  ];
  // That one comes with the numbers it is about.
  expect([...words, 'about'].sort()).toEqual([...LABEL_KEYS].sort());
});

it('puts values into a label, and leaves what it does not know', () => {
  expect(fill('Back to {n} homes', { n: 5 })).toBe('Back to 5 homes');
  expect(fill('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2');
  expect(fill('{other}', {})).toBe('{other}');
});
