// Learning a linear scorer: multinomial logistic regression over features that are there or not, large weights held down.
// Learned once on all features, then again on those that told most. The same examples in the same order give the same weights.
import { type Model, softmax } from '../src/understand/learned/linear.ts';

export type Example = { features: readonly string[]; label: string };

const ROUNDS = 12;
const RATE = 0.3;
/** How hard weights are held down: the variance that they are expected to have is one over it. */
const HELD = 2;
/** What was learned is surer of itself than it is right: its sums are divided by this. */
const HEAT = 1.35;
/** A feature is looked at that occurs so often. */
const FEWEST = 2;
/** Weights kept where nothing else is said, a byte each. */
const MOST = 150_000;
/** The largest whole number that a weight is kept as. */
const LARGEST = 127;

type Data = { at: Int32Array; label: number }[];

export function learn(examples: readonly Example[], most = MOST): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = [...counts].filter(([, n]) => n >= FEWEST).map(([name]) => name);
  const first = fit(dataOf(examples, all, labels), all.length, labels.length);
  const told = (feature: number) => {
    let sum = 0;
    for (let k = 0; k < labels.length; k++) sum += (first[feature * labels.length + k] as number) ** 2;
    return sum * (counts.get(all[feature] as string) ?? 0);
  };
  const names = all
    .map((name, feature) => ({ name, told: told(feature) }))
    .sort((a, b) => b.told - a.told)
    .slice(0, Math.floor(most / labels.length))
    .map(({ name }) => name)
    .sort();
  const weights = fit(dataOf(examples, names, labels), names.length, labels.length);
  const scale = LARGEST / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight * scale));
  return { labels, names, scale: scale * HEAT, weights: Buffer.from(rounded.buffer).toString('base64') };
}

function dataOf(examples: readonly Example[], names: readonly string[], labels: readonly string[]): Data {
  const places = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ features, label }) => ({
    // The last place is of what is there whatever is said.
    at: Int32Array.from([...features.flatMap((one) => places.get(one) ?? []), names.length]),
    label: labels.indexOf(label),
  }));
}

/** A row of weights for each feature, and one for what is always there. */
function fit(data: Data, features: number, width: number): Float32Array {
  const weights = new Float32Array((features + 1) * width);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const counts = new Float32Array(features + 1);
  for (const { at } of data) for (const feature of at) counts[feature] = (counts[feature] as number) + 1;
  const order = data.map((_, at) => at);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const one of order) step(data[one] as Data[number]);
  }
  return weights;

  function step({ at, label }: Data[number]): void {
    const sums = new Array<number>(width).fill(0);
    for (const feature of at)
      for (let k = 0; k < width; k++)
        sums[k] = (sums[k] as number) + (weights[feature * width + k] as number);
    const slopes = softmax(sums);
    slopes[label] = (slopes[label] as number) - 1;
    for (const feature of at) {
      const held = feature === features ? 0 : HELD / (counts[feature] as number);
      for (let k = 0; k < width; k++) {
        const place = feature * width + k;
        const weight = weights[place] as number;
        const slope = (slopes[k] as number) + held * weight;
        squares[place] = (squares[place] as number) + slope * slope;
        weights[place] = weight - (RATE * slope) / Math.sqrt(squares[place] as number);
      }
    }
  }
}
