// How old somebody is is no wish, no sum and no date.
import { expect, test } from 'vitest';
import { talk } from '../../turn/testing.ts';

test.each([
  'are there good schools, my sister may move in with her 6 yr old',
  'our 9 year old son will live here too',
  'mera 6 saal ka beta hai, school paas mein hai kya',
  'hamari 8 saal ki beti ke liye school?',
  'मेरा 6 साल का बेटा है, स्कूल पास में है क्या?',
  'ನನಗೆ 6 ವರ್ಷದ ಮಗ ಇದ್ದಾನೆ, ಹತ್ತಿರ ಶಾಲೆ ಇದೆಯಾ?',
  'my parents stay with us, both above 70, so knees are a problem',
  'mom and dad live with me, they are over 65',
  'maa papa dono 70 se upar hain',
  'no no, 70 is their age',
])('“%s” changes nothing of the search', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  const { reply, session } = visitor.say(said);
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'], purpose: 'buy' });
  expect(reply.text).not.toMatch(/70 ?[Ll]|203\d/);
});

test.each([
  ['2bhk in whitefield to buy above 70 lakh', { budget_min: 7_000_000 }],
  ['2bhk in whitefield to buy, ready in 2 years', { possession_by: '2028-11' }],
])('“%s” is a wish', (said, wish) => {
  const { session } = talk().say(said);
  expect(Object.keys(session.current_filters)).toEqual(expect.arrayContaining(Object.keys(wish)));
});
