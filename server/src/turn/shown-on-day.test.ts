// Homes that were found are to be shown on a day: that is a visit, and no search.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'I am coming on 14th dec, can you arrange to show me 3-4 flats in one day in whitefield',
  'i will be in bangalore on 14th dec, can you show me these flats that day',
])('%s', (line) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  const { reply, session } = visitor.say(line);
  expect(reply.text).toContain('14 Dec');
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
});

test('homes of another kind are looked for', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  expect(visitor.say('show me 3bhk in whitefield ready by dec 2027').session.current_filters.bhk).toEqual([
    3,
  ]);
});
