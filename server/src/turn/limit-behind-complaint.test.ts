// A wish behind a price that is too much is read as it is said, and a count said back is no price.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  '58 thousand is too much. Anything up to 45 thousand?',
  '58 thousand is too costly. Nothing up to 45 thousand?',
  '58 thousand is too much. No homes under 45 thousand?',
  '58k bahut zyada hai. 45k tak kuch nahi hai kya?',
  '58 हज़ार ज़्यादा है। 45 हज़ार तक कुछ नहीं है क्या?',
  '58 savira jaasti aaytu. 45 savira olage yavudu illva?',
])('what is asked behind a price that is too much is looked for: %s', (said) => {
  const visitor = talk();
  visitor.say('2 bhk to rent');
  expect(visitor.say(said).session.current_filters).toMatchObject({ budget_max: 45_000 });
});

test('an amount that is refused is still no limit', () => {
  const visitor = talk();
  visitor.say('2 bhk in whitefield under 80 lakh');
  expect(visitor.say('80 lakh ki limit nahi chahiye').session.current_filters.budget_max).toBeUndefined();
});

test.each(['I mean of all 36, not only these 4', 'mera matlab saare 36 mein se, sirf 4 mein se nahi'])(
  'a count of what was found is no price: %s',
  (said) => {
    const visitor = talk();
    visitor.say('2 bhk to buy');
    expect(visitor.say(said).session.current_filters.budget_max).toBeUndefined();
  },
);

test('a bound that is refused, and not asked for, is turned round', () => {
  expect(
    talk().say('2 bhk in whitefield, nothing under 60 lakh please').session.current_filters,
  ).toMatchObject({
    budget_min: 6_000_000,
  });
});

test.each([
  ['1200 is less than 1500. I want 1500 minimum', { area_min: 1500 }],
  ['1200 sqft is below 1500 sqft', { area_min: 1500 }],
  ['1200 sqft 1500 sqft se kam hai', { area_min: 1500 }],
  ['1700 sqft is more than 1500 sqft', { area_max: 1500 }],
  ['less than 1500 sqft', { area_max: 1500 }],
])('a size held against the one wished tells which way it bounds: %s', (said, filters) => {
  const visitor = talk();
  visitor.say('2 bhk 1500 sqft');
  const { area_min, area_max } = visitor.say(said).session.current_filters;
  expect({ area_min, area_max }).toEqual({ area_min: undefined, area_max: undefined, ...filters });
});

test.each(['first or second floor please', '1st or 2nd floor chahiye', 'pehli ya dusri manzil chahiye'])(
  'two floors are both wished, and number no home: %s',
  (said) => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield');
    expect(visitor.say(said).session.current_filters).toMatchObject({ floor_min: 1, floor_max: 2 });
  },
);
