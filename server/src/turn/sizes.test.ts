// Sizes as people say them: bounds and ranges without a unit, and a home's area in the unit that it is asked in.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const wished = (line: string) => {
  const visitor = looking();
  visitor.say(line);
  return visitor.session().current_filters;
};

describe('bounds and ranges', () => {
  test.each([
    ['1100 sqft mele', { area_min: 1100 }],
    ['above 1100 ft', { area_min: 1100 }],
    ['1000 ft tak', { area_max: 1000 }],
    ['1100 inda 1400', { area_min: 1100, area_max: 1400 }],
    ['between 1100 and 1400', { area_min: 1100, area_max: 1400 }],
    ['1100 se 1400', { area_min: 1100, area_max: 1400 }],
    ['1000 se 1200 ke beech sqft', { area_min: 1000, area_max: 1200 }],
    ['1100 ಇಂದ 1400', { area_min: 1100, area_max: 1400 }],
    ['1100 से 1400 के बीच', { area_min: 1100, area_max: 1400 }],
    ['1100 rinda 1400 olage', { area_min: 1100, area_max: 1400 }],
    ['1100 se 1400 ke andar', { area_min: 1100, area_max: 1400 }],
    ['1100 sqft ginta hecchu', { area_min: 1100 }],
    ['1100 sqft ginta hechu torisi', { area_min: 1100 }],
  ])('%s', (line, filters) => {
    expect(wished(line)).toMatchObject(filters);
    expect(wished(line)).not.toHaveProperty('budget_max');
  });

  test.each(['on a 40 ft road', 'ceiling 10 feet high?', 'between 55 and 65 lakh'])('no size: %s', (line) =>
    expect(wished(line)).not.toHaveProperty('area_min'),
  );
});

describe('the area of a home in the unit that is asked', () => {
  test.each([
    ['how many guntha is flat 1?', '0.9 guntas'],
    ['area of number 1 in square yards?', '108.89 sq yards'],
    ['what is the first one in cents', '2.25 cents'],
    ['1st one kitne gaj ka hai', '108.89 gaj'],
    ['पहला वाला कितने गज का है?', '108.89 गज'],
    ['ಮೊದಲನೆಯದು ಎಷ್ಟು ಗುಂಟೆ?', '0.9 ಗುಂಟೆ'],
    ['number 1 eshtu guntha', '0.9 gunt'],
    ['size of 1 in square metres', '91.04 sq m'],
    ['number 1 in acres?', '0.022 acres'],
  ])('%s', (line, told) => expect(looking().say(line).reply.text).toContain(told));

  test.each([
    ['rate per gaj kitna hai', /1 gaj: ₹/],
    ['गज में रेट बताओ', /1 गज: ₹/],
    ['price per sq yard?', /1 sq yard: ₹/],
    ['ek gunta kitne ka padega', /1 guntha: ₹/],
  ])('a rate in it: %s', (line, told) => expect(looking().say(line).reply.text).toMatch(told));

  test('a size wished in one is a wish', () =>
    expect(wished('200 gaj plot')).toMatchObject({ area_min: 1620, area_max: 1980 }));
});

describe('a size that is complained of', () => {
  test.each([
    ['that one is too small, 700 sq ft', { area_min: 701 }],
    ['700 sqft, too small for us', { area_min: 701 }],
    ['bahut chhota hai, 700 sqft', { area_min: 701 }],
    ['बहुत छोटा है, 700 वर्ग फुट', { area_min: 701 }],
    ['thumba chikkadu, 700 sq ft', { area_min: 701 }],
    ['ತುಂಬಾ ಚಿಕ್ಕದು, 700 ಚದರ ಅಡಿ', { area_min: 701 }],
    ['too big for us, 1500 sqft', { area_max: 1499 }],
  ])('%s', (line, filters) => {
    const found = wished(line);
    expect(found).toMatchObject(filters);
    expect(found).not.toHaveProperty('area_min' in filters ? 'area_max' : 'area_min');
  });

  test('a larger size that is wanted beside it is the least', () =>
    expect(wished('too small, show 1200 sq ft')).toMatchObject({ area_min: 1200 }));
});

describe('a list from large to small', () => {
  test.each(['big to small', 'bade se chhote', 'बड़े से छोटे', 'ದೊಡ್ಡದರಿಂದ ಚಿಕ್ಕದು', 'dodda inda chikka'])(
    '%s',
    (line) => {
      const visitor = looking();
      visitor.say(line);
      expect(visitor.session().memory.order).toBe('area_down');
      expect(visitor.session().objections_raised).toEqual([]);
    },
  );
});

describe('of rents so small a number is a size', () => {
  test.each(['above 1000', '1000 se zyada', '1000 ginta hecchu'])('%s', (line) => {
    const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
    visitor.say('2bhk for rent in Whitefield');
    visitor.say(line);
    expect(visitor.session().current_filters).toMatchObject({ purpose: 'rent', area_min: 1000 });
  });
});

test.each([
  '2bhk, one room can be an office',
  '2bhk chahiye ek room office ke liye',
  '2bhk, ondu room office ge',
])('one of its rooms is no other number of them: %s', (line) => expect(wished(line).bhk).toEqual([2]));

describe('a size that is said of a home shown', () => {
  test.each([
    'that one is only 980 sq ft, what is the biggest in Whitefield?',
    'but it is just 980 sqft. show me the biggest',
    'woh to sirf 980 sqft hai, sabse bada kaunsa hai',
    'वह तो सिर्फ़ 980 वर्ग फुट है, सबसे बड़ा कौन सा है',
    'ಅದು ಬರೀ 980 ಚದರ ಅಡಿ, ಅತಿ ದೊಡ್ಡದು ಯಾವುದು',
    'adu bari 980 sqft, ati doddadu yavudu',
  ])('is no wish: %s', (said) => {
    const visitor = talk({ strict: false });
    visitor.say('2 bhk in Whitefield to buy');
    visitor.say(said);
    expect(visitor.session().current_filters).not.toHaveProperty('area_min');
    expect(visitor.session().current_filters).not.toHaveProperty('area_max');
  });

  test('is a wish where it is wanted', () => {
    const visitor = talk({ strict: false });
    visitor.say('2 bhk in Whitefield to buy');
    visitor.say('i like it, show me others of 980 sq ft');
    expect(visitor.session().current_filters).toHaveProperty('area_min');
  });
});

test.each(['I want 1200 sqft minimum, my current one is 1150', 'minimum 1200 sq ft. current flat i mean'])(
  'where somebody lives now is no power supply: %s',
  (line) => {
    const visitor = talk();
    visitor.say('3 bhk to buy');
    expect(visitor.say(line).reply.text).not.toMatch(/power/);
    expect(visitor.session().current_filters.area_min).toBe(1200);
  },
);

test.each([
  '3 BHK is too big for me, one room is enough',
  '3 BHK ನನಗೆ ಬಹಳ ದೊಡ್ಡದು. ಒಂದು ಕೋಣೆಯ ಮನೆ ಸಾಕು',
  '3bhk thumba doddadu, 1bhk saaku',
])('a size that is too big is no wish: %s', (line) => {
  const visitor = talk();
  visitor.say('3 bhk homes');
  const { session, reply } = visitor.say(line);
  expect(session.current_filters.bhk).toEqual([1]);
  expect(reply.text).not.toMatch(/larger|ದೊಡ್ಡದು ನೋಡೋಣ|doddadu nodona/);
});
