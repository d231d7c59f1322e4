// What the sale of one's own home brings is own money, and no price that is looked for.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('the sale and a loan are one budget', () => {
  test.each([
    'selling my 2bhk hope to get around 50 lac, want a bigger 3 bhk. what can i buy if i add 40l loan',
    'We will get about 50 lakh from the sale of our old house and the bank gives a loan of 40 lakh. What 3 bhk can we afford?',
    'apna flat bech raha hoon, 50 lakh milenge, aur 40 lakh ka loan lunga. 3bhk kya milega',
    'मेरा पुराना फ्लैट बिकने पर 50 लाख मिलेंगे, 40 लाख लोन ले लूंगा, 3 BHK में क्या आएगा?',
    'ನಮ್ಮ ಹಳೆಯ ಮನೆ ಮಾರಿದರೆ 50 ಲಕ್ಷ ಸಿಗುತ್ತೆ, 40 ಲಕ್ಷ ಸಾಲ ತೆಗೆದುಕೊಳ್ಳುತ್ತೇನೆ. 3 BHK ಯಾವುದು ಸಿಗುತ್ತೆ?',
    'namma mane maaridre 50 laksha sigatte, 40 laksha loan maadtini. 3 bhk yaavudu sigutte',
  ])('%s', (line) => {
    const visitor = talk();
    const { text } = visitor.say(line).reply;
    const { budget_max, budget_min, bhk, type } = visitor.session().current_filters;
    expect({ budget_max, budget_min, bhk, type }).toEqual({ budget_max: 9_000_000, bhk: [3] });
    expect(text).toMatch(/50 .*40 .*90 /);
  });

  test('a limit beside a sale is the budget', () => {
    const visitor = talk();
    visitor.say('mera 2bhk bech raha hu, uske baad 3bhk lena hai, total 1.6 cr tak ja sakta hu');
    expect(visitor.session().current_filters.budget_max).toBe(16_000_000);
  });
});

test('a range beside a sale is the budget', () => {
  const visitor = talk();
  visitor.say('we are selling our 2 BHK in Jayanagar and need a 3 BHK, somewhere between 1.3 and 1.6 crore');
  expect(visitor.session().current_filters).toMatchObject({ budget_min: 13_000_000, budget_max: 16_000_000 });
});

test('a bare number that is put in, with the rest lent, is lakh', () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield');
  const { text } = visitor.say('emi of a 1.2 crore flat at 8.5% 20 years if i put 85 and rest loan').reply;
  expect(text).toMatch(/₹35 L/);
});

test.each([
  ['en', 'i will get 60 lakh from my old flat, want a 3bhk in Whitefield'],
  ['en', 'our present house will fetch 60 lakh, want a 3bhk in Whitefield'],
  ['hi-Latn', 'mera purana ghar 60 lakh mein jayega, 3bhk chahiye Whitefield mein'],
  ['hi', 'मेरा पुराना घर 60 लाख में बिकेगा, 3bhk चाहिए Whitefield में'],
  ['kn', 'ನಂದು 2bhk 60 ಲಕ್ಕೆ ಮಾರಿ 3bhk ತಗೋಬೇಕು Whitefield ನಲ್ಲಿ'],
  ['kn-Latn', 'nan hale mane 60L ge hogutte, 3bhk beku Whitefield alli'],
])('what an old home brings is paid down, and no budget (%s)', (_, line) => {
  const visitor = talk();
  visitor.say(line);
  const { budget_max, bhk, type } = visitor.session().current_filters;
  expect({ budget_max, bhk, type }).toEqual({ bhk: [3] });
});

test.each([
  'selling my old flat, will get 60 lakh from it, want 3bhk in Whitefield, rest loan 20 yrs',
  'apna purana ghar 60 lakh mein bech raha hoon, 3bhk kharidna hai Whitefield mein, baaki loan',
])('and the loan is of what is left: %s', (line) => {
  expect(talk().say(line).reply.text).toMatch(/₹60 (L|lakh)/);
});

test('an old home that is looked for, or asked for, is none of theirs', () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield under 90 lakh, old building is fine');
  expect(visitor.session().current_filters.budget_max).toBe(9_000_000);
});
