// For less instead: a price is too much, and so much is to be paid for a home of another size.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (line: string) => {
  const visitor = talk();
  visitor.say('3 bhk in Hebbal to rent up to 90k');
  return visitor.say(line).session.current_filters;
};

test.each([
  '80 is too much, a 2bhk for 60k anywhere',
  '80 is too much show me 2bhk at 60k anywhere',
  '80 zyada hai 60 tak 2bhk dikhao kahi bhi',
  '80 ज़्यादा है 60 हज़ार तक 2 बीएचके दिखाओ कहीं भी',
  '80 ಜಾಸ್ತಿ, 60 ಸಾವಿರ ಒಳಗೆ 2 ಬಿಎಚ್‌ಕೆ ಎಲ್ಲಾದರೂ ತೋರಿಸಿ',
])('so much at most, and nothing that asks less is shut out: %s', (line) => {
  const filters = after(line);
  expect(filters).toMatchObject({ bhk: [2], budget_max: 60_000 });
  expect(filters).not.toHaveProperty('budget_min');
  expect(filters).not.toHaveProperty('locality');
});

test('the size that a price is too much for stays', () => {
  expect(after('80k is too much for a 3bhk').bhk).toEqual([3]);
});

test('no home is offered for, where another size is looked for', () => {
  const visitor = talk();
  visitor.say('2bhk in Whitefield to buy');
  visitor.say('tell me about number 1');
  const { session, reply } = visitor.say('that is a lot, a 1bhk for 50 lakh will do');
  expect(session.current_filters.bhk).toContain(1);
  expect(reply.text).not.toContain('offer');
});

test.each([
  'show me in the whole of bangalore',
  'poore bangalore mein dikhao',
  'पूरे बेंगलुरु में दिखाओ',
  'ಇಡೀ ಬೆಂಗಳೂರಿನಲ್ಲಿ ತೋರಿಸಿ',
])('all of a city is any area of it: %s', (line) => {
  expect(after(line)).not.toHaveProperty('locality');
});

test('the city by itself leaves the area', () => {
  expect(after('is it in bangalore').locality).toEqual(['Hebbal']);
});
