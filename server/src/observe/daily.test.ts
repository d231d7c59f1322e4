// The owner's day in numbers, and what may not be told.
import { expect, test } from 'vitest';
import type { TurnEvent } from '../turn/turn.ts';
import { dailyCounts } from './daily.ts';

const answered = (epoch: string, status: 'new' | 'continued', ...noticed: TurnEvent[]) => ({
  type: 'answered' as const,
  key: epoch,
  epoch,
  status,
  version: 1,
  ms: 1,
  commit_ms: 1,
  state_bytes: 1,
  noticed,
});
const wants = (locality: string): TurnEvent => ({ type: 'locality_asked', locality });

test('counts conversations and what went wrong in them, and begins anew', () => {
  const daily = dailyCounts(0);
  daily.session(answered('a', 'new', { type: 'zero_result' }, { type: 'contact_shown' }));
  daily.session(answered('a', 'continued', { type: 'not_understood' }));
  daily.session({ type: 'conflict', attempt: 1 });
  expect(daily.close(86_400_000)).toEqual({
    since: '1970-01-01T00:00:00.000Z',
    conversations: 1,
    messages: 2,
    zero_results: 1,
    not_understood: 1,
    contact_cards: 1,
    localities: {},
  });
  expect(daily.close(0)).toMatchObject({ since: '1970-01-02T00:00:00.000Z', conversations: 0, messages: 0 });
});

test('names a locality when five conversations asked for it, however often each did', () => {
  const daily = dailyCounts(0);
  for (let i = 0; i < 50; i++) daily.session(answered(`v${i % 4}`, 'continued', wants('Hebbal')));
  for (let i = 0; i < 5; i++) daily.session(answered(`v${i}`, 'new', wants('Whitefield')));
  for (let i = 0; i < 6; i++) daily.session(answered(`v${i}`, 'new', wants('Kadugodi')));
  expect(Object.entries(daily.close(0).localities)).toEqual([
    ['Kadugodi', 6],
    ['Whitefield', 5],
  ]);
});
