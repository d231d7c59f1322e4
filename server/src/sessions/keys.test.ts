import { expect, test } from 'vitest';
import { freshEpoch, freshSessionId, messageHash, secureRandom } from './keys.ts';

test('session ids are 8 characters that the contract accepts, and differ', () => {
  const ids = Array.from({ length: 1_000 }, () => freshSessionId(secureRandom));
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{8}$/);
  expect(new Set(ids).size).toBe(1_000);
});

test('epochs come from the random bytes alone', () => {
  const zeros = (bytes: number) => Buffer.alloc(bytes);
  expect(freshEpoch(zeros)).toBe(freshEpoch(zeros));
  expect(freshEpoch(secureRandom)).not.toBe(freshEpoch(secureRandom));
});

test('a query and an action never hash alike', () => {
  const action = { type: 'more' } as const;
  expect(messageHash({ query: 'more' })).not.toBe(messageHash({ action }));
  expect(messageHash({ query: JSON.stringify(action) })).not.toBe(messageHash({ action }));
});
