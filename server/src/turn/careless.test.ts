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
