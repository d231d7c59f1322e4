// What a price will do: asked with years ahead it is no date to be ready by and no price of today; it is said that nobody can promise it.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['what would these be worth in 6 years?', /nobody can promise/],
  ['will rents rise next year?', /nobody can promise/],
  ['will that part grow over there?', /nobody can promise/],
  ['agle 4 saal mein daam kitna badhega', /koi pakka nahi/],
  ['2 saal mein rate kahan tak jayega?', /koi pakka nahi/],
  ['अगले 4 साल में भाव कितना बढ़ेगा', /कोई पक्का नहीं/],
  ['3 साल में दाम कहाँ तक जाएगा', /कोई पक्का नहीं/],
  ['4 ವರ್ಷದಲ್ಲಿ ಬೆಲೆ ಎಷ್ಟು ಜಾಸ್ತಿ ಆಗುತ್ತೆ', /ಊಹಿಸುವುದಿಲ್ಲ/],
  ['3 varshadalli bele eshtu hogbahudu', /khachitavaagi|oohisuvudilla|uhisuvudilla/],
])('%s', (line, told) => {
  const visitor = talk();
  visitor.say('2 bhk in Whitefield to buy');
  expect(visitor.say(line).reply.text).toMatch(told);
  expect(visitor.session().current_filters.possession_by).toBeUndefined();
});

test.each(['what is the price, and is it ready in 2 years?', 'homes ready in 2 years, what do they cost'])(
  'what is to be ready then is asked as before: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2 bhk in Whitefield to buy');
    expect(visitor.say(line).reply.text).not.toMatch(/nobody can promise/);
  },
);
