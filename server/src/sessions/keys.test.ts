import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshEpoch, freshSessionId, messageHash, recordKey, secureRandom } from './keys.ts';

const urlSafe = (max: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{1,${max}}$`));

test('a record key is SHA-256 of id, line break and token, as base64url', () => {
  // printf 'abc123\nAAAA' | openssl dgst -sha256 -binary | basenc --base64url
  expect(recordKey({ session_id: 'abc123', token: 'AAAA' })).toBe(
    'z1NDIE-0WfGTzByoI48E2zjvfNxfmlVC5CmC-IQDVrg',
  );
});

test('no two visitors share a record key', () => {
  const visitor = fc.record({ session_id: urlSafe(64), token: fc.option(urlSafe(43), { nil: undefined }) });
  fc.assert(
    fc.property(visitor, visitor, (a, b) => {
      const same = a.session_id === b.session_id && a.token === b.token;
      expect(recordKey(a) === recordKey(b)).toBe(same);
    }),
  );
});

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
