// Of a message only what is asked goes to the office, else what is told.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { ownWords, toldWords } from './own-words.ts';

describe('the question alone', () => {
  test.each<[Language, string, string]>([
    ['en', 'Thank you so much. Is there a place to dry clothes?', 'Is there a place to dry clothes?'],
    ['en', 'We can come on Friday at 5, and do the owners allow a parrot?', 'do the owners allow a parrot?'],
    ['hi-Latn', 'shukriya bhai. paani roz aata hai kya?', 'paani roz aata hai kya?'],
    ['hi', 'धन्यवाद। क्या वहाँ पानी रोज़ आता है?', 'क्या वहाँ पानी रोज़ आता है?'],
    ['kn', 'ಧನ್ಯವಾದ. ಅಲ್ಲಿ ನೀರು ದಿನಾ ಬರುತ್ತಾ?', 'ಅಲ್ಲಿ ನೀರು ದಿನಾ ಬರುತ್ತಾ?'],
    ['kn-Latn', 'dhanyavada. alli neeru dina barutta?', 'alli neeru dina barutta?'],
  ])('%s: %s', (language, said, asked) => expect(ownWords(said, language)).toBe(asked));
});

test.each<[Language, string]>([
  ['en', 'Thanks a lot, that was kind of you'],
  ['en', 'You never listen, this site is useless'],
  ['hi-Latn', 'tum kuch samajhte hi nahi ho'],
  ['hi', 'बहुत बहुत धन्यवाद'],
  ['kn', 'ತುಂಬಾ ಧನ್ಯವಾದಗಳು'],
])('thanks and a protest are no question: %s %s', (language, said) =>
  expect(ownWords(said, language)).toBe(''),
);

test('what is told to the office goes without the thanks', () => {
  expect(toldWords('Thank you so much. We are four nurses and come by bus.', 'en')).toBe(
    'We are four nurses and come by bus.',
  );
  expect(ownWords('We are four nurses', 'en')).toBe('We are four nurses');
});

describe('of a long message no more than is asked', () => {
  test.each<[Language, string, string]>([
    ['en', 'i am on nights and sleep all day, which of them is quiet', 'which of them is quiet'],
    ['hi', 'रात की पाली में काम है दिन में सोता हूँ, कौन सा घर शांत रहेगा', 'कौन सा घर शांत रहेगा'],
  ])('%s: %s', (language, said, asked) => expect(ownWords(said, language)).toBe(asked));

  test('of what is asked the part that nothing answers', () => {
    expect(
      ownWords('rent for all five of us and we have two dogs, is that fine', 'en', { topics: ['pets'] }),
    ).toBe('we have two dogs, is that fine');
    const said = 'Till when are you open today, and what would the total come to with registration?';
    expect(ownWords(said, 'en', { topics: ['registration'] })).toBe(
      'what would the total come to with registration?',
    );
    expect(ownWords('is there a lift, and is there a helipad too?', 'en', { things: ['helipad'] })).toBe(
      'is there a helipad too?',
    );
  });

  test('none is longer than can be read at a glance', () => {
    const said = `is it quiet ${'and green and calm and airy and dry and cool and safe and near '.repeat(3)}?`;
    expect(ownWords(said, 'en').length).toBeLessThanOrEqual(90);
  });
});
