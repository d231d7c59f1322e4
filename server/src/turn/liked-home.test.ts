// A home that somebody says they like is taken as that: it is not told again, and a visit to it is offered.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['2 bhk in Whitefield', 'I like number 1', 'lake-a'],
  ['2 bhk in Whitefield', 'number 2 is nice', 'lake-b'],
  ['2 bhk in Whitefield', 'the second one looks good', 'lake-b'],
  ['2bhk whitefield mein chahiye', 'number 1 pasand aaya', 'lake-a'],
  ['2bhk whitefield mein chahiye', '2 number theek hai', 'lake-b'],
  ['2bhk whitefield mein chahiye', 'doosra wala achha hai', 'lake-b'],
  ['व्हाइटफील्ड में 2 BHK चाहिए', 'नंबर 1 पसंद आया', 'lake-a'],
  ['व्हाइटफील्ड में 2 BHK चाहिए', 'दूसरा वाला अच्छा है', 'lake-b'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬೇಕು', '1 ಇಷ್ಟ ಆಯ್ತು', 'lake-a'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬೇಕು', '2ನೇದು ಚೆನ್ನಾಗಿದೆ', 'lake-b'],
  ['whitefield alli 2bhk beku', 'number 2 ishta aaytu', 'lake-b'],
  ['whitefield alli 2bhk beku', 'modalaneyadu chennagide', 'lake-a'],
])('after “%s”, “%s”', (start, likes, id) => {
  const visitor = talk();
  visitor.say(start);
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say(likes);
  expect(session.memory.focus).toEqual([id]);
  expect(session.current_filters).toEqual(before);
  expect(reply.cards).toEqual([]);
  expect(reply.text).not.toMatch(/₹|sq ft|वर्ग फ़ुट|ಚದರ/);
  expect(visitor.say('yes').reply.contact).toBeDefined();
});

test.each([
  'do you like number 1?',
  'number 1 is nice but too costly',
  'I like number 1, what is its area',
  'I like Hebbal',
])('“%s” says more than that', (said) => {
  const visitor = talk();
  visitor.say('2 bhk in Whitefield');
  expect(visitor.say(said).reply.text).not.toMatch(/in mind/);
});
