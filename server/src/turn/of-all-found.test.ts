// The first of all that the search found, by an amount beside the price; those on screen are only some of them.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const rented = (n: number, deposit: number, maintenance: number) =>
  home({
    id: `r${n}`,
    name: `Rang ${n}`,
    purpose: 'rent',
    bhk: 1,
    locality: 'Hebbal',
    price: 15_000 + n * 1000,
    deposit,
    maintenance,
  });
const sold = (n: number, area: number) =>
  home({
    id: `s${n}`,
    name: `Sona ${n}`,
    bhk: 2,
    locality: 'Hebbal',
    price: 5_000_000 + n * 100_000,
    area,
    area_basis: 'carpet',
  });
const catalogue = catalogueOf([
  ...[90, 80, 70, 60, 50, 40].map((thousand, n) => rented(n + 1, thousand * 1000, 3000 - n * 100)),
  ...[500, 520, 540, 560, 580, 900].map((area, n) => sold(n + 1, area)),
]);
const after = (first: string, ...more: string[]) => {
  const visitor = talk({ catalogue });
  expect(visitor.say(first).reply.cards).toHaveLength(4);
  for (const line of more) visitor.say(line);
  return visitor;
};

describe('an amount is lowest among all that were found', () => {
  test.each([
    ['1 bhk on rent', 'which has the lowest deposit?', '40,000'],
    ['1 bhk on rent', 'is there any with a lower deposit', '40,000'],
    ['1 bhk on rent', 'which of all of them has the least maintenance', '2,500'],
    ['1bhk kiraye par', 'sabse kam deposit kiska hai', '40,000'],
    ['1bhk kiraye par', 'kam deposit wala kaunsa hai', '40,000'],
    ['1 बीएचके किराये पर', 'सबसे कम डिपॉज़िट किसका है', '40,000'],
    ['1 BHK ಬಾಡಿಗೆಗೆ', 'ಕಡಿಮೆ ಡೆಪಾಸಿಟ್ ಇರೋದು ಯಾವುದು', '40,000'],
    ['1bhk baadigege', 'kadime deposit yavudu', '40,000'],
    ['2 bhk to buy', 'which is the cheapest per sq ft', '6,222'],
    ['2 bhk to buy', 'sort by price per square foot please', '6,222'],
    ['2 bhk to buy', 'which of your 2 BHK homes has the lowest rate per square foot?', '6,222'],
    ['2bhk kharidna hai', 'per sqft sabse sasta kaunsa', '6,222'],
    ['2bhk kharidna hai', 'per sqft ke hisaab se sort karo', '6,222'],
    ['2 बीएचके ख़रीदना है', 'प्रति वर्ग फुट सबसे सस्ता कौन सा है', '6,222'],
  ])('after “%s”, “%s”', (first, said, lowest) => {
    const visitor = after(first);
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(said);
    expect(reply.text).toMatch(new RegExp(`6[^₹]*₹${lowest}`));
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('of one home spoken of it is asked of them all', () => {
    const visitor = after('1 bhk on rent', 'what is the deposit of the first one?');
    expect(visitor.say('too much. which one has a lower deposit?').reply.text).toContain('₹40,000');
  });

  test('“these” are those on screen, and two compared are the two', () => {
    const visitor = after('1 bhk on rent');
    expect(visitor.say('which of these has the lowest deposit?').reply.text).not.toContain('₹40,000');
    visitor.say('compare 1 and 2');
    expect(visitor.say('which has the lower deposit?').reply.text).not.toContain('₹40,000');
  });
});
