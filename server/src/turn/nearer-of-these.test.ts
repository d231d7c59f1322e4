// Nearer of these: which of the homes in talk is closer to the place that is named, or to work.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'I told you, Hebbal. Which of these two is closer to it?',
  'I said Hebbal. which of the two is nearer to it?',
])('the place of the message is what they are measured to: %s', (said) => {
  const visitor = looking();
  visitor.say('compare 1 and 3');
  const filters = visitor.session().current_filters;
  const { reply, session } = visitor.say(said);
  expect(reply.text).toMatch(/km/);
  expect(reply.text).toContain('Hebbal');
  expect(reply.comparison).toBeFalsy();
  expect(session.current_filters).toEqual(filters);
});

test('a place to look in, and no home in talk, is a wish', () => {
  const visitor = looking();
  expect(
    visitor.say('show homes in Hebbal, which is closer to it?').session.current_filters.locality,
  ).toEqual(['Hebbal']);
});
