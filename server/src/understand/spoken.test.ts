// Spoken forms: what is one word, and what is not.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { romanise, soundOf } from '../languages/roman.ts';
import { soundKey, spokenKey, spokenKeys } from './spoken.ts';

describe('one word, written and spoken', () => {
  test.each([
    ['ಮಾಡಬೇಕು', 'ಮಾಡ್ಬೇಕು'],
    ['ಹೆಸರು', 'ಹೆಸ್ರು'],
    ['ಸಿಗುತ್ತದೆ', 'ಸಿಗತ್ತೆ'],
    ['ಬರುತ್ತೇನೆ', 'ಬರ್ತೀನಿ'],
    ['ಎರಡನೆಯದು', 'ಎರಡ್ನೇದು'],
    ['ಎಷ್ಟಾದರೂ', 'ಎಷ್ಟಾದ್ರೂ'],
    ['ಆಗುವುದಿಲ್ಲ', 'ಆಗಲ್ಲ'],
    ['ಹತ್ತಿರ', 'ಹತ್ರ'],
    ['ಫ್ಲೋರ್', 'ಫ್ಲೋರು'],
    ['दोनों', 'दोनो'],
    ['चाहिए', 'चाहिये'],
    ['पूरा', 'पुरा'],
  ])('%s and %s', (written, spoken) => {
    expect(spokenKey(spoken)).toBe(spokenKey(written));
  });

  test('the last vowel may be lost: ಯಾವ್ is ಯಾವ', () => {
    expect(spokenKeys('ಯಾವ್')).toContain(spokenKey('ಯಾವ'));
  });

  test('every ending in the table, on a verb', () => {
    for (const { spoken } of Object.values(LANGUAGES))
      for (const [plain, forms] of Object.entries(spoken))
        for (const form of forms.split(' '))
          expect([form, spokenKey(`ನೋಡ${form}`)]).toEqual([form, spokenKey(`ನೋಡ${plain}`)]);
  });

  test.each([
    ['ಸಿಗುತ್ತದೆ', 'sigatte'],
    ['ಬರುತ್ತೇವೆ', 'bartivi'],
    ['ಹೆಸರು', 'hesru'],
  ])('%s in Roman letters is %s', (written, typed) => {
    expect(soundKey(soundOf(typed))).toBe(soundKey(soundOf(romanise(written))));
  });
});

describe('two words', () => {
  test.each([
    ['ಇಂದ', 'ಇಂದು'],
    ['ಆಗಲ್ಲ', 'ಆಗಲು'],
    ['ಇಲ್ಲ', 'ಇಲ್ಲಿ'],
    ['ಸಾಲ', 'ಸಾಲಲ್ಲ'],
    ['ಬೇಡ', 'ಬೇಡಿ'],
    ['कहां', 'कहा'],
  ])('%s and %s', (one, other) => {
    expect(spokenKey(one)).not.toBe(spokenKey(other));
  });
});
