// "Is the 55 lakh flat in Whitefield still there?" before any home was shown: one seen elsewhere is told by its price and place.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('a home that somebody saw elsewhere is meant by its price and place', () => {
  test.each([
    'I saw the 55 lakh flat in whitefield on your page, is it still available or already gone',
    'is the 55 lakh flat in whitefield still available',
    'whitefield wala 55 lakh ka flat abhi bhi hai kya',
    'hi, the 2bhk at 55 lakh in whitefield, can i see it on saturday',
  ])('%s', (line) => {
    const visitor = talk();
    const { reply } = visitor.say(line);
    expect(reply.text).toContain('Lakeside Court, A-1');
    expect(visitor.session().current_filters).toEqual({});
  });
});

test.each(['2bhk for 55 lakh in whitefield', 'want a 2bhk at 55 lakh in whitefield'])(
  'a price without anything asked of it is a wish: %s',
  (line) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters.locality).toEqual(['Whitefield']);
  },
);
