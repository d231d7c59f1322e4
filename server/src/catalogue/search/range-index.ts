// A range index: which homes have a number of at least or at most x, as bit sets, without looking at each home.
// A range-encoded bitmap index over quantiles (Chan and Ioannidis, 1998): one set per cut, and a look into one bucket.
import { add, andNot, type Bits, noBits, or } from './bitset.ts';

export type RangeIndex = {
  /** Per home; NaN is not stated. */
  values: Float64Array;
  stated: Bits;
  /** Ascending. Bucket k holds the homes with cuts[k] ≤ value < cuts[k + 1]. */
  cuts: number[];
  /** below[k]: homes with value < cuts[k]. */
  below: Bits[];
  buckets: Uint32Array[];
};

const MOST_CUTS = 32;

export function rangeIndex(values: Float64Array): RangeIndex {
  const n = values.length;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = quantiles(sorted);
  const members: number[][] = cuts.map(() => []);
  const stated = noBits(n);
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    add(stated, at);
    members[bucketOf(cuts, value)]?.push(at);
  }
  const running = noBits(n);
  const below = members.map((bucket) => {
    const before = running.slice();
    for (const at of bucket) add(running, at);
    return before;
  });
  return {
    values,
    stated,
    cuts,
    below,
    buckets: members.map((bucket) => Uint32Array.from(bucket)),
  };
}

function quantiles(sorted: Float64Array): number[] {
  const distinct = new Set<number>();
  for (const value of sorted) {
    if (distinct.size > MOST_CUTS) break;
    distinct.add(value);
  }
  if (distinct.size <= MOST_CUTS) return [...distinct];
  const cuts = new Set<number>();
  for (let k = 0; k < MOST_CUTS; k++) cuts.add(sorted[Math.floor((k * sorted.length) / MOST_CUTS)] ?? 0);
  return [...cuts];
}

/** The last bucket whose cut is ≤ value; -1 below all. */
function bucketOf(cuts: number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cuts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Adds to `into` the homes with value ≤ most. */
export function addAtMost(index: RangeIndex, most: number, into: Bits): void {
  const bucket = bucketOf(index.cuts, most);
  if (bucket < 0) return;
  const below = index.below[bucket];
  if (below) or(into, below);
  for (const at of index.buckets[bucket] ?? []) {
    if ((index.values[at] ?? 0) <= most) add(into, at);
  }
}

/** Sets `into`, given empty, to the homes with value ≥ least. */
export function addAtLeast(index: RangeIndex, least: number, into: Bits): void {
  const bucket = bucketOf(index.cuts, least);
  or(into, index.stated);
  const next = index.below[bucket + 1];
  if (next) andNot(into, next);
  else if (bucket + 1 >= index.cuts.length) into.fill(0);
  if (bucket < 0) return;
  for (const at of index.buckets[bucket] ?? []) {
    if ((index.values[at] ?? 0) >= least) add(into, at);
  }
}
