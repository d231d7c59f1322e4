// Where somebody works is told: with no home wished near there, all that are wished, the nearest to it first.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'I work at ITPL, 2bhk to buy under 80 lakh, not in Whitefield',
  'my husband works in ITPL and we need a 2bhk to buy under 80 lakh, not Whitefield',
])('homes are found, and none is said not to be: %s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(session.memory.works).toEqual(['ITPL']);
  expect(reply.text).not.toMatch(/found nothing/);
});

test('what is asked to be near is looked for there', () => {
  const { current_filters } = talk({ strict: false }).say('2bhk to buy near ITPL').session;
  expect(current_filters.near).toEqual(['ITPL']);
});
