// Clipped words are known by what is left of them, where only one word can be meant.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clippedWord } from './clipped.ts';
import { isCue, spelt, vocabulary } from './lexicon.ts';

test.each([
  ['bathrms', 'bathrooms'],
  ['bthrooms', 'bathrooms'],
  ['frnds', 'friends'],
  ['ಮೈಂಟೆನನ್ಸ್', 'ಮೈಂಟೆನೆನ್ಸ್'],
])('%s is %s', (said, word) => expect(clippedWord(said)).toBe(word));

test('known words, short ones and ones that keep a vowel of another word are left alone', () => {
  for (const said of ['price', 'gd', 'star', 'zzzz', 'ಜನರ', 'ನಗರ', 'नगर'])
    expect(clippedWord(said)).toBeUndefined();
});

test('what is found has the consonants of what was typed, in their order', () => {
  const bare = (text: string) => text[0] + text.slice(1).replace(/[aeiou]/g, '');
  const latin = [...vocabulary()].filter((word) => /^[a-z]+$/.test(word));
  fc.assert(
    fc.property(
      fc.constantFrom(...latin.filter((word) => word.length > 4)),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (word, keeps) => {
        const said = [...word]
          .filter((letter, at) => at === 0 || !/[aeiou]/.test(letter) || keeps[at])
          .join('');
        const found = clippedWord(said);
        if (isCue(said) || found === undefined) return;
        expect(latin.filter((one) => spelt(one) === found).map(bare)).toContain(bare(said));
      },
    ),
  );
});
