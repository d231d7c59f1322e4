import { expect, test } from 'vitest';
import { newestFirst } from './chat.ts';
import { answer, turn } from './testing.ts';

const said = (...labels: string[]) =>
  turn(labels.join(), {
    answer: answer('e', labels.length, {
      chips: labels.map((label) => ({ filter: 'amenities', value: label, label })),
    }),
  });
const order = (...turns: ReturnType<typeof turn>[]) => newestFirst(turns).map(({ label }) => label);

test('a new wish stands before those of earlier answers, which keep their order', () => {
  expect(order(said('pool'), said('gym', 'pool'), said('gym', 'park', 'pool'))).toEqual([
    'park',
    'gym',
    'pool',
  ]);
});
test('what is taken off is gone, and new again when it comes back', () => {
  expect(order(said('pool', 'gym'), said('gym'), said('pool', 'gym'))).toEqual(['pool', 'gym']);
});
test('what waits for its answer changes nothing', () => {
  expect(order(said('pool'), turn('later'))).toEqual(['pool']);
});
