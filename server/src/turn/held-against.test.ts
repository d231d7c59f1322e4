// A list that is said to be wrong, by words that change nothing of it, is not shown again: what it is held to is told.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (...lines: string[]) => {
  const visitor = talk({ strict: false });
  return lines.map((line) => visitor.say(line)).at(-1) as ReturnType<typeof visitor.say>;
};

test.each([
  ['2 bhk near metro', 'metro, not bus'],
  ['2 bhk near metro', 'metro chahiye, bus nahi'],
])('%s → %s', (wish, against) => {
  const { reply, session } = after(wish, against);
  expect(reply.cards).toEqual([]);
  expect(reply.text).toContain(wish.includes('metro') ? 'etro' : 'Whitefield');
  expect(reply.text).not.toMatch(/Once more|homes found/);
  expect(session.current_filters.bhk).toEqual([2]);
});

test('"or close by" is told what lies near', () => {
  const { reply } = after('3 bhk in Hebbal', 'NOT not in hebbal. Hebbal or close by is what I want');
  expect(reply.text).not.toContain('I found nothing');
});
