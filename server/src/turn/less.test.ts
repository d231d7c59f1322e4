// Less of what a home shown asks, and an amount that none shown costs: about its price, and no budget.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const letting = () => {
  const visitor = talk({ catalogue: catalogueOf([RENTED]) });
  visitor.say('homes for rent');
  visitor.say('tell me about the first one');
  return visitor;
};

test.each(['3k less maadtara', '2k less?', '3 ಸಾವಿರ ಕಡಿಮೆ ಮಾಡ್ತಾರಾ?', '2 hazaar kam karenge?'])(
  'less is asked of its price, and moves no budget: %s',
  (line) => {
    const visitor = letting();
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBeUndefined();
  },
);

test.each(['79 lakh wale ka EMI', 'emi of the 79 lakh one', '79 लाख वाले की ईएमआई'])(
  'none costs that, and the nearest is told: %s',
  (line) => {
    const { text } = looking().say(line).reply;
    expect(text).toMatch(/79/);
    expect(text).toMatch(/84|71/);
  },
);

describe('beside an offer', () => {
  test('what else is asked is answered', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const { text } = visitor.say(
      'and maintenance per month? also is it negotiable, can they do 50 lakh',
    ).reply;
    expect(text).toContain('₹3,200');
    expect(text).toContain('₹50 L');
  });
});

test.each([
  'deposit how many months?',
  'deposit kitne mahine ka hai',
  'डिपॉज़िट कितने महीने का है',
  'ಡೆಪಾಸಿಟ್ ಎಷ್ಟು ತಿಂಗಳು?',
])('a deposit is told in months: %s', (line) => {
  const visitor = talk({ catalogue: catalogueOf([{ ...RENTED, price: 40_000, deposit: 200_000 }]) });
  visitor.say('homes for rent');
  expect(visitor.say(line).reply.text).toMatch(/5 (months|mahine|महीने|ತಿಂಗಳ)/);
});

test.each(['too small, need 1100 sqft', 'chhota hai, 1100 sqft chahiye', 'ಚಿಕ್ಕದು, 1100 sqft ಬೇಕು'])(
  'no upper bound: %s',
  (line) => {
    const visitor = talk({ catalogue: catalogueOf(HOMES) });
    visitor.say('2 bhk');
    visitor.say('tell me about the first one');
    visitor.say(line);
    expect(visitor.session().current_filters.area_min).toBe(1100);
    expect(visitor.session().current_filters.area_max).toBeUndefined();
  },
);
