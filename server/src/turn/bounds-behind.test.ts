// A bound behind its amount, and a limit that is about so much: "1600 sqft atleast", "our limit is about two crore".
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('a bound behind its amount', () => {
  test.each([
    ['3bhk in hebbal 1200sft atleast', { area_min: 1200 }],
    ['3bhk hebbal 1200 sft atleast under 90 lakh', { area_min: 1200, budget_max: 9_000_000 }],
    ['1200 sqft kam se kam 3bhk chahiye', { area_min: 1200 }],
    ['1200 ಚದರ ಅಡಿ ಕನಿಷ್ಠ 3 ಬಿಎಚ್ಕೆ', { area_min: 1200 }],
    ['rent 2bhk 30k under', { budget_max: 30_000 }],
    ['2bhk 80 lakh upto, whitefield', { budget_max: 8_000_000 }],
    ['2bhk 60 lakh 80 lakh tak', { budget_max: 8_000_000 }],
    ['2bhk rent 20000 30000 tak', { budget_max: 30_000 }],
    ['50 lakh 60 lakh max 2bhk', { budget_max: 6_000_000 }],
  ])('%s', (said, filters) => {
    const { current_filters } = talk().say(said).session;
    expect(current_filters).toMatchObject(filters);
    if ('area_min' in filters) expect(current_filters.area_max).toBeUndefined();
  });
  test('is not the one of the next amount', () => {
    const { current_filters } = talk().say('3bhk 1200 sqft under 80 lakh').session;
    expect(current_filters).toMatchObject({ area_max: 1320, budget_max: 8_000_000 });
  });
});

test.each([
  'our limit is about 90 lakh, 2bhk',
  'budget lagbhag 90 lakh max, 2bhk',
  '2bhk about 90 lakh maximum',
])('a limit of about so much has no least: %s', (said) => {
  const { current_filters } = talk().say(said).session;
  expect(current_filters).toMatchObject({ budget_max: 9_000_000 });
  expect(current_filters.budget_min).toBeUndefined();
});

test('about so much, where nothing costs so much, takes in what costs less', () => {
  const { reply, session } = talk().say('2bhk in hebbal around 75 lakh');
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(session.current_filters.budget_min).toBeUndefined();
});
