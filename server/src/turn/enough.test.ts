// “Is it enough?”: what the visitor has is measured against a price, and is no budget.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES, home, NOBODY } from './testing-homes.ts';

describe('own money is measured against the home that is named', () => {
  test.each([
    ['i have 15 lakhs saved, is it enough for the first one?', '27 %'],
    ['can we buy the second one with 31 lakh of savings?', '50 %'],
    ['is 22 lakh sufficient for number 1', '40 %'],
    ['30 lakh kaafi hai kya 2nd wale ke liye', '48 %'],
    ['mere paas 11 lakh hai. pehle wale ke liye kaafi hoga?', '20 %'],
    ['मेरे पास 11 लाख हैं, क्या पहले वाले के लिए काफी है?', '20 %'],
    ['ನನ್ನ ಬಳಿ 15 ಲಕ್ಷ ಇದೆ, ಮೊದಲನೆಯದಕ್ಕೆ ಸಾಕಾ?', '27 %'],
    ['nan hatra 22 lakh ide, 1st ge saaka?', '40 %'],
  ])('%s', (line, share) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { text } = visitor.say(line).reply;
    expect(text).toContain(share);
    expect(text).toContain('8.5 %');
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('another time answers it again', () => {
    const visitor = looking();
    visitor.say('i have 15 lakhs saved, is it enough for the first one?');
    expect(visitor.say('and over 15 years?').reply.text).toMatch(/₹40 L at 8.5 % a year over 15 years/);
  });

  test('without a rate of the site none is made up', () => {
    const visitor = looking({ site: NOBODY });
    expect(visitor.say('i have 15 lakhs saved, is it enough for the first one?').reply.text).toMatch(
      /27 %.*At what interest rate/,
    );
  });
});

describe('with no home named it is measured against those found', () => {
  test.each([
    ['mere paas 11 lakh hai, kaafi hai?', 'Lakeside Court, A-1 ke daam ₹55 lakh ka 20 %'],
    ['is 11 lakh enough?', '20 % of the price of Lakeside Court, A-1'],
    ['60 lakhs, will that do?', '₹60 L covers the whole price of 1 of'],
  ])('%s', (line, told) => expect(looking().say(line).reply.text).toContain(told));
});

describe('of a rent it is measured against what is paid on moving in', () => {
  const letting = () => {
    const visitor = talk({
      catalogue: catalogueOf([
        ...HOMES,
        home({ id: 'let-a', name: 'Rose Court', purpose: 'rent', price: 22_000, deposit: 110_000 }),
        home({ id: 'let-b', name: 'Fern Court', purpose: 'rent', price: 25_000 }),
      ]),
    });
    visitor.say('2bhk for rent');
    return visitor;
  };
  test('with a deposit', () =>
    expect(letting().say('i have 1 lakh saved, is it enough for the first one?').reply.text).toMatch(
      /deposit ₹1.1 L and a first month’s rent of ₹22,000 come to ₹1.32 L; you have ₹1 L, ₹32,000 less/,
    ));
  test('with none stated', () =>
    expect(letting().say('1 lakh hai mere paas, dusre ke liye kaafi hai?').reply.text).toContain('4 mahine'));
});

test.each(['is 90 lakh enough for a 2bhk in Whitefield', '3bhk under 90 lakh is enough'])(
  'what a home wished for may cost is a budget: %s',
  (line) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBe(9_000_000);
  },
);
