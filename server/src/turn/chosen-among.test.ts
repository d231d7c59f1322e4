// Chosen among: a comparative asked of homes that are named, or of two just spoken of, names the one of them; no wish changes.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, price: number, area: number, more = {}) =>
  home({
    id,
    name,
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
  flat('usha', 'Usha Nivas', 7_000_000, 1100, { area_basis: 'super_built_up' }),
  flat('chaya', 'Chaya Nivas', 8_000_000, 1000),
  flat('megha', 'Megha Nivas', 9_000_000, 1400, { area_basis: 'super_built_up' }),
]);
const shown = (first = '2bhk in Hebbal') => {
  const visitor = talk({ catalogue });
  expect(visitor.say(first).reply.cards).toHaveLength(4);
  return visitor;
};

describe('of those that are named', () => {
  test.each([
    ['1 and 3 which is bigger', /Biggest: Tara.*then Chaya/],
    ['1 and 3, which one is cheaper per sq ft?', /Cheapest per sq ft: Tara.*then Chaya/],
    ['pehla aur teesra, inme bada kaunsa hai', /Sabse bada: Tara.*Chaya/],
    ['पहला और तीसरा, सस्ता कौन सा है?', /सबसे सस्ता: Tara.*Chaya/],
    ['1 ಮತ್ತು 3 ಯಾವುದು ದೊಡ್ಡದು?', /ದೊಡ್ಡದು: Tara.*Chaya/],
    ['1 mattu 3 yavudu doddadu', /oddadu: Tara.*Chaya/],
  ])('“%s”', (said, told) => {
    const visitor = shown();
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual(before);
  });
});

describe('of the two just spoken of', () => {
  test.each([
    ['compare 1 and 3', 'so 3 is actually smaller?', /Smallest: Chaya/],
    ['compare 1 and 3', 'then number 3 is bigger?', /Biggest: Tara/],
    ['1 aur 3 compare karo', 'matlab 3 chhota hai na?', /Sabse chhota: Chaya/],
    ['1 और 3 की तुलना करो', 'यानी 3 छोटा है?', /सबसे छोटा: Chaya/],
  ])('after “%s”, “%s”', (before, said, told) => {
    const visitor = shown();
    visitor.say(before);
    const filters = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual(filters);
  });
});

describe('of areas that are measured differently', () => {
  test('more by the narrower measure is surely more', () => {
    expect(shown().say('1 and 2, which is bigger?').reply.text).toMatch(
      /Biggest: Tara.*Measured differently: .*Usha/,
    );
  });
  test('else none is said to be the bigger one', () => {
    const { text } = shown().say('1 and 4, which is bigger?').reply;
    expect(text).toMatch(/^Measured differently: Tara.*Megha/);
    expect(text).not.toContain('Biggest');
  });
});

test.each([
  'show me something bigger than 3',
  'bigger please',
  'anything cheaper?',
  'is there one bigger than 3?',
])('others are looked for by “%s”', (said) => {
  const visitor = shown();
  visitor.say('compare 1 and 3');
  expect(visitor.say(said).reply.text).not.toMatch(/Biggest|Cheapest:/);
});
