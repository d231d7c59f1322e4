// A home of one's own to sell, asked of us in any words: it is answered, and that home is none that is looked for.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const ANSWER = /for selling or letting yours|apna ghar bechne|अपना घर बेचने|nimma mane maaralu|ನಿಮ್ಮ ಮನೆ ಮಾರಲು/;

test.each([
  ['Nanna 2bhk BTM nalli ide, adanna maari 3bhk tagobeku, nimma kaiyalli adu maarok aagutta?', [3]],
  ['मेरा HSR में 2 BHK है, उसे बेचकर 3 BHK लेना है, क्या आप उसे बिकवा सकते हैं?', [3]],
  ['could you sell my place in Indiranagar for me? after that i buy a 3 bhk', [3]],
  ['mera flat bikwa sakte ho kya? HSR mein 2bhk hai mera', undefined],
  ['ನನ್ನ 2 BHK ಜಯನಗರದಲ್ಲಿದೆ, ಅದನ್ನು ಮಾರಿ ಕೊಡ್ತೀರಾ?', undefined],
  ['Naanu number bagge kelilla, nanna BTM flat maarode bagge kelide.', undefined],
  ['maine apna flat bechne ke baare mein poocha tha', undefined],
  ['i asked about selling my flat, not about loan', undefined],
])('%s', (said, bhk) => {
  const visitor = talk({ strict: false });
  expect(visitor.say(said).reply.text).toMatch(ANSWER);
  const { bhk: wished, locality } = visitor.session().current_filters;
  expect({ wished, locality }).toEqual({ wished: bhk, locality: undefined });
});

test.each([
  'selling my 2bhk hope to get around 50 lac, want a bigger 3 bhk. what can i buy if i add 40l loan',
  'do you have a 3 bhk for sale near my office?',
  'ನನಗೆ 3 BHK ಬೇಕು, ಮಾರಾಟಕ್ಕೆ ಇದೆಯಾ?',
])('left alone: %s', (said) => {
  const visitor = talk({ strict: false });
  expect(visitor.say(said).reply.text).not.toMatch(ANSWER);
  expect(visitor.session().current_filters.bhk).toEqual([3]);
});
