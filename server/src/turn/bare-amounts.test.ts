// Amounts that say neither their unit nor their bound: "budget 1.2", "85 lakh total".
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const after = (...lines: string[]) => {
  const visitor = talk();
  for (const line of lines) visitor.say(line);
  return visitor.session().current_filters;
};

describe('with a fraction and no word of rent it is crore', () => {
  test.each([
    ['2bhk flat chahiye whitefield budget 1.2', 12_000_000],
    ['2 bhk in whitefield side 1.5', 15_000_000],
  ])('%s', (line, budget_max) => {
    expect(after(line)).toMatchObject({ budget_max });
  });
});

describe('so much in total is the most', () => {
  test.each([
    'for 85 lakh total what can I get in whitefield',
    'whitefield me 2bhk 85 lakh total',
    'व्हाइटफील्ड में 2 बीएचके 85 लाख कुल',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ನಲ್ಲಿ 2 BHK 85 ಲಕ್ಷ ಒಟ್ಟು',
    'loan 40 milega, whitefield 85 lakh ke andar dikhao',
  ])('%s', (line) => {
    const { budget_min, budget_max } = after(line);
    expect([budget_min, budget_max]).toEqual([undefined, 8_500_000]);
  });
});

describe('two numbers side by side are the ends of a range', () => {
  test.each([
    ['2bhk whitefield budget 60 70 lakh', 6_000_000, 7_000_000],
    ['किराया 25 30 हज़ार', 25_000, 30_000],
    ['whitefield rent 20 25k', 20_000, 25_000],
  ])('%s', (line, budget_min, budget_max) => {
    expect(after(line)).toMatchObject({ budget_min, budget_max });
  });

  test.each(['2 bhk 60 lakh', '3 bhk, 2 90 lakh'])('what counts something else is none: %s', (line) => {
    expect(after(line).budget_min).toBeUndefined();
  });
});

describe('without a unit it is what lies near the prices here, to buy or to rent', () => {
  const catalogue = catalogueOf([...HOMES, RENTED]);
  test.each([
    ['2bhk whitefield budget 60', 6_000_000],
    ['2bhk whitefield upto 65', 6_500_000],
  ])('%s', (line, budget_max) => {
    const visitor = talk({ catalogue });
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ purpose: 'buy', budget_max });
  });

  test('what it could both be is asked', () => {
    const { reply } = talk({ catalogue: catalogueOf([...HOMES, { ...RENTED, price: 58_000 }]) }).say(
      '2bhk whitefield budget 60',
    );
    expect(reply.suggestions.map(({ label }) => label)).toEqual(['₹60 lakh', '₹60 thousand a month']);
  });
});
