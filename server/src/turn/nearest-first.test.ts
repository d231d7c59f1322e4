// What there is comes first: homes that do not state a wish, the nearest to a budget, a small plus against a large minus.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home, RENTED } from './testing-homes.ts';

const LAKH = 100_000;

describe('the nearest to a budget', () => {
  const let_ = (id: string, name: string, bhk: number, price: number) => ({
    ...RENTED,
    id,
    name,
    bhk,
    price,
    locality: 'BTM Layout',
  });
  const catalogue = catalogueOf([let_('s', 'Moss Studio', 0.5, 15_000), let_('o', 'Moss One', 1, 24_000)]);

  test.each([
    ['1 bhk for rent in btm layout under 12000', /₹12,000: Moss Studio at ₹15,000 a month, ₹3,000 above it/],
    ['btm layout mein 1 bhk kiraye par 12000 tak', /₹12,000 ke sabse paas: Moss Studio, .*₹3,000 zyada/],
    ['बीटीएम लेआउट में 1 बीएचके किराए पर 12000 तक', /₹12,000 के सबसे पास: Moss Studio, .*₹3,000 ज़्यादा/],
    ['ಬಿಟಿಎಂ ಲೇಔಟ್‌ನಲ್ಲಿ 1 BHK ಬಾಡಿಗೆಗೆ 12000 ಒಳಗೆ', /₹12,000 ಗೆ ಹತ್ತಿರದ್ದು: Moss Studio, .*₹3,000 ಹೆಚ್ಚು/],
  ])('“%s”', (said, told) => {
    const { reply } = talk({ catalogue }).say(said);
    expect(reply.text).toMatch(told);
    expect(reply.cards[0]?.name).toBe('Moss Studio');
  });

  test('is not told where something is within it', () => {
    expect(talk({ catalogue }).say('1 bhk for rent in btm layout under 30000').reply.text).not.toContain(
      'above it',
    );
  });
});

describe('which is better', () => {
  const of = (id: string, name: string, price: number, area: number) =>
    home({
      id,
      name,
      price: price * LAKH,
      area,
      area_basis: 'carpet',
      locality: 'Hebbal',
      possession: 'ready',
    });
  const asked = (homes: ReturnType<typeof home>[], said: string) => {
    const visitor = talk({ catalogue: catalogueOf(homes) });
    visitor.say('2 bhk in hebbal');
    return visitor.say(said).reply.text;
  };
  const little = [of('a', 'Fern Court', 50, 1000), of('b', 'Palm House', 60, 1020)];

  test.each([
    [
      'which is better, 1 or 2?',
      /I lean to Fern Court.*Palm House gives only 20 sq ft carpet more for ₹10 L more/,
    ],
    ['1 aur 2 mein kaunsa behtar hai', /Fern Court behtar.*Palm House mein sirf 20 sq ft.*₹10 lakh mehnga/],
    ['1 और 2 में कौन सा बेहतर है', /Fern Court बेहतर.*सिर्फ़ 20/],
  ])('“%s”: a little more for much more', (said, told) => {
    expect(asked(little, said)).toMatch(told);
  });

  test('where the space is worth its price neither is ahead by that', () => {
    expect(
      asked([of('a', 'Fern Court', 50, 1000), of('b', 'Palm House', 55, 1100)], 'which is better, 1 or 2?'),
    ).not.toContain('only');
  });

  test('nothing is asked that is known or equal', () => {
    const text = asked(
      [of('a', 'Fern Court', 50, 1000), of('b', 'Palm House', 50, 1050)],
      'which is better, 1 or 2?',
    );
    expect(text).toContain('I lean to Palm House');
    expect(text).not.toMatch(/price, the floor|\?/);
  });
});

describe('one purpose only', () => {
  const catalogue = catalogueOf([home({ id: 'a', price: 50 * LAKH }), home({ id: 'b', price: 60 * LAKH })]);

  test.each(['2 bhk for rent in whitefield', 'whitefield mein 2 bhk kiraye par', 'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬಾಡಿಗೆಗೆ'])(
    '“%s”: said once with a step, the second time one further, never twice the same',
    (said) => {
      const visitor = talk({ catalogue });
      const first = visitor.say(said).reply;
      expect(first.text).toMatch(/\?$/);
      expect(first.text).not.toMatch(/₹/);
      const second = visitor.say(said).reply;
      expect(second.text).not.toBe(first.text);
      expect(second.contact).toBeDefined();
      expect(second.suggestions).toEqual([]);
    },
  );

  test('“plots?” of which all are for sale is not asked buy or rent', () => {
    const plots = catalogueOf([home({ id: 'p', type: 'plot', price: 40 * LAKH }), { ...RENTED, id: 'r' }]);
    expect(talk({ catalogue: plots }).say('show plots').reply.text).not.toMatch(/rent/);
  });
});

test.each([
  ['hello, 2 bhk in whitefield', /^Hello!/],
  ['namaste, whitefield mein 2 bhk', /^Namaste!/],
  ['ನಮಸ್ಕಾರ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK', /^ನಮಸ್ಕಾರ!/],
])('“%s” is greeted back, once', (said, hello) => {
  const visitor = talk();
  expect(visitor.say(said).reply.text).toMatch(hello);
  expect(visitor.say(said).reply.text).not.toMatch(hello);
});
