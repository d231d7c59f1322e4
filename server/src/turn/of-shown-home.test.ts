// Of a home shown: what names or points at it is no wish: the name is no filter, its own price and size are no limits, and a number
// said as an ordinal is that home.
import { describe, expect, test } from 'vitest';
import { ids, talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, price: number, area: number, more = {}) =>
  home({
    id,
    name,
    project: name,
    locality: 'Hebbal',
    price,
    purpose: 'buy',
    bhk: 2,
    area,
    area_basis: 'built_up',
    ...more,
  });
const catalogue = catalogueOf([
  flat('tara', 'Tara Nivas', 6_000_000, 1150),
  flat('usha', 'Usha Nivas', 7_000_000, 1100),
  flat('chaya', 'Chaya Kunja', 8_000_000, 1200, { bhk: 3 }),
  flat('megha', 'Megha Kunja', 9_045_000, 1400),
]);
const shown = (first = 'homes in Hebbal to buy') => {
  const visitor = talk({ catalogue });
  expect(visitor.say(first).reply.cards).toHaveLength(4);
  return visitor;
};

describe('a name is no filter where something is asked or said of the home', () => {
  test.each([
    ['3bhk wala chaya jo tha uska emi kitna padega 20 saal', /69,426.*Chaya/],
    [
      'I asked about the Megha one at 90.45. EMI with 20 lakh down, 20 years?',
      /61,13\d.*Megha|Megha.*61,13\d/,
    ],
    ['number 4 looks good value at 90.45', /Megha/],
    ['usha wala dekho na, accha hai', /Usha/],
    ['Megha Kunja in Hebbal, 90.45 lakhs', /Megha/],
  ])('“%s”', (said, told) => {
    const visitor = shown();
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual(before);
  });

  test('two compared, whatever is said of both', () => {
    const visitor = shown();
    const { reply } = visitor.say('How do Tara Nivas and Megha Kunja differ, since both are in Hebbal?');
    expect(ids({ reply })).toEqual(['tara', 'megha']);
    expect(reply.text).toMatch(/^Side by side/);
  });

  test('a wish for homes of the name is one', () => {
    const visitor = shown();
    expect(visitor.say('show me 3bhk in Tara Nivas').session.current_filters.project).toBe('Tara Nivas');
  });
});

describe('ordinals, however they are spelt', () => {
  test.each([
    ['दुसरा वाला कितने का है', /Usha/],
    ['तिसरे वाले का साइज़ कितना है', /Chaya/],
    ['3 ne number eshtu', /Chaya/],
    ['2 ne mane chennagide', /Usha/],
  ])('“%s”', (said, told) => {
    expect(shown().say(said).reply.text).toMatch(told);
  });

  test.each([
    ['इनमें से पहले और तीसरे की तुलना कीजिए', ['tara', 'chaya']],
    ['पहला वाला और Megha Kunja में क्या फ़र्क है', ['tara', 'megha']],
    ['pehla wala aur Megha Kunja me kya fark hai', ['tara', 'megha']],
    ['the second one and Megha Kunja, how do they differ?', ['usha', 'megha']],
  ])('“%s”', (said, meant) => {
    expect(ids(shown().say(said))).toEqual(meant);
  });
});
