// The language of a message: from its words as typed, none decided by one that several languages share.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { detectLanguage } from './detect.ts';
import { spelt } from './lexicon.ts';
import { tokenise, words } from './normalise.ts';
import { spokenKey } from './spoken.ts';

const languageOf = (said: string, current: Language = 'en') => {
  const tokens = tokenise(said);
  return detectLanguage(tokens, new Uint8Array(tokens.length), current).language;
};

describe('a message is in', () => {
  test.each<[Language, string]>([
    ['en', 'loan for 15 yr please'],
    ['en', 'emi for 60 lakh at 8.5% for 20 yr'],
    ['en', '20 yr at 9%'],
    ['en', 'Show me apartments in Mana Skanda in Sarjapur Road'],
    ['en', 'my agent is Elli'],
    ['en', 'is it close to a metro'],
    ['en', 'is it near main road'],
    ['hi-Latn', 'possession 3 yaar'],
    ['hi-Latn', 'main ghar dhoondh raha hu'],
    ['hi-Latn', 'kitne ka hai'],
    ['hi-Latn', 'mere office ke paas koi flat dikhaiye'],
    ['kn-Latn', '2bhk beku'],
    ['kn-Latn', 'ondu olleya mane torisi'],
    ['kn-Latn', 'bele eshtu'],
    ['kn-Latn', 'Hebbal Whitefield eshtu'],
    ['kn-Latn', '60 lakshadolage yavudadru ideya'],
    ['kn-Latn', 'innu swalpa kadime bele'],
    ['hi', 'दो कमरे का घर'],
    ['kn', 'ಎರಡು ಕೋಣೆಯ ಮನೆ'],
  ])('%s: %s', (language, said) => expect(languageOf(said)).toBe(language));
});

test('what says nothing of its language keeps that of the conversation', () => {
  for (const said of ['2 bhk', 'ok', '80 lakh', '50-60', 'Whitefield', 'do', 'me', 'budget 90 lakh'])
    expect(languageOf(said, 'hi-Latn'), said).toBeUndefined();
});

test('one word of a language turns no sentence of another, and keeps a conversation that is in it', () => {
  expect(languageOf('what is the bele of this')).toBe('en');
  expect(languageOf('what is the bele of this one there', 'kn-Latn')).toBe('en');
  expect(languageOf('which one is the bele', 'kn-Latn')).toBe('kn-Latn');
});

test('no word of a language’s cues is respelt into another language', () => {
  const own = new Map(
    Object.values(LANGUAGES).map(({ code, cues, spelling }) => {
      const listed = Object.values(cues).flatMap((table) => Object.values(table).flatMap(words));
      return [code, new Set([...listed, ...Object.keys(spelling).flatMap(words)])] as const;
    }),
  );
  const faults = Object.values(LANGUAGES).flatMap(({ code, borrowed }) => {
    const taken = new Set(Object.keys(borrowed).flatMap(words));
    // A word taken from English is one word with each way to say it: "ಬಜೆಟ್", "ಬಜೆಟ್ಟು".
    const said = new Set([...taken].map(spokenKey));
    return [...(own.get(code) ?? [])].filter((word) => {
      const to = spelt(word);
      return (
        to !== undefined &&
        to !== word &&
        !taken.has(word) &&
        !said.has(spokenKey(word)) &&
        !own.get(code)?.has(to)
      );
    });
  });
  expect(faults).toEqual([]);
  // A quarter is no call.
  expect(spelt('ಕಾಲು')).not.toBe('call');
});
