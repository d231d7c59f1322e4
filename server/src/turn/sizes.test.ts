// Two sizes held against one another by price: what each costs is told, and nothing is looked for.
import { expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each([
  '2bhk or 3 which is cheaper in whitefield',
  'which is cheaper in whitefield, 2 bhk or 3 bhk',
  '2bhk sasta padega ya 3bhk whitefield me',
  'whitefield mein 2 aur 3 bhk mein kaun sa sasta hai',
  'व्हाइटफील्ड में 2 बीएचके या 3 बीएचके कौन सा सस्ता है',
  'ವೈಟ್‌ಫೀಲ್ಡ್ ನಲ್ಲಿ 2 BHK ಅಥವಾ 3 BHK ಯಾವುದು ಕಡಿಮೆ ಬೆಲೆ',
])('%s', (line) => {
  const visitor = talk();
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(/2 BHK.*₹.*3 BHK.*₹/);
  expect(visitor.session().current_filters).toEqual({ locality: ['Whitefield'] });
});

test('a list of both, the cheapest first, stays a list', () => {
  const visitor = talk();
  visitor.say('show me cheaper 2bhk or 3bhk in whitefield');
  expect(visitor.session().current_filters.bhk).toEqual([2, 3]);
});

test('the search that stands stays as it is', () => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  visitor.say('2bhk or 3bhk, which is cheaper?');
  expect(visitor.session().current_filters).toEqual(before);
});
