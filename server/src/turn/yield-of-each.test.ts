// “Which gives the best rent return?” of homes for sale: ranked by the rent that homes like each ask here; buying stays buying.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  ...HOMES,
  home({ id: 'let-a', name: 'Rose Court', purpose: 'rent', price: 24_000 }),
  home({ id: 'let-b', name: 'Aster Court', purpose: 'rent', price: 30_000 }),
]);

const LINES = [
  'which gives the best rent return',
  'which has the best rental yield',
  'which one has better rent returns?',
  'sabse acha kiraya return kaun dega',
  'kiska rental yield sabse accha hai',
  'सबसे अच्छा किराया रिटर्न कौन देगा',
  'ಯಾವುದು ಒಳ್ಳೆ ಬಾಡಿಗೆ ರಿಟರ್ನ್ ಕೊಡುತ್ತೆ',
  'yavdu olle rental yield kodutte',
];

test.each(LINES)('the highest first: %s', (line) => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk to buy in Whitefield');
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(/A-1.*÷ ₹55 .*B-2.*÷ ₹62 .*Palm Grove.*÷ ₹71 /);
  expect(visitor.session().current_filters.purpose).toBe('buy');
});

test.each(['what rent will that one get me', 'iska kiraya kitna milega'])(
  '“%s” is asked next of the one that was told first',
  (line) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk to buy in Whitefield');
    visitor.say('which has the best rental yield');
    expect(visitor.say(line).session.memory.focus).toEqual(['lake-a']);
  },
);

test.each(LINES)('with nothing like them to rent it cannot be told: %s', (line) => {
  const visitor = talk();
  visitor.say('2bhk to buy in Whitefield');
  const { text } = visitor.say(line).reply;
  expect(text).not.toMatch(/%/);
  expect(visitor.session().current_filters.purpose).toBe('buy');
});

test.each(['leave the yield. 3 bhk in Hebbal up to 1.1 crore, please'])(
  'a size and a price wished beside it are looked for: %s',
  (line) => {
    const visitor = talk({ catalogue });
    visitor.say('2bhk to buy in Whitefield under 90 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({
      purpose: 'buy',
      bhk: [3],
      locality: ['Hebbal'],
      budget_max: 11_000_000,
    });
  },
);

test.each([
  ['rental yield? and I said 58 lakh minimum', /÷/],
  ['rent potential? and I told 58 lakh minimum, SHOW ONLY those', /÷/],
  ['MINIMUM 58L. the first one, rera approved? and rent potential', /RERA/],
])('the least it may cost is held, and the rest is answered: %s', (line, said) => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk to buy in Whitefield under 90 lakh');
  expect(visitor.say(line).reply.text).toMatch(said);
  expect(visitor.session().current_filters).toMatchObject({
    purpose: 'buy',
    budget_min: 5_800_000,
    budget_max: 9_000_000,
  });
});
