// Whether a loan is to be had, beside a wish: what is known of banks is told, and no sum is asked for.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  '2bhk in whitefield to buy, bank loan should be possible',
  'whitefield me 2bhk kharidna hai, bank se loan milega na?',
  'व्हाइटफील्ड में 2bhk खरीदना है, लोन मिलेगा ना',
  'ವೈಟ್‌ಫೀಲ್ಡ್ 2bhk ಖರೀದಿ, ಬ್ಯಾಂಕ್ ಲೋನ್ ಸಿಗಬೇಕು',
  'whitefield 2bhk kharidi, bank loan sigabeku',
])('%s', (line) => {
  const visitor = talk();
  const { text } = visitor.say(line).reply;
  expect(text).not.toMatch(/amount|EMI|रकम|ಮೊತ್ತ/);
  expect(visitor.session().current_filters).toMatchObject({ locality: ['Whitefield'], purpose: 'buy' });
  expect(visitor.session().memory.agenda.filter(({ kind }) => kind === 'loan')).toEqual([]);
});

test('how much loan an income carries is worked out', () =>
  expect(talk().say('my salary is 80k, how much loan can i get at 9% for 20 years').reply.text).toMatch(
    /₹32,000/,
  ));
