// The owner's day in numbers, and what may not be told.
import { expect, test } from 'vitest';
import type { Effect } from '../effects/effect.ts';
import { dailyCounts } from './daily.ts';

const turn = (epoch: string, ...effects: Effect[]) => ({
  epoch,
  effects: [{ type: 'answered' as const, begins: false }, ...effects],
});
const first = (epoch: string, ...effects: Effect[]) => ({
  epoch,
  effects: [{ type: 'answered' as const, begins: true }, ...effects],
});
const wants = (locality: string): Effect => ({ type: 'locality_asked', locality });

test('counts conversations and what went wrong in them, and begins anew', () => {
  const daily = dailyCounts(0);
  daily.effects(first('a', { type: 'zero_result' }, { type: 'contact_shown' }));
  daily.effects(turn('a', { type: 'not_understood' }));
  expect(daily.close(86_400_000)).toEqual({
    since: '1970-01-01T00:00:00.000Z',
    conversations: 1,
    messages: 2,
    zero_results: 1,
    not_understood: 1,
    contact_cards: 1,
    localities: {},
    topics: {},
  });
  expect(daily.close(0)).toMatchObject({ since: '1970-01-02T00:00:00.000Z', conversations: 0, messages: 0 });
});

test('passes over a kind of effect that a later release has written', () => {
  const daily = dailyCounts(0);
  const later = { type: 'of_a_later_release' } as unknown as Effect;
  daily.effects(first('a', later, { type: 'zero_result' }));
  expect(daily.close(0)).toMatchObject({ messages: 1, zero_results: 1 });
});

test('names a locality when five conversations asked for it, however often each did', () => {
  const daily = dailyCounts(0);
  for (let i = 0; i < 50; i++) daily.effects(turn(`v${i % 4}`, wants('Hebbal')));
  for (let i = 0; i < 5; i++) daily.effects(first(`v${i}`, wants('Whitefield')));
  for (let i = 0; i < 6; i++) daily.effects(first(`v${i}`, wants('Kadugodi')));
  expect(Object.entries(daily.close(0).localities)).toEqual([
    ['Kadugodi', 6],
    ['Whitefield', 5],
  ]);
});
