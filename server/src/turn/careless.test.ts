import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

/** With homes on the screen. */
const guest = (...lines: string[]) => {
  const visitor = talk();
  for (const line of ['2bhk in whitefield', ...lines]) visitor.say(line);
  return visitor;
};

test('“at least” is heard behind an “and” that could be another word with it', () => {
  const visitor = talk();
  visitor.say('प्लॉट चाहिए');
  visitor.say('मेरा बजट चालीस लाख रुपये है और कम से कम 1500 वर्ग फुट का चाहिए');
  expect(visitor.session().current_filters).toMatchObject({ area_min: 1500, budget_max: 4_000_000 });
  expect(visitor.session().current_filters.area_max).toBeUndefined();
});

test.each(['compare the first and the second home', 'compare the second home with the first home'])(
  'homes are pointed at by their place in the list: %s',
  (line) => {
    const { reply } = guest().say(line);
    expect(reply.comparison?.listing_ids).toHaveLength(2);
  },
);

test('“our first home” is none of those shown', () => {
  const { reply } = guest().say('it will be our first home');
  expect(reply.home).toBeUndefined();
});

test.each(['can they do 2 lakh less?', 'will they do it for 2 lakh less'])(
  'asked of its price: %s',
  (line) => {
    const visitor = guest('up to 90 lakh', 'tell me about the first');
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBe(9_000_000);
  },
);

describe('a word that only sounds like a part of a name is none', () => {
  test.each(['ಸದ್ದಿಲ್ಲದ ಜಾಗ ಇರಲಿ', 'ಶಾಂತವಾದ ಜಾಗ ಬೇಕು'])('%s', (line) => {
    const visitor = guest();
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
});

test('“I have one cousin who looks too” names no amount', () => {
  const { reply } = guest().say('I have one cousin who looks too');
  expect(reply.text).not.toMatch(/crore|₹/);
});

test.each([
  'we have 12 lakh saved and can pay 45k a month, what can we buy',
  'I have 12 lakh cash and can pay 45,000 a month, what can I buy',
])('what is saved is no budget beside a sum a month: %s', (line) => {
  const visitor = guest();
  visitor.say(line);
  // What both pay for.
  expect(visitor.session().current_filters.budget_max ?? 0).not.toBe(1_200_000);
});

test.each(['the second one looks spacious', 'number 1 looks very spacious to me'])(
  'praise looks for nothing: %s',
  (line) => {
    const visitor = guest();
    const before = visitor.session().current_filters;
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual(before);
  },
);

test.each(['ok ground floor no pls', 'ground floor no please'])('a no behind it refuses it: %s', (line) => {
  const visitor = guest();
  visitor.say(line);
  expect(visitor.session().current_filters).toMatchObject({ floor_min: 1 });
});

test.each([
  '2bhk, ground floor or lift is needed',
  '2bhk chahiye, lift ya ground floor',
  '2 ಬಿಎಚ್‌ಕೆ ಬೇಕು, ಲಿಫ್ಟ್ ಅಥವಾ ಗ್ರೌಂಡ್ ಫ್ಲೋರ್',
])('either of two things will do, and neither shuts out: %s', (line) => {
  const visitor = talk();
  visitor.say(line);
  expect(visitor.session().current_filters).toEqual({ bhk: [2] });
  expect(visitor.session().memory.rather).toMatchObject({ amenities: ['lift'] });
});
