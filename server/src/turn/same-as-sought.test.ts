// "The same size", "isi budget mein": of what is looked for already; they point at no home and ask nothing of it.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (first: string, line: string) => {
  const visitor = talk();
  visitor.say(first);
  visitor.say(line);
  return visitor.session().current_filters;
};

describe('what stands goes on standing', () => {
  test.each([
    [
      '2bhk in whitefield under 90 lakh',
      'same budget in hebbal?',
      { locality: ['Hebbal'], budget_max: 9_000_000 },
    ],
    [
      '2bhk in whitefield under 90 lakh',
      'isi budget mein hebbal mein dikhao',
      { locality: ['Hebbal'], budget_max: 9_000_000 },
    ],
  ])('%s · %s', (first, line, expected) => {
    expect(after(first, line)).toMatchObject(expected);
  });
});

test('what is only asked of a rent is no wish to rent again', () => {
  const visitor = talk();
  visitor.say('2bhk for rent');
  visitor.say('tell me about the first one');
  const { reply } = visitor.say('deposit kitna dena padega aur maintenance alag se hai ya rent me hi');
  expect(reply.cards).toEqual([]);
});

test('what two areas let for is told of each', () => {
  const { reply } = talk().say('what gives better rental return whitefield or hebbal');
  expect(reply.text).toContain('Whitefield:');
  expect(reply.text).toContain('Hebbal:');
});
