// The meaning of a word is told where it is asked, in the visitor's language; a wish with that word stays one.
import { expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';

const renting = () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield');
  return visitor;
};

test.each([
  ['what does 1 RK mean?', /one room/],
  ['whats the meaning of built-up area', /walls and the balconies/],
  ['what is khata', /record of a property/],
  ['what exactly is an OC', /fit to live in/],
  ['1 RK matlab kya hota hai', /ek kamra/],
  ['bhai carpet area kya hota hai', /kaam mein aati/],
  ['GST ka matlab?', /tax/],
  ['1 RK मतलब क्या होता है?', /एक कमरा/],
  ['स्टाम्प ड्यूटी क्या होती है', /राज्य का टैक्स/],
  ['ಖಾತಾ ಎಂದರೇನು?', /ಆಸ್ತಿ ತೆರಿಗೆ/],
  ['ಸೂಪರ್ ಬಿಲ್ಟ್ ಅಪ್ ಏರಿಯಾ ಅಂದ್ರೆ ಏನು', /ಎಲ್ಲರೂ ಬಳಸುವ/],
  ['khata andre enu', /terige/],
  ['1 rk andare enu', /ondu kone/],
])('“%s”', (said, meaning) => {
  const visitor = renting();
  const { current_filters } = visitor.session();
  const { reply, session } = visitor.say(said);
  expect(reply.text).toMatch(meaning);
  expect(reply.cards).toEqual([]);
  expect(session.current_filters).toEqual(current_filters);
});

test.each(['1 RK in Whitefield', 'matlab 3bhk chahiye', 'what is the carpet area?', 'is khata clear?'])(
  '“%s” asks no meaning',
  (said) => {
    expect(renting().say(said).reply.text).not.toMatch(/one room|record of|used inside/);
  },
);

test('what else is asked is answered as well', () => {
  const { reply } = renting().say('OC kya hota hai, aur number 2 ka price kya hai');
  expect(reply.text).toMatch(/occupancy certificate.*₹62 lakh/);
});

test.each([
  'whats the difference between carpet and built up',
  'carpet aur built up mein kya fark hai',
  'कार्पेट और बिल्ट अप में क्या फर्क है',
  'ಕಾರ್ಪೆಟ್ ಮತ್ತು ಬಿಲ್ಟ್ ಅಪ್ ವ್ಯತ್ಯಾಸ ಏನು',
])('how two words differ is told by both, and compares no homes: %s', (said) => {
  const { reply } = renting().say(said);
  expect(reply.comparison).toBeUndefined();
  expect(reply.text).toMatch(/inside|andar|अंदर|ಒಳಗ/);
  expect(reply.text).toMatch(/balcon|बालकनी|ಬಾಲ್ಕನಿ/);
});
