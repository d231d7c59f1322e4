import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise, words } from './normalise.ts';

describe('cuts a message into words and numbers', () => {
  test.each([
    ['2bhk', ['2', 'bhk']],
    ['２ＢＨＫ', ['2', 'bhk']],
    ["What's its price?", ['whats', 'its', 'price']],
    ['the 2nd one', ['the', '2nd', 'one']],
    ['1.5-2cr', ['1.5', '2', 'cr']],
    ['₹1,25,00,000', ['12500000']],
    ['2,3 bhk', ['2', '3', 'bhk']],
    ['.5 cr', ['.5', 'cr']],
    ['e-city', ['e', 'city']],
    ['८० लाख', ['80', 'लाख']],
    ['೮೦', ['80']],
    ['pleaseee', ['please']],
    ['Phase III', ['phase', 'iii']],
    ['café', ['cafe']],
    ['करोड़', ['करोड']],
    ['😀🏠', []],
  ])('%s', (text, cut) => expect(words(text)).toEqual(cut));
});

test('numbers carry their value, ordinals do not', () => {
  expect(tokenise('1,25,000 and 2nd').map(({ value }) => value)).toEqual([125_000, undefined, undefined]);
});

test('a comma breaks, a dot inside a name does not', () => {
  expect(tokenise('K.R. Puram, flats').map(({ breaks }) => breaks)).toEqual([false, false, false, true]);
  expect(tokenise('1500 sq. ft.').map(({ breaks }) => breaks)).toEqual([false, false, false]);
});

test('every token lies where it says, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let end = 0;
      for (const { from, to } of tokenise(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
    }),
  );
});
