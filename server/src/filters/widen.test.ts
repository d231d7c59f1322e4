// Ends that move: a range that stands reaches as far as a number that will do as well; a number nobody pays is a size.
import { describe, expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { talk } from '../turn/testing.ts';

const after = (first: string, text: string): Filters => {
  const visitor = talk({ strict: false });
  visitor.say(first);
  const { purpose: _p, bhk: _b, ...rest } = visitor.say(text).session.current_filters;
  return rest;
};
const LAKH = 100_000;

describe('after 60 to 80 lakh', () => {
  test.each([
    ['within 70', undefined, 70],
    ['up to 90 max', undefined, 90],
    ['at least 65', 65, undefined],
    ['we can go lower, like 50', 50, 80],
    ['can go down to 50', 50, 80],
    ['even 50 is fine', 50, 80],
    ['50 bhi chalega', 50, 80],
    ['50 lakh also ok', 50, 80],
    ['50 ಆದರೂ ಸರಿ', 50, 80],
    ['we can go higher, maybe 95', 60, 95],
    ['95 bhi chalega', 60, 95],
  ])('%s', (text, low, high) => {
    expect(after('2bhk 60 to 80 lakh', text)).toEqual({
      ...(low && { budget_min: low * LAKH }),
      ...(high && { budget_max: high * LAKH }),
    });
  });
});

test('what is called too low is not welcome', () => {
  expect(after('2bhk 60 to 80 lakh', '50 is too low, from 65')).toMatchObject({ budget_min: 65 * LAKH });
});

test('a small number that will do as well is no amount', () => {
  expect(after('2bhk 60 to 80 lakh', '3 also ok')).toEqual({ budget_min: 60 * LAKH, budget_max: 80 * LAKH });
});

test.each([
  ['1500 or bigger', { area_min: 1500 }],
  ['1500 is also ok', { area_min: 1000, area_max: 1500 }],
  ['up to 1500', { area_max: 1500 }],
])('after 1000 to 1300 sqft: %s', (text, expected) => {
  expect(after('2bhk 1000 to 1300 sqft', text)).toEqual(expected);
});

describe('a number that nobody pays for a home is its size', () => {
  test.each([
    ['1500 or bigger', { area_min: 1500 }],
    ['bigger than 1500', { area_min: 1500 }],
    ['2bhk 1500 se bada', { area_min: 1500 }],
    ['1200 sqft ya usse bada', { area_min: 1200 }],
    ['1500 ಗಿಂತ ದೊಡ್ಡದು', { area_min: 1500 }],
    ['1200 ಚದರ ಅಡಿಗಿಂತ ದೊಡ್ಡದು', { area_min: 1200 }],
    ['2bhk under 800', { area_max: 800 }],
    ['2bhk around 1000', { area_min: 900, area_max: 1100 }],
    ['2bhk for rent under 4500', { budget_max: 4500 }],
    ['2bhk ready before 2027', { possession_by: '2027' }],
  ])('%s', (text, expected) => {
    const { purpose: _p, bhk: _b, ...rest } = talk({ strict: false }).say(text).session.current_filters;
    expect(rest).toEqual(expected);
  });
});
