// Back to a search: “back to my 3 BHK” brings the search back that had it, with its budget; a home or an office is no search.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'let us go back to my 3 BHK',
  'wapas mere 3 BHK par aate hain',
  'वापस मेरे 3 BHK पर आते हैं',
  'ವಾಪಸ್ ನನ್ನ 3 BHK ತೋರಿಸಿ',
  'vapas nanna 3 bhk torsi',
])('%s', (query) => {
  const { say, session } = talk();
  say('3 bhk in Hebbal up to 1.4 crore');
  say('2 bhk in Whitefield up to 70 lakh');
  say(query);
  expect(session().current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'], budget_max: 14_000_000 });
});

test('what is said with it holds', () => {
  const { say, session } = talk();
  say('3 bhk in Hebbal up to 1.4 crore');
  say('2 bhk in Whitefield up to 70 lakh');
  say('back to the 3 bhk, but ready to move');
  expect(session().current_filters).toMatchObject({
    bhk: [3],
    locality: ['Hebbal'],
    budget_max: 14_000_000,
    possession: 'ready',
  });
});

test('a size that was never looked for brings nothing back', () => {
  const { say, session } = talk();
  say('2 bhk in Whitefield up to 70 lakh');
  say('back to the 3 bhk');
  expect(session().current_filters).toMatchObject({ locality: ['Whitefield'], budget_max: 7_000_000 });
});

test.each(['pehle wala Hebbal ka ghar kitne ka tha?', 'what is the price of the first one in Hebbal?'])(
  '%s asks of the one that was shown there',
  (query) => {
    const { say, session } = talk();
    say('3 bhk in Hebbal up to 1.4 crore');
    say('2 bhk in Whitefield up to 70 lakh');
    say(query);
    expect(session().current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  },
);
