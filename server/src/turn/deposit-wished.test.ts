// A low deposit, or so much at most for it: no limit of the rent; those with the least are told first.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const rent = (id: string, name: string, price: number, deposit: number) =>
  home({ id, name, locality: 'Bellandur', price, purpose: 'rent', bhk: 1, deposit });
const catalogue = catalogueOf([
  ...HOMES,
  rent('tara', 'Tara Nivas', 18_000, 90_000),
  rent('usha', 'Usha Nivas', 21_000, 60_000),
  rent('chaya', 'Chaya Nivas', 24_000, 120_000),
]);
const renting = () => {
  const visitor = talk({ catalogue });
  visitor.say('1bhk on rent');
  return visitor;
};

describe('so much for the deposit', () => {
  test.each([
    ['I have only one lakh for the deposit', '₹1 L'],
    ['deposit under 1 lakh please', '₹1 L'],
    ['mere paas deposit ke liye sirf 1 lakh hai', '₹1 lakh'],
    ['डिपॉजिट 1 लाख तक हो', '₹1 लाख'],
    ['ಅಡ್ವಾನ್ಸ್ 1 ಲಕ್ಷ ಒಳಗೆ ಇರಲಿ', '₹1 ಲಕ್ಷ'],
  ])('%s', (line, limit) => {
    const { reply, session } = renting().say(line);
    expect(session.current_filters).not.toHaveProperty('budget_max');
    expect(reply.text).toContain(limit);
    expect(reply.text.indexOf('Usha Nivas')).toBeLessThan(reply.text.indexOf('Tara Nivas'));
  });
});

describe('a low one', () => {
  test.each([
    'show homes with a low deposit',
    'kam deposit wale dikhao',
    'advance kadime irodu torsi',
    'ಅಡ್ವಾನ್ಸ್ ಕಡಿಮೆ ಇರೋದು ತೋರಿಸಿ',
  ])('%s', (line) => {
    const { reply } = renting().say(line);
    expect(reply.text.indexOf('Usha Nivas')).toBeLessThan(reply.text.indexOf('Tara Nivas'));
    expect(reply.text).toContain('Usha Nivas');
  });

  test('the amount behind it is the rent', () => {
    const { session } = renting().say('anything with a low deposit under 22k');
    expect(session.current_filters.budget_max).toBe(22_000);
  });
});

test.each(['what is the deposit of 2', 'is the deposit less than 1 lakh?', 'my friend paid 1 lakh deposit'])(
  'nothing is limited: %s',
  (line) => {
    const { reply, session } = renting().say(line);
    expect(session.current_filters).not.toHaveProperty('budget_max');
    expect(reply.text).not.toContain('within');
  },
);
