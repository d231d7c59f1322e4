// Turned to somebody: by the bare name of whose search is known, by "he needs", and back to one's own.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('a person who was only mentioned gets a search of their own', () => {
  test.each([
    ['and my brother also moves here', 'he needs his own place, 2bhk in hebbal under 70 lakh', 'and for me?'],
    ['mera bhai bhi aa raha hai', 'usko alag chahiye, 2bhk hebbal mein 70 lakh tak', 'aur mere liye?'],
  ])('%s', (told, his, mine) => {
    const visitor = talk();
    const own = visitor.say('3bhk in Whitefield').session.current_filters;
    visitor.say(told);
    const { session } = visitor.say(his);
    expect(session.memory.party).toBe('brother');
    expect(session.current_filters).toMatchObject({ locality: ['Hebbal'], bhk: [2] });
    expect(visitor.say(mine).session.current_filters).toEqual(own);
  });
});

describe('the bare name turns to whose search is known', () => {
  test.each(['ok mother. ground floor possible?', 'no my mother, 2bhk', 'and mother emi on the first?'])(
    '%s',
    (said) => {
      const visitor = talk();
      visitor.say('3bhk in Whitefield under 2 cr and a 2bhk for my mother under 70 lakh');
      const { session } = visitor.say(said);
      expect(session.memory.party).toBe('parents');
      expect(session.current_filters).toMatchObject({ bhk: [2], budget_max: 7_000_000 });
    },
  );
  test('but not where something is told of them', () => {
    const visitor = talk();
    visitor.say('3bhk in Whitefield under 2 cr and a 2bhk for my mother under 70 lakh');
    expect(visitor.say('my mother is 70 years old').session.current_filters.bhk).toEqual([3]);
  });
});
