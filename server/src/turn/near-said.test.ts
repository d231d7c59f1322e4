// "Not too far from" is near; a no that is taken back rules nothing out.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'must be ready, and somewhere not too far from Hebbal',
  '2bhk not very far from Hebbal',
  'ghar Hebbal se zyada door nahi chahiye 2bhk',
  'हेब्बल से ज़्यादा दूर नहीं, 2 बीएचके',
])('is looked for near there: %s', (said) => {
  const { current_filters } = talk({ strict: false }).say(said).session;
  expect(current_filters.exclude_locality).toBeUndefined();
  expect(current_filters.locality).toEqual(['Hebbal']);
});

test('NOT not in it is in it', () => {
  const visitor = talk();
  visitor.say('2bhk not in Hebbal');
  const { current_filters } = visitor.say('NOT not in hebbal. Hebbal or close by is what I want').session;
  expect(current_filters.exclude_locality).toBeUndefined();
  expect(current_filters.locality).toEqual(['Hebbal']);
});
