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

test('so many are within the budget, where none is above it', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield up to 90 lakh');
  const { reply, session } = visitor.say('why are you showing the ones above my budget');
  expect(reply.text).toMatch(/^\d of them within ₹90 L\.$/);
  expect(session.current_filters.budget_max).toBe(9_000_000);
});

test('what stands is so, said again in a no', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield up to 90 lakh');
  expect(visitor.say('no not 90 exact, upto 90 lakh').reply.text).toMatch(/^Yes: /);
});
