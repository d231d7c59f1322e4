// Where somebody of the household studies is where homes are looked for, as where somebody works is.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'my daughter’s college is in Whitefield',
  'my school is near Whitefield',
  'meri college Whitefield ke paas hai',
  'मेरा कॉलेज व्हाइटफील्ड में है',
  'ನನ್ನ ಕಾಲೇಜು ವೈಟ್‌ಫೀಲ್ಡ್ ಹತ್ತಿರ ಇದೆ',
  'nan school Whitefield hatra ide',
])('told beside a search: %s', (line) => {
  const visitor = talk();
  visitor.say('2bhk to buy');
  const { text } = visitor.say(line).reply;
  const { locality, near } = visitor.session().current_filters;
  expect(locality ?? near).toEqual(['Whitefield']);
  expect(text).toMatch(/Whitefield|व्हाइटफील्ड|ವೈಟ್‌ಫೀಲ್ಡ್/);
});

test.each(['is there a good school near Whitefield?', 'Whitefield me school kaisa hai'])(
  'which schools there are is asked all the same: %s',
  (line) => {
    const visitor = talk();
    visitor.say('2bhk to buy');
    visitor.say(line);
    expect(visitor.session().current_filters.locality).toBeUndefined();
  },
);
