// What no listing can tell: what prices will do, whether a place is safe for women, who sells the visitor's own home. One
// sentence says so, and nothing is searched for; beside what is known of a home a word from elsewhere changes nothing.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const asked = (said: string) => {
  const visitor = looking();
  visitor.say('tell me about the second');
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say(said);
  expect(session.current_filters).toEqual(before);
  return reply.text;
};

describe('what prices will do', () => {
  test.each([
    'is the rate there going to go up in five years?',
    'will the values in that area climb, my brother wants to know',
    'aage chalke is area ke daam badhenge kya, beta pooch raha hai',
    'यहाँ के रेट पाँच साल में बढ़ सकते हैं क्या?',
    'ಮುಂದಿನ ವರ್ಷಗಳಲ್ಲಿ ಅಲ್ಲಿನ ಬೆಲೆ ಏರಬಹುದೇ ಎಂದು ಮಗ ಕೇಳುತ್ತಿದ್ದಾನೆ.',
    'ಕ್ಷಮಿಸಿ, ನಾನು ಕೇಳಿದ್ದು ಬೆಲೆ ಏರಿಕೆಯ ಬಗ್ಗೆ',
    'mundhe alli bele jaasti aguttha',
  ])('%s', (said) => {
    expect(asked(said)).toMatch(/nobody can promise|koi pakka nahi|कोई पक्का|ಊಹಿಸುವುದಿಲ್ಲ|oohisuvudilla/);
  });
});

describe('whether it is safe for a woman, and not how large it is', () => {
  test.each([
    'is that area ok for ladies living alone',
    'ladies ke liye theek area?',
    'akeli ladki ke liye jagah theek hai kya?',
    'अकेली महिला के लिए एरिया ठीक है क्या',
    'ಮಹಿಳೆಯರಿಗೆ ಈ ಏರಿಯಾ ಸರಿಯಾ',
    'ee area hudugirige safe aa',
  ])('%s', (said) => {
    const text = asked(said);
    expect(text).toMatch(/safe|सुरक्षित|ಸುರಕ್ಷಿತ|surakshita/);
    expect(text).not.toMatch(/sq ft|वर्ग|ಚದರ/);
  });
});

describe('the sale of the visitor’s own home', () => {
  test.each([
    'will you people help me in selling my own 2bhk of 1050 sqft in rt nagar?',
    'mera purana flat aap bikwa doge kya 1050 sqft ka',
    'मेरा पुराना फ्लैट आप बिकवा देंगे क्या?',
    'ನನ್ನ ಹಳೆಯ ಫ್ಲಾಟ್ ಮಾರಿಕೊಡ್ತೀರಾ',
    'namma hale flat maaroke nimma office help madtara, 2bhk 1050sqft',
    'nanna flat sell madbeku',
    'sell maadokke help ide illva?',
  ])('%s', (said) => {
    expect(asked(said)).toMatch(/selling or letting|apna ghar bechne|अपना घर बेचने|ಮನೆ ಮಾರಲು|mane maaralu/);
  });
});

describe('of a home more than one thing, whatever it is for', () => {
  test.each([
    'how many baths, and is there bike parking?',
    'ismein kitne bathroom hain, aur car ya bike ki parking milegi kya?',
    'इसमें कितने बाथरूम हैं और बाइक पार्किंग है क्या?',
    'ಇದರಲ್ಲಿ ಎಷ್ಟು ಬಾತ್‌ರೂಮ್ ಇದೆ, ಬೈಕ್ ಪಾರ್ಕಿಂಗ್ ಇದೆಯಾ',
  ])('%s', (said) => {
    expect(asked(said)).toMatch(/bathroom|बाथरूम|ಬಾತ್‌ರೂಮ್/i);
  });
  test('a bike alone is none of our business', () => {
    expect(asked('which bike is best for me')).not.toMatch(/parking/i);
  });
});
