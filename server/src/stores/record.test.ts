import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expiryOf, pack, sharePerAddress, unpack } from './record.ts';
import type { SeenMessage } from './store.ts';

/** Any JSON text, as every state and response is one. */
const json = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => JSON.stringify({ text }));
const seen: fc.Arbitrary<SeenMessage> = fc.oneof(
  fc.record({ message_id: fc.string(), hash: fc.string() }),
  fc.record({ message_id: fc.string(), hash: fc.string(), response: json }),
);

test('a record is unpacked as it was packed, whatever it says', () => {
  const record = fc.record({
    epoch: fc.string(),
    version: fc.nat(),
    schema: fc.nat(),
    state: json,
    seen: fc.array(seen, { maxLength: 32 }),
  });
  fc.assert(
    fc.property(record, (value) => {
      expect(unpack(pack(value))).toEqual(value);
    }),
  );
});

test('a record ends when its visitor has been quiet, and never later than the absolute limit', () => {
  expect(expiryOf(0, 1_000, { idle_ms: 500, absolute_ms: 10_000 })).toBe(1_500);
  expect(expiryOf(0, 9_800, { idle_ms: 500, absolute_ms: 10_000 })).toBe(10_000);
  expect(() => expiryOf(0, 0, { idle_ms: Number.NaN, absolute_ms: 1 })).toThrow(RangeError);
});

test('one address may hold 2 % of the sessions, and at least one', () => {
  expect(sharePerAddress(50_000)).toBe(1_000);
  expect(sharePerAddress(10)).toBe(1);
});
