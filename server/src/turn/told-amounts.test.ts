// Of two amounts the one that is denied goes; what somebody else named is nobody's budget.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

describe('a later amount takes the place of the one that is denied', () => {
  test.each([
    ['no, max not 75, 90', 9_000_000],
    ['not 75, 90', 9_000_000],
    ['85 nahi 90 tak', 9_000_000],
    ['85 nahi, 90', 9_000_000],
    ['budget 60 alla 65', 6_500_000],
    ['60 lakh alla 65', 6_500_000],
    ['बजट 60 नहीं 65', 6_500_000],
    ['ಬಜೆಟ್ 60 ಅಲ್ಲ 65', 6_500_000],
    ['i said 70 not 80', 7_000_000],
  ])('%s', (line, budget_max) => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield, budget 80 lakh');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ bhk: [2], budget_max });
  });

  test('of a rent', () => {
    const visitor = talk();
    visitor.say('2bhk for rent, 20k');
    visitor.say('no no 20 not, 25');
    expect(visitor.session().current_filters).toMatchObject({ budget_max: 25_000 });
  });

  test('bedrooms stay bedrooms', () => {
    const visitor = talk();
    visitor.say('2bhk to buy in Whitefield, budget 80 lakh');
    visitor.say('2 nahi 3 bhk');
    expect(visitor.session().current_filters).toMatchObject({ bhk: [3], budget_max: 8_000_000 });
  });
});

describe('what somebody else named is no budget', () => {
  test.each([
    'agent told me 60, later 65',
    'owner was saying 80',
    'broker said 75 lakh yesterday',
    'owner 70 bol raha tha',
    'agent ne 60 lakh bataya, ab 65 bol raha hai',
    'owner 60 heltidru',
    'मालिक ने 60 लाख बताया था',
    'ಓನರ್ 60 ಲಕ್ಷ ಹೇಳಿದ್ರು',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const before = visitor.session().current_filters;
    expect(visitor.say(line).reply.text).toMatch(/55/);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('an offer beside it is one', () => {
    const visitor = looking();
    visitor.say('owner said 54, will he take 50 for the first one?');
    expect(visitor.session().memory.agenda).toContainEqual(expect.objectContaining({ offer: 5_000_000 }));
  });

  test.each(['my agent said budget 90 lakh', 'my friend said max 90 lakh'])(
    'a bound is a wish: %s',
    (line) => {
      const visitor = looking();
      visitor.say(line);
      expect(visitor.session().current_filters.budget_max).toBe(9_000_000);
    },
  );
});

test('the rent that is paid already is none that is wished', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  visitor.say('are these ready? i cant wait, paying rent already 25k');
  expect(visitor.session().current_filters).toEqual({ bhk: [2], locality: ['Whitefield'], purpose: 'buy' });
});

test.each([
  'my wife prefers 2 but its costly by 7 lakhs',
  'its 7 lakh costlier than the first one',
  '7 lakh mehenga hai pehle se',
])('by how much a home is dearer is no budget: %s', (line) => {
  const visitor = looking();
  visitor.say(line);
  expect(visitor.session().current_filters.budget_max).toBeUndefined();
});
