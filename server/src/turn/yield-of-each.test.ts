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

test.each(LINES)('with nothing like them to rent it cannot be told: %s', (line) => {
  const visitor = talk();
  visitor.say('2bhk to buy in Whitefield');
  const { text } = visitor.say(line).reply;
  expect(text).not.toMatch(/%/);
  expect(visitor.session().current_filters.purpose).toBe('buy');
});
