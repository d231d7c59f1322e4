// One reading of a language tag, wherever it comes from.
import { expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../contract.ts';
import { languageOf } from './tags.ts';

test.each([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['hi', 'hi'],
  ['HI', 'hi'],
  ['hi_IN', 'hi'],
  ['hi-Deva-IN', 'hi'],
  ['hi-Latn', 'hi-Latn'],
  ['hi_latn_IN', 'hi-Latn'],
  ['kn-IN', 'kn'],
  ['kn-Latn', 'kn-Latn'],
  [' kn ', 'kn'],
])('“%s” is %s', (tag, language) => expect(languageOf(tag)).toBe(language));

test.each(['', 'fr', 'hindi', 'english', 'k', 'kno', 'zh-Hans'])('“%s” is none of ours', (tag) =>
  expect(languageOf(tag)).toBeUndefined(),
);

test('every language is found by its own code', () => {
  for (const code of LANGUAGE_CODES) expect(languageOf(code)).toBe(code);
});
