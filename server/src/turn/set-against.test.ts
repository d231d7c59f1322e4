// A comparative beside a home shown: others that are more or less than it are looked for; said of that home it wishes for nothing.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (line: string) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  const { reply } = visitor.say(line);
  return { text: reply.text, filters: visitor.session().current_filters };
};

describe('what it is set against bounds the search', () => {
  test.each([
    ['cheaper than the 2nd one', { budget_max: 6_199_999 }],
    ['2nd se sasta dikhao', { budget_max: 6_199_999 }],
    ['anything bigger than 1', { area_min: 1101 }],
  ])('%s', (line, expected) => {
    const { filters } = after(line);
    expect(Object.keys(filters)).toEqual(expect.arrayContaining(Object.keys(expected)));
  });
});

describe('said of a home it is told beside the others, and wishes for nothing', () => {
  test.each([
    'hmm, 2nd is cheaper',
    '2nd wala sasta hai',
    '1st is bigger, ok',
    'second one smaller than first right',
  ])('%s', (line) => {
    const { text, filters } = after(line);
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
    expect(text).toMatch(/1|Lakeside/);
  });
});

test('what is left out of a comparison leaves out no home', () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  const { reply } = visitor.say('whats the difference between 1 and 2 apart from price');
  expect(reply.comparison).toBeDefined();
});
