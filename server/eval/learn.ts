// Learning a linear scorer: multinomial logistic regression by AdaGrad over features that are there or not, small weights
// pulled to nothing. The same examples in the same order give the same weights.
import { type Model, softmax } from '../src/understand/learned/linear.ts';

export type Example = { features: readonly string[]; label: string };

const ROUNDS = 8;
const RATE = 0.15;
/** How hard a weight is pulled to nothing at each step it takes part in. */
const PULL = 0.015;
/** A feature is kept that occurs so often. */
const FEWEST = 3;
/** Weights kept, the largest. */
const MOST = 22_000;
/** Whole numbers of this many to 1. */
const SCALE = 16;

export function learn(examples: readonly Example[]): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= FEWEST).map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const data = examples.map(({ features, label }) => ({
    at: Int32Array.from(features.flatMap((one) => places.get(one) ?? [])),
    label: labels.indexOf(label),
  }));
  const width = labels.length;
  const weights = new Float32Array((names.length + 1) * width);
  const steps = new Float32Array(weights.length).fill(1e-6);
  const bias = names.length;
  const order = data.map((_, at) => at);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const one of order) step(data[one] as (typeof data)[number]);
  }
  return modelOf();

  function step({ at, label }: { at: Int32Array; label: number }): void {
    const sums = Array.from({ length: width }, (_, k) => weights[bias * width + k] as number);
    for (const feature of at)
      for (let k = 0; k < width; k++)
        sums[k] = (sums[k] as number) + (weights[feature * width + k] as number);
    const shares = softmax(sums);
    for (let k = 0; k < width; k++) {
      const slope = (shares[k] as number) - (k === label ? 1 : 0);
      if (Math.abs(slope) < 1e-3) continue;
      move(bias * width + k, slope, 0);
      for (const feature of at) move(feature * width + k, slope, PULL);
    }
  }

  function move(at: number, slope: number, towards: number): void {
    steps[at] = (steps[at] as number) + slope * slope;
    const by = RATE / Math.sqrt(steps[at] as number);
    const moved = (weights[at] as number) - by * slope;
    weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - by * towards);
  }

  function modelOf(): Model {
    const sizes = weights
      .subarray(0, bias * width)
      .map((weight) => Math.abs(weight))
      .sort();
    const least = Math.max(sizes[Math.max(0, sizes.length - MOST)] ?? 0, 0.5 / SCALE);
    const rounded = (at: number) => Math.round((weights[at] as number) * SCALE);
    const kept: Record<string, number[]> = {};
    names.forEach((name, feature) => {
      const pairs: number[] = [];
      for (let k = 0; k < width; k++) {
        const at = feature * width + k;
        if (Math.abs(weights[at] as number) >= least) pairs.push(k, rounded(at));
      }
      if (pairs.length > 0) kept[name] = pairs;
    });
    const biases = Array.from({ length: width }, (_, k) => rounded(bias * width + k));
    return { labels, scale: SCALE, bias: biases, weights: kept };
  }
}
