import { expect, test } from 'vitest';
import { add, allBits, copyOf, firstBits, noBits, passing, sizeOf, spanOf } from './bitset.ts';

const wordsOf = (bits: Uint32Array) => (i: number) => (bits[i] ?? 0) | 0;
const size = (bits: Uint32Array) => sizeOf(wordsOf(bits), bits.length);

test('a set made in passing is room for the next one, which begins empty', () => {
  const first = passing(() => allBits(100));
  passing(() => {
    const next = noBits(100);
    expect(next).toBe(first);
    expect(size(next)).toBe(0);
  });
});

test('sets at work at the same time share no room, and what was made before is never taken', () => {
  const kept = allBits(100);
  passing(() => {
    const outer = firstBits(100, 40);
    passing(() => allBits(100));
    const copy = copyOf(outer);
    expect(() => passing(() => JSON.parse('{'))).toThrow(SyntaxError);
    passing(() => noBits(100));
    expect([size(kept), size(outer), size(copy)]).toEqual([100, 40, 40]);
  });
  expect(passing(() => noBits(2000)).length).toBe(63);
  expect(noBits(100)).not.toBe(noBits(100));
});

test('a span is the size of a set, and the ends of what of it is within another', () => {
  const bits = noBits(200);
  for (const at of [31, 64, 130, 199]) add(bits, at);
  expect(spanOf(wordsOf(bits), allBits(200))).toEqual({ size: 4, first: 31, last: 199 });
  expect(spanOf(wordsOf(bits), firstBits(200, 140))).toEqual({ size: 4, first: 31, last: 130 });
  expect(spanOf(wordsOf(bits), firstBits(200, 10))).toEqual({ size: 4, first: -1, last: -1 });
});
