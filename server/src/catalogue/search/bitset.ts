// Bit sets over the homes of a catalogue: one bit a home, 32 to a word. Plain typed arrays, so that a worker can hand them over.

export type Bits = Uint32Array;

/** Homes that share a value: every bit where they are many, their positions where they are few. */
export type Posting = { size: number; bits?: Bits; at?: Uint32Array };

/** Room for `n` homes, none of them in it. */
export const noBits = (n: number): Bits => room((n + 31) >>> 5).fill(0);

export function copyOf(bits: Bits): Bits {
  const copy = room(bits.length);
  copy.set(bits);
  return copy;
}

const MOST_SPARE = 16;
let spare: Bits[] = [];
let lent: Bits[] | undefined;

function room(length: number): Bits {
  if (!lent) return new Uint32Array(length);
  const at = spare.findIndex((free) => free.length === length);
  const bits = spare.splice(at, at < 0 ? 0 : 1)[0] ?? new Uint32Array(length);
  lent.push(bits);
  return bits;
}

/**
 * Sets made during `work` are room for the next ones when it is done: none may outlive it. Room made anew each time has
 * the whole heap marked after some hundreds of sets, which takes seconds where it holds a million homes.
 */
export function passing<T>(work: () => T): T {
  const outer = lent;
  const own: Bits[] = [];
  lent = own;
  try {
    return work();
  } finally {
    spare = [...own, ...spare].slice(0, MOST_SPARE);
    lent = outer;
  }
}

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

export function isEmpty(bits: Bits): boolean {
  for (let i = 0; i < bits.length; i++) if (word(bits, i) !== 0) return false;
  return true;
}

/** How many positions are in every one of `sets`, of which there is at least one. */
export function sizeOfAll(sets: readonly Bits[]): number {
  const [a = noBits(0), b = a, c = b, ...others] = sets;
  let total = 0;
  for (let i = 0; i < a.length; i++) {
    let common = word(a, i) & word(b, i) & word(c, i);
    for (let k = 0; common !== 0 && k < others.length; k++) common &= word(others[k] as Bits, i);
    if (common !== 0) total += ones(common);
  }
  return total;
}

/** A set as its words that are not empty, for what is counted in it again and again. */
export type Kept = { at: number[]; bits: number[] };

/** The positions that are in every one of `sets`, of which there is at least one. */
export function keep(sets: readonly Bits[]): Kept {
  const [a = noBits(0), b = a, c = b, ...others] = sets;
  const kept: Kept = { at: [], bits: [] };
  for (let i = 0; i < a.length; i++) {
    let common = word(a, i) & word(b, i) & word(c, i);
    for (let k = 0; common !== 0 && k < others.length; k++) common &= word(others[k] as Bits, i);
    if (common === 0) continue;
    kept.at.push(i);
    kept.bits.push(common);
  }
  return kept;
}

/** How many of a set are in every one of `sets` too. */
export function sizeWithin({ at, bits }: Kept, sets: readonly Bits[]): number {
  let total = 0;
  for (let k = 0; k < at.length; k++) {
    let common = bits[k] as number;
    for (const set of sets) common &= word(set, at[k] as number);
    if (common !== 0) total += ones(common);
  }
  return total;
}

/** A set told word by word, so that sets of sets need not be made before they are looked at. */
export type Words = (i: number) => number;

/** How many are in `words`, of `length` words. */
export function sizeOf(words: Words, length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) {
    const bits = words(i);
    if (bits !== 0) total += ones(bits);
  }
  return total;
}

/** Hands on positions in ascending order until `use` has enough of them. False when it had. */
export const eachPosition = (words: Words, length: number, use: (at: number) => boolean): boolean =>
  upTo(words, 0, length << 5, use);

/** As `eachPosition`, of the positions from `from` up to before `to`. */
export function upTo(words: Words, from: number, to: number, use: (at: number) => boolean): boolean {
  const last = (to - 1) >>> 5;
  for (let i = from >>> 5; i <= last && from < to; i++) {
    let rest = words(i);
    if (i === from >>> 5) rest &= ~below(from & 31);
    if (i === last && to & 31) rest &= below(to & 31);
    for (; rest !== 0; rest &= rest - 1) {
      if (!use((i << 5) + (31 - Math.clz32(rest & -rest)))) return false;
    }
  }
  return true;
}

/** As `eachPosition`, of the positions before `to`, the last of them first. */
export function downFrom(words: Words, to: number, use: (at: number) => boolean): boolean {
  for (let i = to >>> 5; i >= 0; i--) {
    let rest = i === to >>> 5 ? words(i) & below(to & 31) : words(i);
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest);
      if (!use((i << 5) + bit)) return false;
      rest &= ~(1 << bit);
    }
  }
  return true;
}

/** The bits of a word below bit `n`, 0 to 31. */
const below = (n: number): number => (1 << n) - 1;

/** How many are in `words`, and the first and last of them that are `within` too; -1 for none. */
export function spanOf(words: Words, within: Bits): { size: number; first: number; last: number } {
  const span = { size: 0, first: -1, last: -1 };
  let [last, lastBits] = [0, 0];
  for (let i = 0; i < within.length; i++) {
    const bits = words(i);
    if (bits === 0) continue;
    span.size += ones(bits);
    const inside = bits & word(within, i);
    if (inside === 0) continue;
    if (lastBits === 0) span.first = (i << 5) + (31 - Math.clz32(inside & -inside));
    [last, lastBits] = [i, inside];
  }
  if (lastBits !== 0) span.last = (last << 5) + (31 - Math.clz32(lastBits));
  return span;
}

/** The first `count` of `n`. */
export function firstBits(n: number, count: number): Bits {
  const bits = noBits(n);
  bits.fill(0xffff_ffff, 0, count >>> 5);
  if (count & 31) bits[count >>> 5] = 0xffff_ffff >>> (32 - (count & 31));
  return bits;
}

/** Hamming weight, the SWAR way (Warren, Hacker's Delight, 5-1). */
function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

// Every index is within the set by construction; the fallback only satisfies the type checker.
const word = (bits: Bits, i: number): number => bits[i] ?? 0;
