// Bit sets over the homes of a catalogue: one bit a home, 32 to a word. Plain typed arrays, so that a worker can hand them over.

export type Bits = Uint32Array;

/** Homes that share a value: every bit where they are many, their positions where they are few. */
export type Posting = { size: number; bits?: Bits; at?: Uint32Array };

/** Room for `n` homes, none of them in it. */
export const noBits = (n: number): Bits => new Uint32Array((n + 31) >>> 5);

/** All of `n` homes; the bits past the last home stay empty. */
export function allBits(n: number): Bits {
  const bits = noBits(n).fill(0xffff_ffff);
  if (n & 31) bits[bits.length - 1] = 0xffff_ffff >>> (32 - (n & 31));
  return bits;
}

export const has = (bits: Bits, at: number): boolean => ((word(bits, at >>> 5) >>> (at & 31)) & 1) === 1;

export function add(bits: Bits, at: number): void {
  bits[at >>> 5] = word(bits, at >>> 5) | (1 << (at & 31));
}

/** Positions in ascending order → the smaller of the two forms. */
export function posting(at: readonly number[] | Uint32Array, n: number): Posting {
  if (at.length < n >>> 5) return { size: at.length, at: Uint32Array.from(at) };
  const bits = noBits(n);
  for (const position of at) add(bits, position);
  return { size: at.length, bits };
}

export function addPosting(bits: Bits, { bits: dense, at }: Posting): void {
  if (dense) or(bits, dense);
  else if (at) for (const position of at) add(bits, position);
}

export function and(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = word(bits, i) & word(other, i);
}

export function or(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = word(bits, i) | word(other, i);
}

export function andNot(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = word(bits, i) & ~word(other, i);
}

/** `yes` or unstated, that is not stated: bits &= yes | ~stated. */
export function andUnless(bits: Bits, yes: Bits, stated: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = word(bits, i) & (word(yes, i) | ~word(stated, i));
}

/** Keeps [from, to). */
export function keepRange(bits: Bits, from: number, to: number): void {
  if (from >= to) {
    bits.fill(0);
    return;
  }
  bits.fill(0, 0, from >>> 5);
  bits.fill(0, (to + 31) >>> 5);
  if (from & 31) bits[from >>> 5] = word(bits, from >>> 5) & (0xffff_ffff << (from & 31));
  if (to & 31) bits[to >>> 5] = word(bits, to >>> 5) & (0xffff_ffff >>> (32 - (to & 31)));
}

export function size(bits: Bits): number {
  let total = 0;
  for (let i = 0; i < bits.length; i++) total += ones(word(bits, i));
  return total;
}

/** How many are in all of the sets, without making the set of them. */
export function sizeOfAll(sets: readonly Bits[], n: number): number {
  const [first, ...others] = sets;
  if (!first) return n;
  let total = 0;
  for (let i = 0; i < first.length; i++) {
    let common = word(first, i);
    for (let k = 0; k < others.length && common !== 0; k++) common &= word(others[k] as Bits, i);
    if (common !== 0) total += ones(common);
  }
  return total;
}

export function isEmpty(bits: Bits): boolean {
  for (let i = 0; i < bits.length; i++) if (word(bits, i) !== 0) return false;
  return true;
}

/** Positions of the set bits in ascending order. */
export function* positions(bits: Bits): Generator<number> {
  for (let i = 0; i < bits.length; i++) {
    for (let rest = word(bits, i); rest !== 0; rest &= rest - 1) {
      yield (i << 5) + (31 - Math.clz32(rest & -rest));
    }
  }
}

/** First and last set bit; undefined for none. */
export function ends(bits: Bits): { first: number; last: number } | undefined {
  let low = 0;
  while (low < bits.length && word(bits, low) === 0) low++;
  if (low === bits.length) return undefined;
  let high = bits.length - 1;
  while (word(bits, high) === 0) high--;
  const rest = word(bits, low);
  return {
    first: (low << 5) + (31 - Math.clz32(rest & -rest)),
    last: (high << 5) + (31 - Math.clz32(word(bits, high))),
  };
}

/** Hamming weight, the SWAR way (Warren, Hacker's Delight, 5-1). */
function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

// Every index is within the set by construction; the fallback only satisfies the type checker.
const word = (bits: Bits, i: number): number => bits[i] ?? 0;
