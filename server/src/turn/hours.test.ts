// Hours: when one has to be somewhere is no price.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'i must be at school at 7.45',
  'office at 9.30, how far is it',
  'drop kids at school at 8.15 daily',
])('%s', (line) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  visitor.say(line);
  const { budget_min, budget_max } = visitor.session().current_filters;
  expect({ budget_min, budget_max }).toEqual({
    budget_min: before.budget_min,
    budget_max: before.budget_max,
  });
});

test('a price keeps its place beside a school', () => {
  const visitor = looking();
  visitor.say('2bhk near school at 1.45');
  expect(visitor.session().current_filters.budget_max).toBeGreaterThanOrEqual(14_500_000);
});
